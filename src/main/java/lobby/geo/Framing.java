package lobby.geo;

/// Finds the camera that shows something in the part of the screen that is free.
public final class Framing {

    private Framing() {}

    /// @param bounds what is to be seen whole; may be a point
    /// @param bearing the direction that is up, degrees
    /// @param least metres to a unit that it goes no closer than, so that a point does not fill the screen
    /// @param unit of the screen
    /// @param width pixels of the map
    /// @param height pixels of the map
    /// @param covered what covers its edges
    public static Camera fit(
            WorldBounds bounds, double bearing, double least, Unit unit, double width, double height, Insets covered) {
        double freeWidth = Math.max(1, width - covered.left() - covered.right());
        double freeHeight = Math.max(1, height - covered.top() - covered.bottom());
        double turn = Math.toRadians(bearing);
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double across = Math.abs(bounds.width() * cos) + Math.abs(bounds.height() * sin);
        double along = Math.abs(bounds.width() * sin) + Math.abs(bounds.height() * cos);
        double metresPerPixel = Math.max(Math.max(across / freeWidth, along / freeHeight), least / unit.pixels());
        // The free part's middle lies this far right of and above the screen's middle.
        double right = (covered.left() - covered.right()) / 2 * metresPerPixel;
        double up = (covered.bottom() - covered.top()) / 2 * metresPerPixel;
        var middle = bounds.centre();
        var centre = new WorldPoint(middle.x() - right * cos - up * sin, middle.y() + right * sin - up * cos);
        return new Camera(centre, metresPerPixel * unit.pixels(), bearing);
    }
}
