package lobby.geo;

/// From where the map is seen. Independent of the screen's size, so it stays when the screen changes.
///
/// @param centre the point in the middle of the screen
/// @param metresPerUnit scale, above 0: metres on the ground to a [Unit] on the screen
/// @param bearing the direction that is up, degrees clockwise from north, 0 up to 360
public record Camera(WorldPoint centre, double metresPerUnit, double bearing) {

    public Camera {
        if (!(metresPerUnit > 0) || !Double.isFinite(metresPerUnit) || !Double.isFinite(bearing)) {
            throw new IllegalArgumentException("a camera needs a scale above 0 and a finite bearing");
        }
        bearing = ((bearing % 360) + 360) % 360;
    }
}
