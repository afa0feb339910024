package lobby.app;

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
import javafx.stage.Stage;
import lobby.cli.PixelSize;
import lobby.map.MapView;
import lobby.session.Stop;
import lobby.session.Theme;
import lobby.session.Timetable;
import lobby.session.VisitorState;
import lobby.ui.Attendance;
import lobby.ui.Visit;
import org.jspecify.annotations.Nullable;

/// The whole kiosk in a real window on a real display, for walks through it. One to a JVM, since JavaFX starts once.
final class OpenKiosk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Frames after which nothing that a tap has set going is still to come.
    private static final int SETTLED_FRAMES = 20;

    private final Composition composition;
    private final List<Stop> visited = new ArrayList<>();
    private Stop at = Stop.ATTRACT;

    private OpenKiosk(Composition composition) {
        this.composition = composition;
    }

    /// @param size of the window, or null for the whole screen
    static OpenKiosk open(Path data, @Nullable PixelSize size) throws Exception {
        // Long enough for walks that are about something else.
        return open(data, size, Duration.ofMinutes(10));
    }

    /// @param size of the window, or null for the whole screen
    /// @param idle rest after which it asks who is there
    static OpenKiosk open(Path data, @Nullable PixelSize size, Duration idle) throws Exception {
        var options = new Options(
                size == null ? Mode.KIOSK : Mode.WINDOW,
                size,
                null,
                null,
                null,
                data,
                Locale.CHINESE,
                Theme.LIGHT,
                null,
                null,
                Timetable.NONE,
                idle,
                false);
        var opened = new CompletableFuture<Composition>();
        var thread = new Thread(
                () -> Opening.open(options, new LastResort(InstantSource.system()), opened::complete), "kiosk");
        thread.setDaemon(true);
        thread.start();
        var kiosk = new OpenKiosk(opened.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        onFxThread(() -> kiosk.visit().stateProperty().subscribe(state -> kiosk.note(state.at())));
        return kiosk;
    }

    private void note(Stop stop) {
        if (!stop.equals(at)) {
            at = stop;
            visited.add(stop);
        }
    }

    Visit visit() {
        return composition.visit();
    }

    Attendance attendance() {
        return composition.attendance();
    }

    MapView map() {
        return composition.map();
    }

    Stage stage() {
        return (Stage) composition.shell().getScene().getWindow();
    }

    /// Where visitors have been since [#beginAnew].
    List<Stop> visited() throws Exception {
        return onFxThread(() -> List.copyOf(visited));
    }

    /// A fresh visitor at the first screen, and nothing that moves.
    void beginAnew() throws Exception {
        onFxThread(() -> {
            visit().become(VisitorState.fresh(Locale.CHINESE, Theme.LIGHT).wake(Stop.HOME));
            return null;
        });
        settle();
        onFxThread(() -> {
            visited.clear();
            return null;
        });
    }

    void close() throws Exception {
        onFxThread(() -> {
            stage().hide();
            return null;
        });
    }

    /// The middle of a node on the screen, as soon as it can be seen.
    Point2D middleOf(String id) throws Exception {
        return whenever(() -> seen(id), "node %s to be seen".formatted(id));
    }

    private @Nullable Point2D seen(String id) {
        return composition.shell().lookupAll("#" + id).stream()
                .filter(OpenKiosk::isSeen)
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

    /// Waits until the map stands and some more frames have passed.
    void settle() throws Exception {
        var frames = new int[1];
        var last = new Object[1];
        whenever(
                () -> {
                    var camera = map().cameraProperty().get();
                    frames[0] = camera.equals(last[0]) ? frames[0] + 1 : 0;
                    last[0] = camera;
                    return frames[0] >= SETTLED_FRAMES ? Boolean.TRUE : null;
                },
                "the map to come to rest");
    }

    /// Waits until this is so.
    void until(Callable<Boolean> condition, String what) throws Exception {
        whenever(() -> condition.call() ? Boolean.TRUE : null, what);
    }

    /// Asks on each frame until there is an answer.
    <T> T whenever(Callable<@Nullable T> question, String what) throws Exception {
        var answered = new CompletableFuture<T>();
        var scene = onFxThread(() -> composition.shell().getScene());
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

    static <T> T onFxThread(Callable<T> task) throws Exception {
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
