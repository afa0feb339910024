package lobby.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import lobby.geo.Box;
import lobby.geo.GeoPoint;
import lobby.geo.Geometry;
import lobby.geo.MapData;
import lobby.geo.MapFeature;
import lobby.geo.MapLayer;
import lobby.geo.Projection;
import lobby.geo.RoadClass;
import lobby.geo.WorldPoint;
import lobby.model.LocalizedText;
import lobby.model.Pack;
import lobby.model.Tint;
import lobby.session.Theme;
import lobby.ui.Tokens;
import org.jspecify.annotations.Nullable;

/// A map of one cluster on an axis, 8 km wide, that is painted in no time.
final class SmallMap {

    static final Path FONTS = Path.of("assets/fonts");
    static final Palette PALETTE = Tokens.palette(Theme.LIGHT);
    static final MapData DATA = new MapData(
            new Projection(new GeoPoint(40, 116)),
            Map.of(
                    MapLayer.GREEN,
                    List.of(feature("ground", MapLayer.GREEN, "park", null, square(-4000, -4000, -3900, -3900))),
                    MapLayer.ROADS,
                    List.of(
                            feature("axis", MapLayer.ROADS, "road", RoadClass.PRIMARY, line(-4000, -1000, 4000, -1000)),
                            feature("far", MapLayer.ROADS, "road", RoadClass.MINOR, line(3000, 3900, 4000, 4000))),
                    MapLayer.CLUSTERS,
                    List.of(feature("lake", MapLayer.CLUSTERS, "cluster", null, square(-1500, -800, 1500, 1500)))));
    static final Plate PLATE =
            new Plate("lake", LocalizedText.of("湖", "Lake"), Tint.JADE, new WorldPoint(0, 300), 64, true);

    private SmallMap() {}

    static MapScene scene(List<Plate> plates, List<Marker> markers, @Nullable Here here, List<Box> reserved) {
        return new MapScene(
                DATA,
                new Pack.MapNotes(
                        List.of(),
                        List.of("axis"),
                        LocalizedText.of("轴", "Axis"),
                        LocalizedText.of("轴", "Axis"),
                        null,
                        null,
                        "credit",
                        null),
                Locale.ENGLISH,
                Locale.CHINESE,
                PALETTE,
                Map.of("lake", Tint.JADE),
                null,
                plates,
                markers,
                here,
                new MapScene.Detail(false, false, false),
                reserved);
    }

    static Marker marker(String id, double x, double y, boolean selected) {
        return new Marker(id, new WorldPoint(x, y), Tint.JADE, "1", null, selected, LocalizedText.of("名", "Name"));
    }

    private static MapFeature feature(
            String id, MapLayer layer, String kind, @Nullable RoadClass roadClass, Geometry geometry) {
        return new MapFeature(id, layer, kind, null, geometry, roadClass, 1, List.of(), false);
    }

    private static Geometry line(double... xy) {
        return new Geometry.Lines(List.of(new lobby.geo.Path(xy)));
    }

    private static Geometry square(double minX, double minY, double maxX, double maxY) {
        return new Geometry.Areas(
                List.of(new lobby.geo.Path(minX, minY, maxX, minY, maxX, maxY, minX, maxY, minX, minY)));
    }

    /// Frames that a test turns by hand.
    static final class Crank implements Frames {

        private final List<Long> turned = new ArrayList<>();
        private LongConsumer frame = _ -> {};
        private boolean running;
        private long now = 1_000_000_000;

        Frames attach(Node node, LongConsumer onFrame) {
            frame = onFrame;
            return this;
        }

        /// Turns until nothing wants frames any more, at most ten seconds.
        void turnOut() {
            for (int i = 0; i < 600 && running; i++) {
                turn();
            }
        }

        void turn() {
            now += 16_666_667;
            turned.add(now);
            frame.accept(now);
        }

        int turns() {
            return turned.size();
        }

        boolean isRunning() {
            return running;
        }

        @Override
        public void start() {
            running = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        @Override
        public boolean seen() {
            return true;
        }
    }
}
