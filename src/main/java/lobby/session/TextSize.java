package lobby.session;

/// How large text is.
public enum TextSize {
    STANDARD(1),
    LARGE(1.25),
    VERY_LARGE(1.5);

    private final double scale;

    TextSize(double scale) {
        this.scale = scale;
    }

    /// What text sizes are multiplied with.
    public double scale() {
        return scale;
    }
}
