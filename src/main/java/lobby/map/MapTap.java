package lobby.map;

import java.util.List;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;

/// What a visitor tapped on the map.
public sealed interface MapTap {

    /// A cluster's plate or its area.
    record OnCluster(String id) implements MapTap {}

    /// A marker.
    record OnMarker(String id) implements MapTap {}

    /// A group of markers.
    ///
    /// @param ids of its markers, in order
    /// @param at where it stands
    /// @param bounds around its markers
    /// @param splits metres to a unit from which on it is shown as several; 0 if coming closer does not help
    record OnGroup(List<String> ids, WorldPoint at, WorldBounds bounds, double splits) implements MapTap {

        public OnGroup {
            ids = List.copyOf(ids);
        }
    }

    /// A feature that has a name, such as a station or a lake.
    record OnFeature(String id) implements MapTap {}

    /// Nothing in particular.
    record OnGround(WorldPoint at) implements MapTap {}
}
