package lobby.geo;

/// A bar of a round length on the ground.
///
/// @param metres what is written at it
/// @param units how long it is on the screen
public record ScaleBar(double metres, double units) {

    private static final double[] ROUND = {5000, 2000, 1000, 500, 200, 100};
    private static final double SHORTEST = 50;

    /// The longest round bar that is not longer than this; 50 m if none is short enough.
    public static ScaleBar of(double metresPerUnit, double maxUnits) {
        double metres = SHORTEST;
        for (double round : ROUND) {
            if (round / metresPerUnit <= maxUnits) {
                metres = round;
                break;
            }
        }
        return new ScaleBar(metres, metres / metresPerUnit);
    }
}
