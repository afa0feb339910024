package lobby.model;

import org.jspecify.annotations.Nullable;

/// Where something is inside the park, in the words on its doors. Any part may be unknown, not all.
public record Room(
        @Nullable LocalizedText building,
        @Nullable LocalizedText floor,
        @Nullable LocalizedText room) {

    public Room {
        if (building == null && floor == null && room == null) {
            throw new IllegalArgumentException("a room needs a building, a floor or a room");
        }
    }
}
