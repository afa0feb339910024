package lobby.content;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lobby.json.JsonPointers;
import lobby.model.AsOf;
import lobby.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/// One JSON object on its way into the model: hands out its members, and reports each that is not what it should be.
///
/// A member that is needed comes as a [Field]; one that is not comes as a value or null. [#build] is the door into the
/// model: it reports the keys that nobody asked for, and builds nothing if something needed is missing.
final class Entry {

    private static final Pattern PINYIN = Pattern.compile("[a-z]+( [a-z0-9]+)*");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final String SOURCES = "sources";
    private static final String LEFT_OUT = "it is left out";

    private final JsonObject object;
    private final String pointer;
    private final String noun;
    private final Reading reading;
    private final Set<String> asked = new HashSet<>();
    private boolean whole = true;
    private String cost;

    /// @param noun what it is, in words for editors
    Entry(JsonObject object, String pointer, String noun, Reading reading) {
        this.object = object;
        this.pointer = pointer;
        this.noun = noun;
        this.reading = reading;
        cost = "this %s is left out".formatted(noun);
    }

    /// Turns a value into what is asked for.
    private interface Conversion<T> {
        T of(JsonElement json, String where) throws Misfit;
    }

    // What every entry has.

    Field<String> id() {
        return needed("id", Values::idOf);
    }

    /// The editor's help that every file may name; not looked into.
    void schema() {
        optional("$schema", (json, where) -> {
            if (json instanceof JsonPrimitive value && value.isString()) {
                return value;
            }
            throw new Misfit(
                    where, "must be the path of a schema in quotation marks, but is " + Values.described(json));
        });
    }

    /// Sources of something that stands on its own as well.
    List<String> optionalSources() {
        var found = refs(SOURCES, Kind.SOURCE);
        if (object.get(SOURCES) instanceof JsonArray array && array.isEmpty()) {
            report(at(SOURCES), "\"sources\" is empty: name a source, or take the line out");
        }
        return found;
    }

    /// The sources of something that must have one; those that are not known are left out.
    Field<List<String>> sources() {
        var found = refs(SOURCES, Kind.SOURCE);
        if (found.isEmpty()) {
            lose(object.has(SOURCES) ? at(SOURCES) : pointer, "names no source that is there");
            return new Field<>(null);
        }
        return new Field<>(found);
    }

    // Texts.

    Field<LocalizedText> text(String key) {
        return needed(key, this::textOf);
    }

    @Nullable
    LocalizedText optionalText(String key) {
        return optional(key, this::textOf);
    }

    /// A text that need not be there in every language.
    @Nullable
    LocalizedText optionalTextInSomeLanguage(String key) {
        return optional(key, this::someTextOf);
    }

    List<LocalizedText> texts(String key) {
        return values(key, this::textOf);
    }

    Field<String> string(String key) {
        return needed(key, Values::stringOf);
    }

    @Nullable
    String optionalString(String key) {
        return optional(key, Values::stringOf);
    }

    /// @param form which a value must have whole
    /// @param words for what the form is
    @Nullable
    String optionalString(String key, Pattern form, String words) {
        return optional(key, (json, where) -> {
            var value = Values.stringOf(json, where);
            if (!form.matcher(value).matches()) {
                throw new Misfit(where, "must be %s, but is \"%s\"".formatted(words, value));
            }
            return value;
        });
    }

    /// The reading of a Chinese name.
    @Nullable
    String pinyin(String key) {
        return optionalString(key, PINYIN, "syllables in small letters with spaces between, such as \"hai dian\"");
    }

    List<String> strings(String key) {
        return each(key, Values::stringOf);
    }

    // Numbers, times, choices.

    /// False if absent.
    boolean flag(String key) {
        return Boolean.TRUE.equals(optional(key, (json, where) -> {
            if (json instanceof JsonPrimitive value && value.isBoolean()) {
                return value.getAsBoolean();
            }
            throw new Misfit(where, "must be true or false, without quotation marks, but is " + Values.described(json));
        }));
    }

    Field<Integer> integer(String key) {
        return needed(key, Values::integerOf);
    }

    /// A year of our time.
    @Nullable
    Integer optionalYear(String key) {
        return optional(key, (json, where) -> {
            int year = Values.integerOf(json, where);
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new Misfit(
                        where, "must be a year from %d to %d, but is %d".formatted(FIRST_YEAR, LAST_YEAR, year));
            }
            return year;
        });
    }

    Field<BigDecimal> number(String key) {
        return needed(key, Values::numberOf);
    }

    Field<AsOf> asOf(String key) {
        return needed(key, this::asOfOf);
    }

    @Nullable
    AsOf optionalAsOf(String key) {
        return optional(key, this::asOfOf);
    }

    @Nullable
    LocalDate optionalDate(String key) {
        return optional(key, (json, where) -> Values.parsed(json, where, Values::day, "a day such as \"2026-11-24\""));
    }

    @Nullable
    LocalDateTime optionalDateTime(String key) {
        return optional(
                key,
                (json, where) ->
                        Values.parsed(json, where, Values::dayAndTime, "a day and time such as \"2026-11-24T09:00\""));
    }

    <E> Field<E> choice(String key, E[] all, Function<E, String> keyOf) {
        return needed(key, (json, where) -> Values.choiceOf(json, where, all, keyOf));
    }

    <E> @Nullable E optionalChoice(String key, E[] all, Function<E, String> keyOf) {
        return optional(key, (json, where) -> Values.choiceOf(json, where, all, keyOf));
    }

    Field<Locale> language(String key) {
        return needed(key, Values::languageOf);
    }

    /// Language tags, each once.
    List<Locale> languages(String key) {
        return each(key, Values::languageOf);
    }

    // What leads elsewhere.

    /// The id of something that is there; null if none is named or nothing is there.
    @Nullable
    String ref(String key, Kind kind) {
        return optional(key, (json, where) -> refOf(json, where, kind));
    }

    /// The id of something that is there.
    Field<String> neededRef(String key, Kind kind) {
        return needed(key, (json, where) -> refOf(json, where, kind));
    }

    /// The ids of what is there, each once.
    List<String> refs(String key, Kind kind) {
        return each(key, (json, where) -> refOf(json, where, kind));
    }

    /// Ids of research notes, which need not be in the content: only their form is checked.
    List<String> noteIds(String key) {
        return each(key, Values::idOf);
    }

    /// An icon that is there, or the one that stands in for any.
    Field<String> icon(String key) {
        var name = needed(key, Values::stringOf);
        var wanted = name.value();
        if (wanted == null || reading.known().has(Kind.ICON, wanted)) {
            return name;
        }
        report(
                at(key),
                "\"%s\" names the icon \"%s\", which is not in %s%s: a plain dot is shown"
                        .formatted(
                                key,
                                wanted,
                                Kind.ICON.home(),
                                hint(wanted, reading.known().of(Kind.ICON))));
        return new Field<>(IconReader.STAND_IN);
    }

    /// A picture that is there; null if none is named or there is none.
    @Nullable
    String image(String key) {
        return optional(key, (json, where) -> {
            var path = Values.stringOf(json, where);
            if (!reading.images().contains(path)) {
                throw new Misfit(
                        where,
                        "names the picture \"%s\", which is not in assets/images%s"
                                .formatted(path, hint(path, reading.images())));
            }
            return path;
        });
    }

    // What lies inside.

    <T> Field<T> entry(String key, String what, Function<Entry, @Nullable T> into) {
        return needed(key, (json, where) -> entryOf(json, where, what, into));
    }

    <T> @Nullable T optionalEntry(String key, String what, Function<Entry, @Nullable T> into) {
        return optional(key, (json, where) -> entryOf(json, where, what, into));
    }

    /// What can be read of a list, in its order; a wrong element costs itself.
    <T> List<T> entries(String key, String what, Function<Entry, @Nullable T> into) {
        return values(key, (json, where) -> entryOf(json, where, what, into));
    }

    /// The same for entries that are told apart by id: the second of one id is left out.
    <T> List<T> identified(String key, String what, Function<T, String> idOf, Function<Entry, @Nullable T> into) {
        var seen = new HashSet<String>();
        return entries(key, what, entry -> {
            var built = into.apply(entry);
            if (built == null || seen.add(idOf.apply(built))) {
                return built;
            }
            entry.lose(entry.at("id"), "has the id of another before it: give it an id of its own");
            return null;
        });
    }

    // The door.

    /// Builds the model's record, if nothing is missing; null if it is to be left out, which is then reported.
    <T> @Nullable T build(Supplier<T> model) {
        reportUnknownKeys();
        if (!whole) {
            return null;
        }
        try {
            return model.get();
        } catch (IllegalArgumentException wrong) {
            lose(pointer, String.valueOf(wrong.getMessage()));
            return null;
        }
    }

    /// Gives the entry up, with the reason.
    void lose(String where, String words) {
        whole = false;
        report(where, "%s: %s".formatted(words, cost));
    }

    void report(String where, String words) {
        reading.findings().problem(reading.file(), where, named() + words);
    }

    /// For an entry that is built whatever it lacks.
    ///
    /// @param loss what a missing member costs, in words for editors
    void costsOnly(String loss) {
        cost = loss;
    }

    void reportIfMissing(String key) {
        if (!has(key)) {
            report(pointer, "\"%s\" is missing: nothing of it is shown".formatted(key));
        }
    }

    Reading reading() {
        return reading;
    }

    boolean has(String key) {
        asked.add(key);
        return object.has(key);
    }

    String pointer() {
        return pointer;
    }

    String at(String key) {
        return JsonPointers.member(pointer, key);
    }

    void reportUnknownKeys() {
        for (var key : object.keySet()) {
            if (!asked.contains(key)) {
                var open = asked.stream().filter(other -> !object.has(other)).collect(Collectors.toSet());
                report(
                        at(key),
                        "\"%s\" is no key of this %s%s: it means nothing".formatted(key, noun, hint(key, open)));
            }
        }
    }

    /// `place "zgc-no1": `, so that a line makes sense without its file.
    private String named() {
        return object.get("id") instanceof JsonPrimitive id && id.isString()
                ? "%s \"%s\": ".formatted(noun, id.getAsString())
                : noun + ": ";
    }

    // How a member is asked for.

    private <T> Field<T> needed(String key, Conversion<T> conversion) {
        var json = member(key);
        if (json == null) {
            lose(pointer, "\"%s\" is missing".formatted(key));
            return new Field<>(null);
        }
        try {
            return new Field<>(conversion.of(json, at(key)));
        } catch (Misfit misfit) {
            lose(misfit.pointer(), "\"%s\" %s".formatted(key, misfit.words()));
            return new Field<>(null);
        }
    }

    private <T> @Nullable T optional(String key, Conversion<T> conversion) {
        var json = member(key);
        if (json == null) {
            return null;
        }
        try {
            return conversion.of(json, at(key));
        } catch (Misfit misfit) {
            reportLeftOut(key, misfit);
            return null;
        }
    }

    private <T> List<T> values(String key, Conversion<T> conversion) {
        var json = member(key);
        if (json == null) {
            return List.of();
        }
        if (!(json instanceof JsonArray array)) {
            report(
                    at(key),
                    "\"%s\" must be a list in [ ], but is %s: %s".formatted(key, Values.described(json), LEFT_OUT));
            return List.of();
        }
        var read = new ArrayList<T>();
        for (int i = 0; i < array.size(); i++) {
            try {
                read.add(conversion.of(array.get(i), JsonPointers.element(at(key), i)));
            } catch (Misfit misfit) {
                reportLeftOut(key, misfit);
            }
        }
        return read;
    }

    private void reportLeftOut(String key, Misfit misfit) {
        if (!misfit.isTold()) {
            report(misfit.pointer(), "\"%s\" %s: %s".formatted(key, misfit.words(), LEFT_OUT));
        }
    }

    private <T> List<T> each(String key, Conversion<T> conversion) {
        var seen = new HashSet<T>();
        return values(key, (json, where) -> {
            var value = conversion.of(json, where);
            if (!seen.add(value)) {
                throw new Misfit(where, "names %s twice".formatted(json));
            }
            return value;
        });
    }

    private @Nullable JsonElement member(String key) {
        asked.add(key);
        var json = object.get(key);
        if (json != null && json.isJsonNull()) {
            report(at(key), "\"%s\" is null: take the line out if there is nothing to say".formatted(key));
            return null;
        }
        return json;
    }

    // What needs the rest of the content.

    private LocalizedText textOf(JsonElement json, String where) throws Misfit {
        var text = someTextOf(json, where);
        for (var language : reading.languages()) {
            if (!text.speaks(language) && !((JsonObject) json).has(language.toLanguageTag())) {
                report(
                        where,
                        "a text has no words for \"%s\": another language is shown"
                                .formatted(language.toLanguageTag()));
            }
        }
        return text;
    }

    private LocalizedText someTextOf(JsonElement json, String where) throws Misfit {
        if (!(json instanceof JsonObject byLanguage)) {
            throw new Misfit(
                    where,
                    "must hold words by language, {\"zh\": \"…\", \"en\": \"…\"}, but is " + Values.described(json));
        }
        var words = new LinkedHashMap<String, String>();
        for (var member : byLanguage.entrySet()) {
            var inside = JsonPointers.member(where, member.getKey());
            try {
                var language = Values.languageOf(new JsonPrimitive(member.getKey()), inside);
                words.put(language.toLanguageTag(), Values.stringOf(member.getValue(), inside));
            } catch (Misfit misfit) {
                report(
                        inside,
                        "the words for \"%s\": %s: they are left out".formatted(member.getKey(), misfit.words()));
            }
        }
        if (words.isEmpty()) {
            throw new Misfit(where, "has words in no language");
        }
        return new LocalizedText(words);
    }

    private AsOf asOfOf(JsonElement json, String where) throws Misfit {
        if (json.isJsonObject()) {
            return new AsOf.Words(textOf(json, where));
        }
        return Values.parsed(
                json,
                where,
                Values::time,
                "a year, month or day, \"2020\", \"2020-09\" or \"2020-09-27\", or words by language");
    }

    private String refOf(JsonElement json, String where, Kind kind) throws Misfit {
        var id = Values.stringOf(json, where);
        if (reading.known().has(kind, id)) {
            return id;
        }
        if (reading.unread().contains(kind)) {
            reading.believed().add(id);
            return id;
        }
        if (kind == Kind.ENTERPRISE && reading.hidden().contains(id)) {
            // Hiding an enterprise is an editor's ordinary act, and takes along what leads to it.
            throw Misfit.told(where);
        }
        if (reading.written().has(kind, id)) {
            throw new Misfit(where, "names the %s \"%s\", which could not be read".formatted(kind.noun(), id));
        }
        throw new Misfit(
                where,
                "names the %s \"%s\", which is not in %s%s"
                        .formatted(
                                kind.noun(),
                                id,
                                kind.home(),
                                hint(id, reading.known().of(kind))));
    }

    private <T> T entryOf(JsonElement json, String where, String what, Function<Entry, @Nullable T> into)
            throws Misfit {
        if (!(json instanceof JsonObject inside)) {
            throw new Misfit(where, "must be one %s in { }, but is %s".formatted(what, Values.described(json)));
        }
        var built = into.apply(new Entry(inside, where, what, reading));
        if (built == null) {
            throw Misfit.told(where);
        }
        return built;
    }

    /// A guess at what was meant, unless nobody will read it: guessing is slow.
    private String hint(String word, Set<String> known) {
        return reading.findings().isFull(reading.file()) ? "" : Nearest.hint(word, known);
    }
}
