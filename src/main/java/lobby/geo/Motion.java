package lobby.geo;

/// A movement of the camera from beginning to end, known beforehand. Whoever has the clock asks where the camera is.
public sealed interface Motion permits Flight, Glide, Pivot {

    /// How long it takes.
    double seconds();

    /// @param seconds since it began; from [#seconds] on it is exactly where it ends
    Camera at(double seconds);

    default Camera end() {
        return at(seconds());
    }
}
