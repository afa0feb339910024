package lobby.geo;

import java.util.Arrays;

/// A line on the projected plane: x and y in turn, in metres, in one array that nobody changes.
///
/// An array rather than points, since a frame walks over all of them.
public final class Path {

    private final double[] xy;
    private final WorldBounds bounds;

    /// @param xy x and y in turn; at least one point, all finite; copied
    public Path(double... xy) {
        if (xy.length < 2 || xy.length % 2 != 0) {
            throw new IllegalArgumentException("a path needs pairs of coordinates");
        }
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < xy.length; i += 2) {
            if (!Double.isFinite(xy[i]) || !Double.isFinite(xy[i + 1])) {
                throw new IllegalArgumentException("a path needs finite coordinates");
            }
            minX = Math.min(minX, xy[i]);
            maxX = Math.max(maxX, xy[i]);
            minY = Math.min(minY, xy[i + 1]);
            maxY = Math.max(maxY, xy[i + 1]);
        }
        this.xy = xy.clone();
        bounds = new WorldBounds(minX, minY, maxX, maxY);
    }

    public int size() {
        return xy.length / 2;
    }

    public double x(int index) {
        return xy[2 * index];
    }

    public double y(int index) {
        return xy[2 * index + 1];
    }

    public WorldBounds bounds() {
        return bounds;
    }

    /// Length in metres.
    public double length() {
        double sum = 0;
        for (int i = 1; i < size(); i++) {
            sum += Math.hypot(x(i) - x(i - 1), y(i) - y(i - 1));
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path path && Arrays.equals(xy, path.xy);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(xy);
    }

    @Override
    public String toString() {
        return "Path" + Arrays.toString(xy);
    }
}
