package lobby.geo;

/// A position on the map's own surface, in pixels from its top left corner.
public record ScreenPoint(double x, double y) {

    public double distanceTo(ScreenPoint other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
