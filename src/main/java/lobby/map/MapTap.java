package lobby.map;

import lobby.geo.WorldPoint;

/// What a visitor tapped on the map.
public sealed interface MapTap {

    /// A cluster's plate or its area.
    record OnCluster(String id) implements MapTap {}

    /// A marker.
    record OnMarker(String id) implements MapTap {}

    /// A feature that has a name, such as a station or a lake.
    record OnFeature(String id) implements MapTap {}

    /// Nothing in particular.
    record OnGround(WorldPoint at) implements MapTap {}
}
