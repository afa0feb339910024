package lobby.session;

import java.text.BreakIterator;
import java.util.Locale;

/// What a visitor looks for, and the keys with which it is typed.
///
/// @param query as it was typed, cut at [#LONGEST]; on one line, without marks that turn the direction of writing
/// @param keys those that are shown
public record Search(String query, Keys keys) {

    /// As many `char`s as the longest registered name. What goes beyond is not typed.
    public static final int LONGEST = 64;

    public static final Search NONE = new Search("", Keys.HIDDEN);

    /// The on-screen keyboard.
    public enum Keys {
        HIDDEN,
        LETTERS,
        DIGITS
    }

    private static final int JOINER = 0x200D;

    public Search {
        query = cut(line(query));
    }

    private static String line(String typed) {
        var line = new StringBuilder();
        // No more is read than can be kept, whatever was pasted.
        typed.codePoints().limit(2L * LONGEST).forEach(point -> {
            int type = Character.getType(point);
            if (Character.isWhitespace(point)) {
                line.append(' ');
            } else if (point == JOINER
                    || (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE)) {
                line.appendCodePoint(point);
            }
        });
        return line.toString();
    }

    /// Between two characters as they are seen, so that none is halved.
    private static String cut(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        return line.substring(0, characters.isBoundary(LONGEST) ? LONGEST : characters.preceding(LONGEST));
    }

    public boolean isEmpty() {
        return query.isBlank();
    }

    public boolean isTyping() {
        return keys != Keys.HIDDEN;
    }

    /// More of it. A space at the beginning says nothing.
    public Search typed(String more) {
        return new Search(query.isEmpty() ? more.stripLeading() : query + more, keys);
    }

    /// Without its last character.
    public Search erased() {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(query);
        int before = characters.preceding(query.length());
        return new Search(before == BreakIterator.DONE ? "" : query.substring(0, before), keys);
    }

    public Search cleared() {
        return new Search("", keys);
    }

    public Search withKeys(Keys shown) {
        return new Search(query, shown);
    }
}
