package lobby.geo;

import java.util.List;

/// A label that found its place. Immutable; all lengths are in pixels.
///
/// @param request what it was placed for
/// @param anchor the point on the ground that it holds on to
/// @param side of its point; for one along a line above it, below it, or on it
/// @param runs its letters, from the anchor on the screen
/// @param boxes what it covers, from the anchor on the screen
/// @param metresPerPixel scale of the map for which it was placed
/// @param bearing of the map for which it was placed
public record PlacedLabel(
        LabelRequest request,
        WorldPoint anchor,
        LabelRequest.Side side,
        List<Run> runs,
        List<Box> boxes,
        double metresPerPixel,
        double bearing) {

    /// Letters that are drawn together: turned and leaning about an origin.
    ///
    /// @param x of the origin, to the right of the anchor
    /// @param y of the origin, below the anchor
    /// @param angle by which they are turned, radians clockwise
    /// @param lean of the letters, degrees to the right
    /// @param left from the origin to where they begin, along the turned line
    /// @param base from the origin down to the line they stand on
    public record Run(
            String text,
            double size,
            int weight,
            double x,
            double y,
            double angle,
            double lean,
            double left,
            double base) {}

    public PlacedLabel {
        runs = List.copyOf(runs);
        boxes = List.copyOf(boxes);
    }

    /// What it covers on this screen.
    public List<Box> boxesOn(Viewport screen) {
        var at = screen.toScreen(anchor);
        return boxes.stream()
                .map(box -> new Box(box.x() + at.x(), box.y() + at.y(), box.width(), box.height()))
                .toList();
    }
}
