package lobby.geo;

/// Zoom and turn about a point of the screen whose ground stays where it is.
///
/// @param from as it begins
/// @param about the point that stays
/// @param metresPerUnit scale at the end, above 0
/// @param bearing direction that is up at the end, degrees
/// @param seconds above 0
public record Pivot(Viewport from, ScreenPoint about, double metresPerUnit, double bearing, double seconds)
        implements Motion {

    @Override
    public Camera at(double passed) {
        double progress = CubicBezier.OUT.at(passed / seconds);
        if (progress >= 1) {
            return Grip.about(from, about, metresPerUnit, bearing);
        }
        var camera = from.camera();
        return Grip.about(
                from,
                about,
                camera.metresPerUnit() * Math.pow(metresPerUnit / camera.metresPerUnit(), progress),
                camera.bearing() + Flight.shortestTurn(camera.bearing(), bearing) * progress);
    }
}
