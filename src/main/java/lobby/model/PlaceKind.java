package lobby.model;

/// What a visitor looks for when asking for a place. Decides its icon where it has none of its own.
public enum PlaceKind {
    PARK("park", false),
    CAMPUS("campus", false),
    STATION("station", false),
    WETLAND("wetland", false),
    WATER("water", false),
    HILL("hill", false),
    GREEN("green", false),
    LANDMARK("landmark", false),
    DISTRICT("district", false),
    RECEPTION("reception", true),
    MEETING_ROOM("meeting-room", true),
    TOILET("toilet", true),
    CANTEEN("canteen", true),
    SHOP("shop", true),
    LIFT("lift", true),
    PARKING("parking", true),
    TAXI("taxi", true),
    CHARGING("charging", true),
    EXHIBITION("exhibition", true);

    private final String key;
    private final boolean inHouse;

    PlaceKind(String key, boolean inHouse) {
        this.key = key;
        this.inHouse = inHouse;
    }

    /// How the files spell it.
    public String key() {
        return key;
    }

    /// Whether it spreads so far that its point on the map is only where its name stands.
    public boolean isWide() {
        return switch (this) {
            case WETLAND, WATER, HILL, GREEN, DISTRICT -> true;
            default -> false;
        };
    }

    /// Whether it is found by building and floor rather than on the map.
    public boolean inHouse() {
        return inHouse;
    }
}
