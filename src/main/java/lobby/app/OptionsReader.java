package lobby.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import lobby.cli.PixelSize;
import lobby.cli.Setting;
import lobby.cli.SettingsFile;
import lobby.session.Hours;
import lobby.session.Timetable;
import org.jspecify.annotations.Nullable;

/// Turns the texts of settings into values, first those of the command line, then those of the file.
record OptionsReader(Map<Setting, String> commandLine, Map<Setting, String> file, Consumer<String> complaints) {

    <T> T oneOf(Setting setting, T[] values, Function<T, String> key, T standard) {
        var expected = Arrays.stream(values).map(key).collect(Collectors.joining(", "));
        var found = read(
                setting,
                "one of " + expected,
                text -> Arrays.stream(values)
                        .filter(value -> key.apply(value).equalsIgnoreCase(text))
                        .findFirst()
                        .orElse(null));
        return found == null ? standard : found;
    }

    @Nullable
    PixelSize size() {
        return read(
                Setting.SIZE, PixelSize.EXPECTED, text -> PixelSize.parse(text).orElse(null));
    }

    @Nullable
    Integer whole(Setting setting, int least, int most) {
        return read(setting, "a whole number from %d to %d".formatted(least, most), text -> {
            int number = Integer.parseInt(text);
            return number >= least && number <= most ? number : null;
        });
    }

    @Nullable
    Double number(Setting setting, double least, double most) {
        return read(setting, "a number from %.0f to %.0f".formatted(least, most), text -> {
            double number = Double.parseDouble(text);
            return number >= least && number <= most ? number : null;
        });
    }

    @Nullable
    Double heading() {
        var degrees = number(Setting.HEADING, 0, 360);
        return degrees == null ? null : degrees % 360;
    }

    Duration seconds(Setting setting, int least, int most, Duration standard) {
        var seconds = whole(setting, least, most);
        return seconds == null ? standard : Duration.ofSeconds(seconds);
    }

    @Nullable
    Hours hours(Setting setting) {
        return read(setting, Hours.EXPECTED, text -> Hours.parse(text).orElse(null));
    }

    Timetable timetable() {
        var dim = whole(Setting.DIM, 0, (int) Math.round(100 * Timetable.DARKEST));
        return new Timetable(hours(Setting.HOURS), hours(Setting.NIGHT), dim == null ? 0 : dim / 100.0);
    }

    @Nullable
    Locale language() {
        return read(Setting.LANG, "a language tag such as zh or en", text -> {
            try {
                var language = new Locale.Builder().setLanguageTag(text).build();
                return language.getLanguage().isEmpty() ? null : language;
            } catch (IllformedLocaleException _) {
                return null;
            }
        });
    }

    @Nullable
    String id(Setting setting) {
        return read(
                setting,
                "an id of small letters, digits and hyphens",
                text -> text.matches("[a-z0-9]+(-[a-z0-9]+)*") ? text : null);
    }

    @Nullable
    Path folder(Setting setting) {
        return read(setting, "a folder that exists", text -> {
            try {
                return Files.isDirectory(Path.of(text)) ? Path.of(text) : null;
            } catch (InvalidPathException _) {
                return null;
            }
        });
    }

    /// The first good value, and a complaint about each bad one before it.
    ///
    /// @param parse null, or a number format exception, for a text that is no good
    private <T> @Nullable T read(Setting setting, String expected, Function<String, @Nullable T> parse) {
        var value = read(commandLine.get(setting), "--" + setting.key(), expected, parse);
        if (value != null) {
            return value;
        }
        return read(file.get(setting), SettingsFile.NAME + ": " + setting.key(), expected, parse);
    }

    private <T> @Nullable T read(
            @Nullable String text, String where, String expected, Function<String, @Nullable T> parse) {
        if (text == null) {
            return null;
        }
        try {
            var value = parse.apply(text.strip());
            if (value != null) {
                return value;
            }
        } catch (NumberFormatException _) {
            // The complaint below says what was expected.
        }
        complaints.accept("%s %s: expected %s, so it is left out".formatted(where, text, expected));
        return null;
    }
}
