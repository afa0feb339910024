package lobby.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Something that is on for a while: a welcome, a closed hall, an event.
///
/// @param text a second line; null for none
/// @param from when it begins to be shown; null for at once
/// @param until when it ends; null for never
/// @param priority the higher, the earlier in the row; 0 to 9
/// @param place id of a [Place]; null for none
public record Notice(
        String id,
        LocalizedText title,
        @Nullable LocalizedText text,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime until,
        int priority,
        @Nullable String place) {

    public Notice {
        if (priority < 0 || priority > 9) {
            throw new IllegalArgumentException("priority must be 0 to 9, but was %d".formatted(priority));
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("until lies before from");
        }
    }

    /// Whether it is shown at a moment, from the first minute and until just before the last.
    public boolean isOn(LocalDateTime moment) {
        return (from == null || !moment.isBefore(from)) && (until == null || moment.isBefore(until));
    }

    /// Whether it is shown at any time.
    public boolean isAlwaysOn() {
        return from == null && until == null;
    }
}
