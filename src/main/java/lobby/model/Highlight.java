package lobby.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of a panel with an icon in front of it: a setting, a step of a ceremony, what a place is.
///
/// @param icon name of an icon
/// @param text the line
/// @param note a second, smaller line; null if there is none
/// @param named the line with the names of persons, shown instead of `text` only if the pack says so; else null
/// @param facts ids of the facts it stands on, of this file or of another; at least one
public record Highlight(
        String icon,
        LocalizedText text,
        @Nullable LocalizedText note,
        @Nullable LocalizedText named,
        List<String> facts) {

    public Highlight {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("a highlight needs the ids of the facts it stands on");
        }
    }
}
