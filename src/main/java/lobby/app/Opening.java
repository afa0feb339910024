package lobby.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import lobby.cli.ExitCode;
import lobby.content.BundledContent;
import lobby.content.ContentReader;
import lobby.content.ContentResult;
import lobby.content.Exhibit;
import lobby.map.Fingers;
import lobby.model.Tour;
import lobby.session.VisitorState;
import lobby.ui.Fonts;

/// Opens the window and fills it: black first, then, when the content is read, the kiosk.
///
/// Reading, the painting of the map and the passing of time have a thread each; all end with the kiosk.
final class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class.getName());
    private static final double MOST_OF_THE_SCREEN = 0.9;
    private static final double USUAL_WIDTH = 1600;
    private static final double USUAL_HEIGHT = 900;

    /// So that a countdown of seconds leaves none out.
    private static final long LOOK_MILLIS = 250;

    /// Where JavaFX tells of one finger only, and the fingers on the glass can be on its window: on Linux it shows
    /// windows through X11.
    private static final boolean READS_TOUCH = System.getProperty("os.name", "").startsWith("Linux")
            && !"Headless".equals(System.getProperty("glass.platform"));

    private final Options options;
    private final LastResort lastResort;
    private final Consumer<Composition> opened;
    private final Path fonts = BundledContent.folder().resolve("assets/fonts");
    private final ExecutorService painter = Executors.newSingleThreadExecutor(daemon("map-painter"));
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(daemon("watch"));
    private final CountDownLatch closed = new CountDownLatch(1);

    private Opening(Options options, LastResort lastResort, Consumer<Composition> opened) {
        this.options = options;
        this.lastResort = lastResort;
        this.opened = opened;
    }

    /// Returns when the kiosk was closed. Not on the JavaFX thread.
    ///
    /// @param opened told on the JavaFX thread when the kiosk stands in its window
    /// @return the exit code
    static int open(Options options, LastResort lastResort, Consumer<Composition> opened) {
        return new Opening(options, lastResort, opened).run();
    }

    private int run() {
        var reader = Executors.newSingleThreadExecutor(daemon("content-reader"));
        var reading = reader.submit(this::read);
        Platform.setImplicitExit(true);
        Platform.startup(() -> {
            var stage = stage();
            reader.execute(() -> {
                var exhibit = whatWasRead(reading);
                Platform.runLater(() -> fill(stage, exhibit));
            });
        });
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        reader.shutdownNow();
        painter.shutdownNow();
        watch.shutdownNow();
        Platform.exit();
        return ExitCode.DONE;
    }

    private static Exhibit whatWasRead(Future<Exhibit> reading) {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            LOG.log(Level.SEVERE, e.getCause(), () -> "The content could not be read");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return Exhibit.nothing();
    }

    /// What there is to show: what the options name, else what came along.
    private Exhibit read() {
        var bundled = BundledContent.folder();
        var wanted = options.content() != null ? options.content() : bundled;
        return switch (readFolder(wanted)) {
            case ContentResult.Loaded loaded -> loaded.exhibit();
            case ContentResult.Rejected _
            when !wanted.equals(bundled) ->
                switch (readFolder(bundled)) {
                    case ContentResult.Loaded loaded -> loaded.exhibit();
                    case ContentResult.Rejected _ -> Exhibit.nothing();
                };
            case ContentResult.Rejected _ -> Exhibit.nothing();
        };
    }

    private static ContentResult readFolder(Path folder) {
        var result = new ContentReader().read(folder);
        result.problems().forEach(problem -> LOG.warning(problem::toLine));
        if (result instanceof ContentResult.Rejected rejected) {
            LOG.log(Level.SEVERE, "Nothing to show in {0}: {1}", new Object[] {
                folder, rejected.problem().words()
            });
        }
        return result;
    }

    private Stage stage() {
        var stage = new Stage();
        var area = screen().getBounds();
        var scene = new Scene(new Region(), Color.BLACK);
        stage.setScene(scene);
        stage.setTitle("Lobby kiosk");
        stage.setOnHidden(_ -> closed.countDown());
        if (options.mode() == Mode.KIOSK) {
            stage.initStyle(StageStyle.UNDECORATED);
            stage.setAlwaysOnTop(true);
            place(stage, area);
            // Only the operator ends it; the window manager's wish to close it is not a visitor's right.
            stage.setOnCloseRequest(request -> request.consume());
        } else {
            var size = options.size();
            var free = screen().getVisualBounds();
            double width = size != null ? size.width() : Math.min(USUAL_WIDTH, free.getWidth() * MOST_OF_THE_SCREEN);
            double height =
                    size != null ? size.height() : Math.min(USUAL_HEIGHT, free.getHeight() * MOST_OF_THE_SCREEN);
            // The size is that of the picture, without the frame around it.
            var root = (Region) scene.getRoot();
            root.setPrefSize(width, height);
            stage.sizeToScene();
        }
        stage.show();
        return stage;
    }

    private static void place(Stage stage, Rectangle2D area) {
        stage.setX(area.getMinX());
        stage.setY(area.getMinY());
        stage.setWidth(area.getWidth());
        stage.setHeight(area.getHeight());
    }

    private Screen screen() {
        var number = options.screen();
        var all = Screen.getScreens();
        return number != null && number <= all.size() ? all.get(number - 1) : Screen.getPrimary();
    }

    private void fill(Stage stage, Exhibit whole) {
        Fonts.load(fonts).forEach(font -> LOG.log(Level.WARNING, "The font {0} cannot be loaded", font));
        var times = Times.of(options.timetable());
        var fresh = VisitorState.fresh(language(whole), options.theme());
        var diagonal = options.diagonal();
        var kiosk = new Composition(
                whole,
                fresh,
                fonts,
                painter,
                diagonal != null ? diagonal : Options.STANDARD_DIAGONAL,
                options.heading(),
                times,
                new Watch(Watch.uptime(), options.idle(), _ -> {}));
        lastResort.onFault(() -> Platform.runLater(kiosk.attendance()::reset));
        stage.getScene().setRoot(kiosk.shell());
        kiosk.shell().requestFocus();
        if (READS_TOUCH) {
            var fingers = Fingers.read(kiosk.map(), kiosk.gate()::admits);
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> fingers.close());
            look(kiosk, fingers::hasPanel);
        } else {
            look(kiosk, () -> false);
        }
        var tour = options.tour();
        if (tour != null) {
            present(kiosk, tour);
        }
        opened.accept(kiosk);
        if (options.exitAfterFirstFrame()) {
            endAfterFirstFrame(stage.getScene(), kiosk.shell());
        }
    }

    private static void present(Composition kiosk, String tour) {
        var catalog = kiosk.visit().exhibit().catalog();
        if (catalog.tour(tour).isPresent()) {
            kiosk.presenter().offer(tour);
            kiosk.presenter().begin(tour);
        } else {
            var known = catalog.tours().stream().map(Tour::id).collect(Collectors.joining(", "));
            LOG.log(Level.WARNING, "--tour {0}: the content has no such tour, but {1}", new Object[] {tour, known});
        }
    }

    /// Sees several times a second whether somebody is there, and what there is to touch.
    ///
    /// @param hasPanel whether there is a touch screen of which JavaFX does not know
    private void look(Composition kiosk, BooleanSupplier hasPanel) {
        var _ = watch.scheduleWithFixedDelay(
                () -> Platform.runLater(() -> {
                    kiosk.tick();
                    boolean touch = Platform.isSupported(ConditionalFeature.INPUT_TOUCH) || hasPanel.getAsBoolean();
                    kiosk.visit().texts().speakOfTouch(touch);
                }),
                LOOK_MILLIS,
                LOOK_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    private Locale language(Exhibit exhibit) {
        var pack = exhibit.catalog().pack();
        var wanted = options.language();
        return wanted != null && pack.languages().contains(wanted) ? wanted : pack.defaultLanguage();
    }

    private void endAfterFirstFrame(Scene scene, Parent root) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private int frames;

            @Override
            public void run() {
                // The second pulse comes when the first frame was handed to the screen.
                if (++frames == 2) {
                    scene.removePostLayoutPulseListener(this);
                    closed.countDown();
                } else {
                    Platform.requestNextPulse();
                    root.requestLayout();
                }
            }
        });
        Platform.requestNextPulse();
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
