package lobby.geo;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What 10,000 points cost on their way from the ground to the screen. Budget: 4 ms for those of a frame.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ProjectionBenchmark {

    private static final int POINTS = 10_000;

    private final Projection projection = new Projection(new GeoPoint(40.075, 116.241));
    private final Viewport view = new Viewport(new Camera(new WorldPoint(0, 0), 8, 33), new Unit(1, 1), 1920, 1080);
    private final GeoPoint[] ground = new GeoPoint[POINTS];
    private final WorldPoint[] plane = new WorldPoint[POINTS];

    public ProjectionBenchmark() {
        var random = new Random(1);
        for (int i = 0; i < POINTS; i++) {
            ground[i] = new GeoPoint(random.nextDouble(39.95, 40.2), random.nextDouble(116, 116.45));
            plane[i] = projection.toWorld(ground[i]);
        }
    }

    /// Once, while the content is read.
    @Benchmark
    public void fromGroundToPlane(Blackhole read) {
        for (var point : ground) {
            read.consume(projection.toWorld(point));
        }
    }

    /// As markers are, a point at a time.
    @Benchmark
    public void fromPlaneToScreen(Blackhole frame) {
        for (var point : plane) {
            frame.consume(view.toScreen(point));
        }
    }

    /// As outlines are, without an object for each point.
    @Benchmark
    public double fromPlaneToScreenAtOnce() {
        var affine = new Affine(view);
        double sum = 0;
        for (var point : plane) {
            sum += affine.x(point.x(), point.y()) + affine.y(point.x(), point.y());
        }
        return sum;
    }
}
