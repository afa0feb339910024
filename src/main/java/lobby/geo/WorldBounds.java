package lobby.geo;

import java.util.Collection;

/// A rectangle on the projected plane, in metres, sides to the north and the east. May be a single point.
public record WorldBounds(double minX, double minY, double maxX, double maxY) {

    public WorldBounds {
        if (!(minX <= maxX && minY <= maxY)) {
            throw new IllegalArgumentException("bounds must not be turned inside out");
        }
    }

    /// @throws IllegalArgumentException if there are no points
    public static WorldBounds around(Collection<WorldPoint> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("bounds need at least one point");
        }
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (var point : points) {
            minX = Math.min(minX, point.x());
            minY = Math.min(minY, point.y());
            maxX = Math.max(maxX, point.x());
            maxY = Math.max(maxY, point.y());
        }
        return new WorldBounds(minX, minY, maxX, maxY);
    }

    public WorldBounds union(WorldBounds other) {
        return new WorldBounds(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }

    /// @param metres added on each side
    public WorldBounds grown(double metres) {
        return new WorldBounds(minX - metres, minY - metres, maxX + metres, maxY + metres);
    }

    public boolean contains(WorldPoint point) {
        return point.x() >= minX && point.x() <= maxX && point.y() >= minY && point.y() <= maxY;
    }

    public boolean touches(WorldBounds other) {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }

    public WorldPoint centre() {
        return new WorldPoint((minX + maxX) / 2, (minY + maxY) / 2);
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }
}
