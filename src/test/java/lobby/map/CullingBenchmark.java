package lobby.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import lobby.geo.Sheet;
import lobby.geo.SpatialIndex;
import lobby.geo.WorldBounds;
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
import org.openjdk.jmh.infra.Blackhole;

/// What it costs to find what a view shows. Budget: 1 ms, since a frame asks once.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CullingBenchmark {

    /// Width of what is seen, metres: a site, a cluster, all.
    @Param({"1500", "8000", "30000"})
    public double metres;

    private final Sheet sheet = Sheet.of(Fixture.DATA, Fixture.NOTES);
    private final SpatialIndex<WorldBounds> scattered = new SpatialIndex<>(scattered(), bounds -> bounds);

    private static List<WorldBounds> scattered() {
        var random = new Random(1);
        var all = new ArrayList<WorldBounds>();
        for (int i = 0; i < 10_000; i++) {
            double x = random.nextDouble(-15_000, 15_000);
            double y = random.nextDouble(-9_000, 9_000);
            all.add(new WorldBounds(x, y, x, y));
        }
        return all;
    }

    private WorldBounds seen() {
        return new WorldBounds(-metres / 2, -metres / 3, metres / 2, metres / 3);
    }

    @Benchmark
    public void shapesOfTheMap(Blackhole frame) {
        var seen = seen();
        for (var part : Sheet.Part.values()) {
            frame.consume(sheet.shapes(part, seen));
        }
    }

    @Benchmark
    public List<WorldBounds> tenThousandPoints() {
        return scattered.in(seen());
    }
}
