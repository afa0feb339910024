package lobby.take;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;

/// Shortens texts at a word, by the bytes that they take in UTF-8.
final class Cut {

    private static final String MORE = "…";

    private Cut() {}

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /// As many words as fit, and a sign that there are more; of a word that is too long by itself, its beginning. What
    /// fits stays as it is.
    static String to(int bytes, String text) {
        if (bytes(text) <= bytes) {
            return text;
        }
        // Where a line may break: behind words, between Chinese characters, never before a full stop.
        var atWord = fitting(BreakIterator.getLineInstance(Locale.ROOT), bytes, text);
        return atWord.isEmpty() ? fitting(BreakIterator.getCharacterInstance(Locale.ROOT), bytes, text) : atWord;
    }

    private static String fitting(BreakIterator breaks, int bytes, String text) {
        breaks.setText(text);
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (bytes(whole(text, next)) > bytes) {
                break;
            }
            end = next;
        }
        return end == 0 ? "" : whole(text, end);
    }

    private static String whole(String text, int end) {
        return text.substring(0, end).strip() + MORE;
    }
}
