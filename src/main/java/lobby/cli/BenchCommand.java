package lobby.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `lobby-kiosk bench`: how smoothly the map moves on this machine.
@Command(
        name = "bench",
        description = {
            "Moves the map of the running kiosk by fingers along a fixed path and prints how long its frames take.",
            "Beside them stands the floor: one full-screen picture shown in each frame of the same run."
        })
final class BenchCommand implements Callable<Integer> {

    private static final int MOST_RUNS = 100;
    private static final int MOST_MARKERS = 100_000;
    private static final double LEAST_SECONDS = 0.5;
    private static final double MOST_SECONDS = 600;

    private final Kiosk kiosk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--size", paramLabel = "WxH", description = "in pixels (default: 1920x1080)")
    private String size = "1920x1080";

    @Option(names = "--seconds", paramLabel = "N", description = "of each movement (default: 4)")
    private double seconds = 4;

    @Option(names = "--runs", paramLabel = "N", description = "that count, after one that does not (default: 5)")
    private int runs = 5;

    @Option(names = "--markers", paramLabel = "N", description = "made-up ones on the map (default: 2000)")
    private int markers = 2000;

    @Option(names = "--software", description = "draw without the graphics card")
    private boolean software;

    @Option(names = "--json", description = "print one line of JSON")
    private boolean json;

    BenchCommand(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    @Override
    public Integer call() throws IOException {
        var pixels = PixelSize.parse(size).orElseThrow(() -> wrong("--size", size, PixelSize.EXPECTED));
        if (!(seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)) {
            throw wrong("--seconds", String.valueOf(seconds), "0.5 to 600");
        }
        if (runs < 1 || runs > MOST_RUNS) {
            throw wrong("--runs", String.valueOf(runs), "1 to 100");
        }
        if (markers < 0 || markers > MOST_MARKERS) {
            throw wrong("--markers", String.valueOf(markers), "0 to 100000");
        }
        var length = Duration.ofMillis(Math.round(seconds * 1000));
        return kiosk.bench(new BenchOrder(pixels, length, runs, markers, software, json));
    }

    private ParameterException wrong(String option, String value, String expected) {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the specification before it calls");
        }
        return new ParameterException(spec.commandLine(), "%s %s: expected %s".formatted(option, value, expected));
    }
}
