package lobby.geo;

/// The map runs on after a drag, slower and slower.
///
/// @param from where the finger left it
/// @param east metres a second at first
/// @param north metres a second at first
/// @param seconds until it stands still
public record Glide(Camera from, double east, double north, double seconds) implements Motion {

    /// After this time a third of the speed is left.
    private static final double DECAY_SECONDS = 0.325;

    /// Pixels a second at which nobody sees it move any more.
    private static final double STANDSTILL = 12;

    /// @param from as the finger left it
    /// @param velocityX pixels a second of the finger to the right
    /// @param velocityY pixels a second of the finger down
    public static Glide after(Viewport from, double velocityX, double velocityY) {
        double speed = Math.hypot(velocityX, velocityY);
        double seconds = speed > STANDSTILL ? DECAY_SECONDS * Math.log(speed / STANDSTILL) : 0;
        double turn = Math.toRadians(from.camera().bearing());
        double right = -velocityX * from.metresPerPixel();
        double up = velocityY * from.metresPerPixel();
        return new Glide(
                from.camera(),
                right * Math.cos(turn) + up * Math.sin(turn),
                -right * Math.sin(turn) + up * Math.cos(turn),
                seconds);
    }

    @Override
    public Camera at(double passed) {
        double way = DECAY_SECONDS * (1 - Math.exp(-Math.min(passed, seconds) / DECAY_SECONDS));
        var centre = from.centre();
        return new Camera(
                new WorldPoint(centre.x() + east * way, centre.y() + north * way),
                from.metresPerUnit(),
                from.bearing());
    }
}
