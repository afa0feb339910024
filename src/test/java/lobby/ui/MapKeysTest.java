package lobby.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.StackPane;
import lobby.geo.Camera;
import lobby.geo.ScreenPoint;
import lobby.geo.WorldPoint;
import lobby.map.MapView;
import lobby.session.ScreenId;
import lobby.session.Stop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Whatever a hand does to the map can be had by single taps.
@ExtendWith(ApplicationExtension.class)
class MapKeysTest {

    private static final double HEADING = 30;

    private Visit visit;
    private MapView map;
    private Scene scene;

    @BeforeEach
    void open() {
        open(1920, 1080, 43);
    }

    private void open(double width, double height, double diagonal) {
        visit = Bundled.visit(Locale.ENGLISH);
        visit.become(visit.state().withComfort(comfort -> comfort.withReducedMotion(true)));
        map = new MapView(_ -> {}, Path.of("assets/fonts"));
        var sheets = new Styles(List.of("/lobby/ui/tokens.css", "/lobby/ui/base.css", "/lobby/map/map.css"));
        var screens = Arrays.stream(ScreenId.values()).map(MapKeysTest::screen).toList();
        scene = new Scene(new Shell(visit, map, sheets, screens, diagonal, HEADING), width, height);
        settle();
    }

    /// Empty, as wide as a panel is.
    private static Screen screen(ScreenId id) {
        var root = new StackPane();
        root.setPrefWidth(736);
        var form = id == ScreenId.HOME ? Screen.Form.OPEN : Screen.Form.PANEL;
        var focus = new SimpleObjectProperty<>(MapFocus.everything());
        return new Screen(id, form, root, null, focus, new SimpleObjectProperty<>(List.of()));
    }

    @Test
    void zoomLikeAPinchAWheelAndADoubleTap(FxRobot robot) {
        robot.interact(() -> {
            double before = camera().metresPerUnit();

            tap("#closer");
            assertThat(camera().metresPerUnit()).isCloseTo(before / 1.6, within(1e-9));
            tap("#farther");
            tap("#farther");
            assertThat(camera().metresPerUnit()).isCloseTo(before * 1.6, within(1e-9));
        });
    }

    @Test
    void turnLikeTwoFingersNorthUpAndBackToWhereTheScreenFaces(FxRobot robot) {
        robot.interact(() -> {
            assertThat(camera().bearing()).isEqualTo(HEADING);

            tap("#compass");
            assertThat(camera().bearing()).isZero();
            tap("#compass");
            assertThat(camera().bearing()).isEqualTo(HEADING);
        });
    }

    @Test
    void moveLikeADrag(FxRobot robot) {
        robot.interact(() -> {
            tap("#move");

            moves("#move-right", -1920.0 / 3, 0);
            moves("#move-left", 1920.0 / 3, 0);
            moves("#move-up", 0, 944.0 / 3);
            moves("#move-down", 0, -944.0 / 3);
        });
    }

    /// Pixels by which the ground moves on the screen.
    private void moves(String key, double right, double down) {
        map.jumpTo(new Camera(new WorldPoint(0, 0), 2, 0));
        var ground = map.viewport().toWorld(new ScreenPoint(700, 300));

        tap(key);

        assertThat(map.viewport().toScreen(ground).x()).isCloseTo(700 + right, within(1e-6));
        assertThat(map.viewport().toScreen(ground).y()).isCloseTo(300 + down, within(1e-6));
    }

    @Test
    void leadHereAndHome(FxRobot robot) {
        robot.interact(() -> {
            var home = camera();

            tap("#here");
            assertThat(camera().metresPerUnit()).isEqualTo(4);
            tap("#station-map");
            assertThat(camera()).isEqualTo(home);
        });
    }

    @Test
    void unfoldArrowsAndFoldThemAgain(FxRobot robot) {
        robot.interact(() -> {
            assertThat(node("#arrow-keys").isVisible()).isFalse();

            tap("#move");
            assertThat(node("#arrow-keys").isVisible()).isTrue();
            tap("#move");
            assertThat(node("#arrow-keys").isVisible()).isFalse();

            tap("#move");
            visit.become(visit.state().withOnMap(map -> map.withArrows(false)));
            settle();
            assertThat(node("#arrow-keys").isVisible()).as("after a reset").isFalse();
        });
    }

    @Test
    void stopAtTheEdgeOfTheMap(FxRobot robot) {
        robot.interact(() -> {
            tap("#move");
            map.jumpTo(new Camera(new WorldPoint(1e9, 0), 2, 0));
            assertThat(node("#move-right").isDisabled()).isTrue();
            assertThat(node("#move-left").isDisabled()).isFalse();

            tap("#move-left");
            assertThat(node("#move-right").isDisabled()).isFalse();
        });
    }

    @Test
    void sayWhatTheyDoInBothLanguages(FxRobot robot) {
        robot.interact(() -> {
            tap("#move");
            var english = words();
            visit.speak(Bundled.CHINESE);
            settle();
            var chinese = words();

            assertThat(english).doesNotHaveDuplicates().allMatch(words -> words.matches("[A-Z][ a-z-]+I? ?[a-z]*"));
            assertThat(chinese).doesNotHaveDuplicates().hasSameSizeAs(english).doesNotContainAnyElementsOf(english);
            assertThat(node("#move").getAccessibleRole()).isEqualTo(AccessibleRole.TOGGLE_BUTTON);
        });
    }

    private List<String> words() {
        var words = new ArrayList<String>();
        everyKey(key -> words.add(String.valueOf(key.getAccessibleText())));
        return words;
    }

    /// On glass of 43 inches and on the lowest there is, beside a panel as well.
    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 43, HOME",
        "1920, 1080, 43, CLUSTER",
        "1280, 720, 21.5, HOME",
        "1280, 720, 43, HOME",
        "2560, 1080, 43, CLUSTER",
        "1080, 1920, 43, HOME",
        "1080, 1920, 43, CLUSTER",
        "3840, 2160, 43, HOME"
    })
    void standWithinTheFreeMapAndAreLargeEnough(
            double width, double height, double diagonal, ScreenId screen, FxRobot robot) {
        robot.interact(() -> {
            open(width, height, diagonal);
            visit.become(visit.state().withOnMap(map -> map.withArrows(true)).open(Stop.at(screen, "cuihu")));
            settle();

            assertThat(node("#map-keys").isVisible()).isTrue();
            double millimetres = diagonal * 25.4 / Math.hypot(width, height);
            var free = map.coveredProperty().get();
            everyKey(key -> {
                var at = key.localToScene(key.getLayoutBounds());
                assertThat(at.getWidth() * millimetres).as(key.getId()).isGreaterThanOrEqualTo(15);
                assertThat(at.getHeight() * millimetres).as(key.getId()).isGreaterThanOrEqualTo(15);
                assertThat(at.getMinX()).as(key.getId()).isGreaterThanOrEqualTo(free.left());
                assertThat(at.getMinY()).as(key.getId()).isGreaterThanOrEqualTo(free.top());
                assertThat(at.getMaxX()).as(key.getId()).isLessThanOrEqualTo(width - free.right());
                assertThat(at.getMaxY()).as(key.getId()).isLessThanOrEqualTo(height - free.bottom());
            });
        });
    }

    private void tap(String id) {
        ((ButtonBase) node(id)).fire();
        settle();
    }

    private Node node(String id) {
        return scene.lookup(id);
    }

    private Camera camera() {
        return map.cameraProperty().get();
    }

    private void settle() {
        for (int i = 0; i < 2; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private void everyKey(Consumer<Node> look) {
        scene.getRoot().lookupAll(".map-key").forEach(look);
    }
}
