package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import lobby.content.BundledContent;
import lobby.content.ContentReader;
import lobby.content.ContentResult;
import lobby.content.Exhibit;
import lobby.geo.Camera;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.TextSize;
import lobby.session.Theme;
import lobby.session.VisitorState;
import lobby.ui.Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever visitors did, nothing of it is left after a reset: neither in the state nor on the screen.
///
/// The long form: `mvn test -Dtest=ResetTest -Dsessions=10000`, with `-Dseed=N` the sessions of a failure again.
@ExtendWith(ApplicationExtension.class)
class ResetTest {

    private static final Path CONTENT = BundledContent.folder();
    private static final int SESSIONS = Integer.getInteger("sessions", 200);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int MOST_ACTIONS = 12;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final long PATIENCE_MILLIS = 60_000;

    private static Exhibit bundled = Exhibit.nothing();

    private final Random random = new Random(SEED);
    private final List<String> done = new ArrayList<>();
    private Instant now = Instant.EPOCH;

    @BeforeAll
    static void read() {
        bundled = ((ContentResult.Loaded) new ContentReader().read(CONTENT)).exhibit();
    }

    @Test
    void leavesNothingOfAnyVisit(FxRobot robot) {
        var fresh =
                VisitorState.fresh(Locale.CHINESE, Theme.LIGHT).withComfort(comfort -> comfort.withReducedMotion(true));
        var kiosk = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            Fonts.load(CONTENT.resolve("assets/fonts"));
            var made = new Composition(
                    bundled,
                    fresh,
                    CONTENT.resolve("assets/fonts"),
                    Runnable::run,
                    Options.STANDARD_DIAGONAL,
                    null,
                    Times.UNKNOWN,
                    new Watch(() -> now, Duration.ofSeconds(60), _ -> {}));
            new Scene(made.shell(), WIDTH, HEIGHT);
            return made;
        });
        var first = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> picture(kiosk));
        for (int session = 0; session < SESSIONS; session++) {
            int number = session;
            robot.interact(() -> {
                visit(kiosk);

                // The tour that follows, and how far all is moved against burn-in, depend on the time.
                now = Instant.EPOCH;
                if (kiosk.visit().state().isUnattended()) {
                    // So long did nobody do anything that the visit has ended, and the tour began, by itself.
                    kiosk.visit().wake(Stop.HOME);
                }
                kiosk.attendance().reset();
                assertThat(kiosk.visit().state()).as(failed(number)).isEqualTo(fresh);
                assertThat(difference(first, picture(kiosk))).as(failed(number)).isEmpty();
            });
        }
    }

    private String failed(int session) {
        return "seed %d, session %d: %s".formatted(SEED, session, done);
    }

    private void visit(Composition kiosk) {
        done.clear();
        int actions = 1 + random.nextInt(MOST_ACTIONS);
        kiosk.visit().wake(Stop.HOME);
        for (int i = 0; i < actions; i++) {
            layout(kiosk);
            act(kiosk);
            now = now.plusMillis(random.nextInt(20_000));
            kiosk.attendance().look();
        }
    }

    private void act(Composition kiosk) {
        var visit = kiosk.visit();
        switch (random.nextInt(14)) {
            case 0 -> open(kiosk);
            case 1 -> visit.back();
            case 2 ->
                did("speak", () -> visit.speak(pick(bundled.catalog().pack().languages())));
            case 3 -> {
                var size = pick(List.of(TextSize.values()));
                did("text " + size, () -> visit.become(visit.state().withComfort(one -> one.withTextSize(size))));
            }
            case 4 -> {
                var theme = pick(List.of(Theme.values()));
                did("theme " + theme, () -> visit.become(visit.state().withComfort(one -> one.withTheme(theme))));
            }
            case 5 ->
                did("reach", () -> visit.become(visit.state().withComfort(one -> one.withLowReach(!one.lowReach()))));
            case 6 -> {
                var camera = kiosk.map().cameraProperty().get();
                var moved = new Camera(camera.centre(), 1 + random.nextInt(30), random.nextInt(360));
                did("move", () -> {
                    kiosk.map().jumpTo(moved);
                    visit.moveTo(moved);
                });
            }
            case 7 -> tapTheMap(kiosk);
            case 8 -> key(kiosk);
            case 9 -> did("wheel", () -> kiosk.map().fireEvent(wheel()));
            case 10 -> type(kiosk);
            default -> press(kiosk);
        }
    }

    private void did(String what, Runnable action) {
        done.add(what);
        action.run();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void open(Composition kiosk) {
        var catalog = bundled.catalog();
        var stop = switch (random.nextInt(5)) {
            case 0 -> Stop.at(ScreenId.CLUSTER, pick(catalog.clusters()).id());
            case 1 -> Stop.at(ScreenId.INDUSTRIES, pick(catalog.industries()).id());
            case 2 -> Stop.at(ScreenId.ENTERPRISE, pick(catalog.enterprises()).id());
            case 3 -> Stop.at(ScreenId.PLACE, pick(catalog.places()).id());
            default ->
                Stop.at(pick(ScreenId.ofVisits().stream()
                        .filter(screen -> !screen.needsEntry())
                        .toList()));
        };
        did("open " + stop.key(), () -> kiosk.visit().open(stop));
    }

    /// Presses any control that can be seen.
    private void press(Composition kiosk) {
        var seen = new ArrayList<ButtonBase>();
        collect(kiosk.shell(), ButtonBase.class, seen);
        if (!seen.isEmpty()) {
            var button = pick(seen);
            did("press " + button.getId(), button::fire);
        }
    }

    private void type(Composition kiosk) {
        var fields = new ArrayList<TextInputControl>();
        collect(kiosk.shell(), TextInputControl.class, fields);
        if (!fields.isEmpty()) {
            var words = pick(List.of("x", "xmzx", "pony", "小马", "zzzz", "\uD83D\uDE00"));
            did("type " + words, () -> pick(fields).setText(words));
        }
    }

    private static <N extends Node> void collect(Node node, Class<N> kind, List<N> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, found));
        }
    }

    private void tapTheMap(Composition kiosk) {
        double x = random.nextInt(WIDTH);
        double y = random.nextInt(HEIGHT);
        did("tap %.0f %.0f".formatted(x, y), () -> {
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                kiosk.map()
                        .fireEvent(new MouseEvent(
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
                                type == MouseEvent.MOUSE_PRESSED,
                                false,
                                false,
                                false,
                                false,
                                true,
                                null));
            }
        });
    }

    private void key(Composition kiosk) {
        var code = pick(List.of(KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE, KeyCode.ESCAPE, KeyCode.LEFT, KeyCode.PLUS));
        var owner = kiosk.shell().getScene().getFocusOwner();
        var target = owner == null ? kiosk.map() : owner;
        did("key " + code, () -> {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                target.fireEvent(new KeyEvent(type, "", "", code, false, false, false, false));
            }
        });
    }

    private ScrollEvent wheel() {
        double up = random.nextBoolean() ? 40 : -40;
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                500,
                300,
                500,
                300,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                up,
                0,
                up,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private static void layout(Composition kiosk) {
        kiosk.shell().applyCss();
        kiosk.shell().layout();
    }

    private static int[] picture(Composition kiosk) {
        for (int i = 0; i < 3; i++) {
            kiosk.shell().requestLayout();
            layout(kiosk);
        }
        kiosk.map().settle();
        WritableImage image = kiosk.shell().getScene().snapshot(null);
        var pixels = new int[WIDTH * HEIGHT];
        image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        return pixels;
    }

    /// Where two pictures differ, in words; empty if they do not.
    private static String difference(int[] first, int[] second) {
        if (Arrays.equals(first, second)) {
            return "";
        }
        int count = 0;
        int left = WIDTH;
        int right = 0;
        int top = HEIGHT;
        int bottom = 0;
        for (int i = 0; i < first.length; i++) {
            if (first[i] != second[i]) {
                count++;
                left = Math.min(left, i % WIDTH);
                right = Math.max(right, i % WIDTH);
                top = Math.min(top, i / WIDTH);
                bottom = Math.max(bottom, i / WIDTH);
            }
        }
        return "%d pixels from %d,%d to %d,%d".formatted(count, left, top, right, bottom);
    }
}
