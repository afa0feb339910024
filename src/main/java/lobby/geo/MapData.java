package lobby.geo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All layers of the map, projected once. A layer whose file could not be read is empty.
///
/// @param projection how they were projected
/// @param layers features by layer, in the order of the file
public record MapData(Projection projection, Map<MapLayer, List<MapFeature>> layers) {

    public MapData {
        var copy = new EnumMap<MapLayer, List<MapFeature>>(MapLayer.class);
        for (var layer : MapLayer.values()) {
            copy.put(layer, List.copyOf(layers.getOrDefault(layer, List.of())));
        }
        layers = Map.copyOf(copy);
    }

    public List<MapFeature> layer(MapLayer layer) {
        return layers.getOrDefault(layer, List.of());
    }

    public Optional<MapFeature> feature(MapLayer layer, @Nullable String id) {
        return layer(layer).stream().filter(feature -> feature.id().equals(id)).findFirst();
    }

    /// The feature of this id from the front layer backwards, since points are what a place usually means.
    public Optional<MapFeature> feature(@Nullable String id) {
        var all = MapLayer.values();
        for (int i = all.length - 1; i >= 0; i--) {
            var found = feature(all[i], id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
