package lobby.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What it costs to gather 10,000 markers, many of them at one place, and to look at them. Budget: 300 ms to gather,
/// off the JavaFX thread; 1 ms for a look, since a frame may take one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class GroupsBenchmark {

    /// Metres to a unit: a site, a cluster, all, farther than all.
    @Param({"1.5", "4.15", "7.85", "40"})
    public double scale;

    private final List<WorldPoint> markers = markers();
    private final Groups<WorldPoint> groups = gather(markers);

    private static List<WorldPoint> markers() {
        var random = new Random(1);
        var all = new ArrayList<WorldPoint>();
        for (int i = 0; i < 10_000; i++) {
            boolean shared = i % 4 == 0 && !all.isEmpty();
            all.add(
                    shared
                            ? all.get(random.nextInt(all.size()))
                            : new WorldPoint(random.nextGaussian() * 4000, random.nextGaussian() * 2500));
        }
        return all;
    }

    private static Groups<WorldPoint> gather(List<WorldPoint> markers) {
        return new Groups<>(markers, marker -> marker, 88, 0.8, 40);
    }

    /// For all scales at once, so the parameter does not matter.
    @Benchmark
    public Object gather() {
        return gather(markers);
    }

    @Benchmark
    public Object look() {
        return groups.in(new WorldBounds(-960 * scale, -540 * scale, 960 * scale, 540 * scale), scale);
    }
}
