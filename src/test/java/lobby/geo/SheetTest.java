package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lobby.model.LocalizedText;
import lobby.model.Pack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final Projection PROJECTION = new Projection(new GeoPoint(40, 116));
    private static final WorldBounds ALL = new WorldBounds(-1e6, -1e6, 1e6, 1e6);

    private final Map<MapLayer, List<MapFeature>> layers = new EnumMap<>(MapLayer.class);

    @Test
    void makesOneLineOfTheAxisAndDrawsItWithNoRoads() {
        add(MapLayer.ROADS, "east", "road", null, lines(4000, 0, 2000, 0));
        add(MapLayer.ROADS, "west", "road", null, lines(0, 0, 2000, 0));
        add(MapLayer.ROADS, "other", "road", null, lines(0, 50, 2000, 50));

        var sheet = sheet();

        assertThat(sheet.axis()).hasValueSatisfying(axis -> {
            assertThat(axis.bounds().minX()).isZero();
            assertThat(axis.bounds().maxX()).isGreaterThan(4000);
        });
        assertThat(sheet.shapes(Sheet.Part.ROADS, ALL))
                .extracting(shape -> shape.feature().id())
                .containsExactly("other");
    }

    @Test
    void laysTheMetroOnTheAxisWhereItRunsUnderIt() {
        add(MapLayer.ROADS, "west", "road", null, lines(0, 0, 4000, 0));
        add(MapLayer.METRO, "line", "metro-line", "16", lines(0, 60, 1000, 80, 2000, 60, 3000, 60, 3100, -900));
        add(MapLayer.METRO, "stop", "metro-station", "16", new Geometry.Point(new WorldPoint(1000, 50)));
        add(MapLayer.METRO, "elsewhere", "metro-station", "4", new Geometry.Point(new WorldPoint(1500, 50)));

        var sheet = sheet();

        var line = sheet.line().getFirst();
        for (int i = 0; i < line.size(); i++) {
            if (line.x(i) < 1800) {
                assertThat(line.y(i)).isCloseTo(0, within(1e-6));
            }
        }
        assertThat(line.y(line.size() - 1)).isCloseTo(-900, within(1e-6));
        assertThat(sheet.stops()).singleElement().satisfies(stop -> {
            assertThat(stop.feature().id()).isEqualTo("stop");
            assertThat(stop.at().y()).isCloseTo(0, within(1e-6));
        });
    }

    @Test
    void drawsARiverBroadIfThePlacesNameIt() {
        add(MapLayer.WATER, "great", "canal", null, lines(0, 0, 100, 0), LocalizedText.of("水", "Great Canal"));
        add(MapLayer.WATER, "small", "river", null, lines(0, 0, 100, 0), LocalizedText.of("河", "Small River"));
        add(MapLayer.WATER, "ditch", "ditch", null, lines(0, 0, 100, 0));
        add(
                MapLayer.PLACES,
                "label",
                "canal",
                null,
                new Geometry.Point(new WorldPoint(0, 0)),
                LocalizedText.of("水渠", "Great Canal"));

        assertThat(sheet().shapes(Sheet.Part.COURSES, ALL))
                .extracting(Sheet.Shape::course)
                .containsExactly(Sheet.Course.CANAL, Sheet.Course.MINOR, Sheet.Course.STREAM);
    }

    @Test
    void leavesOutPuddles() {
        add(MapLayer.WATER, "puddle", "lake", null, area(0, 0, 20, 0, 20, 20));
        add(MapLayer.WATER, "lake", "lake", null, area(0, 0, 200, 0, 200, 200));

        assertThat(sheet().shapes(Sheet.Part.LAKES, ALL)).singleElement().satisfies(lake -> {
            assertThat(lake.feature().id()).isEqualTo("lake");
            assertThat(lake.squareMetres()).isEqualTo(20_000);
        });
    }

    @Test
    void softensWhatWasDrawnByHand() {
        add(MapLayer.GREEN, "park", "park", null, area(0, 0, 200, 0, 200, 200, 0, 200));
        add(MapLayer.GREEN, "belt", "riverside", null, area(0, 0, 200, 0, 200, 200, 0, 200));

        assertThat(sheet().shapes(Sheet.Part.GREEN, ALL))
                .extracting(shape -> shape.outlines(0).getFirst().size())
                .containsExactly(17, 4);
    }

    @Test
    void answersOnlyWithWhatMayBeSeen() {
        add(MapLayer.HILLS, "here", "hill", null, area(0, 0, 200, 0, 200, 200));
        add(MapLayer.HILLS, "there", "hill", null, area(9000, 0, 9200, 0, 9200, 200));

        assertThat(sheet().shapes(Sheet.Part.HILLS, new WorldBounds(100, 100, 300, 300)))
                .extracting(shape -> shape.feature().id())
                .containsExactly("here");
    }

    @Test
    void isEmptyWithoutLayers() {
        var sheet = sheet();

        assertThat(sheet.axis()).isEmpty();
        assertThat(sheet.line()).isEmpty();
        assertThat(sheet.stops()).isEmpty();
        assertThat(sheet.shapes(Sheet.Part.HILLS, ALL)).isEmpty();
    }

    private Sheet sheet() {
        var notes = new Pack.MapNotes(
                List.of(),
                List.of("west", "east"),
                LocalizedText.of("轴", "Axis"),
                LocalizedText.of("轴", "Axis"),
                "line",
                null,
                "credit",
                null);
        return Sheet.of(new MapData(PROJECTION, layers), notes);
    }

    private static Geometry lines(double... xy) {
        return new Geometry.Lines(List.of(new Path(xy)));
    }

    private static Geometry area(double... xy) {
        return new Geometry.Areas(List.of(new Path(Arrays.copyOf(xy, xy.length))));
    }

    private void add(MapLayer layer, String id, String kind, @Nullable String line, Geometry geometry) {
        add(layer, id, kind, line, geometry, null);
    }

    private void add(
            MapLayer layer,
            String id,
            String kind,
            @Nullable String line,
            Geometry geometry,
            @Nullable LocalizedText name) {
        layers.computeIfAbsent(layer, _ -> new ArrayList<>())
                .add(new MapFeature(
                        id, layer, kind, name, geometry, null, 3, line == null ? List.of() : List.of(line), true));
    }
}
