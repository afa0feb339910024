package lobby.touch;

/// A touch screen as the X server describes it.
///
/// @param device number of the device in the server
/// @param name what its maker calls it
/// @param fingers how many it tells apart
record Panel(int device, String name, int fingers, Axis x, Axis y) {

    /// The values that a finger can have in one direction.
    ///
    /// @param min value at the first pixel
    /// @param max value within the last pixel
    record Axis(double min, double max) {

        /// The pixel of a desktop that is so many pixels long.
        double pixel(double value, double length) {
            return (value - min) * length / (max + 1 - min);
        }
    }
}
