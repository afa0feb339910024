package lobby.model;

/// What a source says about an enterprise and a place. Only [#TENANT] means that it was there.
public enum EnterpriseStatus {
    TENANT("tenant"),
    SIGNED("signed"),
    SIGNED_INTENT("signed-intent"),
    ADDRESS("address"),
    IN_THE_AREA("in-the-area"),
    SHOWN_THERE("shown-there");

    private final String key;

    EnterpriseStatus(String key) {
        this.key = key;
    }

    /// How the files spell it.
    public String key() {
        return key;
    }
}
