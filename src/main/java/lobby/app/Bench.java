package lobby.app;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.DoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import lobby.cli.BenchOrder;
import lobby.content.BundledContent;
import lobby.content.Exhibit;
import lobby.geo.Camera;
import lobby.geo.WorldPoint;
import lobby.map.MapScene;
import lobby.map.MapView;
import lobby.map.Marker;
import lobby.model.Tint;
import lobby.session.Stop;
import lobby.session.Theme;
import lobby.session.VisitorState;
import lobby.touch.PointerInput;
import lobby.touch.PointerInput.Kind;
import lobby.touch.PointerInput.Source;
import lobby.ui.Fonts;

/// Moves the map of a whole kiosk by fingers and takes the time of each frame. JavaFX thread only.
///
/// One run is the floor and then each movement; between two of them the map comes to rest, and it is measured how long
/// that takes until its picture is exact.
final class Bench {

    private static final long SEED = 20200927;
    private static final double METRES_PER_UNIT = 6;
    private static final double SPREAD_METRES = 14_000;
    private static final int MOST_FRAMES_A_SECOND = 2000;

    /// The first frames of a movement still do what came before it.
    private static final long LEAD_NANOS = 250_000_000;

    private static final long MOST_WAIT_NANOS = 5_000_000_000L;

    private final BenchOrder order;
    private final CompletableFuture<BenchFigures> figures;
    private final ExecutorService painter = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("map-painter").factory());
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Composition kiosk;
    private final MapView map;
    private final Stage stage = new Stage();
    private final Scene whole;
    private final Scene floor;
    private final ImageView picture = new ImageView();
    private final List<Path> paths;
    private final List<List<BenchFigures.Movement>> runs = new ArrayList<>();

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            try {
                frame(System.nanoTime());
            } catch (RuntimeException e) {
                end();
                figures.completeExceptionally(e);
            }
        }
    };

    // Of the movement that is under way.
    private final long[] times;
    private int count;
    private int movement = -1;
    private long begun;
    private long allocated;
    private long stopped;
    private boolean down;
    private double[] fingers = {};
    private List<BenchFigures.Movement> run = new ArrayList<>();
    private boolean warm;

    /// What fingers do in one movement.
    ///
    /// @param fingers where they are after so many seconds, in pixels: two numbers each; none for the floor
    private record Path(String name, DoubleFunction<double[]> fingers) {}

    private Bench(BenchOrder order, Exhibit exhibit, CompletableFuture<BenchFigures> figures) {
        this.order = order;
        this.figures = figures;
        double width = order.size().width();
        double height = order.size().height();
        times = new long[(int) (order.length().toSeconds() + 1) * MOST_FRAMES_A_SECOND];
        paths = List.of(
                new Path(BenchFigures.FLOOR, _ -> new double[0]),
                new Path("pan", seconds -> drag(width, height, seconds)),
                new Path("zoom", seconds -> pair(width, height, 130 * Math.pow(4, swing(seconds, 3)), 0)),
                new Path("turn", seconds -> pair(width, height, 300, Math.toRadians(60) * Math.sin(2.1 * seconds))));

        var fonts = BundledContent.folder().resolve("assets/fonts");
        Fonts.load(fonts);
        var fresh = VisitorState.fresh(exhibit.catalog().pack().defaultLanguage(), Theme.LIGHT)
                .wake(Stop.HOME);
        kiosk = new Composition(exhibit, fresh, fonts, painter, Options.STANDARD_DIAGONAL, null);
        map = kiosk.map();
        stage.initStyle(StageStyle.UNDECORATED);
        whole = new Scene(kiosk.shell(), width, height);
        floor = new Scene(new Group(picture), width, height);
        stage.setScene(whole);
        stage.setX(0);
        stage.setY(0);
    }

    /// Shows the kiosk and measures; the figures come when it is done.
    static void begin(BenchOrder order, Exhibit exhibit, CompletableFuture<BenchFigures> figures) {
        try {
            new Bench(order, exhibit, figures).begin();
        } catch (RuntimeException e) {
            figures.completeExceptionally(e);
        }
    }

    private void begin() {
        stage.show();
        map.settle();
        // Nobody opens anything and nobody remembers where the map was moved to: the shell leaves the map alone.
        map.setOnTap(_ -> {});
        map.setOnMoved(_ -> {});
        var scene = map.shownProperty().get();
        if (scene == null) {
            throw new IllegalStateException("the kiosk shows no map");
        }
        map.shownProperty().set(crowded(scene));
        map.jumpTo(start());
        map.settle();
        var drawn = new WritableImage(order.size().width() + 1, order.size().height());
        picture.setImage(kiosk.shell().snapshot(null, drawn));
        next(System.nanoTime());
        timer.start();
    }

    private Camera start() {
        var middle = map.cameraProperty().get().centre();
        return new Camera(middle, METRES_PER_UNIT, 0);
    }

    private MapScene crowded(MapScene scene) {
        var random = new Random(SEED);
        var middle = map.cameraProperty().get().centre();
        var markers = new ArrayList<>(scene.markers());
        var tints = Tint.values();
        for (int i = 0; i < order.markers(); i++) {
            var at = new WorldPoint(
                    middle.x() + (random.nextDouble() - 0.5) * SPREAD_METRES,
                    middle.y() + (random.nextDouble() - 0.5) * SPREAD_METRES);
            var number = String.valueOf(i % 100);
            markers.add(new Marker("bench-" + i, at, tints[i % tints.length], number, null, false, null));
        }
        return scene.withMarkers(markers);
    }

    /// One finger, all over the glass, at up to some 1,600 pixels a second at full HD.
    private static double[] drag(double width, double height, double seconds) {
        return new double[] {
            width * (0.5 + 0.35 * Math.sin(2.4 * seconds)), height * (0.5 + 0.3 * Math.sin(1.7 * seconds))
        };
    }

    private static double swing(double seconds, double period) {
        return (1 - Math.cos(2 * Math.PI * seconds / period)) / 2;
    }

    private static double[] pair(double width, double height, double radius, double angle) {
        double x = radius * Math.cos(angle);
        double y = radius * Math.sin(angle);
        return new double[] {width / 2 - x, height / 2 - y, width / 2 + x, height / 2 + y};
    }

    private void next(long now) {
        movement++;
        if (movement == paths.size()) {
            // The first run warms up.
            if (warm) {
                runs.add(List.copyOf(run));
            }
            warm = true;
            run = new ArrayList<>();
            movement = 0;
            if (runs.size() == order.runs()) {
                end();
                figures.complete(new BenchFigures(setting(), runs));
                return;
            }
        }
        show(movement == 0 ? floor : whole);
        if (movement > 0) {
            map.jumpTo(start());
        }
        begun = now;
        count = 0;
        stopped = 0;
    }

    private void show(Scene scene) {
        if (!scene.equals(stage.getScene())) {
            stage.setScene(scene);
        }
    }

    private void end() {
        timer.stop();
        painter.shutdownNow();
        stage.hide();
    }

    private String setting() {
        return "%dx%d, %s pipeline, %,d made-up markers, medians of %d runs of %.1f s a movement, after one that does not count"
                .formatted(
                        order.size().width(),
                        order.size().height(),
                        Platform.isSupported(ConditionalFeature.SCENE3D) ? "graphics" : "software",
                        order.markers(),
                        order.runs(),
                        order.length().toMillis() / 1e3);
    }

    private void frame(long now) {
        if (stopped != 0) {
            // What is exact now was drawn with the last frame: nothing else happens on this thread between two.
            if (map.isExact() || now - stopped > MOST_WAIT_NANOS) {
                lift(now);
                finish(now - stopped);
                next(now);
            }
            return;
        }
        long passed = now - begun;
        if (passed >= LEAD_NANOS && count < times.length) {
            if (count == 0) {
                allocated = threads.getTotalThreadAllocatedBytes();
            }
            times[count++] = now;
        }
        fingers = paths.get(movement).fingers().apply(passed / 1e9);
        boolean isOver = passed >= order.length().toNanos() + LEAD_NANOS;
        if (isOver) {
            allocated = threads.getTotalThreadAllocatedBytes() - allocated;
        }
        if (fingers.length > 0) {
            touch(down ? Kind.MOVE : Kind.DOWN, now);
            down = true;
            stopped = isOver ? now : 0;
        } else if (isOver) {
            finish(0);
            next(now);
        } else {
            // A picture that moves by a pixel is drawn as a whole.
            picture.setTranslateX(picture.getTranslateX() == 0 ? -1 : 0);
        }
    }

    /// The fingers have stood still for so long that they do not throw the map.
    private void lift(long now) {
        touch(Kind.UP, now);
        down = false;
    }

    private void touch(Kind kind, long now) {
        var source = fingers.length == 2 ? Source.MOUSE : Source.TOUCH;
        for (int i = 0; i < fingers.length; i += 2) {
            map.touch(new PointerInput(source, i / 2, kind, fingers[i], fingers[i + 1], 0, now));
        }
    }

    private void finish(long sharp) {
        var frames = new long[Math.max(0, count - 1)];
        for (int i = 1; i < count; i++) {
            frames[i - 1] = times[i] - times[i - 1];
        }
        run.add(BenchFigures.Movement.of(paths.get(movement).name(), frames, allocated, sharp));
    }
}
