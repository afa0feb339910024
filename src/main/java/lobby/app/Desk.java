package lobby.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import lobby.app.proof.Proof;
import lobby.app.proof.Report;
import lobby.app.proof.Typeface;
import lobby.cli.BenchOrder;
import lobby.cli.ExitCode;
import lobby.cli.Kiosk;
import lobby.cli.ProofOrder;
import lobby.cli.RunOrder;
import lobby.cli.Setting;
import lobby.cli.SettingsFile;
import lobby.cli.SnapshotOrder;
import lobby.content.BundledContent;
import lobby.content.ContentProblem;
import lobby.content.ContentReader;
import lobby.content.ContentResult;
import lobby.content.Exhibit;
import lobby.content.FontFiles;
import lobby.ui.Fonts;

/// Carries out what the command line orders: makes the options, the data folder and the log ready, and opens the kiosk.
final class Desk implements Kiosk {

    private static final Logger LOG = Logger.getLogger(Desk.class.getName());

    private static final String NO_DISPLAY =
            "There is no display to open a window on. Start it where there is one; on Linux DISPLAY must name it.";

    @Override
    public int run(RunOrder order) {
        Log.toErrorOutput(Level.INFO);
        var lastResort = new LastResort(InstantSource.system());
        Thread.setDefaultUncaughtExceptionHandler(lastResort);

        // Collected until the log has its file.
        var complaints = new ArrayList<String>();
        try (var data = DataFolder.open(dataFolder(order, complaints), complaints::add)) {
            var settings = SettingsFile.read(data.settings(), complaints::add);
            var options = Options.of(order, settings, data.path(), complaints::add);
            data.logs().ifPresent(Log::toFiles);
            complaints.forEach(LOG::warning);
            LOG.log(Level.INFO, "Opens with {0}", options);
            if (options.exitAfterFirstFrame()) {
                // Whoever waits for the first frame is told that there will be none.
                lastResort.onFault(() -> Runtime.getRuntime().halt(ExitCode.FAULT));
            }
            return open(options, lastResort);
        }
    }

    private static int open(Options options, LastResort lastResort) {
        try {
            return Opening.open(options, lastResort, _ -> {});
        } catch (UnsupportedOperationException e) {
            // So JavaFX says that there is no display, or that it may not use it.
            LOG.log(Level.SEVERE, e, () -> "The kiosk cannot open its window");
            System.err.println(NO_DISPLAY + " Pictures without a display: lobby-kiosk snapshot --help");
            return ExitCode.UNUSABLE;
        }
    }

    private static Path dataFolder(RunOrder order, List<String> complaints) {
        var named = order.settings().get(Setting.DATA);
        if (named != null) {
            try {
                return Path.of(named);
            } catch (InvalidPathException e) {
                complaints.add("--data %s: %s, so it is left out".formatted(named, e.getReason()));
            }
        }
        return DataFolder.standard(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    @Override
    public int snapshot(SnapshotOrder order) throws IOException {
        Log.toErrorOutput(Level.WARNING);
        // Pictures are taken without a display, whatever this machine has.
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var exhibit = read(order.content() != null ? order.content() : BundledContent.folder());
        var fonts = BundledContent.folder().resolve("assets/fonts");
        var taken = new CompletableFuture<List<Path>>();
        Platform.startup(() -> {
            try {
                Fonts.load(fonts);
                taken.complete(new Snapshots(exhibit, fonts).take(order));
            } catch (IOException | RuntimeException e) {
                taken.completeExceptionally(e);
            }
        });
        try {
            var pictures = taken.join();
            if (pictures.isEmpty()) {
                throw new IOException("There is no screen \"%s\"".formatted(order.screen()));
            }
            return ExitCode.DONE;
        } catch (CompletionException e) {
            throw e.getCause() instanceof IOException told ? told : new IOException("A picture failed", e.getCause());
        } finally {
            Platform.exit();
        }
    }

    @Override
    public int proof(ProofOrder order, Consumer<String> say) throws IOException {
        Log.toErrorOutput(Level.WARNING);
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var fonts = BundledContent.folder().resolve(FontFiles.FOLDER);
        var typeface = Typeface.read(fonts);
        return switch (new ContentReader().read(order.content())) {
            case ContentResult.Rejected rejected ->
                throw new IOException(rejected.problem().toLine());
            case ContentResult.Loaded loaded -> {
                var proof = new Proof(
                        loaded.exhibit().catalog(),
                        typeface,
                        Options.STANDARD_DIAGONAL,
                        (first, width, height) -> new Studio(loaded.exhibit(), first, fonts, width, height));
                yield proof(order, say, loaded, proof, fonts);
            }
        };
    }

    private static int proof(
            ProofOrder order, Consumer<String> say, ContentResult.Loaded loaded, Proof proof, Path fonts)
            throws IOException {
        var done = new CompletableFuture<Integer>();
        Platform.startup(() -> {
            try (var report = new Report(order.out(), order.content().toString(), say)) {
                Fonts.load(fonts);
                var misread = loaded.problems().stream()
                        .filter(problem -> problem.weight() == ContentProblem.Weight.PROBLEM)
                        .map(ContentProblem::toLine)
                        .toList();
                misread.forEach(say);
                proof.run(order.full(), report);
                var file = report.write(misread);
                say.accept(report.sum() + ": " + file);
                done.complete(misread.isEmpty() && report.problems() == 0 ? ExitCode.DONE : ExitCode.PROBLEMS);
            } catch (IOException | RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException told) {
                throw told;
            }
            throw new IllegalStateException("The proof failed", e.getCause());
        } finally {
            Platform.exit();
        }
    }

    @Override
    public int bench(BenchOrder order) throws IOException {
        Log.toErrorOutput(Level.WARNING);
        // Frames follow each other as fast as they can: else all that is quicker than the screen looks alike.
        System.setProperty("javafx.animation.fullspeed", "true");
        if (order.software()) {
            System.setProperty("prism.order", "sw");
        }
        var exhibit = read(BundledContent.folder());
        var figures = new CompletableFuture<BenchFigures>();
        try {
            Platform.startup(() -> Bench.begin(order, exhibit, figures));
        } catch (UnsupportedOperationException e) {
            // Nothing has begun: to end it would wait forever.
            LOG.log(Level.FINE, "no display", e);
            throw new IOException(NO_DISPLAY, e);
        }
        try {
            var measured = figures.join();
            System.out.println(order.json() ? measured.json() : measured.table());
            return ExitCode.DONE;
        } catch (CompletionException e) {
            throw new IOException("The map could not be measured: " + e.getCause(), e.getCause());
        } finally {
            Platform.exit();
        }
    }

    private static Exhibit read(Path folder) throws IOException {
        return switch (new ContentReader().read(folder)) {
            case ContentResult.Loaded loaded -> loaded.exhibit();
            case ContentResult.Rejected rejected ->
                throw new IOException(rejected.problem().toLine());
        };
    }
}
