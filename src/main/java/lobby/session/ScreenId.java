package lobby.session;

import java.util.Arrays;
import java.util.List;

/// The screens of a visit, by the names that snapshots, tours and the trail use.
public enum ScreenId {
    ATTRACT("attract", false),
    HOME("home", false),
    CLUSTER("cluster", true),
    INDUSTRIES("industries", false),
    ENTERPRISES("enterprises", false),
    ENTERPRISE("enterprise", true),
    GOALS("goals", false),
    STORY("story", false),
    PLACE("place", true),
    SOURCES("sources", false),
    MAP_LIST("maplist", false),
    COMFORT("comfort", false),
    TOUR("tour", true);

    private final String key;
    private final boolean needsEntry;

    ScreenId(String key, boolean needsEntry) {
        this.key = key;
        this.needsEntry = needsEntry;
    }

    /// All that a visitor, a tour or a list can open: every screen but the one that waits for somebody to come, and the
    /// one that is a tour itself.
    public static List<ScreenId> ofVisits() {
        return Arrays.stream(values())
                .filter(screen -> screen != ATTRACT && screen != TOUR)
                .toList();
    }

    /// How files and file names spell it.
    public String key() {
        return key;
    }

    /// Whether it shows nothing without an entry.
    public boolean needsEntry() {
        return needsEntry;
    }

    /// Whether it holds a text that people stand and read.
    public boolean isLongRead() {
        return switch (this) {
            case CLUSTER, INDUSTRIES, GOALS, STORY, SOURCES -> true;
            default -> false;
        };
    }
}
