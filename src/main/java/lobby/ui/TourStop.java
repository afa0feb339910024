package lobby.ui;

import java.util.List;
import java.util.stream.Stream;
import lobby.geo.MapFeature;
import lobby.geo.MapLayer;
import lobby.geo.WorldBounds;
import lobby.map.MapScene;
import lobby.model.Tour;
import lobby.session.ScreenId;
import lobby.session.Stop;
import org.jspecify.annotations.Nullable;

/// What a step of a tour means for the map, and for whoever wants to go on from there.
public final class TourStop {

    /// Metres to a unit: no closer, or a single place would stand in nothing but itself.
    private static final double CLOSEST = 4;

    private TourStop() {}

    /// The screen that a step opens, or that shows what its camera looks at.
    public static Stop of(Tour.Step step) {
        var opens = step.opens();
        if (opens != null) {
            return Stop.parse(opens.entry() == null ? opens.screen() : opens.screen() + "-" + opens.entry())
                    .orElse(Stop.HOME);
        }
        return switch (step.camera()) {
            case Tour.Target.Everything _ -> Stop.HOME;
            case Tour.Target.OfCluster(var id) -> Stop.at(ScreenId.CLUSTER, id);
            case Tour.Target.OfPlaces(var ids) -> ids.size() == 1 ? Stop.at(ScreenId.PLACE, ids.getFirst()) : Stop.HOME;
        };
    }

    /// The map of a step. A poster shows of everything the clusters alone, so that they are as large as they can be.
    ///
    /// @param plateSize units of text on the plates of clusters; 0 for no plates
    public static MapFocus focus(Tour.Step step, Sight sight, MapScene.Detail detail, double plateSize) {
        return new MapFocus(
                bounds(step.camera(), detail.poster(), sight),
                CLOSEST,
                null,
                plateSize,
                null,
                false,
                List.of(),
                detail);
    }

    /// Null for everything, or if nothing of it is on the map.
    private static @Nullable WorldBounds bounds(Tour.Target target, boolean clustersOnly, Sight sight) {
        var map = sight.exhibit().map();
        var features = switch (target) {
            case Tour.Target.Everything _ ->
                clustersOnly ? map.layer(MapLayer.CLUSTERS).stream() : Stream.<MapFeature>empty();
            case Tour.Target.OfCluster(var id) -> map.feature(MapLayer.CLUSTERS, id).stream();
            case Tour.Target.OfPlaces(var ids) ->
                ids.stream()
                        .flatMap(id -> sight.catalog().place(id).stream())
                        .flatMap(place -> map.feature(place.feature()).stream());
        };
        return features.map(feature -> feature.geometry().bounds())
                .reduce(WorldBounds::union)
                .orElse(null);
    }
}
