package lobby.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lobby.session.TextSize;
import lobby.session.Theme;
import org.jspecify.annotations.Nullable;

/// Which pictures to take.
///
/// @param out the folder they go to, made if it is missing
/// @param screen id of a screen, or `all`
/// @param width of the pictures in pixels, above 0
/// @param height of the pictures in pixels, above 0
/// @param languages each gets pictures of its own
/// @param themes each gets pictures of its own
/// @param textSize size of text on all of them
/// @param lowReach whether all controls are in the lower part
/// @param allEntries whether a screen that shows an entry is taken with each of them, not only with one of each kind
/// @param scales metres to a unit of the map, above 0: each gets pictures of its own; empty for the scale of the screen
/// @param bearings directions that are up on the map, degrees: each gets pictures of its own; empty for the screen's
/// @param at id of a place, or of a feature of the map, that stands in the middle; null for what the screen shows
/// @param content a folder with `seeds/` and `assets/`; null for the content that came along
public record SnapshotOrder(
        Path out,
        String screen,
        int width,
        int height,
        List<Locale> languages,
        List<Theme> themes,
        TextSize textSize,
        boolean lowReach,
        boolean allEntries,
        List<Double> scales,
        List<Double> bearings,
        @Nullable String at,
        @Nullable Path content) {

    /// The screen that stands for all of them.
    public static final String ALL = "all";

    public SnapshotOrder {
        languages = List.copyOf(languages);
        themes = List.copyOf(themes);
        scales = List.copyOf(scales);
        bearings = List.copyOf(bearings);
    }
}
