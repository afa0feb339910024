package lobby.geo;

import java.util.List;
import lobby.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/// One thing of the map, projected.
///
/// @param id unique in its layer
/// @param kind what it is in the words of the data, such as `river`, `wetland`, `metro-station`, `village`
/// @param name null for things without one
/// @param roadClass null for everything but roads
/// @param rank how early it is labelled, 1 always to 5 only when zoomed in
/// @param lines for a station the lines that stop there, for a line its own reference; else empty
/// @param schematic drawn by hand rather than surveyed
public record MapFeature(
        String id,
        MapLayer layer,
        String kind,
        @Nullable LocalizedText name,
        Geometry geometry,
        @Nullable RoadClass roadClass,
        int rank,
        List<String> lines,
        boolean schematic) {

    public MapFeature {
        lines = List.copyOf(lines);
    }
}
