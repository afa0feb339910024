package lobby.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// What a bench measured.
///
/// @param setting in words: size, pipeline, markers
/// @param runs each with one [Movement] for each name, in the same order
record BenchFigures(String setting, List<List<Movement>> runs) {

    /// The name of the movement that all others are compared with.
    static final String FLOOR = "floor";

    private static final double MILLION = 1e6;
    private static final double KILO = 1024;

    BenchFigures {
        runs = List.copyOf(runs);
    }

    /// One movement in one run.
    ///
    /// @param frames nanoseconds from each frame to the next, in ascending order
    /// @param bytes allocated meanwhile by all threads
    /// @param sharp nanoseconds from the last finger's leaving to an exact picture; 0 where nothing was held
    @SuppressWarnings("ArrayRecordComponent") // Thousands of numbers, never compared.
    record Movement(String name, long[] frames, long bytes, long sharp) {

        static Movement of(String name, long[] frames, long bytes, long sharp) {
            var sorted = frames.clone();
            Arrays.sort(sorted);
            return new Movement(name, sorted, bytes, sharp);
        }

        /// @param share 0 to 1
        double millis(double share) {
            int index = (int) Math.ceil(share * frames.length) - 1;
            return frames.length == 0 ? Double.NaN : frames[Math.clamp(index, 0, frames.length - 1)] / MILLION;
        }

        double perSecond() {
            return frames.length / (Arrays.stream(frames).sum() / 1e9);
        }

        double kilobytes() {
            return bytes / KILO / Math.max(1, frames.length);
        }
    }

    /// The middle one of all runs.
    private double median(int movement, ToDoubleFunction<Movement> figure) {
        return median(run -> figure.applyAsDouble(run.get(movement)));
    }

    private double median(ToDoubleFunction<List<Movement>> figure) {
        var sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private double ratio(int movement, double share) {
        return median(run -> run.get(movement).millis(share) / run.getFirst().millis(0.5));
    }

    /// For people.
    String table() {
        var lines = new StringBuilder(setting).append(System.lineSeparator());
        lines.append(String.format(
                Locale.ROOT,
                "%-8s %9s %7s %7s %7s %7s  %10s %10s %9s %9s",
                "",
                "frames/s",
                "p50 ms",
                "p95",
                "p99",
                "worst",
                "p50/floor",
                "p95/floor",
                "kB/frame",
                "sharp ms"));
        for (int i = 0; i < runs.getFirst().size(); i++) {
            lines.append(System.lineSeparator())
                    .append(String.format(
                            Locale.ROOT,
                            "%-8s %9.0f %7.1f %7.1f %7.1f %7.1f  %10.2f %10.2f %9.1f %9.0f",
                            runs.getFirst().get(i).name(),
                            median(i, Movement::perSecond),
                            median(i, movement -> movement.millis(0.5)),
                            median(i, movement -> movement.millis(0.95)),
                            median(i, movement -> movement.millis(0.99)),
                            median(i, movement -> movement.millis(1)),
                            ratio(i, 0.5),
                            ratio(i, 0.95),
                            median(i, Movement::kilobytes),
                            median(i, movement -> movement.sharp() / MILLION)));
        }
        return lines.toString();
    }

    /// For programs: the medians, as in the table, and what each run measured.
    String json() {
        var whole = new JsonObject();
        whole.addProperty("setting", setting);
        var medians = new JsonObject();
        for (int i = 0; i < runs.getFirst().size(); i++) {
            int movement = i;
            var figures = new JsonObject();
            figures.addProperty("frames_per_second", median(i, Movement::perSecond));
            for (double share : new double[] {0.5, 0.95, 0.99, 1}) {
                var name = share == 1 ? "worst" : "p" + Math.round(share * 100);
                figures.addProperty(name + "_ms", median(i, one -> one.millis(share)));
                figures.addProperty(name + "_by_floor_p50", ratio(movement, share));
            }
            figures.addProperty("kilobytes_per_frame", median(i, Movement::kilobytes));
            figures.addProperty("sharp_ms", median(i, one -> one.sharp() / MILLION));
            medians.add(runs.getFirst().get(i).name(), figures);
        }
        whole.add("medians", medians);
        var all = new JsonArray();
        for (var run : runs) {
            var one = new JsonObject();
            for (var movement : run) {
                var figures = new JsonObject();
                figures.addProperty("frames", movement.frames().length);
                figures.addProperty("p50_ms", movement.millis(0.5));
                figures.addProperty("p95_ms", movement.millis(0.95));
                figures.addProperty("worst_ms", movement.millis(1));
                one.add(movement.name(), figures);
            }
            all.add(one);
        }
        whole.add("runs", all);
        return whole.toString();
    }
}
