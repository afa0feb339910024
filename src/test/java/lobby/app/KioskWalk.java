package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks through the whole kiosk in a real window on a real display, by a real pointer.
///
/// Not among the tests of the build, which needs no display: `src/packaging/ci/walk.sh` runs it twice, with the mouse
/// of an X server and with the finger of the touch rig.
class KioskWalk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Frames after which nothing that a tap has set going is still to come.
    private static final int SETTLED_FRAMES = 20;

    private static final CompletableFuture<Composition> OPENED = new CompletableFuture<>();
    private static final List<Stop> VISITED = new ArrayList<>();

    @TempDir
    private static Path data;

    /// Where a tap goes to; screen pixels.
    private interface Pointer {
        void tap(double x, double y) throws Exception;
    }

    @BeforeAll
    static void openKiosk() throws Exception {
        var options = new Options(
                Mode.KIOSK,
                null,
                null,
                null,
                null,
                data,
                Locale.CHINESE,
                Theme.LIGHT,
                null,
                null,
                Duration.ofSeconds(60),
                false);
        var kiosk = new Thread(
                () -> Opening.open(options, new LastResort(InstantSource.system()), OPENED::complete), "kiosk");
        kiosk.setDaemon(true);
        kiosk.start();
        var opened = OPENED.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        onFxThread(() -> {
            opened.visit().stateProperty().subscribe(state -> {
                if (VISITED.isEmpty() || !VISITED.getLast().equals(state.at())) {
                    VISITED.add(state.at());
                }
            });
            return null;
        });
    }

    @AfterAll
    static void closeKiosk() throws Exception {
        onFxThread(() -> {
            OPENED.join().shell().getScene().getWindow().hide();
            return null;
        });
    }

    @BeforeEach
    void beginAtTheMap() throws Exception {
        onFxThread(() -> {
            OPENED.join().visit().close();
            return null;
        });
        settle();
        VISITED.clear();
    }

    @Test
    void opensThePanelOfAPlateOnce() throws Exception {
        tap("plate-yongfeng");
        settle();

        assertThat(VISITED).containsExactly(Stop.at(ScreenId.CLUSTER, "yongfeng"));
    }

    @Test
    void leadsThroughEveryPanelAndBack() throws Exception {
        tap("plate-cuihu");
        tap("industry-integrated-circuits");
        tap("station-enterprises");
        tap("enterprise-pony-ai");
        tap("sources");
        tap("close");
        tap("station-goals");
        tap("station-story");
        tap("station-map");
        settle();

        assertThat(VISITED)
                .extracting(Stop::screen)
                .containsExactly(
                        ScreenId.CLUSTER,
                        ScreenId.INDUSTRIES,
                        ScreenId.ENTERPRISES,
                        ScreenId.ENTERPRISE,
                        ScreenId.SOURCES,
                        ScreenId.ENTERPRISE,
                        ScreenId.GOALS,
                        ScreenId.STORY,
                        ScreenId.HOME);
    }

    @Test
    void speaksTheOtherLanguageWithoutMoving() throws Exception {
        tap("plate-yongfeng");
        settle();
        var camera = onFxThread(() -> OPENED.join().map().cameraProperty().get());

        tap("language");
        settle();

        assertThat(onFxThread(() -> OPENED.join().visit().state().language())).isEqualTo(Locale.ENGLISH);
        assertThat(VISITED).containsExactly(Stop.at(ScreenId.CLUSTER, "yongfeng"));
        assertThat(onFxThread(() -> OPENED.join().map().cameraProperty().get())).isEqualTo(camera);
        tap("language");
    }

    /// Taps a node as soon as it can be seen and nothing moves, then waits until that has done something.
    private static void tap(String id) throws Exception {
        settle();
        var before = onFxThread(() -> OPENED.join().visit().state());
        var middle = whenever(() -> middleOf(id), "node %s to be seen".formatted(id));
        pointer().tap(middle.getX(), middle.getY());
        whenever(
                () -> OPENED.join().visit().state().equals(before) ? null : Boolean.TRUE,
                "a tap on %s to do something".formatted(id));
    }

    private static @Nullable Point2D middleOf(String id) {
        return OPENED.join().shell().lookupAll("#" + id).stream()
                .filter(KioskWalk::isSeen)
                .findFirst()
                .map(node -> {
                    var bounds = node.localToScreen(node.getLayoutBounds());
                    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
                })
                .orElse(null);
    }

    private static boolean isSeen(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0;
    }

    private static Pointer pointer() {
        var rig = System.getProperty("walk.rig");
        return rig == null ? KioskWalk::clickMouse : (x, y) -> touch(rig, x, y);
    }

    private static void clickMouse(double x, double y) throws Exception {
        onFxThread(() -> {
            var robot = new Robot();
            robot.mouseMove(x, y);
            robot.mouseClick(MouseButton.PRIMARY);
            return null;
        });
    }

    private static void touch(String rig, double x, double y) throws IOException, InterruptedException {
        var finger = new ProcessBuilder(rig, "tap", String.valueOf(Math.round(x)), String.valueOf(Math.round(y)))
                .inheritIO()
                .start();
        assertThat(finger.waitFor()).as("exit status of the touch rig").isZero();
    }

    /// Waits until the map stands and some more frames have passed.
    private static void settle() throws Exception {
        var frames = new int[1];
        var last = new Object[1];
        whenever(
                () -> {
                    var camera = OPENED.join().map().cameraProperty().get();
                    frames[0] = camera.equals(last[0]) ? frames[0] + 1 : 0;
                    last[0] = camera;
                    return frames[0] >= SETTLED_FRAMES ? Boolean.TRUE : null;
                },
                "the map to come to rest");
    }

    /// Asks on each frame until there is an answer.
    private static <T> T whenever(Callable<@Nullable T> question, String what) throws Exception {
        var answered = new CompletableFuture<T>();
        var scene = onFxThread(() -> OPENED.join().shell().getScene());
        Runnable asking = new Runnable() {
            @Override
            public void run() {
                try {
                    var answer = question.call();
                    if (answer == null) {
                        Platform.requestNextPulse();
                    } else {
                        scene.removePostLayoutPulseListener(this);
                        answered.complete(answer);
                    }
                } catch (Exception e) {
                    scene.removePostLayoutPulseListener(this);
                    answered.completeExceptionally(e);
                }
            }
        };
        onFxThread(() -> {
            scene.addPostLayoutPulseListener(asking);
            Platform.requestNextPulse();
            return null;
        });
        try {
            return answered.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("waited %s for %s".formatted(PATIENCE, what), e);
        }
    }

    private static <T> T onFxThread(Callable<T> task) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(task.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
}
