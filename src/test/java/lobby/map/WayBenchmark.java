package lobby.map;

import java.util.List;
import java.util.concurrent.TimeUnit;
import lobby.geo.Geometry;
import lobby.geo.MapFeature;
import lobby.geo.MapLayer;
import lobby.geo.Streets;
import lobby.geo.WorldPoint;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What the way to a place costs along the streets of the bundled map. Budget: 50 ms, streets and all.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class WayBenchmark {

    private final Streets streets = Streets.of(Fixture.DATA, Fixture.NOTES.axis());
    private final List<WorldPoint> places = Fixture.DATA.layer(MapLayer.PLACES).stream()
            .map(MapFeature::geometry)
            .filter(Geometry.Point.class::isInstance)
            .map(geometry -> ((Geometry.Point) geometry).at())
            .toList();
    private int next;

    /// Once for a map.
    @Benchmark
    public Object streets() {
        return Streets.of(Fixture.DATA, Fixture.NOTES.axis());
    }

    /// From the kiosk to each place of the map in turn.
    @Benchmark
    public Object way() {
        next = (next + 1) % places.size();
        return streets.way(Fixture.HERE, places.get(next));
    }
}
