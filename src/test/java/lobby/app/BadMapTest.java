package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import lobby.content.BundledContent;
import lobby.content.ContentReader;
import lobby.content.ContentResult;
import lobby.geo.Camera;
import lobby.geo.MapLayer;
import lobby.geo.WorldPoint;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.Theme;
import lobby.session.VisitorState;
import lobby.touch.PointerInput;
import lobby.touch.PointerInput.Kind;
import lobby.touch.PointerInput.Source;
import lobby.ui.Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Whatever the layers of the map hold, from the file to the screen: it is reported, and the rest is drawn.
@ExtendWith(ApplicationExtension.class)
class BadMapTest {

    private static final Path SMALL = Path.of("src/test/resources/small-pack");
    private static final Path FONTS = BundledContent.folder().resolve("assets/fonts");
    private static final String SOUND =
            feature("sound", "{\"type\": \"LineString\", \"coordinates\": [[116.2, 40.05], [116.25, 40.06]]}");

    private static final int MUCH = 1_000_000;
    private static final Pattern LED_TO = Pattern.compile("\"id\": \"(line|ring|bad|f0)\"");

    @TempDir
    private Path folder;

    /// What may be in a layer.
    ///
    /// @param name for the test
    /// @param layer text of the file
    /// @param words that the report must hold; empty if there is nothing to report
    record Bad(String name, String layer, String words) {

        /// All layers, but for what takes its time: one.
        List<MapLayer> layers() {
            return layer.length() < MUCH ? List.of(MapLayer.values()) : List.of(MapLayer.ROADS);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void loadFonts() {
        assertThat(Fonts.load(FONTS)).isEmpty();
    }

    static Stream<Bad> badLayers() {
        return Stream.of(
                layer("an open ring", "do not end where they begin", polygon("[116.2,40],[116.3,40],[116.3,40.1]")),
                layer("a crossing polygon", "", polygon("[116.2,40],[116.3,40.1],[116.3,40],[116.2,40.1],[116.2,40]")),
                layer("no number", "are not [longitude", line("[116.2,40],[NaN,40.1],[116.3,40.1]")),
                layer("points outside the world", "are not [longitude", line("[216,40],[116.2,95],[116.2,40]")),
                layer("huge coordinates", "are not [longitude", line("[1e308,40],[-1e308,1e308],[1e9999,0]")),
                layer("the ends of the world", "", line("[-180,-85],[180,85]"), polygon(WORLD)),
                layer("wrong nesting", "too few points", polygon("116.2,40"), line("[[116.2,40],[116.3,40]]")),
                layer("words for numbers", "are not [longitude", line("[\"116.2\",\"40\"],[116.3,40],[116.4,40]")),
                layer("no geometry", "has no geometry", feature("bad", "null")),
                layer(
                        "a collection",
                        "make several features",
                        feature("bad", "{\"type\": \"GeometryCollection\", \"geometries\": []}")),
                layer("a line of one point", "too few points", line("[116.2,40]")),
                layer("a line without length", "", line("[116.2,40],[116.2,40],[116.2,40]")),
                layer("a ring without area", "", polygon("[116.2,40],[116.3,40],[116.2,40],[116.2,40]")),
                layer("a ring in one point", "", polygon("[116.2,40],[116.2,40],[116.2,40],[116.2,40]")),
                layer("two of one id", "for the second time", SOUND, SOUND),
                layer("200,000 points", "200002 points", line(wave(200_000))),
                layer("10,000 features", "", many(10_000)),
                layer("nothing", "is empty"),
                new Bad("an empty file", "", "the file is empty"));
    }

    private static final String WORLD = "[-180,-85],[180,-85],[180,85],[-180,85],[-180,-85]";

    @ParameterizedTest
    @MethodSource("badLayers")
    @Timeout(180)
    void isReportedAndDrawnAsFarAsItCan(Bad bad, FxRobot robot) {
        copy();
        for (var layer : bad.layers()) {
            var text = LED_TO.matcher(bad.layer()).replaceFirst("\"id\": \"%s\"".formatted(wanted(layer)));
            write("assets/map/" + layer.file() + ".geojson", text);
        }
        var loaded = (ContentResult.Loaded) new ContentReader().read(folder);

        for (var layer : bad.layers()) {
            var file = "assets/map/" + layer.file() + ".geojson";
            if (!bad.words().isEmpty()) {
                assertThat(loaded.problems()).anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo(file);
                    assertThat(problem.words()).contains(bad.words());
                    assertThat(problem.line()).isPositive();
                });
            }
            if (bad.layer().contains("\"sound\"")) {
                assertThat(loaded.exhibit().map().feature(layer, "sound")).isPresent();
            }
        }
        var faults = new ArrayList<Throwable>();
        robot.interact(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> faults.add(fault));
            walk(loaded);
        });
        robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        assertThat(faults).isEmpty();
    }

    /// What the small pack leads to in this layer: the bad feature is axis, metro line, cluster and the kiosk's place.
    private static String wanted(MapLayer layer) {
        return switch (layer) {
            case ROADS -> "axis-road";
            case METRO -> "line-16";
            case CLUSTERS -> "east";
            case PLACES -> "house";
            case HILLS, GREEN, WATER, SITES -> "bad";
        };
    }

    /// Everything the map does: paint, label, move, turn, zoom, be tapped, lead the way.
    private static void walk(ContentResult.Loaded loaded) {
        var fresh = VisitorState.fresh(Locale.ENGLISH, Theme.LIGHT)
                .wake(Stop.HOME)
                .withComfort(comfort -> comfort.withReducedMotion(true));
        var kiosk = new Composition(loaded.exhibit(), fresh, FONTS, Runnable::run, Options.STANDARD_DIAGONAL, null);
        new Scene(kiosk.shell(), 1280, 720);
        var map = kiosk.map();
        var stops = new ArrayList<Stop>();
        stops.add(Stop.HOME);
        loaded.exhibit().catalog().clusters().forEach(one -> stops.add(Stop.at(ScreenId.CLUSTER, one.id())));
        loaded.exhibit().catalog().places().forEach(one -> stops.add(Stop.at(ScreenId.PLACE, one.id())));
        loaded.exhibit().catalog().enterprises().forEach(one -> stops.add(Stop.at(ScreenId.ENTERPRISE, one.id())));
        for (var stop : stops) {
            kiosk.visit().become(fresh.open(stop));
            kiosk.shell().applyCss();
            kiosk.shell().layout();
            map.settle();
        }
        kiosk.visit().become(fresh);
        var limits = map.limits();
        for (double scale : new double[] {0.8, 40}) {
            for (double bearing : new double[] {0, 77}) {
                map.jumpTo(new Camera(limits.centre().centre(), scale, bearing));
                map.settle();
                map.jumpTo(new Camera(new WorldPoint(0, 0), scale, bearing));
                map.settle();
                map.turnTo(bearing + 10);
                map.zoomBy(1.3);
                map.moveBy(1, 1);
                tap(kiosk);
                kiosk.visit().become(fresh);
            }
        }
        assertThat(map.cameraProperty().get().metresPerUnit()).isFinite();
    }

    private static void tap(Composition kiosk) {
        long now = 0;
        for (int x = 200; x < 1280; x += 500) {
            for (int y = 100; y < 600; y += 240) {
                now += Duration.ofSeconds(1).toNanos();
                kiosk.map().touch(new PointerInput(Source.MOUSE, -1, Kind.DOWN, x, y, 0, now));
                kiosk.map().touch(new PointerInput(Source.MOUSE, -1, Kind.UP, x, y, 0, now + 1));
            }
        }
    }

    private static Bad layer(String name, String words, String... features) {
        var all = features.length == 0 ? List.<String>of() : new ArrayList<>(List.of(features));
        if (features.length > 0 && !features[0].equals(SOUND)) {
            all.add(SOUND);
        }
        return new Bad(
                name,
                "{\"type\": \"FeatureCollection\", \"features\": [\n%s]}".formatted(String.join(",\n", all)),
                words);
    }

    private static String polygon(String ring) {
        return feature("ring", "{\"type\": \"Polygon\", \"coordinates\": [[%s]]}".formatted(ring));
    }

    private static String line(String points) {
        return feature("line", "{\"type\": \"LineString\", \"coordinates\": [%s]}".formatted(points));
    }

    private static String feature(String id, String geometry) {
        return """
                {"type": "Feature", "properties": {"id": "%s", "kind": "road", "class": "primary", "rank": 1,
                 "accuracy": "surveyed", "name_zh": "Name", "name_en": "Name"}, "geometry": %s}""".formatted(id, geometry);
    }

    private static String wave(int points) {
        return IntStream.range(0, points)
                .mapToObj(i -> "[%.6f,%.6f]".formatted(116.1 + i * 1e-6, 40.05 + 0.03 * Math.sin(i / 5000.0)))
                .collect(Collectors.joining(","));
    }

    private static String many(int features) {
        return IntStream.range(0, features)
                .mapToObj(i -> {
                    double longitude = 116.1 + i % 100 * 2e-3;
                    double latitude = 40 + i * 1e-5;
                    var ends = "[%.5f,%.5f],[%.5f,%.5f]".formatted(longitude, latitude, longitude + 1e-3, latitude);
                    return feature("f" + i, "{\"type\": \"LineString\", \"coordinates\": [%s]}".formatted(ends));
                })
                .collect(Collectors.joining(",\n"));
    }

    private void copy() {
        try (var files = Files.walk(SMALL)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = folder.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
