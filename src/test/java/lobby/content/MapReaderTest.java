package lobby.content;

import static lobby.content.SmallPack.feature;
import static lobby.content.SmallPack.line;
import static lobby.content.SmallPack.point;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lobby.content.ContentProblem.Weight;
import lobby.geo.Geometry;
import lobby.geo.MapData;
import lobby.geo.MapFeature;
import lobby.geo.MapLayer;
import lobby.geo.RoadClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapReaderTest {

    private static final String WATER = "\"kind\": \"lake\"";

    @TempDir
    private Path folder;

    private SmallPack pack;

    @BeforeEach
    void pack() {
        pack = new SmallPack(folder);
    }

    @Test
    void readsNamesClassesRanksAndLines() {
        var map = map();
        var cluster = map.feature(MapLayer.CLUSTERS, "east").orElseThrow();
        var road = map.feature(MapLayer.ROADS, "axis-road").orElseThrow();
        var house = map.feature(MapLayer.PLACES, "house").orElseThrow();

        assertThat(cluster.name())
                .isNotNull()
                .satisfies(name -> assertThat(name.in(Locale.ENGLISH)).isEqualTo("Name"));
        assertThat(road.roadClass()).isEqualTo(RoadClass.PRIMARY);
        assertThat(road.schematic()).isFalse();
        assertThat(house.rank()).isEqualTo(1);
        assertThat(house.roadClass()).isNull();
        assertThat(map.layer(MapLayer.METRO)).extracting(MapFeature::lines).containsOnly(List.of("16"));
    }

    @Test
    void readsMetresAroundTheKiosk() {
        var road = map().feature(MapLayer.ROADS, "axis-road").orElseThrow();

        var path = ((Geometry.Lines) road.geometry()).paths().getFirst();
        assertThat(path.length()).isBetween(4300.0, 4500.0);
    }

    @Test
    void readsEveryShape() {
        pack.map(
                "water",
                feature("a", WATER, "{\"type\": \"Point\", \"coordinates\": [116.2, 40.0, 50]}"),
                feature(
                        "b",
                        WATER,
                        "{\"type\": \"MultiLineString\", \"coordinates\": [[[116, 40], [117, 40]],"
                                + " [[116, 41], [117, 41]]]}"),
                feature(
                        "c",
                        WATER,
                        "{\"type\": \"MultiPolygon\", \"coordinates\": [[[[116, 40], [117, 40], [117, 41],"
                                + " [116, 40]]], [[[118, 40], [119, 40], [119, 41], [118, 40]]]]}"));

        assertThat(pack.problems()).isEmpty();
        assertThat(map().layer(MapLayer.WATER))
                .extracting(MapFeature::geometry)
                .satisfiesExactly(
                        point -> assertThat(point).isInstanceOf(Geometry.Point.class),
                        lines -> assertThat(((Geometry.Lines) lines).paths()).hasSize(2),
                        areas -> assertThat(((Geometry.Areas) areas).rings()).hasSize(2));
    }

    @Test
    void closesRingsThatAreOpenAndSaysSo() {
        pack.map("water", polygon("[[116.2, 40.0], [116.3, 40.0], [116.3, 40.1]]"));

        var ring = ((Geometry.Areas) map().layer(MapLayer.WATER).getFirst().geometry())
                .rings()
                .getFirst();
        assertThat(ring.size()).isEqualTo(4);
        assertThat(ring.x(3)).isEqualTo(ring.x(0));
        assertThat(pack.lines())
                .singleElement()
                .satisfies(told -> assertThat(told).contains("1 rings do not end where they begin: they are closed"));
    }

    @Test
    void leavesOutPointsThatAreNone() {
        pack.map(
                "water",
                feature(
                        "a",
                        WATER,
                        "{\"type\": \"LineString\", \"coordinates\": [[116.2, 40.0], [40.0, 116.2], [116.3], \"x\","
                                + " [116.3, \"40\"], [1e999, 40.0], [116.3, 40.1]]}"));

        var lines = (Geometry.Lines) map().layer(MapLayer.WATER).getFirst().geometry();
        assertThat(lines.paths().getFirst().size()).isEqualTo(2);
        assertThat(pack.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.words()).contains("feature \"a\": 5 points are not [longitude, latitude]");
            assertThat(problem.pointer()).isEqualTo("/features/0/geometry/coordinates/1");
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    /// As programs in Python and C write them.
    @Test
    void leavesOutOnlyThePointsThatAreNotANumber() {
        pack.map(
                "water",
                feature(
                        "a",
                        WATER + ", \"name_en\": \"The \\\" NaN\", \"name_zh\": \"Infinity\"",
                        "{\"type\": \"LineString\", \"coordinates\": [[116.2, 40.0],\n[NaN, 40.0], [116.3, -Infinity],"
                                + " [Infinity, NaN], [116.3, 40.1]]}"));

        var water = map().layer(MapLayer.WATER).getFirst();
        assertThat(((Geometry.Lines) water.geometry()).paths().getFirst().size())
                .isEqualTo(2);
        assertThat(String.valueOf(water.name())).contains("The \" NaN").contains("Infinity");
        assertThat(pack.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.words()).contains("feature \"a\": 3 points are not [longitude, latitude]");
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.column()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `null` | has no geometry
            `{"type": "GeometryCollection", "geometries": []}` | but is GeometryCollection
            `{"type": "MultiPoint", "coordinates": [[116, 40]]}` | but is MultiPoint
            `{"type": "Point", "coordinates": []}` | too few points
            `{"type": "Point", "coordinates": [116, 91]}` | too few points
            `{"type": "Point"}` | too few points
            `{"type": "LineString", "coordinates": [[116, 40]]}` | too few points
            `{"type": "LineString", "coordinates": 7}` | too few points
            `{"type": "Polygon", "coordinates": [[[116, 40], [117, 40], [116, 40]]]}` | too few points
            `{"type": "Polygon", "coordinates": []}` | too few points
            `{"type": "MultiPolygon", "coordinates": {}}` | too few points
            `"Point"` | must be a Point
            """)
    void leavesOutWhatCannotBeDrawn(String geometry, String words) {
        pack.map("water", feature("bad", WATER, geometry), line("good", WATER));

        assertThat(map().layer(MapLayer.WATER)).extracting(MapFeature::id).containsExactly("good");
        assertThat(pack.lines())
                .anySatisfy(told -> assertThat(told).contains("feature \"bad\"").contains(words));
    }

    @Test
    void leavesOutOnlyThePartThatCannotBeDrawn() {
        pack.map(
                "water",
                feature(
                        "a",
                        WATER,
                        "{\"type\": \"MultiLineString\", \"coordinates\": [[[116, 40],"
                                + " [117, 40]], [[116, 41]]]}"));

        assertThat(map().layer(MapLayer.WATER)).hasSize(1);
        assertThat(pack.lines())
                .singleElement()
                .satisfies(told -> assertThat(told).contains("a part has too few points to be drawn"));
    }

    @Test
    void leavesOutTheSecondOfOneId() {
        pack.map("water", line("same", WATER), line("same", WATER));

        assertThat(map().layer(MapLayer.WATER)).hasSize(1);
        assertThat(pack.lines())
                .singleElement()
                .satisfies(told -> assertThat(told).contains("feature \"same\": stands here for the second time"));
    }

    @Test
    void drawsAFeatureWithoutIdKindOrAccuracyAndSaysSo() {
        pack.map(
                "water",
                "{\"type\": \"Feature\", \"properties\": null, \"geometry\": {\"type\": \"LineString\","
                        + " \"coordinates\": [[116, 40], [117, 40]]}}");

        var feature = map().layer(MapLayer.WATER).getFirst();
        assertThat(feature.id()).isEqualTo("water-1");
        assertThat(feature.kind()).isEqualTo("water");
        assertThat(feature.schematic()).isTrue();
        assertThat(pack.problems()).hasSize(3);
    }

    @Test
    void drawsAnUnknownRoadAsAMinorOne() {
        pack.map(
                "roads",
                line("axis-road", "\"kind\": \"road\", \"class\": \"highway\""),
                line("lane", "\"kind\": \"road\""));

        assertThat(map().layer(MapLayer.ROADS))
                .extracting(MapFeature::roadClass)
                .containsOnly(RoadClass.MINOR);
        assertThat(pack.problems()).hasSize(2);
    }

    @Test
    void tellsWhatIsWrongWithNamesRanksAndLines() {
        pack.map(
                "metro",
                line(
                        "line-16",
                        "\"kind\": \"metro-line\", \"lines\": 16, \"rank\": 9, \"name_zh\": 5, \"name_en\": \"X\""),
                point("stop", "\"kind\": \"metro-station\", \"lines\": [4, \"16\"], \"name_basis\": 3", "116.2, 40"));

        assertThat(pack.lines())
                .anyMatch(told -> told.contains("\"lines\" must be a list"))
                .anyMatch(told -> told.contains("\"rank\" must be 1"))
                .anyMatch(told -> told.contains("\"name_zh\" must be words"))
                .anyMatch(told -> told.contains("has no \"name_zh\""))
                .anyMatch(told -> told.contains("a line must be words"))
                .hasSize(5);
    }

    @Test
    void showsNoNameThatWasOnlyGuessed() {
        pack.map("water", line("brook", WATER + ", \"name_en\": \"Brook\", \"name_basis\": \"inferred\""));

        assertThat(map().layer(MapLayer.WATER).getFirst().name()).isNull();
    }

    @Test
    void wantsNoOtherCoordinateSystem() {
        pack.write("assets/map/water.geojson", "{\"type\": \"FeatureCollection\", \"crs\": {}, \"features\": [7]}");

        assertThat(pack.lines())
                .anyMatch(told -> told.contains("\"crs\" is not read"))
                .anyMatch(told -> told.contains("must be a GeoJSON Feature: it is left out"));
    }

    @Test
    void advisesOnEmptyAndOnHugeLayers() {
        var points = "[116.2, 40.0], [116.3, 40.1], ".repeat(100_000);
        pack.map("green")
                .map(
                        "water",
                        feature(
                                "huge",
                                WATER,
                                "{\"type\": \"LineString\", \"coordinates\": [%s[116, 40]]}".formatted(points)));

        assertThat(pack.problems())
                .hasSize(2)
                .allMatch(problem -> problem.weight() == Weight.ADVICE)
                .anyMatch(problem -> problem.words().contains("is empty"))
                .anyMatch(problem -> problem.words().contains("200001 points"));
        assertThat(((Geometry.Lines) map().layer(MapLayer.WATER).getFirst().geometry())
                        .paths()
                        .getFirst()
                        .size())
                .isEqualTo(200_001);
    }

    @Test
    void beginsInTheMiddleIfNobodyKnowsWhereTheKioskStands() {
        pack.change("pack", "\"place\": \"house\"", "\"place\": \"nowhere\"");

        assertThat(map().projection().origin().longitude()).isBetween(116.2, 116.25);
        assertThat(map().projection().origin().latitude()).isBetween(40.05, 40.1);
    }

    private MapData map() {
        return pack.loaded().exhibit().map();
    }

    private static String polygon(String ring) {
        return feature("ring", WATER, "{\"type\": \"Polygon\", \"coordinates\": [%s]}".formatted(ring));
    }
}
