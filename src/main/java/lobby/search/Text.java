package lobby.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/// A name, taken apart into what is typed for it: a word letter by letter, a Chinese character as itself or by one of
/// its readings.
///
/// @param entry whose name it is, by its number in the index
/// @param weight what it costs to be found by this name rather than by a better one
record Text(int entry, int weight, String words, List<Unit> units) {

    /// A letter that belongs to a word and is not typed, such as in Xi'an.
    private static final String APOSTROPHES = "'\u2019\u02BC`";

    /// A word, or a Chinese character.
    ///
    /// @param from index of its first `char` in the name
    /// @param to index after its last
    /// @param character the Chinese character; 0 for a word
    /// @param ways how it is typed: the letters of a word, the readings of a character
    record Unit(int from, int to, int character, List<String> ways) {

        boolean isCharacter() {
            return character != 0;
        }
    }

    Text {
        units = List.copyOf(units);
    }

    /// @param readings of a Chinese character, the best first
    static Text of(int entry, int weight, String words, IntFunction<List<String>> readings) {
        var units = new ArrayList<Unit>();
        var letters = new StringBuilder();
        int began = 0;
        int ended = 0;
        for (int i = 0; i < words.length(); ) {
            int point = words.codePointAt(i);
            int after = i + Character.charCount(point);
            var folded = folded(point);
            boolean silent = folded.isEmpty() && isSilent(point);
            if (!silent && (folded.isEmpty() || Character.isIdeographic(point)) && !letters.isEmpty()) {
                units.add(new Unit(began, ended, 0, List.of(letters.toString())));
                letters.setLength(0);
            }
            if (Character.isIdeographic(point)) {
                units.add(new Unit(i, after, point, readings.apply(point)));
            } else if (!folded.isEmpty()) {
                if (letters.isEmpty()) {
                    began = i;
                }
                letters.append(folded);
                ended = after;
            }
            i = after;
        }
        if (!letters.isEmpty()) {
            units.add(new Unit(began, ended, 0, List.of(letters.toString())));
        }
        return new Text(entry, weight, words, units);
    }

    /// The letters and digits that are typed for one, small and without marks; nothing for what separates words.
    static String folded(int point) {
        if ((point >= 'a' && point <= 'z') || (point >= '0' && point <= '9')) {
            return String.valueOf((char) point);
        }
        if (point >= 'A' && point <= 'Z') {
            return String.valueOf((char) (point + 'a' - 'A'));
        }
        if (Character.isIdeographic(point)) {
            return Character.toString(point);
        }
        var plain = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(part -> Character.isLetterOrDigit(part) && Character.isBmpCodePoint(part))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /// Whether it stands within a word without being typed: a mark on the letter before, an apostrophe.
    static boolean isSilent(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || APOSTROPHES.indexOf(point) >= 0;
    }
}
