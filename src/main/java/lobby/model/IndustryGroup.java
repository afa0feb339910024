package lobby.model;

/// Who put an industry on the list.
public enum IndustryGroup {
    /// The strategic emerging industries on which both clusters focus.
    STRATEGIC("strategic"),
    /// The priority industries of the free trade area.
    FUNCTIONAL("functional"),
    /// The directions of the park itself.
    DIRECTION("direction");

    private final String key;

    IndustryGroup(String key) {
        this.key = key;
    }

    /// How the files spell it.
    public String key() {
        return key;
    }
}
