package lobby.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import lobby.geo.Camera;
import lobby.geo.Geometry;
import lobby.geo.MapData;
import lobby.geo.MapFeature;
import lobby.geo.MapLayer;
import lobby.geo.Path;
import lobby.geo.RoadClass;
import lobby.geo.ScreenPoint;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;
import lobby.model.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseMapPainterTest {

    private static final int LAND = Fixture.LIGHT.argb("land");
    private static final int AXIS = Fixture.LIGHT.argb("axis");
    private static final MapData NOTHING = new MapData(Fixture.PROJECTION, Map.of());

    private final BaseMapPainter painter = new BaseMapPainter(new Sheets());

    @Test
    void paintsLandWhereThereIsNothingElse() {
        var picture = painter.paint(scene(NOTHING), view(0, 0, 8, 0));

        assertThat(picture.pixels().argb()).hasSize(640 * 480).containsOnly(LAND);
    }

    @Test
    void paintsEveryPixelOpaque() {
        var picture = painter.paint(scene(Fixture.DATA), at(116.2085, 40.0722, 7.85, 33));

        for (int pixel : picture.pixels().argb()) {
            assertThat(pixel >>> 24).isEqualTo(0xFF);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 45, 90, 200})
    void paintsTheAxisWhereItIsAtAnyBearing(double bearing) {
        var onTheAxis = new Sheets().of(scene(Fixture.DATA)).axis().orElseThrow();
        int some = onTheAxis.size() / 2;
        var picture = painter.paint(scene(Fixture.DATA), view(onTheAxis.x(some), onTheAxis.y(some), 7.85, bearing));

        assertThat(pixel(picture, 320, 240)).isEqualTo(AXIS);
    }

    @Test
    void fadesTheClusterThatIsNotLookedAt() {
        var inside = at(116.1745, 40.0600, 7.85, 0);
        int plain = pixel(painter.paint(scene(Fixture.DATA), inside), 320, 240);
        int faded = pixel(painter.paint(focused("yongfeng"), inside), 320, 240);
        int looked = pixel(painter.paint(focused("cuihu"), inside), 320, 240);

        assertThat(distance(faded, LAND)).isLessThan(distance(plain, LAND)).isPositive();
        assertThat(looked).isEqualTo(plain);
    }

    @Test
    void leavesOutTheMetroWhenAsked() {
        var stop = new Sheets().of(scene(Fixture.DATA)).stops().getFirst();
        var view = view(stop.at().x(), stop.at().y(), 7.85, 0);
        var all = scene(Fixture.DATA);
        var less = with(all, new MapScene.Detail(true, true, false), null);
        int metro = Fixture.LIGHT.argb("metro");

        assertThat(painter.paint(all, view).pixels().argb()).contains(metro);
        assertThat(painter.paint(less, view).pixels().argb()).doesNotContain(metro);
    }

    @Test
    void drawsLinesInUnits() {
        var onTheAxis = new Sheets().of(scene(Fixture.DATA)).axis().orElseThrow();
        var centre = new WorldPoint(onTheAxis.x(60), onTheAxis.y(60));
        var camera = new Camera(centre, 7.85, 0);

        int once = count(painter.paint(scene(Fixture.DATA), new Viewport(camera, new Unit(1, 1), 100, 200)), AXIS);
        int twice = count(painter.paint(scene(Fixture.DATA), new Viewport(camera, new Unit(2, 1), 100, 200)), AXIS);

        assertThat((double) twice / once).isBetween(1.8, 2.4);
    }

    @Test
    void paintsIntoPixelsThatAreNoLongerShown() {
        var first = painter.paint(scene(Fixture.DATA), at(116.2085, 40.0722, 7.85, 0));
        var again = painter.paint(scene(NOTHING), view(0, 0, 8, 0), first.pixels(), null);

        assertThat(again.pixels().argb()).isSameAs(first.pixels().argb()).containsOnly(LAND);
    }

    @Test
    void paintsOnlyWhatThePictureBeforeDoesNotShow() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            var scene = scene(Fixture.DATA);
            var before = painter.paint(scene, at(116.2085, 40.0722, 2 + 8 * random.nextDouble(), random.nextInt(360)));
            var from = before.viewport();
            int width = 640 + random.nextInt(200);
            int height = 480 + random.nextInt(200);
            var middle = from.toWorld(
                    new ScreenPoint(random.nextInt(900) - 450 + width / 2.0, random.nextInt(700) - 350 + height / 2.0));
            var camera = new Camera(
                    middle, from.camera().metresPerUnit(), from.camera().bearing());
            var view = new Viewport(camera, from.unit(), width, height);

            var whole = painter.paint(scene, view);
            var grown = painter.paint(scene, view, new Pixels(900, 700), before);

            // Edges of lines that are cut elsewhere round differently.
            assertThat(far(whole, grown)).as("seed %d", seed).isLessThan(1e-4);
        }
    }

    /// Share of the pixels that are of another colour.
    private static double far(BasePicture one, BasePicture other) {
        int far = 0;
        for (int y = 0; y < one.height(); y++) {
            for (int x = 0; x < one.width(); x++) {
                far += distance(pixel(one, x, y), pixel(other, x, y)) > 24 ? 1 : 0;
            }
        }
        return (double) far / (one.width() * one.height());
    }

    @Test
    void paintsTheSameAgain() {
        var view = at(116.2340, 40.0690, 4.15, 10);

        assertThat(painter.paint(scene(Fixture.DATA), view).pixels().argb())
                .isEqualTo(painter.paint(scene(Fixture.DATA), view).pixels().argb());
    }

    @Test
    void standsOddData() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var layers = new EnumMap<MapLayer, List<MapFeature>>(MapLayer.class);
        for (var layer : MapLayer.values()) {
            var features = new ArrayList<MapFeature>();
            for (int i = 0; i < 20; i++) {
                features.add(odd(layer, random, random.nextInt(2, 60), 20_000));
            }
            features.add(odd(layer, random, 5, 1e12));
            features.add(odd(layer, random, layer == MapLayer.ROADS ? 200_000 : 5_000, 5000));
            layers.put(layer, features);
        }
        var scene = scene(new MapData(Fixture.PROJECTION, layers));
        var labels = new LabelPainter(new Sheets(), Fixture.FONTS);

        for (double scale : new double[] {0.5, 8, 100}) {
            var view = view(0, 0, scale, 17);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> {
                        painter.paint(scene, view);
                        labels.place(scene, view, List.of());
                    },
                    () -> "seed " + seed + " at " + scale);
        }
    }

    private static MapFeature odd(MapLayer layer, Random random, int points, double reach) {
        double[] xy = new double[2 * points];
        // Many points wander, few jump.
        for (int i = 0; i < xy.length; i++) {
            xy[i] = points < 1000 || i < 2 ? random.nextDouble(-reach, reach) : xy[i - 2] + random.nextGaussian() * 20;
        }
        var path = new Path(xy);
        Geometry geometry = switch (random.nextInt(3)) {
            case 0 -> points > 2 ? new Geometry.Areas(List.of(path)) : new Geometry.Lines(List.of(path));
            case 1 -> new Geometry.Lines(List.of(path, path));
            default -> new Geometry.Point(new WorldPoint(xy[0], xy[1]));
        };
        var ids = List.of("beiqing-road", "line-16", "cuihu", "same", "一");
        var kinds = List.of("hill", "wetland", "river", "canal", "park", "lake", "metro-station", "village", "?");
        return new MapFeature(
                ids.get(random.nextInt(ids.size())),
                layer,
                kinds.get(random.nextInt(kinds.size())),
                random.nextBoolean() ? LocalizedText.of("名" + random.nextInt(50), "Name " + random.nextInt(50)) : null,
                geometry,
                random.nextBoolean() ? List.of(RoadClass.values()).get(random.nextInt(6)) : null,
                random.nextInt(1, 6),
                List.of("16"),
                random.nextBoolean());
    }

    private static MapScene scene(MapData data) {
        return Fixture.scene(data, Locale.CHINESE, Fixture.LIGHT);
    }

    private static MapScene focused(String cluster) {
        return with(scene(Fixture.DATA), MapScene.Detail.ALL, cluster);
    }

    private static MapScene with(MapScene scene, MapScene.Detail detail, @Nullable String focus) {
        return new MapScene(
                scene.data(),
                scene.notes(),
                scene.language(),
                scene.second(),
                scene.palette(),
                scene.tints(),
                focus,
                scene.plates(),
                scene.markers(),
                scene.here(),
                detail,
                scene.reserved());
    }

    private static Viewport at(double longitude, double latitude, double scale, double bearing) {
        var centre = Fixture.at(longitude, latitude);
        return view(centre.x(), centre.y(), scale, bearing);
    }

    private static Viewport view(double x, double y, double scale, double bearing) {
        return new Viewport(new Camera(new WorldPoint(x, y), scale, bearing), new Unit(1, 1), 640, 480);
    }

    private static int pixel(BasePicture picture, int x, int y) {
        return picture.pixels().argb()[y * picture.pixels().width() + x];
    }

    private static int count(BasePicture picture, int colour) {
        int count = 0;
        for (int pixel : picture.pixels().argb()) {
            count += pixel == colour ? 1 : 0;
        }
        return count;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            sum += Math.abs(((one >> shift) & 0xFF) - ((other >> shift) & 0xFF));
        }
        return sum;
    }
}
