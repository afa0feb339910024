package lobby.session;

/// The three sets of colours.
public enum Theme {
    LIGHT("light"),
    NIGHT("night"),
    CONTRAST("contrast");

    private final String key;

    Theme(String key) {
        this.key = key;
    }

    /// How options and style classes spell it.
    public String key() {
        return key;
    }
}
