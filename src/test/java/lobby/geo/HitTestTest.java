package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lobby.model.LocalizedText;
import org.junit.jupiter.api.Test;

class HitTestTest {

    private static final Projection PROJECTION = new Projection(new GeoPoint(40, 116));

    private final MapData data = new MapData(
            PROJECTION,
            Map.of(
                    MapLayer.CLUSTERS,
                    List.of(cluster("l-shaped", 0, 0, 100, 0, 100, 50, 50, 50, 50, 100, 0, 100)),
                    MapLayer.PLACES,
                    List.of(place("near", 10, 10, 2), place("far", 40, 10, 2), place("hamlet", 11, 10, 5))));

    @Test
    void findsTheClusterWhoseAreaHoldsThePoint() {
        assertThat(HitTest.cluster(data, new WorldPoint(25, 75)))
                .map(MapFeature::id)
                .contains("l-shaped");
        assertThat(HitTest.cluster(data, new WorldPoint(75, 75))).isEmpty();
        assertThat(HitTest.cluster(data, new WorldPoint(-1, 50))).isEmpty();
    }

    @Test
    void seesThroughAHoleInAnArea() {
        var ring = new Geometry.Areas(List.of(
                new Path(0, 0, 100, 0, 100, 100, 0, 100, 0, 0), new Path(40, 40, 60, 40, 60, 60, 40, 60, 40, 40)));

        assertThat(HitTest.contains(ring, new WorldPoint(20, 20))).isTrue();
        assertThat(HitTest.contains(ring, new WorldPoint(50, 50))).isFalse();
    }

    @Test
    void findsTheNearestNamedPointWithinReach() {
        assertThat(HitTest.feature(data, new WorldPoint(20, 10), 15, 3))
                .map(MapFeature::id)
                .contains("near");
        assertThat(HitTest.feature(data, new WorldPoint(30, 10), 15, 3))
                .map(MapFeature::id)
                .contains("far");
        assertThat(HitTest.feature(data, new WorldPoint(20, 30), 15, 3)).isEmpty();
    }

    @Test
    void findsNothingThatIsNotLabelledAtThisScale() {
        assertThat(HitTest.feature(data, new WorldPoint(11, 10), 5, 5))
                .map(MapFeature::id)
                .contains("hamlet");
        assertThat(HitTest.feature(data, new WorldPoint(11, 10), 5, 3))
                .map(MapFeature::id)
                .contains("near");
    }

    private static MapFeature cluster(String id, double... xy) {
        return new MapFeature(
                id,
                MapLayer.CLUSTERS,
                "cluster",
                null,
                new Geometry.Areas(List.of(new Path(xy))),
                null,
                3,
                List.of(),
                true);
    }

    private static MapFeature place(String id, double x, double y, int rank) {
        return new MapFeature(
                id,
                MapLayer.PLACES,
                "village",
                LocalizedText.of(id, id),
                new Geometry.Point(new WorldPoint(x, y)),
                null,
                rank,
                List.of(),
                false);
    }
}
