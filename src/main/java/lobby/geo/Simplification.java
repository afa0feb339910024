package lobby.geo;

import java.util.ArrayDeque;
import java.util.Arrays;

/// Leaves out points that nobody would see.
///
/// Douglas and Peucker (1973), in pieces of bounded length: its time is then bounded for any input, at the price of
/// some points more.
public final class Simplification {

    private static final int PIECE = 512;

    private Simplification() {}

    /// A line through some of the points, its ends among them; no point that was left out is farther from it than the
    /// tolerance.
    ///
    /// @param tolerance in the unit of the coordinates; 0 or less leaves the path as it is
    public static Path simplify(Path path, double tolerance) {
        int size = path.size();
        if (!(tolerance > 0) || size < 3) {
            return path;
        }
        boolean[] kept = new boolean[size];
        for (int from = 0; from < size - 1; from += PIECE) {
            keep(path, kept, from, Math.min(size - 1, from + PIECE), tolerance);
        }
        double[] xy = new double[2 * size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (kept[i]) {
                xy[count++] = path.x(i);
                xy[count++] = path.y(i);
            }
        }
        return count == 2 * size ? path : new Path(Arrays.copyOf(xy, count));
    }

    private static void keep(Path path, boolean[] kept, int begin, int end, double tolerance) {
        kept[begin] = true;
        kept[end] = true;
        var spans = new ArrayDeque<int[]>();
        spans.push(new int[] {begin, end});
        while (!spans.isEmpty()) {
            int[] span = spans.pop();
            int farthest = -1;
            double most = tolerance;
            for (int i = span[0] + 1; i < span[1]; i++) {
                double away = distance(path, i, span[0], span[1]);
                if (away > most) {
                    most = away;
                    farthest = i;
                }
            }
            if (farthest >= 0) {
                kept[farthest] = true;
                spans.push(new int[] {span[0], farthest});
                spans.push(new int[] {farthest, span[1]});
            }
        }
    }

    /// From a point to the straight line between two others, ends included.
    private static double distance(Path path, int point, int from, int to) {
        double dx = path.x(to) - path.x(from);
        double dy = path.y(to) - path.y(from);
        double px = path.x(point) - path.x(from);
        double py = path.y(point) - path.y(from);
        double square = dx * dx + dy * dy;
        double share = square > 0 ? Math.clamp((px * dx + py * dy) / square, 0, 1) : 0;
        return Math.hypot(px - dx * share, py - dy * share);
    }
}
