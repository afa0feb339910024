package lobby.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lobby.session.ScreenId;
import lobby.session.TextSize;
import lobby.session.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `lobby-kiosk snapshot`: pictures of screens, and beside each a list of what it shows.
@Command(
        name = "snapshot",
        description = {
            "Draws screens into picture files, without a display.",
            "Each picture is SCREEN_WxH_LANG_THEME.png, and the .json beside it lists all texts and controls on it.",
            "With a view of the map its name goes on: _PLACE_8m_45deg."
        })
final class SnapshotCommand implements Callable<Integer> {

    private static final double LEAST_SCALE = 0.1;
    private static final double MOST_SCALE = 1000;
    private static final double MOST_TURN = 360;

    private final Kiosk kiosk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the pictures go")
    private Path out = Path.of("");

    @Option(names = "--screen", paramLabel = "ID", description = "a screen, or all (default: all)")
    private String screen = SnapshotOrder.ALL;

    @Option(names = "--size", paramLabel = "WxH", description = "in pixels (default: 1920x1080)")
    private String size = "1920x1080";

    @Option(names = "--lang", split = ",", paramLabel = "TAG", description = "languages (default: zh,en)")
    private List<String> languages = List.of("zh", "en");

    @Option(names = "--theme", split = ",", paramLabel = "NAME", description = "themes (default: light)")
    private List<String> themes = List.of(Theme.LIGHT.key());

    @Option(names = "--text", paramLabel = "PERCENT", description = "size of text: 100, 125 or 150 (default: 100)")
    private String text = "100";

    @Option(names = "--low-reach", description = "with nothing to touch above the middle")
    private boolean lowReach;

    @Option(names = "--all-entries", description = "every entry, not only one of each kind")
    private boolean allEntries;

    @Option(
            names = "--metres-per-unit",
            split = ",",
            paramLabel = "METRES",
            description = "scales of the map (default: that of the screen)")
    private List<Double> scales = List.of();

    @Option(
            names = "--bearing",
            split = ",",
            paramLabel = "DEGREES",
            description = "directions that are up on the map (default: that of the screen)")
    private List<Double> bearings = List.of();

    @Option(
            names = "--at",
            paramLabel = "ID",
            description = "a place, or a feature of the map, to stand in the middle of what is free")
    private @Nullable String at;

    @Option(names = "--content", paramLabel = "DIR", description = "a folder with seeds/ and assets/")
    private @Nullable Path content;

    SnapshotCommand(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    @Override
    public Integer call() throws IOException {
        var screens = Stream.concat(
                        Stream.of(SnapshotOrder.ALL),
                        Arrays.stream(ScreenId.values()).map(ScreenId::key))
                .toList();
        // A screen may be followed by its entry, as in the names of the pictures.
        if (screens.stream().noneMatch(id -> screen.equals(id) || screen.startsWith(id + "-"))) {
            throw wrong("--screen", screen, String.join(", ", screens));
        }
        var pixels = PixelSize.parse(size).orElseThrow(() -> wrong("--size", size, PixelSize.EXPECTED));
        check("--metres-per-unit", scales, LEAST_SCALE, MOST_SCALE, "metres from 0.1 to 1000");
        check("--bearing", bearings, -MOST_TURN, MOST_TURN, "degrees from -360 to 360");
        return kiosk.snapshot(new SnapshotOrder(
                out,
                screen,
                pixels.width(),
                pixels.height(),
                locales(),
                themes(),
                textSize(),
                lowReach,
                allEntries,
                scales,
                bearings,
                at,
                content));
    }

    private void check(String option, List<Double> values, double least, double most, String expected) {
        for (var value : values) {
            // Negated, so that NaN fails as well.
            if (!(value >= least && value <= most)) {
                throw wrong(option, String.valueOf(value), expected);
            }
        }
    }

    private List<Locale> locales() {
        var locales = new ArrayList<Locale>();
        for (var language : languages) {
            try {
                locales.add(
                        new Locale.Builder().setLanguageTag(language.strip()).build());
            } catch (IllformedLocaleException _) {
                throw wrong("--lang", language, "language tags such as zh,en");
            }
        }
        return locales;
    }

    private TextSize textSize() {
        return Arrays.stream(TextSize.values())
                .filter(size -> String.valueOf(Math.round(size.scale() * 100)).equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> wrong("--text", text, "100, 125 or 150"));
    }

    private List<Theme> themes() {
        return themes.stream()
                .map(name -> Arrays.stream(Theme.values())
                        .filter(theme -> theme.key().equals(name.strip()))
                        .findFirst()
                        .orElseThrow(() -> wrong(
                                "--theme",
                                name,
                                Arrays.stream(Theme.values()).map(Theme::key).collect(Collectors.joining(", ")))))
                .toList();
    }

    private ParameterException wrong(String option, String value, String expected) {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the specification before it calls");
        }
        return new ParameterException(spec.commandLine(), "%s %s: expected %s".formatted(option, value, expected));
    }
}
