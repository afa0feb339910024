package lobby.i18n;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import lobby.model.AsOf;

/// The kiosk's own words, in the language of the moment. JavaFX thread only.
///
/// Words of the content travel in [lobby.model.LocalizedText], never here. A key that is missing shows as itself, and a
/// test makes sure that none is.
public final class Texts {

    /// Ends a key whose words replace those of the key before it where there is nothing to touch.
    private static final String CLICK = ".click";

    static final String BUNDLE = "lobby.i18n.texts";

    private final ObservableMap<String, String> words = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<Locale> language;
    private boolean touchable = true;
    private final ReadOnlyBooleanWrapper touch = new ReadOnlyBooleanWrapper(this, "touch", true);

    public Texts(Locale first) {
        language = new ReadOnlyObjectWrapper<>(this, "language", first);
        speak(first);
    }

    /// Words first, language second: whoever listens to the language finds the words already in place.
    public void speak(Locale chosen) {
        read(chosen);
        language.set(chosen);
    }

    private void read(Locale chosen) {
        var bundle = ResourceBundle.getBundle(BUNDLE, chosen);
        words.putAll(bundle.keySet().stream().collect(Collectors.toMap(key -> key, key -> pattern(bundle, key))));
    }

    private String pattern(ResourceBundle bundle, String key) {
        var click = key + CLICK;
        return bundle.getString(!touchable && bundle.containsKey(click) ? click : key);
    }

    /// Whether the words speak of touching; else they speak of clicking. True at first.
    public ReadOnlyBooleanProperty touchProperty() {
        return touch.getReadOnlyProperty();
    }

    /// Words first, as with the language.
    ///
    /// @param possible whether there is something that can be touched
    public void speakOfTouch(boolean possible) {
        if (possible != touchable) {
            touchable = possible;
            read(language.get());
            touch.set(possible);
        }
    }

    /// The words by key, for `${texts['key']}` in FXML.
    public ObservableMap<String, String> words() {
        return words;
    }

    public ReadOnlyObjectProperty<Locale> languageProperty() {
        return language.getReadOnlyProperty();
    }

    public Locale language() {
        return language.get();
    }

    /// @param values put into `{0}`, `{1}` …; numbers are written without grouping
    public String say(String key, Object... values) {
        return filled(words.getOrDefault(key, key), language.get(), values);
    }

    private static String filled(String pattern, Locale language, Object... values) {
        if (values.length == 0) {
            return pattern;
        }
        var plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = values[i] instanceof Number number ? String.valueOf(number) : values[i];
        }
        return new MessageFormat(pattern, language).format(plain);
    }

    /// The same in another language than the one that is spoken.
    public String sayIn(Locale other, String key, Object... values) {
        return filled(pattern(ResourceBundle.getBundle(BUNDLE, other), key), other, values);
    }

    /// The same, following the language and what can be touched.
    public ObservableValue<String> saying(String key) {
        return language.flatMap(_ -> touch.map(_ -> say(key)));
    }

    /// A time as exactly as it is known, as it is said in a sentence: `27 September 2020`.
    public String spoken(AsOf time) {
        return switch (time) {
            case AsOf.Day(var date) -> written("date.day", date);
            case AsOf.Month(var month) -> written("date.month", month);
            case AsOf.WholeYear(var year) -> written("date.year", year);
            case AsOf.Words(var text) -> text.in(language.get());
        };
    }

    /// The same right after another time of the same year, which is not said again: `27 September`. A time that is no
    /// day or month is said whole.
    public String withinYear(AsOf time) {
        return switch (time) {
            case AsOf.Day(var date) -> written("date.dayOfYear", date);
            case AsOf.Month(var month) -> written("date.monthOfYear", month);
            case AsOf.WholeYear _, AsOf.Words _ -> spoken(time);
        };
    }

    /// The same in a list of sources: `2020-09-27`, `2020-09`, `2020`.
    public String plain(AsOf time) {
        return switch (time) {
            case AsOf.Day(var date) -> date.toString();
            case AsOf.Month(var month) -> month.toString();
            case AsOf.WholeYear(var year) -> year.toString();
            case AsOf.Words(var text) -> text.in(language.get());
        };
    }

    /// A time of day: `08:30`.
    public String timeIn(Locale other, TemporalAccessor time) {
        return writtenIn(other, "date.time", time);
    }

    /// A day of the week: `Monday`.
    public String weekdayIn(Locale other, TemporalAccessor day) {
        return writtenIn(other, "date.weekday", day);
    }

    private String written(String key, TemporalAccessor time) {
        return writtenIn(language.get(), key, time);
    }

    private String writtenIn(Locale other, String key, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(sayIn(other, key), other).format(time);
    }
}
