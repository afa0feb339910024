package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import lobby.content.BundledContent;
import lobby.content.ContentReader;
import lobby.content.ContentResult;
import lobby.content.Exhibit;
import lobby.geo.Box;
import lobby.geo.Camera;
import lobby.map.DrawnText;
import lobby.map.MapView;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.TextSize;
import lobby.session.Theme;
import lobby.session.VisitorState;
import lobby.ui.Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The whole kiosk without a window, on the BUNDLED content and on what is left of it.
@ExtendWith(ApplicationExtension.class)
class CompositionTest {

    private static final Path CONTENT = BundledContent.folder();
    private static final Path FONTS = CONTENT.resolve("assets/fonts");
    private static final double HALF_A_PIXEL = 0.5;

    private static final Exhibit BUNDLED = read(CONTENT);

    @BeforeAll
    static void loadFonts() {
        assertThat(Fonts.load(FONTS)).isEmpty();
    }

    private static Exhibit read(Path folder) {
        return switch (new ContentReader().read(folder)) {
            case ContentResult.Loaded loaded -> loaded.exhibit();
            case ContentResult.Rejected _ -> Exhibit.nothing();
        };
    }

    private static Composition kiosk(Exhibit exhibit, Locale language) {
        return kiosk(exhibit, language, Options.STANDARD_DIAGONAL);
    }

    private static Composition kiosk(Exhibit exhibit, Locale language, double diagonal) {
        // Nothing is painted: these tests are about nodes.
        return new Composition(
                exhibit,
                VisitorState.fresh(language, Theme.LIGHT)
                        .wake(Stop.HOME)
                        .withComfort(comfort -> comfort.withReducedMotion(true)),
                FONTS,
                _ -> {},
                diagonal,
                null);
    }

    private static void settle(Composition kiosk) {
        for (int i = 0; i < 3; i++) {
            kiosk.shell().requestLayout();
            kiosk.shell().applyCss();
            kiosk.shell().layout();
        }
    }

    private static List<Stop> everyStop(Exhibit exhibit) {
        var stops = new ArrayList<Stop>();
        for (var screen : ScreenId.ofVisits()) {
            if (!screen.needsEntry()) {
                stops.add(Stop.at(screen));
            }
        }
        var catalog = exhibit.catalog();
        catalog.clusters().forEach(one -> stops.add(Stop.at(ScreenId.CLUSTER, one.id())));
        catalog.industries().forEach(one -> stops.add(Stop.at(ScreenId.INDUSTRIES, one.id())));
        catalog.enterprises().forEach(one -> stops.add(Stop.at(ScreenId.ENTERPRISE, one.id())));
        catalog.places().forEach(one -> stops.add(Stop.at(ScreenId.PLACE, one.id())));
        var story = catalog.story();
        if (story != null) {
            story.moments().forEach(one -> stops.add(Stop.at(ScreenId.STORY, one.id())));
        }
        return stops;
    }

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, zh",
        "1920, 1080, en",
        "1280, 720, zh",
        "1280, 720, en",
        "2560, 1080, en",
        "1600, 1200, zh",
        "3840, 2160, en",
        "1080, 1920, zh",
        "1080, 1920, en"
    })
    void clipsNoWordOnAnyScreen(double width, double height, String language, FxRobot robot) {
        robot.interact(() -> {
            var kiosk = kiosk(BUNDLED, Locale.of(language));
            var scene = new Scene(kiosk.shell(), width, height);
            var fresh = kiosk.visit().state();
            var clipped = new ArrayList<String>();
            for (var stop : everyStop(BUNDLED)) {
                kiosk.visit().become(fresh.open(stop));
                settle(kiosk);
                clippedWords(kiosk.shell(), scene).forEach(word -> clipped.add(stop.key() + ": " + word));
            }

            assertThat(clipped).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, zh, LARGE, false",
        "1920, 1080, en, VERY_LARGE, false",
        "1080, 1920, en, VERY_LARGE, false",
        "1920, 1080, zh, STANDARD, true",
        "1080, 1920, zh, STANDARD, true"
    })
    void clipsNoWordHoweverTheVisitorSeesAndReaches(
            double width, double height, String language, TextSize size, boolean low, FxRobot robot) {
        robot.interact(() -> {
            var kiosk = kiosk(BUNDLED, Locale.of(language));
            var scene = new Scene(kiosk.shell(), width, height);
            kiosk.visit().adjust(comfort -> comfort.withTextSize(size).withLowReach(low));
            var fresh = kiosk.visit().state();
            var clipped = new ArrayList<String>();
            for (var stop : everyStop(BUNDLED)) {
                kiosk.visit().become(fresh.open(stop));
                settle(kiosk);
                clippedWords(kiosk.shell(), scene).forEach(word -> clipped.add(stop.key() + ": " + word));
            }

            assertThat(clipped).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 43, STANDARD",
        "1920, 1080, 43, VERY_LARGE",
        "1080, 1920, 43, LARGE",
        "1600, 1200, 43, STANDARD",
        "1920, 1080, 32, STANDARD"
    })
    void hasNothingToTouchAboveTheMiddleInLowReach(
            double width, double height, double diagonal, TextSize size, FxRobot robot) {
        robot.interact(() -> {
            var kiosk = kiosk(BUNDLED, Locale.ENGLISH, diagonal);
            new Scene(kiosk.shell(), width, height);
            kiosk.visit().adjust(comfort -> comfort.withTextSize(size).withLowReach(true));
            var fresh = kiosk.visit().state();
            var high = new ArrayList<String>();
            for (var stop : oneOfEachScreen()) {
                kiosk.visit().become(fresh.open(stop));
                settle(kiosk);
                controls(kiosk.shell())
                        .filter(control ->
                                control.localToScene(control.getLayoutBounds()).getMinY() < height / 2 - HALF_A_PIXEL)
                        .forEach(control -> high.add(stop.key() + ": " + control.getId()));
            }

            assertThat(high).isEmpty();
        });
    }

    /// A finger of any size hits: 15 mm, which is 46 units, and 64 units at least.
    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 43, STANDARD, false",
        "1920, 1080, 21.5, STANDARD, false",
        "3840, 2160, 27, STANDARD, false",
        "1080, 1920, 43, VERY_LARGE, false",
        "1920, 1080, 43, LARGE, true"
    })
    void hasTargetsOfFifteenMillimetresAndMore(
            double width, double height, double diagonal, TextSize size, boolean low, FxRobot robot) {
        double millimetre = Math.hypot(width, height) / (diagonal * 25.4);
        robot.interact(() -> {
            var kiosk = kiosk(BUNDLED, Locale.ENGLISH, diagonal);
            new Scene(kiosk.shell(), width, height);
            kiosk.visit().adjust(comfort -> comfort.withTextSize(size).withLowReach(low));
            var fresh = kiosk.visit().state();
            var small = new ArrayList<String>();
            for (var stop : oneOfEachScreen()) {
                kiosk.visit().become(fresh.open(stop));
                settle(kiosk);
                controls(kiosk.shell())
                        .filter(control -> Math.min(
                                        control.getLayoutBounds().getWidth(),
                                        control.getLayoutBounds().getHeight())
                                < 15 * millimetre - HALF_A_PIXEL)
                        .forEach(control -> small.add(stop.key() + ": " + control.getId()));
            }

            assertThat(small).isEmpty();
        });
    }

    private static List<Stop> oneOfEachScreen() {
        var first = new EnumMap<ScreenId, Stop>(ScreenId.class);
        everyStop(BUNDLED).stream()
                .filter(stop -> stop.screen() != ScreenId.ATTRACT)
                .forEach(stop -> first.putIfAbsent(stop.screen(), stop));
        return List.copyOf(first.values());
    }

    /// What can be tapped or focused, but for the map's own.
    private static Stream<ButtonBase> controls(Node node) {
        if (!node.isVisible() || node instanceof MapView) {
            return Stream.empty();
        }
        if (node instanceof ButtonBase button) {
            return Stream.of(button);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(CompositionTest::controls)
                : Stream.empty();
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, zh", "1920, 1080, en", "1080, 1920, zh", "1080, 1920, en"})
    void keepsSignsCalloutLegendAndFootApart(double width, double height, String language, FxRobot robot) {
        robot.interact(() -> {
            var kiosk = kiosk(BUNDLED, Locale.of(language));
            new Scene(kiosk.shell(), width, height);
            settle(kiosk);
            kiosk.map().settle();
            var parts = new ArrayList<Part>();
            for (var selector : List.of("#legend", "#shelf", "#map-foot", "#map-keys", "#cartouche", ".plate")) {
                kiosk.shell().lookupAll(selector).stream()
                        .filter(CompositionTest::isShown)
                        .forEach(node -> {
                            var at = node.localToScene(node.getLayoutBounds());
                            parts.add(new Part(
                                    selector, new Box(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight())));
                        });
            }
            kiosk.map().drawn().stream()
                    .filter(text -> text.kind() == DrawnText.Kind.CALLOUT)
                    .findFirst()
                    .ifPresent(text -> parts.add(new Part(text.text(), text.box())));

            assertThat(parts).as("four parts, two plates and the callout").hasSize(7);
            for (var one : parts) {
                assertThat(parts)
                        .filteredOn(other -> !other.equals(one))
                        .noneMatch(other -> other.box().overlaps(one.box()));
            }
        });
    }

    private record Part(String name, Box box) {}

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /// Else each pulse lays out and draws the whole screen anew, for ever.
    @Test
    void asksForNoMoreOnceItIsLaidOut(FxRobot robot) {
        robot.interact(() -> {
            var kiosk = kiosk(BUNDLED, Locale.ENGLISH);
            new Scene(kiosk.shell(), 1920, 1080);
            var fresh = kiosk.visit().state().withOnMap(map -> map.withArrows(true));
            var restless = new ArrayList<String>();
            for (var stop : everyStop(BUNDLED)) {
                kiosk.visit().become(fresh.open(stop));
                settle(kiosk);
                kiosk.shell().layout();
                kiosk.shell().layout();
                restless(kiosk.shell()).forEach(node -> restless.add(stop.key() + ": " + node));
            }

            assertThat(restless).isEmpty();
        });
    }

    private static List<Node> restless(Node node) {
        var restless = new ArrayList<Node>();
        if (node instanceof Parent parent) {
            if (parent.isNeedsLayout()) {
                restless.add(parent);
            }
            parent.getChildrenUnmodifiable().forEach(child -> restless.addAll(restless(child)));
        }
        return restless;
    }

    private static List<String> clippedWords(Node node, Scene scene) {
        var clipped = new ArrayList<String>();
        if (!node.isVisible()) {
            return clipped;
        }
        if (node instanceof Labeled labeled && isCut(labeled, scene)) {
            clipped.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> clipped.addAll(clippedWords(child, scene)));
        }
        return clipped;
    }

    /// Whether some of its words are replaced by dots, or lie beyond the screen.
    private static boolean isCut(Labeled labeled, Scene scene) {
        if (labeled.getText() == null || labeled.getText().isBlank()) {
            return false;
        }
        // Signs of the map move with it, and may well lie at its edge.
        if (labeled.getStyleClass().contains("plate") || isOnPlate(labeled)) {
            return false;
        }
        var at = labeled.localToScene(labeled.getLayoutBounds());
        boolean outside = at.getMinX() < -HALF_A_PIXEL
                || at.getMinY() < -HALF_A_PIXEL
                || at.getMaxX() > scene.getWidth() + HALF_A_PIXEL
                || at.getMaxY() > scene.getHeight() + HALF_A_PIXEL;
        return outside
                || labeled.lookupAll(".text").stream()
                        .filter(node -> labeled.equals(node.getParent()))
                        .map(Text.class::cast)
                        .anyMatch(text -> !text.getText().equals(labeled.getText()));
    }

    private static boolean isOnPlate(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("plate")) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds/pack.json",
                "seeds/clusters.json",
                "seeds/industries.json",
                "seeds/enterprises.json",
                "seeds/goals.json",
                "seeds/story.json",
                "seeds/places.json",
                "seeds/sources.json",
                "seeds/tours.json",
                "seeds/notices.json",
                "assets/map/clusters.geojson",
                "assets/map/places.geojson",
                "assets/map/roads.geojson",
                "assets/map/metro.geojson",
                "assets/images/icons/close.svg"
            })
    void opensEveryScreenWithWhatIsLeftWhenAFileIsRuined(String file, @TempDir Path folder, FxRobot robot) {
        copy(CONTENT.resolve("seeds"), folder.resolve("seeds"));
        copy(CONTENT.resolve("assets/map"), folder.resolve("assets/map"));
        copy(CONTENT.resolve("assets/images"), folder.resolve("assets/images"));
        ruin(folder.resolve(file));
        var left = read(folder);

        robot.interact(() -> {
            var kiosk = kiosk(left, Locale.ENGLISH);
            var scene = new Scene(kiosk.shell(), 1920, 1080);
            for (var screen : List.of(ScreenId.HOME, ScreenId.INDUSTRIES, ScreenId.GOALS, ScreenId.STORY)) {
                kiosk.visit().startAt(screen);
                settle(kiosk);

                assertThat(kiosk.visit().state().at().screen()).isEqualTo(screen);
            }
            for (var stop : everyStop(left)) {
                kiosk.visit().open(stop);
                settle(kiosk);
            }
            kiosk.visit().close();
            settle(kiosk);

            assertThat(scene.lookup("#dock").isVisible()).isTrue();
            assertThat(kiosk.visit().state().at()).isEqualTo(Stop.HOME);
        });
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ruin(Path file) {
        try {
            Files.writeString(file, "{ \"clusters\": [ {");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void opensOnNothingAtAll(FxRobot robot) {
        robot.interact(() -> {
            var kiosk = kiosk(Exhibit.nothing(), Locale.CHINESE);
            var scene = new Scene(kiosk.shell(), 1280, 720);
            for (var stop : everyStop(Exhibit.nothing())) {
                kiosk.visit().open(stop);
                settle(kiosk);
            }

            assertThat(scene.lookup("#dock").isVisible()).isTrue();
        });
    }

    @Test
    void keepsScreenSelectionPageAndCameraWhenTheLanguageChanges(FxRobot robot) {
        robot.interact(() -> {
            var kiosk = kiosk(BUNDLED, Locale.CHINESE);
            var scene = new Scene(kiosk.shell(), 1920, 1080);
            kiosk.visit().open(Stop.at(ScreenId.INDUSTRIES, "integrated-circuits"));
            settle(kiosk);
            kiosk.visit().turnTo(1);
            var aside = kiosk.map().cameraProperty().get();
            var moved = new Camera(aside.centre(), aside.metresPerUnit() / 2, aside.bearing());
            kiosk.map().jumpTo(moved);
            kiosk.visit().moveTo(moved);
            settle(kiosk);
            var before = kiosk.visit().state();

            ((Button) scene.lookup("#language")).fire();
            settle(kiosk);

            assertThat(kiosk.visit().state()).isEqualTo(before.withLanguage(Locale.ENGLISH));
            assertThat(kiosk.map().cameraProperty().get()).isEqualTo(moved);
        });
    }

    @Test
    void givesASheetTheSameRoomHoweverItsLanguageCame(FxRobot robot) {
        robot.interact(() -> {
            var switched = kiosk(BUNDLED, Locale.CHINESE);
            new Scene(switched.shell(), 1920, 1080);
            switched.visit().startAt(ScreenId.STORY);
            settle(switched);
            switched.visit().speak(Locale.ENGLISH);
            switched.shell().layout();
            var fresh = kiosk(BUNDLED, Locale.ENGLISH);
            new Scene(fresh.shell(), 1920, 1080);
            fresh.visit().startAt(ScreenId.STORY);
            settle(fresh);

            assertThat(sheetHeight(switched)).isEqualTo(sheetHeight(fresh));
        });
    }

    private static double sheetHeight(Composition kiosk) {
        return kiosk.shell().lookup(".story").getLayoutBounds().getHeight();
    }

    @Test
    void replacesAllThatIsShownAndLeavesNobodyNowhere(FxRobot robot) {
        robot.interact(() -> {
            var kiosk = kiosk(BUNDLED, Locale.CHINESE);
            new Scene(kiosk.shell(), 1920, 1080);
            kiosk.visit().open(Stop.at(ScreenId.CLUSTER, "yongfeng"));
            settle(kiosk);

            kiosk.visit().show(Exhibit.nothing());
            settle(kiosk);

            assertThat(kiosk.visit().state().at()).isEqualTo(Stop.HOME);
            kiosk.visit().show(BUNDLED);
            settle(kiosk);
            assertThat(kiosk.shell().lookup("#plate-yongfeng")).isNotNull();
        });
    }

    @Test
    void opensARiverByTheNameOnTheMap(FxRobot robot) {
        robot.interact(() -> {
            var fresh = VisitorState.fresh(Locale.CHINESE, Theme.LIGHT)
                    .wake(Stop.HOME)
                    .withComfort(comfort -> comfort.withReducedMotion(true));
            var kiosk = new Composition(BUNDLED, fresh, FONTS, Runnable::run, Options.STANDARD_DIAGONAL, null);
            new Scene(kiosk.shell(), 1920, 1080);
            settle(kiosk);
            kiosk.map().settle();
            var river = kiosk.map().drawn().stream()
                    .filter(text -> text.id().equals("nansha-river-label"))
                    .findFirst()
                    .orElseThrow()
                    .box();

            click(kiosk.map(), river.x() + river.width() / 2, river.y() + river.height() / 2);

            assertThat(kiosk.visit().state().at()).isEqualTo(Stop.at(ScreenId.PLACE, "nansha-river"));
        });
    }

    private static void click(Node node, double x, double y) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            boolean down = type == MouseEvent.MOUSE_PRESSED;
            node.fireEvent(new MouseEvent(
                    type,
                    x,
                    y,
                    x,
                    y,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    down,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
        }
    }
}
