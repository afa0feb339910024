package lobby.content;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lobby.model.AsOf;

/// Turns JSON values into what a key asks for, or says in editors' words why not.
final class Values {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");

    private Values() {}

    static String stringOf(JsonElement json, String where) throws Misfit {
        if (!(json instanceof JsonPrimitive value) || !value.isString()) {
            throw new Misfit(where, "must be words in quotation marks, but is " + described(json));
        }
        if (value.getAsString().isBlank()) {
            throw new Misfit(where, "is blank");
        }
        if (value.getAsString().codePoints().anyMatch(Values::isRightToLeft)) {
            throw new Misfit(where, "has letters that are written from right to left, which the kiosk cannot show");
        }
        return value.getAsString();
    }

    /// The typeface has no such letters, and JavaFX fails when it breaks them into lines.
    private static boolean isRightToLeft(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE -> true;
            default -> false;
        };
    }

    static String idOf(JsonElement json, String where) throws Misfit {
        var id = stringOf(json, where);
        if (!KEBAB_CASE.matcher(id).matches()) {
            throw new Misfit(
                    where,
                    "must be small letters a to z and digits with single hyphens between, but is \"%s\"".formatted(id));
        }
        return id;
    }

    static BigDecimal numberOf(JsonElement json, String where) throws Misfit {
        if (json instanceof JsonPrimitive value && value.isNumber()) {
            return value.getAsBigDecimal();
        }
        throw new Misfit(where, "must be a number without quotation marks, but is " + described(json));
    }

    static Integer integerOf(JsonElement json, String where) throws Misfit {
        try {
            return numberOf(json, where).intValueExact();
        } catch (ArithmeticException _) {
            throw new Misfit(where, "must be a whole number of usual size, but is " + described(json));
        }
    }

    static Locale languageOf(JsonElement json, String where) throws Misfit {
        var tag = stringOf(json, where);
        try {
            var language = new Locale.Builder().setLanguageTag(tag).build();
            int letters = language.getLanguage().length();
            if (language.toLanguageTag().equals(tag) && (letters == 2 || letters == 3)) {
                return language;
            }
        } catch (IllformedLocaleException _) {
            // Told below.
        }
        throw new Misfit(
                where, "must be a language tag such as \"zh\", \"en\" or \"pt-BR\", but is \"%s\"".formatted(tag));
    }

    static LocalDate day(String words) {
        requireForm(DAY, words);
        return LocalDate.parse(words);
    }

    static LocalDateTime dayAndTime(String words) {
        requireForm(TIME, words);
        return LocalDateTime.parse(words);
    }

    /// Java reads more forms than our files may use.
    private static void requireForm(Pattern form, String words) {
        if (!form.matcher(words).matches()) {
            throw new DateTimeException("no such form");
        }
    }

    static AsOf time(String words) {
        if (YEAR.matcher(words).matches()) {
            return new AsOf.WholeYear(Year.parse(words));
        }
        if (MONTH.matcher(words).matches()) {
            return new AsOf.Month(YearMonth.parse(words));
        }
        return new AsOf.Day(day(words));
    }

    static <T> T parsed(JsonElement json, String where, Function<String, T> parser, String form) throws Misfit {
        if (json instanceof JsonPrimitive value && value.isString()) {
            try {
                return parser.apply(value.getAsString());
            } catch (DateTimeException _) {
                // Told below.
            }
        }
        throw new Misfit(where, "must be %s, but is %s".formatted(form, described(json)));
    }

    static <E> E choiceOf(JsonElement json, String where, E[] all, Function<E, String> keyOf) throws Misfit {
        var word = stringOf(json, where);
        for (var one : all) {
            if (keyOf.apply(one).equals(word)) {
                return one;
            }
        }
        throw new Misfit(
                where,
                "must be one of %s, but is \"%s\""
                        .formatted(Arrays.stream(all).map(keyOf).collect(Collectors.joining(", ")), word));
    }

    /// What a value is, for somebody who knows no JSON.
    static String described(JsonElement json) {
        if (json.isJsonNull()) {
            return "null";
        }
        if (json.isJsonObject()) {
            return "an object in { }";
        }
        if (json.isJsonArray()) {
            return "a list in [ ]";
        }
        var words = json.toString();
        return words.length() <= 40 ? words : words.substring(0, 39) + "…";
    }
}
