package lobby.map;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import lobby.geo.Viewport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What it costs to paint the base map with its margin for a screen of 1920 by 1080. Budget: 80 ms on the worker, since
/// a map at rest is to be sharp after 100.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class BaseMapBenchmark {

    /// Metres to a unit: a site, a cluster, all.
    @Param({"1.5", "4.15", "7.85"})
    public double scale;

    @Param({"0", "33"})
    public double bearing;

    private final BaseMapPainter painter = new BaseMapPainter(new Sheets());
    private final MapScene scene = Fixture.scene(Fixture.DATA, Locale.CHINESE, Fixture.LIGHT);
    private Viewport view = Fixture.view(Fixture.HERE, 1, 0, 960, 540, 1920, 1080);
    private BasePicture picture = new BasePicture(new Pixels(1, 1), 1, 1, view);

    @Setup
    public void look() {
        view = BaseLayer.withMargin(Fixture.view(Fixture.HERE, scale, bearing, 960, 540, 1920, 1080));
        picture = painter.paint(scene, view);
    }

    @Benchmark
    public Object picture() {
        picture = painter.paint(scene, view, picture.pixels(), null);
        return picture;
    }
}
