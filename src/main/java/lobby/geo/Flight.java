package lobby.geo;

/// A flight from one view to another: pan, zoom and turn at once, on the path that seems shortest to the eye.
///
/// Formula: van Wijk and Nuij, Smooth and Efficient Zooming and Panning, IEEE InfoVis 2003, equations 7 to 9. Their
/// width of the window is that of the screen, in metres.
public final class Flight implements Motion {

    /// How willingly it zooms out to get along. With 0.96 a way as long as the screen is wide is seen a tenth further
    /// off in its middle.
    private static final double RHO = 0.96;

    private static final double LEAST_SECONDS = 0.9;
    private static final double MOST_SECONDS = 1.4;

    /// Seconds to a unit of length of the path: a zoom by 7, or a way of two screens, still takes the least time.
    private static final double PACE = 0.45;

    private final Camera from;
    private final Camera to;
    private final CubicBezier easing;
    private final double seconds;
    private final double turn;
    private final double way;
    private final double startWidth;
    private final double endWidth;
    private final double begin;
    private final double length;

    private Flight(Camera from, Camera to, double units, CubicBezier easing, double seconds) {
        this.from = from;
        this.to = to;
        this.easing = easing;
        turn = shortestTurn(from.bearing(), to.bearing());
        way = from.centre().distanceTo(to.centre());
        startWidth = from.metresPerUnit() * units;
        endWidth = to.metresPerUnit() * units;
        if (isZoomOnly()) {
            begin = 0;
            length = Math.abs(Math.log(endWidth / startWidth)) / RHO;
        } else {
            double square = RHO * RHO;
            double growth = endWidth * endWidth - startWidth * startWidth;
            double stretch = square * square * way * way;
            begin = -asinh((growth + stretch) / (2 * startWidth * square * way));
            double end = -asinh((growth - stretch) / (2 * endWidth * square * way));
            length = (end - begin) / RHO;
        }
        this.seconds = seconds > 0 ? seconds : Math.clamp(PACE * length, LEAST_SECONDS, MOST_SECONDS);
    }

    /// A flight of 0.9 to 1.4 seconds, the longer the way.
    ///
    /// @param units width of the screen in units, above 0
    public static Flight between(Camera from, Camera to, double units) {
        return new Flight(from, to, units, CubicBezier.CAMERA, 0);
    }

    /// A short way that begins at once and comes to rest softly, such as back inside the limits.
    public static Flight settling(Camera from, Camera to, double units, double seconds) {
        return new Flight(from, to, units, CubicBezier.OUT, seconds);
    }

    @Override
    public double seconds() {
        return seconds;
    }

    @Override
    public Camera at(double passed) {
        if (passed >= seconds) {
            return to;
        }
        double progress = easing.at(passed / seconds);
        double bearing = from.bearing() + turn * progress;
        if (isZoomOnly()) {
            double scale = from.metresPerUnit() * Math.pow(to.metresPerUnit() / from.metresPerUnit(), progress);
            return new Camera(between(from.centre(), to.centre(), progress), scale, bearing);
        }
        double along = RHO * progress * length + begin;
        double scale = from.metresPerUnit() * Math.cosh(begin) / Math.cosh(along);
        double gone = startWidth / (RHO * RHO) * (Math.cosh(begin) * Math.tanh(along) - Math.sinh(begin));
        return new Camera(between(from.centre(), to.centre(), gone / way), scale, bearing);
    }

    /// The formula divides by the way, which must not be next to nothing.
    private boolean isZoomOnly() {
        return way < 1e-4 * Math.min(startWidth, endWidth);
    }

    private static WorldPoint between(WorldPoint first, WorldPoint second, double share) {
        return new WorldPoint(
                first.x() + (second.x() - first.x()) * share, first.y() + (second.y() - first.y()) * share);
    }

    /// Degrees from one bearing to the other, -180 to 180.
    static double shortestTurn(double from, double to) {
        double turn = (to - from) % 360;
        if (turn > 180) {
            return turn - 360;
        }
        return turn < -180 ? turn + 360 : turn;
    }

    private static double asinh(double value) {
        // By its size, since the sum cancels itself out for large negative values.
        double size = Math.abs(value);
        return Math.copySign(Math.log(size + Math.sqrt(size * size + 1)), value);
    }
}
