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
    TOUR("tour", "ID", "a guided tour to open with, for presenters; F5 starts it"),
    HOURS("hours", "HOURS", "when the hall is open, such as \"mo-fr 08:30-18:00; sa 09:00-12:00\"; otherwise always"),
    NIGHT("night", "HOURS", "when visitors find dark colours, such as 18:00-07:00; otherwise never"),
    DIM("dim", "PERCENT", "of the light that is taken away at night while nobody is there, 0 to 90"),
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
