package lobby.i18n;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import lobby.model.PlaceKind;

/// What visitors call places of a kind when they look for one, in all languages of the kiosk at once: who reads Chinese
/// may type `wc`.
public final class PlaceWords {

    private static final String KEY = "search.kind.";
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private PlaceWords() {}

    /// By kind; a kind without words of its own is found by the names of its places alone.
    public static Map<PlaceKind, List<String>> all() {
        var bundles = LANGUAGES.stream()
                .map(language -> ResourceBundle.getBundle(Texts.BUNDLE, language))
                .toList();
        var words = new EnumMap<PlaceKind, List<String>>(PlaceKind.class);
        for (var kind : PlaceKind.values()) {
            words.put(
                    kind,
                    bundles.stream()
                            .flatMap(bundle -> words(bundle, KEY + kind.key()))
                            .distinct()
                            .toList());
        }
        return words;
    }

    private static Stream<String> words(ResourceBundle bundle, String key) {
        return bundle.containsKey(key) ? Arrays.stream(bundle.getString(key).split("; ")) : Stream.of();
    }
}
