package lobby.ui;

import java.util.List;
import lobby.geo.MapData;
import lobby.geo.MapLayer;
import lobby.geo.WorldBounds;
import lobby.map.MapScene;
import lobby.map.Marker;
import lobby.map.Route;
import org.jspecify.annotations.Nullable;

/// What an open screen makes of the map.
///
/// @param bounds what the camera shows in the part that is left free; null for both clusters
/// @param closest metres to a unit that the camera goes no closer than
/// @param cluster the cluster that stands out; null for all alike
/// @param plateSize units of text on the plates of clusters; 0 for no plates
/// @param plateless a cluster that has no plate because its panel is open; null for none
/// @param callout whether the words stand beside the pin
/// @param markers tapping one opens the stop whose key is its id
/// @param detail how much of the map is drawn
/// @param here whether the pin stands where the visitor is
/// @param route the line from here to there; null for none
public record MapFocus(
        @Nullable WorldBounds bounds,
        double closest,
        @Nullable String cluster,
        double plateSize,
        @Nullable String plateless,
        boolean callout,
        List<Marker> markers,
        MapScene.Detail detail,
        boolean here,
        @Nullable Route route) {

    public MapFocus {
        markers = List.copyOf(markers);
    }

    /// With the pin, and without a route.
    public MapFocus(
            @Nullable WorldBounds bounds,
            double closest,
            @Nullable String cluster,
            double plateSize,
            @Nullable String plateless,
            boolean callout,
            List<Marker> markers,
            MapScene.Detail detail) {
        this(bounds, closest, cluster, plateSize, plateless, callout, markers, detail, true, null);
    }

    /// The same with a line from here to there.
    ///
    /// @param line null for none
    public MapFocus along(@Nullable Route line) {
        return new MapFocus(bounds, closest, cluster, plateSize, plateless, callout, markers, detail, here, line);
    }

    /// The clusters as wide as they are, whatever little of them a sheet leaves free.
    ///
    /// @param closest metres to a unit that the camera goes no closer than
    /// @param plateSize units of text on their plates; 0 for no plates, and then no words beside the pin either
    public static MapFocus clusters(MapData data, double closest, double plateSize) {
        var band = data.layer(MapLayer.CLUSTERS).stream()
                .map(feature -> feature.geometry().bounds())
                .reduce(WorldBounds::union)
                .map(all -> new WorldBounds(
                        all.minX(), all.centre().y(), all.maxX(), all.centre().y()))
                .orElse(null);
        return new MapFocus(band, closest, null, plateSize, null, plateSize > 0, List.of(), MapScene.Detail.ALL);
    }

    /// The whole map with all its signs.
    public static MapFocus everything() {
        return new MapFocus(null, 0, null, 40, null, true, List.of(), MapScene.Detail.ALL);
    }
}
