package lobby.geo;

/// How a movement gathers and loses pace: the timing curve of CSS, from 0, 0 to 1, 1.
///
/// Formula: CSS Easing Functions Level 2, W3C, section "Cubic Bézier Easing Functions".
///
/// @param x1 of the first handle, 0 to 1
/// @param x2 of the second handle, 0 to 1
public record CubicBezier(double x1, double y1, double x2, double y2) {

    /// Flights of the camera.
    public static final CubicBezier CAMERA = new CubicBezier(.45, 0, .15, 1);

    /// Things that arrive: quick at first.
    public static final CubicBezier OUT = new CubicBezier(.16, .84, .28, 1);

    public CubicBezier {
        if (!(x1 >= 0 && x1 <= 1 && x2 >= 0 && x2 <= 1)) {
            throw new IllegalArgumentException("the handles must be within 0 and 1");
        }
    }

    /// @param time share of the time that has passed, 0 to 1
    /// @return share of the way; exactly 0 at 0 and 1 at 1
    public double at(double time) {
        if (time <= 0) {
            return 0;
        }
        if (time >= 1) {
            return 1;
        }
        // Halving, since x grows with the parameter and Newton's steps can leave a flat curve.
        double low = 0;
        double high = 1;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (of(middle, x1, x2) < time) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return of((low + high) / 2, y1, y2);
    }

    private static double of(double parameter, double first, double second) {
        double rest = 1 - parameter;
        return 3 * rest * rest * parameter * first
                + 3 * rest * parameter * parameter * second
                + parameter * parameter * parameter;
    }
}
