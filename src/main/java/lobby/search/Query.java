package lobby.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What a visitor typed, taken apart.
///
/// @param parts between spaces, each at least one letter, digit or character
/// @param open whether the last part may go on: no space stands behind it
record Query(List<Part> parts, boolean open) {

    /// More than these nobody types; the rest is not looked at.
    private static final int MOST_PARTS = 6;

    /// A name that is longer is found by its beginning.
    private static final int LONGEST_PART = 64;

    /// One letter, digit or Chinese character after the other.
    static final class Part {

        private final int[] points;
        private final int letters;

        private Part(String words) {
            points = words.codePoints().limit(LONGEST_PART).toArray();
            letters = (int) Arrays.stream(points)
                    .filter(point -> !Character.isIdeographic(point))
                    .count();
        }

        int at(int index) {
            return points[index];
        }

        int length() {
            return points.length;
        }

        /// How many of them are no Chinese characters.
        int letters() {
            return letters;
        }

        private Part shortened(int length) {
            return new Part(new String(points, 0, Math.min(length, points.length)));
        }
    }

    Query {
        parts = List.copyOf(parts);
    }

    static Query of(String typed) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        boolean open = true;
        for (int i = 0; i < typed.length() && parts.size() < MOST_PARTS; ) {
            int point = typed.codePointAt(i);
            i += Character.charCount(point);
            var folded = Text.folded(point);
            if (!folded.isEmpty()) {
                part.append(folded);
                open = true;
            } else if (!Text.isSilent(point)) {
                end(part, parts);
                open = false;
            }
        }
        end(part, parts);
        return new Query(parts.stream().map(Part::new).toList(), open);
    }

    private static void end(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /// All parts as one, for who types `xiao ma` or `pony ai`.
    Part joined() {
        return new Part(parts.stream()
                .map(part -> new String(part.points, 0, part.length()))
                .collect(Collectors.joining()));
    }

    /// The same without its last letters.
    ///
    /// @param length how many letters of all parts are left
    Query shortened(int length) {
        var left = new ArrayList<Part>();
        int rest = length;
        for (var part : parts) {
            if (rest <= 0) {
                break;
            }
            left.add(part.shortened(rest));
            rest -= part.length();
        }
        return new Query(left, true);
    }

    int length() {
        return parts.stream().mapToInt(Part::length).sum();
    }
}
