package lobby.map;

import lobby.geo.Box;
import lobby.geo.ScreenPoint;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;

/// Where something of fixed size stands: it holds on to the ground, and neither turns nor grows with it.
///
/// @param anchor the point on the ground
/// @param dx pixels from there to its left edge
/// @param dy pixels from there to its upper edge
record Spot(WorldPoint anchor, double dx, double dy, double width, double height) {

    /// With its middle this far from the anchor.
    static Spot centred(WorldPoint anchor, double dx, double dy, double width, double height) {
        return new Spot(anchor, dx - width / 2, dy - height / 2, width, height);
    }

    Box box(Viewport viewport) {
        var at = viewport.toScreen(anchor);
        return new Box(at.x() + dx, at.y() + dy, width, height);
    }

    ScreenPoint middle(Viewport viewport) {
        var box = box(viewport);
        return new ScreenPoint(box.x() + width / 2, box.y() + height / 2);
    }
}
