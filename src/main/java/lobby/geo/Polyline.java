package lobby.geo;

import java.util.Arrays;

/// A line that can be walked along: positions by distance from its beginning.
///
/// On the plane or on the screen; distances are in the unit of its coordinates.
public final class Polyline {

    private final double[] xs;
    private final double[] ys;
    private final double[] walked;

    private Polyline(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        walked = new double[xs.length];
        for (int i = 1; i < xs.length; i++) {
            walked[i] = walked[i - 1] + Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
        }
    }

    /// The line on the plane.
    public static Polyline of(Path path) {
        double[] xs = new double[path.size()];
        double[] ys = new double[path.size()];
        for (int i = 0; i < path.size(); i++) {
            xs[i] = path.x(i);
            ys[i] = path.y(i);
        }
        return new Polyline(xs, ys);
    }

    /// The line on the screen, moved.
    ///
    /// @param dx pixels to the right
    /// @param dy pixels down
    public static Polyline of(Path path, Affine screen, double dx, double dy) {
        double[] xs = new double[path.size()];
        double[] ys = new double[path.size()];
        for (int i = 0; i < path.size(); i++) {
            xs[i] = screen.x(path.x(i), path.y(i)) + dx;
            ys[i] = screen.y(path.x(i), path.y(i)) + dy;
        }
        return new Polyline(xs, ys);
    }

    /// A line through these points, x and y in turn; at least one.
    public static Polyline through(double... xy) {
        double[] xs = new double[xy.length / 2];
        double[] ys = new double[xy.length / 2];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = xy[2 * i];
            ys[i] = xy[2 * i + 1];
        }
        return new Polyline(xs, ys);
    }

    public int size() {
        return xs.length;
    }

    public double x(int index) {
        return xs[index];
    }

    public double y(int index) {
        return ys[index];
    }

    public double length() {
        return walked[walked.length - 1];
    }

    /// How far from the beginning one of its points is.
    public double walked(int index) {
        return walked[index];
    }

    /// X at this distance from the beginning; beyond the ends it is the end.
    public double xAt(double distance) {
        return along(xs, distance);
    }

    /// Y at this distance from the beginning; beyond the ends it is the end.
    public double yAt(double distance) {
        return along(ys, distance);
    }

    private double along(double[] values, double distance) {
        int last = walked.length - 1;
        if (!(distance > 0) || last == 0) {
            return values[0];
        }
        if (distance >= walked[last]) {
            return values[last];
        }
        int found = Arrays.binarySearch(walked, distance);
        int next = found >= 0 ? Math.max(1, found) : -found - 1;
        double part = walked[next] - walked[next - 1];
        double share = part > 0 ? (distance - walked[next - 1]) / part : 0;
        return values[next - 1] + (values[next] - values[next - 1]) * share;
    }

    /// The direction in which the line runs, in radians, taken over some distance before and behind.
    public double angleAt(double distance, double reach) {
        double from = Math.max(0, distance - reach);
        double to = Math.min(length(), distance + reach);
        return Math.atan2(yAt(to) - yAt(from), xAt(to) - xAt(from));
    }

    /// How far along the line its point nearest to this one is.
    public double nearest(double x, double y) {
        double best = Double.POSITIVE_INFINITY;
        double at = 0;
        for (int i = 1; i < xs.length; i++) {
            double dx = xs[i] - xs[i - 1];
            double dy = ys[i] - ys[i - 1];
            double square = dx * dx + dy * dy;
            double share = square > 0 ? Math.clamp(((x - xs[i - 1]) * dx + (y - ys[i - 1]) * dy) / square, 0, 1) : 0;
            double away = Math.hypot(x - xs[i - 1] - dx * share, y - ys[i - 1] - dy * share);
            if (away < best) {
                best = away;
                at = walked[i - 1] + (walked[i] - walked[i - 1]) * share;
            }
        }
        return at;
    }
}
