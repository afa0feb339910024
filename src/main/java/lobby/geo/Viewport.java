package lobby.geo;

/// A camera on a screen: the one formula between the plane and the pixels.
///
/// @param camera from where
/// @param unit pixels to a unit
/// @param width in pixels
/// @param height in pixels
public record Viewport(Camera camera, Unit unit, double width, double height) {

    /// Metres on the ground to a pixel.
    public double metresPerPixel() {
        return camera.metresPerUnit() / unit.pixels();
    }

    public ScreenPoint toScreen(WorldPoint point) {
        double turn = Math.toRadians(camera.bearing());
        double east = (point.x() - camera.centre().x()) / metresPerPixel();
        double north = (point.y() - camera.centre().y()) / metresPerPixel();
        return new ScreenPoint(
                width / 2 + east * Math.cos(turn) - north * Math.sin(turn),
                height / 2 - (east * Math.sin(turn) + north * Math.cos(turn)));
    }

    public WorldPoint toWorld(ScreenPoint point) {
        double turn = Math.toRadians(camera.bearing());
        double right = (point.x() - width / 2) * metresPerPixel();
        double up = (height / 2 - point.y()) * metresPerPixel();
        return new WorldPoint(
                camera.centre().x() + right * Math.cos(turn) + up * Math.sin(turn),
                camera.centre().y() - right * Math.sin(turn) + up * Math.cos(turn));
    }
}
