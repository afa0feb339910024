package lobby.geo;

/// How far the camera may go, so that nobody gets lost. Directions are free.
///
/// The edge is soft for a hand that pulls the map, which may go beyond with growing resistance and springs back when
/// let go, and hard for everything else.
///
/// @param centre where the middle of the screen may be
/// @param closest least metres to a unit
/// @param farthest most metres to a unit
public record CameraLimits(WorldBounds centre, double closest, double farthest) {

    /// How much the hand feels of a pull beyond the edge, at first.
    private static final double GIVE = 0.55;

    /// Units the map can be pulled beyond its edge at most.
    private static final double SLACK_UNITS = 240;

    /// How far the scale can be pulled beyond its end at most, as the logarithm of a factor.
    private static final double SLACK_ZOOM = Math.log(1.5);

    public CameraLimits {
        if (!(closest > 0 && farthest >= closest)) {
            throw new IllegalArgumentException("the closest scale must be above 0 and not above the farthest");
        }
    }

    /// The nearest camera that is allowed.
    public Camera clamp(Camera camera) {
        return new Camera(
                new WorldPoint(
                        Math.clamp(camera.centre().x(), centre.minX(), centre.maxX()),
                        Math.clamp(camera.centre().y(), centre.minY(), centre.maxY())),
                Math.clamp(camera.metresPerUnit(), closest, farthest),
                camera.bearing());
    }

    public boolean allows(Camera camera) {
        return clamp(camera).equals(camera);
    }

    /// Where the camera is when a hand has pulled it here against the resistance beyond the edge.
    public Camera soften(Camera pulled) {
        double scale =
                Math.exp(soft(Math.log(pulled.metresPerUnit()), Math.log(closest), Math.log(farthest), SLACK_ZOOM));
        double slack = SLACK_UNITS * Math.clamp(scale, closest, farthest);
        return new Camera(
                new WorldPoint(
                        soft(pulled.centre().x(), centre.minX(), centre.maxX(), slack),
                        soft(pulled.centre().y(), centre.minY(), centre.maxY(), slack)),
                withinAllowed(pulled.metresPerUnit(), scale),
                pulled.bearing());
    }

    /// What a hand must have pulled for the camera to be here: the reverse of [#soften].
    public Camera harden(Camera softened) {
        double slack = SLACK_UNITS * Math.clamp(softened.metresPerUnit(), closest, farthest);
        double scale =
                Math.exp(hard(Math.log(softened.metresPerUnit()), Math.log(closest), Math.log(farthest), SLACK_ZOOM));
        return new Camera(
                new WorldPoint(
                        hard(softened.centre().x(), centre.minX(), centre.maxX(), slack),
                        hard(softened.centre().y(), centre.minY(), centre.maxY(), slack)),
                withinAllowed(softened.metresPerUnit(), scale),
                softened.bearing());
    }

    /// Inside the limits the scale is left as it was, to the last bit.
    private double withinAllowed(double scale, double changed) {
        return scale >= closest && scale <= farthest ? scale : changed;
    }

    private static double soft(double value, double least, double most, double slack) {
        if (value < least) {
            return least - given(least - value, slack);
        }
        return value > most ? most + given(value - most, slack) : value;
    }

    private static double given(double excess, double slack) {
        return slack * (1 - 1 / (excess * GIVE / slack + 1));
    }

    private static double hard(double value, double least, double most, double slack) {
        if (value < least) {
            return least - taken(least - value, slack);
        }
        return value > most ? most + taken(value - most, slack) : value;
    }

    private static double taken(double give, double slack) {
        // A spring that was caught at the very end of its slack would have been pulled without end.
        double share = Math.min(give / slack, 0.99);
        return slack / GIVE * (1 / (1 - share) - 1);
    }
}
