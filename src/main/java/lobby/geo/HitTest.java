package lobby.geo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds what of the map lies under a finger.
public final class HitTest {

    private static final List<MapLayer> POINTS = List.of(MapLayer.METRO, MapLayer.PLACES);

    private HitTest() {}

    /// The cluster in whose area this point lies; the last drawn if there are several.
    public static Optional<MapFeature> cluster(MapData data, WorldPoint at) {
        return data.layer(MapLayer.CLUSTERS).reversed().stream()
                .filter(feature -> feature.geometry().bounds().contains(at))
                .filter(feature -> feature.geometry() instanceof Geometry.Areas areas && contains(areas, at))
                .findFirst();
    }

    /// The nearest point that has a name, a station or a place.
    ///
    /// @param tolerance metres it may be away
    /// @param leastRank the last rank that counts, 1 to 5, so that nothing is found that is not labelled
    public static Optional<MapFeature> feature(MapData data, WorldPoint at, double tolerance, int leastRank) {
        return POINTS.stream()
                .flatMap(layer -> data.layer(layer).stream())
                .filter(feature -> feature.name() != null && feature.rank() <= leastRank)
                .flatMap(feature -> distance(feature, at).stream())
                .filter(found -> found.metres <= tolerance)
                .min(Comparator.comparingDouble(Found::metres))
                .map(Found::feature);
    }

    private record Found(MapFeature feature, double metres) {}

    private static Optional<Found> distance(MapFeature feature, WorldPoint at) {
        return feature.geometry() instanceof Geometry.Point(var there)
                ? Optional.of(new Found(feature, there.distanceTo(at)))
                : Optional.empty();
    }

    /// Whether the point lies inside an odd number of rings. Rings need not be closed.
    public static boolean contains(Geometry.Areas areas, WorldPoint at) {
        return contains(areas.rings(), at);
    }

    /// Whether the point lies inside an odd number of rings. Rings need not be closed.
    public static boolean contains(List<Path> rings, WorldPoint at) {
        boolean inside = false;
        for (var ring : rings) {
            int before = ring.size() - 1;
            for (int i = 0; i < ring.size(); i++) {
                if (ring.y(i) > at.y() != ring.y(before) > at.y()
                        && at.x()
                                < (ring.x(before) - ring.x(i)) * (at.y() - ring.y(i)) / (ring.y(before) - ring.y(i))
                                        + ring.x(i)) {
                    inside = !inside;
                }
                before = i;
            }
        }
        return inside;
    }
}
