package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import lobby.content.BundledContent;
import lobby.content.ContentReader;
import lobby.content.ContentResult;
import lobby.content.Exhibit;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.Theme;
import lobby.session.VisitEvent;
import lobby.session.VisitorState;
import lobby.touch.Contact;
import lobby.touch.PointerInput.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Whole visits, from the first touch to the reset, by events as JavaFX tells them and a clock that the test moves.
@ExtendWith(ApplicationExtension.class)
class AttendanceTest {

    private static final Path CONTENT = BundledContent.folder();
    private static final VisitorState FRESH =
            VisitorState.fresh(Locale.ENGLISH, Theme.LIGHT).withComfort(comfort -> comfort.withReducedMotion(true));
    private static final long PATIENCE_MILLIS = 20_000;
    private static final Stop GOALS = Stop.at(ScreenId.GOALS);

    private static Exhibit bundled = Exhibit.nothing();

    private final List<VisitEvent> told = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private Composition kiosk;

    @BeforeAll
    static void read() {
        bundled = ((ContentResult.Loaded) new ContentReader().read(CONTENT)).exhibit();
    }

    @BeforeEach
    void open(FxRobot robot) {
        kiosk = WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_MILLIS,
                () -> new Composition(
                        bundled,
                        FRESH,
                        CONTENT.resolve("assets/fonts"),
                        _ -> {},
                        Options.STANDARD_DIAGONAL,
                        null,
                        Times.UNKNOWN,
                        new Watch(() -> now, Duration.ofSeconds(60), told::add)));
        robot.interact(() -> {
            new Scene(kiosk.shell(), 1920, 1080);
            settle();
        });
    }

    private void settle() {
        for (int i = 0; i < 3; i++) {
            kiosk.shell().requestLayout();
            kiosk.shell().applyCss();
            kiosk.shell().layout();
        }
    }

    /// Time passes as on a kiosk, which looks four times a second.
    private void pass(double seconds) {
        for (long left = Math.round(seconds * 1000); left > 0; left -= 250) {
            now = now.plusMillis(Math.min(left, 250));
            kiosk.attendance().look();
        }
    }

    private Stop at() {
        return kiosk.visit().state().at();
    }

    private Node node(String selector) {
        return kiosk.shell().lookup(selector);
    }

    private boolean asks() {
        return node(".still-there").isVisible();
    }

    private static void mouse(Node node, List<EventType<MouseEvent>> types) {
        var bounds = node.getLayoutBounds();
        var at = node.localToScene(bounds.getCenterX(), bounds.getCenterY());
        for (var type : types) {
            boolean down = type != MouseEvent.MOUSE_RELEASED;
            node.fireEvent(new MouseEvent(
                    type,
                    at.getX(),
                    at.getY(),
                    at.getX(),
                    at.getY(),
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

    private void tap(String selector) {
        mouse(node(selector), List.of(MouseEvent.MOUSE_ENTERED, MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED));
        settle();
    }

    private static void key(Node node, KeyCode code) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            node.fireEvent(new KeyEvent(type, "", "", code, false, false, false, false));
        }
    }

    private static void wheel(Node node) {
        node.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                9,
                9,
                9,
                9,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                40,
                0,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

    private void wake() {
        mouse(kiosk.shell(), List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED));
        settle();
        pass(1);
    }

    @Test
    void wakesByAnyInputAndDoesNothingElseByIt(FxRobot robot) {
        robot.interact(() -> {
            var shown = kiosk.visit().shown();
            tap("#map");
            assertThat(at()).isEqualTo(shown);
            tap("#station-goals");
            assertThat(at()).as("a second tap in the same moment").isEqualTo(shown);
            pass(0.3);
            tap("#station-goals");
            assertThat(at()).isEqualTo(GOALS);

            kiosk.attendance().reset();
            wheel(kiosk.map());
            assertThat(at()).isEqualTo(shown);
            settle();
            var camera = kiosk.map().cameraProperty().get();
            wheel(kiosk.map());
            assertThat(kiosk.map().cameraProperty().get()).isEqualTo(camera);

            kiosk.attendance().reset();
            key(kiosk.map(), KeyCode.PLUS);
            assertThat(at()).isEqualTo(shown);
            settle();
            assertThat(kiosk.map().cameraProperty().get()).isEqualTo(camera);
        });
    }

    @Test
    void wakesByFingersThatJavaFxDoesNotTellOf(FxRobot robot) {
        robot.interact(() -> {
            assertThat(finger(1, Kind.DOWN)).isFalse();
            assertThat(at()).isEqualTo(Stop.HOME);
            assertThat(finger(2, Kind.DOWN)).isFalse();
            pass(2);
            mouse(node("#station-goals"), List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED));
            assertThat(at()).as("while the fingers that woke are down").isEqualTo(Stop.HOME);
            assertThat(finger(1, Kind.UP)).isFalse();
            assertThat(finger(2, Kind.MOVE)).isFalse();
            assertThat(finger(2, Kind.UP)).isFalse();
            pass(0.3);
            assertThat(finger(3, Kind.DOWN)).isTrue();
        });
    }

    private boolean finger(long id, Kind kind) {
        return kiosk.gate().admits(new Contact(id, kind, 500, 500, 0));
    }

    @Test
    void asksAndBeginsAnewWhenNobodyAnswers(FxRobot robot) {
        robot.interact(() -> {
            wake();
            tap("#station-goals");
            pass(0.5);
            tap("#language");
            pass(89);
            assertThat(asks()).as("goals are read for longer").isFalse();
            pass(1);
            assertThat(asks()).isTrue();
            assertThat(((Label) node(".still-there .seconds")).getText()).isEqualTo("20");
            pass(7);
            assertThat(((Label) node(".still-there .seconds")).getText()).isEqualTo("13");
            pass(12.9);
            assertThat(at()).isEqualTo(GOALS);
            pass(0.25);

            assertThat(asks()).isFalse();
            assertThat(kiosk.visit().state()).isEqualTo(FRESH);
            assertThat(told)
                    .endsWith(
                            new VisitEvent.PanelOpened(ScreenId.GOALS, null),
                            new VisitEvent.LanguageChosen(Locale.CHINESE),
                            new VisitEvent.VisitEnded(Duration.ofMillis(1500)));
        });
    }

    @Test
    void keepsWhatWasOpenForWhoAnswers(FxRobot robot) {
        robot.interact(() -> {
            wake();
            tap("#station-enterprises");
            var reading = kiosk.visit().state();
            pass(60);
            assertThat(asks()).isTrue();
            tap("#stay");
            assertThat(asks())
                    .as("a tap that was meant for what was there before")
                    .isTrue();
            pass(0.5);
            tap("#stay");
            assertThat(asks()).isFalse();
            pass(59);
            assertThat(asks()).isFalse();
            pass(1);
            assertThat(asks()).isTrue();
            pass(0.5);
            mouse(node(".still-there"), List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED));
            assertThat(asks()).as("after a touch beside the question").isFalse();
            pass(60.5);
            key(node("#stay"), KeyCode.ESCAPE);
            assertThat(asks()).isFalse();
            assertThat(kiosk.visit().state()).isEqualTo(reading);
        });
    }

    @Test
    void beginsAnewForWhoSaysSo(FxRobot robot) {
        robot.interact(() -> {
            wake();
            tap("#station-story");
            pass(91);
            tap("#again");

            assertThat(kiosk.visit().state()).isEqualTo(FRESH);
            assertThat(asks()).isFalse();
        });
    }

    @Test
    void isNotInDoubtWhileAFingerRestsOnTheGlass(FxRobot robot) {
        robot.interact(() -> {
            wake();
            finger(7, Kind.DOWN);
            pass(110);
            assertThat(asks()).isFalse();
            finger(7, Kind.UP);
            pass(59);
            assertThat(asks()).isFalse();
            pass(1);
            assertThat(asks()).isTrue();
        });
    }

    @Test
    void letsNewControlsTakeNoTapButTheMapAlways(FxRobot robot) {
        robot.interact(() -> {
            wake();
            tap("#station-goals");
            tap("#station-story");
            assertThat(at()).isEqualTo(GOALS);
            pass(0.3);
            tap("#station-map");
            assertThat(at()).isEqualTo(Stop.HOME);
            tap("#plate-yongfeng");
            assertThat(at()).isEqualTo(Stop.at(ScreenId.CLUSTER, "yongfeng"));
        });
    }

    @Test
    void letsAControlThatWasPressedOnAnotherScreenDoNothing(FxRobot robot) {
        robot.interact(() -> {
            wake();
            var station = node("#station-goals");
            mouse(station, List.of(MouseEvent.MOUSE_ENTERED, MouseEvent.MOUSE_PRESSED));
            kiosk.visit().open(Stop.at(ScreenId.STORY));
            mouse(station, List.of(MouseEvent.MOUSE_RELEASED));

            assertThat(at()).isEqualTo(Stop.at(ScreenId.STORY));
        });
    }

    @Test
    void speaksOfClickingWhereThereIsNothingToTouch(FxRobot robot) {
        robot.interact(() -> {
            assertThat(words(".attract .call .label")).containsIgnoringCase("touch");
            kiosk.visit().texts().speakOfTouch(false);
            assertThat(words(".attract .call .label"))
                    .containsIgnoringCase("click")
                    .doesNotContainIgnoringCase("touch");
            kiosk.visit().wake(Stop.HOME);
            assertThat(words(".cartouche .subtitle"))
                    .containsIgnoringCase("click")
                    .doesNotContainIgnoringCase("touch");
            kiosk.visit().speak(Locale.CHINESE);
            assertThat(words(".cartouche .subtitle")).contains("点击").doesNotContain("触", "点按");
            kiosk.visit().texts().speakOfTouch(true);
            assertThat(words(".cartouche .subtitle")).contains("点按");
        });
    }

    private String words(String selector) {
        return ((Label) node(selector)).getText();
    }
}
