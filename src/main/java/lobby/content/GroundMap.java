package lobby.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lobby.geo.GeoPoint;
import lobby.geo.Geometry;
import lobby.geo.MapData;
import lobby.geo.MapFeature;
import lobby.geo.MapLayer;
import lobby.geo.Path;
import lobby.geo.Projection;
import lobby.geo.RoadClass;
import lobby.geo.WorldPoint;
import lobby.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/// The map as it was read, still in degrees: where the plane begins is known only when the pack's viewpoint is.
record GroundMap(Map<MapLayer, List<Feature>> layers) {

    /// Where the plane begins if the map is empty.
    private static final GeoPoint NOWHERE = new GeoPoint(0, 0);

    /// What a feature's coordinates make.
    enum Shape {
        POINT,
        LINES,
        AREAS
    }

    /// A feature of the map.
    ///
    /// @param parts longitude and latitude in turn, degrees; rings are closed
    record Feature(
            String id,
            String kind,
            @Nullable LocalizedText name,
            Shape shape,
            List<double[]> parts,
            @Nullable RoadClass roadClass,
            int rank,
            List<String> lines,
            boolean schematic) {

        private GeoPoint centre() {
            return centreOf(parts.stream());
        }

        private MapFeature projected(MapLayer layer, Projection projection) {
            return new MapFeature(id, layer, kind, name, geometry(projection), roadClass, rank, lines, schematic);
        }

        private Geometry geometry(Projection projection) {
            if (shape == Shape.POINT) {
                return new Geometry.Point(world(parts.getFirst(), 0, projection));
            }
            var paths = parts.stream().map(part -> path(part, projection)).toList();
            return shape == Shape.LINES ? new Geometry.Lines(paths) : new Geometry.Areas(paths);
        }
    }

    boolean isEmpty() {
        return layers.values().stream().allMatch(List::isEmpty);
    }

    Set<String> ids(MapLayer layer) {
        return layer(layer).map(Feature::id).collect(Collectors.toSet());
    }

    /// Ids of all layers together.
    Set<String> ids() {
        return all().map(Feature::id).collect(Collectors.toSet());
    }

    /// @param origin id of the feature around which lengths are true; null, or one that is not there, for the middle of
    /// all
    MapData projected(@Nullable String origin) {
        var projection = new Projection(centreOf(origin).orElseGet(this::centre));
        var projected = new EnumMap<MapLayer, List<MapFeature>>(MapLayer.class);
        for (var layer : MapLayer.values()) {
            projected.put(
                    layer,
                    layer(layer)
                            .map(feature -> feature.projected(layer, projection))
                            .toList());
        }
        return new MapData(projection, projected);
    }

    private Optional<GeoPoint> centreOf(@Nullable String id) {
        // Points stand in the last layer, and a point is what a place usually means.
        var found = new ArrayList<GeoPoint>();
        for (var layer : MapLayer.values()) {
            layer(layer)
                    .filter(feature -> feature.id().equals(id))
                    .map(Feature::centre)
                    .forEach(found::add);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private GeoPoint centre() {
        return isEmpty() ? NOWHERE : centreOf(all().flatMap(feature -> feature.parts().stream()));
    }

    private Stream<Feature> layer(MapLayer layer) {
        return layers.getOrDefault(layer, List.of()).stream();
    }

    private Stream<Feature> all() {
        return Stream.of(MapLayer.values()).flatMap(this::layer);
    }

    private static GeoPoint centreOf(Stream<double[]> parts) {
        double[] edges = {180, 90, -180, -90};
        parts.forEach(part -> {
            for (int i = 0; i < part.length; i += 2) {
                edges[0] = Math.min(edges[0], part[i]);
                edges[1] = Math.min(edges[1], part[i + 1]);
                edges[2] = Math.max(edges[2], part[i]);
                edges[3] = Math.max(edges[3], part[i + 1]);
            }
        });
        return new GeoPoint((edges[1] + edges[3]) / 2, (edges[0] + edges[2]) / 2);
    }

    private static Path path(double[] part, Projection projection) {
        double[] xy = new double[part.length];
        for (int i = 0; i < part.length; i += 2) {
            var point = world(part, i, projection);
            xy[i] = point.x();
            xy[i + 1] = point.y();
        }
        return new Path(xy);
    }

    private static WorldPoint world(double[] part, int index, Projection projection) {
        return projection.toWorld(new GeoPoint(part[index + 1], part[index]));
    }
}
