package lobby.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Makes calm lines out of surveyed or hand-drawn ones.
public final class Smoothing {

    private static final int MOST_POINTS = 4000;

    private Smoothing() {}

    /// Cuts the corners of a closed outline, twice (Chaikin 1974). The last point need not repeat the first.
    public static Path soften(Path ring) {
        return cut(cut(ring));
    }

    private static Path cut(Path ring) {
        int last = ring.size() - 1;
        boolean closed = ring.x(0) == ring.x(last) && ring.y(0) == ring.y(last);
        int corners = closed ? last : ring.size();
        if (corners < 3 || corners > MOST_POINTS) {
            return ring;
        }
        double[] xy = new double[4 * corners + 2];
        int count = 0;
        for (int i = 0; i < corners; i++) {
            int next = (i + 1) % corners;
            xy[count++] = ring.x(i) * 0.75 + ring.x(next) * 0.25;
            xy[count++] = ring.y(i) * 0.75 + ring.y(next) * 0.25;
            xy[count++] = ring.x(i) * 0.25 + ring.x(next) * 0.75;
            xy[count++] = ring.y(i) * 0.25 + ring.y(next) * 0.75;
        }
        xy[count++] = xy[0];
        xy[count] = xy[1];
        return new Path(xy);
    }

    /// Lays pieces one behind the other, from west to east, or from south to north if that is the longer way.
    ///
    /// @param pieces at least one
    public static Path join(List<Path> pieces) {
        var bounds =
                pieces.stream().map(Path::bounds).reduce(WorldBounds::union).orElseThrow();
        boolean eastward = bounds.width() >= bounds.height();
        var ordered = pieces.stream()
                .sorted(Comparator.comparingDouble(piece ->
                        eastward ? piece.bounds().minX() : piece.bounds().minY()))
                .toList();
        var xy = new ArrayList<Double>();
        for (var piece : ordered) {
            int last = piece.size() - 1;
            boolean forward = eastward ? piece.x(0) <= piece.x(last) : piece.y(0) <= piece.y(last);
            for (int i = 0; i <= last; i++) {
                xy.add(piece.x(forward ? i : last - i));
                xy.add(piece.y(forward ? i : last - i));
            }
        }
        return new Path(xy.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// One calm curve: points at even steps, each averaged over its neighbours.
    ///
    /// @param step metres between points
    /// @param sigma metres over which it is averaged, more or less
    /// @param reach metres by which the far end is drawn out, so that it leaves the picture
    public static Path calm(Path path, double step, double sigma, double reach) {
        var line = Polyline.of(drawnOut(path, reach));
        int points = (int) Math.min(MOST_POINTS, Math.ceil(line.length() / step)) + 1;
        if (points < 3) {
            return path;
        }
        double even = line.length() / (points - 1);
        int most = (int) Math.ceil(3 * sigma / even);
        double[] xy = new double[2 * points];
        for (int i = 0; i < points; i++) {
            // As many on either side, so that the ends stay where they are.
            int reached = Math.min(most, Math.min(i, points - 1 - i));
            double sum = 0;
            double x = 0;
            double y = 0;
            for (int k = -reached; k <= reached; k++) {
                double weight = Math.exp(-Math.pow(k * even / sigma, 2) / 2);
                sum += weight;
                x += weight * line.xAt((i + k) * even);
                y += weight * line.yAt((i + k) * even);
            }
            xy[2 * i] = x / sum;
            xy[2 * i + 1] = y / sum;
        }
        return new Path(xy);
    }

    private static Path drawnOut(Path path, double reach) {
        int last = path.size() - 1;
        int before = last - 1;
        while (before >= 0 && Math.hypot(path.x(last) - path.x(before), path.y(last) - path.y(before)) < 1) {
            before--;
        }
        if (before < 0 || !(reach > 0)) {
            return path;
        }
        double dx = path.x(last) - path.x(before);
        double dy = path.y(last) - path.y(before);
        double length = Math.hypot(dx, dy);
        double[] xy = new double[2 * path.size() + 2];
        for (int i = 0; i <= last; i++) {
            xy[2 * i] = path.x(i);
            xy[2 * i + 1] = path.y(i);
        }
        xy[2 * last + 2] = path.x(last) + dx / length * reach;
        xy[2 * last + 3] = path.y(last) + dy / length * reach;
        return new Path(Arrays.copyOf(xy, xy.length));
    }
}
