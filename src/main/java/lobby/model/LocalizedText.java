package lobby.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// The same words in one or more languages.
///
/// Never empty. A language that is missing is answered with the first one written down, since a visitor who reads the
/// other language is better served than one who reads nothing. Whether a text is whole is the reader's business.
///
/// @param byLanguage words by BCP 47 language tag, in the order of the file; no blank words
public record LocalizedText(Map<String, String> byLanguage) {

    public LocalizedText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs words in at least one language");
        }
        SequencedMap<String, String> words = new LinkedHashMap<>();
        byLanguage.forEach((tag, text) -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("the text for \"%s\" is blank".formatted(tag));
            }
            words.put(tag, text);
        });
        byLanguage = Collections.unmodifiableSequencedMap(words);
    }

    /// @param chinese words for `zh`
    /// @param english words for `en`
    public static LocalizedText of(String chinese, String english) {
        var words = new LinkedHashMap<String, String>();
        words.put("zh", chinese);
        words.put("en", english);
        return new LocalizedText(words);
    }

    /// The words in this language, or in the first language there is.
    public String in(Locale language) {
        var exact = byLanguage.get(language.toLanguageTag());
        if (exact != null) {
            return exact;
        }
        var general = byLanguage.get(language.getLanguage());
        return general != null ? general : byLanguage.values().iterator().next();
    }

    /// Whether these words say anything. Where a pack lacks a text that must be there, a no-break space stands for it.
    public boolean isSaid() {
        return byLanguage.values().stream()
                .anyMatch(words -> !words.replace('\u00A0', ' ').isBlank());
    }

    /// Whether there are words of its own for this language.
    public boolean speaks(Locale language) {
        return byLanguage.containsKey(language.toLanguageTag()) || byLanguage.containsKey(language.getLanguage());
    }
}
