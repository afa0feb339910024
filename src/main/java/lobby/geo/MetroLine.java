package lobby.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The stations of the metro line that the map draws, in the order in which a train passes them.
///
/// @param branches for each stretch of the line its stations; a line without branches is one stretch
public record MetroLine(List<List<MapFeature>> branches) {

    /// Metres from a station to what is near it, as the crow flies: about a quarter of an hour on foot.
    public static final double NEAR = 1000;

    /// Metres from the drawn line within which a station lies on it: lines are curves drawn by hand.
    private static final double ON = 200;

    public MetroLine {
        branches = branches.stream().map(List::copyOf).toList();
    }

    /// A ride without a change.
    ///
    /// @param stops how many times the train stops until one leaves it, at least 1
    public record Ride(MapFeature from, MapFeature to, int stops) {}

    private record Passed(MapFeature station, double metres) {}

    /// @param id feature id of the line; null, or one that the map does not know, for a line without stations
    public static MetroLine of(MapData data, @Nullable String id) {
        var line = data.feature(MapLayer.METRO, id).orElse(null);
        if (line == null || !(line.geometry() instanceof Geometry.Lines(var paths))) {
            return new MetroLine(List.of());
        }
        var stations = data.layer(MapLayer.METRO).stream()
                .filter(station -> station.lines().stream().anyMatch(line.lines()::contains))
                .toList();
        return new MetroLine(paths.stream()
                .map(Polyline::of)
                .map(path -> stations.stream()
                        .flatMap(station -> passed(station, path).stream())
                        .sorted(Comparator.comparingDouble(Passed::metres))
                        .map(Passed::station)
                        .toList())
                .toList());
    }

    private static Optional<Passed> passed(MapFeature station, Polyline path) {
        if (!(station.geometry() instanceof Geometry.Point(var at))) {
            return Optional.empty();
        }
        double metres = path.nearest(at.x(), at.y());
        double aside = at.distanceTo(new WorldPoint(path.xAt(metres), path.yAt(metres)));
        return aside <= ON ? Optional.of(new Passed(station, metres)) : Optional.empty();
    }

    /// The ride from the station nearest to one point to the station nearest to the other.
    ///
    /// @return empty if an end is near no station, if both are near the same one, or if one would have to change
    public Optional<Ride> ride(WorldPoint from, WorldPoint to) {
        var rides = new ArrayList<Ride>();
        var enter = nearest(from);
        var leave = nearest(to);
        if (enter.isPresent() && leave.isPresent()) {
            for (var branch : branches) {
                int stops = Math.abs(branch.indexOf(enter.get()) - branch.indexOf(leave.get()));
                if (branch.contains(enter.get()) && branch.contains(leave.get()) && stops > 0) {
                    rides.add(new Ride(enter.get(), leave.get(), stops));
                }
            }
        }
        return rides.stream().min(Comparator.comparingInt(Ride::stops));
    }

    private Optional<MapFeature> nearest(WorldPoint point) {
        return branches.stream()
                .flatMap(List::stream)
                .filter(station -> distance(station, point) <= NEAR)
                .min(Comparator.comparingDouble(station -> distance(station, point)));
    }

    private static double distance(MapFeature station, WorldPoint point) {
        return station.geometry().bounds().centre().distanceTo(point);
    }
}
