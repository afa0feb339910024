package lobby.model;

/// The colour of a cluster's plate, area and panel head: two that stay apart for colour-blind visitors.
public enum Tint {
    JADE("jade"),
    AMBER("amber");

    private final String key;

    Tint(String key) {
        this.key = key;
    }

    /// How the files spell it, and the name of its style class.
    public String key() {
        return key;
    }
}
