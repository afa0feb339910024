package lobby.geo;

import java.util.Optional;

/// Finds what of the map lies under a finger.
public final class HitTest {

    private HitTest() {}

    /// The cluster in whose area this point lies.
    public static Optional<MapFeature> cluster(MapData data, WorldPoint at) {
        return data.layer(MapLayer.CLUSTERS).stream()
                .filter(feature -> feature.geometry().bounds().contains(at))
                .findFirst();
    }

    /// The nearest point that has a name, a station or a place.
    ///
    /// @param tolerance metres it may be away
    /// @param leastRank the last rank that counts, 1 to 5, so that nothing is found that is not labelled
    public static Optional<MapFeature> feature(MapData data, WorldPoint at, double tolerance, int leastRank) {
        return data.layer(MapLayer.PLACES).stream()
                .filter(feature -> feature.rank() <= leastRank
                        && feature.geometry().bounds().grown(tolerance).contains(at))
                .findFirst();
    }
}
