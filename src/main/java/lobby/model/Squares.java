package lobby.model;

import org.jspecify.annotations.Nullable;

/// An amount drawn as counted squares, each standing for a stated unit.
///
/// @param count how many squares, 1 to 400
/// @param each what one square stands for, in words
/// @param filled how many of them are filled; the rest is hollow
/// @param filledLabel what the filled ones are; null if all are filled
/// @param restLabel what the hollow ones are; null if all are filled
public record Squares(
        int count,
        LocalizedText each,
        int filled,
        @Nullable LocalizedText filledLabel,
        @Nullable LocalizedText restLabel) {

    public static final int MOST = 400;

    public Squares {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("count must be 1 to %d, but was %d".formatted(MOST, count));
        }
        if (filled < 0 || filled > count) {
            throw new IllegalArgumentException("filled must be 0 to %d, but was %d".formatted(count, filled));
        }
        if (filled < count && (filledLabel == null || restLabel == null)) {
            throw new IllegalArgumentException("squares of two kinds need filled_label and rest_label");
        }
    }
}
