package lobby.geo;

/// Says how much room words take.
@FunctionalInterface
public interface TextMeasure {

    /// Pixels from the beginning to the end of a line of text.
    ///
    /// @param size of the font in pixels
    /// @param weight of the font, 400, 500 or 700
    double width(String text, double size, int weight);
}
