package lobby.map;

import lobby.geo.Path;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;

/// The line from here to there.
///
/// @param line from here to there, in metres on the plane
/// @param way whether it follows the streets; else it is a mere direction, a straight line that nobody can walk
public record Route(Path line, boolean way) {

    public static Route way(Path line) {
        return new Route(line, true);
    }

    public static Route direction(WorldPoint from, WorldPoint to) {
        return new Route(new Path(from.x(), from.y(), to.x(), to.y()), false);
    }

    public WorldBounds bounds() {
        return line.bounds();
    }
}
