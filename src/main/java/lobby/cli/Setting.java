package lobby.cli;

/// What can be set when the kiosk opens, on the command line and, but for [#DATA], in `kiosk.json`.
public enum Setting {
    MODE("mode", "MODE", "window, or kiosk: the whole screen without a frame"),
    SIZE("size", "WxH", "size of the window in pixels, such as 1920x1080"),
    SCREEN("screen", "N", "the display to open on, counted from 1; otherwise the main one"),
    DIAGONAL("diagonal", "INCHES", "of the display; otherwise what it reports, or 43"),
    CONTENT("content", "DIR", "a folder with seeds/ and assets/; otherwise the content that came along"),
    DATA("data", "DIR", "the folder for kiosk.json and logs"),
    LANG("lang", "TAG", "the language to begin with, such as zh or en; otherwise the content's first choice"),
    THEME("theme", "NAME", "light, night or contrast"),
    HEADING("heading", "DEG", "where somebody looks who faces the screen, in degrees clockwise from north"),
    TOUR("tour", "ID", "the tour to show when nobody is there (kept, but without effect in this version)"),
    IDLE("idle", "SECONDS", "rest after which a visitor is asked whether they are still there; otherwise 60");

    private final String key;
    private final String label;
    private final String description;

    Setting(String key, String label, String description) {
        this.key = key;
        this.label = label;
        this.description = description;
    }

    /// How `kiosk.json` spells it; the command line puts two hyphens before.
    public String key() {
        return key;
    }

    /// What stands for its value in the help.
    String label() {
        return label;
    }

    /// What it means, for the help.
    String description() {
        return description;
    }
}
