package lobby.model;

/// Whether a statement tells what is, or what somebody wanted. Everything but [#FACT] is shown with a tag that says so.
public enum FactKind {
    FACT("fact"),
    AIM("aim"),
    PLAN("plan"),
    TARGET("target"),
    PAST_TARGET("past-target"),
    PAST_PLAN("past-plan"),
    PAST_FORECAST("past-forecast");

    private final String key;

    FactKind(String key) {
        this.key = key;
    }

    /// How the files spell it.
    public String key() {
        return key;
    }

    public boolean isAim() {
        return this != FACT;
    }
}
