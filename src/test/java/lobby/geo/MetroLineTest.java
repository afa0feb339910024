package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetroLineTest {

    private final List<MapFeature> metro = new ArrayList<>();

    @Test
    void countsStopsInTheOrderOfTheLineRatherThanOfTheFile() {
        line("16", 0, 0, 9000, 0);
        station("third", 6000, 50, "16");
        station("first", 0, -50, "16");
        station("elsewhere", 3100, 0, "4");
        station("second", 3000, 0, "16", "4");

        var ride = ride(0, 500, 6100, 0);

        assertThat(ride.from().id()).isEqualTo("first");
        assertThat(ride.to().id()).isEqualTo("third");
        assertThat(ride.stops()).isEqualTo(2);
        assertThat(ride(6100, 0, 0, 500).stops()).isEqualTo(2);
    }

    @Test
    void goesOneStopToTheNextStation() {
        line("16", 0, 0, 9000, 0);
        station("first", 0, 0, "16");
        station("second", 3000, 0, "16");

        assertThat(ride(0, 0, 3000, 0).stops()).isEqualTo(1);
    }

    @Test
    void offersNoRideWhereAnEndIsNearNoStation() {
        line("16", 0, 0, 9000, 0);
        station("first", 0, 0, "16");
        station("second", 3000, 0, "16");

        assertThat(metroLine().ride(new WorldPoint(0, 999), new WorldPoint(3000, 999)))
                .isPresent();
        assertThat(metroLine().ride(new WorldPoint(0, 1001), new WorldPoint(3000, 0)))
                .isEmpty();
        assertThat(metroLine().ride(new WorldPoint(0, 0), new WorldPoint(3000, 1001)))
                .isEmpty();
    }

    @Test
    void offersNoRideFromAStationToItself() {
        line("16", 0, 0, 9000, 0);
        station("first", 0, 0, "16");
        station("second", 3000, 0, "16");

        assertThat(metroLine().ride(new WorldPoint(-100, 0), new WorldPoint(500, 0)))
                .isEmpty();
    }

    @Test
    void countsNoStopsAcrossBranchesOrForStationsOffTheLine() {
        metro.add(feature(
                "line",
                "metro-line",
                new Geometry.Lines(List.of(new Path(0, 0, 9000, 0), new Path(0, 5000, 9000, 5000))),
                "16"));
        station("here", 0, 0, "16");
        station("there", 3000, 5000, "16");
        station("off", 3000, 2500, "16");

        assertThat(metroLine().ride(new WorldPoint(0, 0), new WorldPoint(3000, 5000)))
                .isEmpty();
        assertThat(metroLine().ride(new WorldPoint(0, 0), new WorldPoint(3000, 2500)))
                .isEmpty();
    }

    @Test
    void hasNoStationsWhereTheMapHasNoSuchLine() {
        station("first", 0, 0, "16");

        assertThat(MetroLine.of(data(), null).branches()).isEmpty();
        assertThat(metroLine().branches()).isEmpty();
    }

    private MetroLine.Ride ride(double fromX, double fromY, double toX, double toY) {
        return metroLine()
                .ride(new WorldPoint(fromX, fromY), new WorldPoint(toX, toY))
                .orElseThrow();
    }

    private MetroLine metroLine() {
        return MetroLine.of(data(), "line");
    }

    private MapData data() {
        return new MapData(new Projection(new GeoPoint(40, 116)), Map.of(MapLayer.METRO, metro));
    }

    private void line(String reference, double... xy) {
        metro.add(feature("line", "metro-line", new Geometry.Lines(List.of(new Path(xy))), reference));
    }

    private void station(String id, double x, double y, String... lines) {
        metro.add(feature(id, "metro-station", new Geometry.Point(new WorldPoint(x, y)), lines));
    }

    private static MapFeature feature(String id, String kind, Geometry geometry, String... lines) {
        return new MapFeature(id, MapLayer.METRO, kind, null, geometry, null, 3, List.of(lines), false);
    }
}
