package lobby.app;

/// How the kiosk takes its place on the display.
enum Mode {
    /// As a window among others: for a laptop, and for whoever works on the kiosk.
    WINDOW("window"),

    /// As all there is: the whole screen, without a frame.
    KIOSK("kiosk");

    private final String key;

    Mode(String key) {
        this.key = key;
    }

    /// How options spell it.
    String key() {
        return key;
    }
}
