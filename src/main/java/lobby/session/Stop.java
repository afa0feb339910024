package lobby.session;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A screen and the entry it shows: where a visitor is, or was.
///
/// @param entry id of what is shown or chosen there; null for none
public record Stop(ScreenId screen, @Nullable String entry) {

    public static final Stop ATTRACT = new Stop(ScreenId.ATTRACT, null);
    public static final Stop HOME = new Stop(ScreenId.HOME, null);

    public Stop {
        if (screen.needsEntry() && entry == null) {
            throw new IllegalArgumentException("screen %s needs an entry".formatted(screen.key()));
        }
    }

    public static Stop at(ScreenId screen) {
        return new Stop(screen, null);
    }

    public static Stop at(ScreenId screen, String entry) {
        return new Stop(screen, entry);
    }

    /// Its name in files: the screen, and the entry behind a hyphen.
    public String key() {
        return entry == null ? screen.key() : screen.key() + "-" + entry;
    }

    /// Reads what [#key()] writes; empty if it names no screen or lacks its entry.
    public static Optional<Stop> parse(String key) {
        int hyphen = key.indexOf('-');
        var name = hyphen < 0 ? key : key.substring(0, hyphen);
        var entry = hyphen < 0 ? null : key.substring(hyphen + 1);
        return Arrays.stream(ScreenId.values())
                .filter(screen -> screen.key().equals(name) && (entry != null || !screen.needsEntry()))
                .findFirst()
                .map(screen -> new Stop(screen, entry));
    }
}
