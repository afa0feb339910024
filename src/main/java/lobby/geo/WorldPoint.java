package lobby.geo;

/// A position on the projected plane, in metres from the projection's origin.
///
/// @param x metres to the east
/// @param y metres to the north
public record WorldPoint(double x, double y) {

    public WorldPoint {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a point needs finite coordinates, but was %s, %s".formatted(x, y));
        }
    }

    public double distanceTo(WorldPoint other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
