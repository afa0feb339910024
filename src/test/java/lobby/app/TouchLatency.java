package lobby.app;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import lobby.touch.PanelReader;
import lobby.touch.PointerInput.Kind;

/// Measures in the touch rig how long fingers take from the panel to their handlers on the JavaFX thread.
///
/// A tap on the map and one on a bare window of JavaFX beside it, in turn; then moves of two fingers, to the map's
/// camera and to a second reader that only takes the time. How to run it: `src/docs/decisions`, the record on touch.
final class TouchLatency {

    private static final int ROUNDS = 300;
    private static final long PAUSE_NANOS = 20_000_000;
    private static final Point2D ON_MAP = new Point2D(760, 480);
    private static final Point2D ON_BARE = new Point2D(1_500, 480);

    /// When the last handler was reached; 0 if it was not yet.
    private final AtomicLong map = new AtomicLong();

    private final AtomicLong bare = new AtomicLong();
    private final OpenKiosk kiosk;
    private final Fingertips tips;

    private TouchLatency(OpenKiosk kiosk, Fingertips tips) {
        this.kiosk = kiosk;
        this.tips = tips;
    }

    public static void main(String[] arguments) throws Exception {
        var ready = Hands.ready();
        var kiosk = OpenKiosk.open(Files.createTempDirectory("touch-latency"), null);
        Hands.wait(ready);
        kiosk.beginAnew();
        try (var tips = new Fingertips()) {
            var latency = new TouchLatency(kiosk, tips);
            latency.taps();
            latency.pairs();
        }
        kiosk.close();
    }

    private void taps() throws Exception {
        var window = OpenKiosk.onFxThread(this::openBareWindow);
        OpenKiosk.onFxThread(() -> {
            kiosk.map().setOnTap(_ -> map.compareAndSet(0, System.nanoTime()));
            return null;
        });
        var onMap = new ArrayList<Long>();
        var onBare = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            tap(ON_MAP, map, onMap);
            tap(ON_BARE, bare, onBare);
        }
        print("leaving of one finger: the map's tap", onMap, "release in a bare window", onBare);
        OpenKiosk.onFxThread(() -> {
            window.hide();
            return null;
        });
    }

    private Stage openBareWindow() {
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setAlwaysOnTop(true);
        stage.setX(ON_BARE.getX() - 100);
        stage.setY(ON_BARE.getY() - 100);
        stage.setScene(new Scene(new Pane(), 200, 200));
        stage.getScene().setOnMouseReleased(_ -> bare.compareAndSet(0, System.nanoTime()));
        stage.show();
        return stage;
    }

    private void tap(Point2D place, AtomicLong reached, List<Long> taken) throws Exception {
        tips.land(1, place.getX(), place.getY());
        LockSupport.parkNanos(PAUSE_NANOS);
        reached.set(0);
        long begin = System.nanoTime();
        tips.lift(1);
        take(reached, begin, taken);
        // Longer than a double tap, which is another gesture.
        LockSupport.parkNanos(400_000_000);
    }

    private void pairs() throws Exception {
        var connected = new CountDownLatch(1);
        var reader = PanelReader.start(Platform::runLater, contact -> {
            connected.countDown();
            if (contact.kind() == Kind.MOVE) {
                bare.compareAndSet(0, System.nanoTime());
            }
        });
        while (!connected.await(100, TimeUnit.MILLISECONDS)) {
            tips.tap(ON_MAP.getX(), ON_MAP.getY());
        }
        OpenKiosk.onFxThread(() -> {
            kiosk.map().cameraProperty().addListener((_, _, _) -> map.compareAndSet(0, System.nanoTime()));
            return null;
        });
        kiosk.settle();
        tips.land(1, ON_MAP.getX(), ON_MAP.getY());
        tips.land(2, ON_MAP.getX() + 200, ON_MAP.getY());
        kiosk.until(() -> kiosk.map().fingers() == 2, "two fingers to be down");
        var onMap = new ArrayList<Long>();
        var onBare = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            map.set(0);
            bare.set(0);
            long begin = System.nanoTime();
            tips.move(2, ON_MAP.getX() + 200 + round % 50, ON_MAP.getY() + 1 + round % 50);
            take(map, begin, onMap);
            take(bare, begin, onBare);
        }
        tips.liftAll();
        reader.close();
        print("move of two fingers: the map's camera", onMap, "a reader beside it", onBare);
    }

    private static void take(AtomicLong reached, long begin, List<Long> taken) {
        long end = begin + 2_000_000_000L;
        while (reached.get() == 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(200_000);
        }
        if (reached.get() != 0) {
            taken.add(reached.get() - begin);
        }
    }

    private static void print(String first, List<Long> one, String second, List<Long> other) {
        System.out.printf(
                "%s %s, %s %s; ratio of medians %.2f%n",
                first, words(one), second, words(other), (double) quantile(one, 0.5) / quantile(other, 0.5));
    }

    private static String words(List<Long> taken) {
        return "p50 %.2f ms, p95 %.2f ms (%d)"
                .formatted(quantile(taken, 0.5) / 1e6, quantile(taken, 0.95) / 1e6, taken.size());
    }

    private static long quantile(List<Long> taken, double share) {
        return taken.stream().sorted().toList().get((int) (share * (taken.size() - 1)));
    }
}
