package lobby.geo;

import java.util.List;

/// Where a feature of the map is.
public sealed interface Geometry {

    WorldBounds bounds();

    /// A single place.
    record Point(WorldPoint at) implements Geometry {
        @Override
        public WorldBounds bounds() {
            return new WorldBounds(at.x(), at.y(), at.x(), at.y());
        }
    }

    /// One or more lines, each of two points or more.
    record Lines(List<Path> paths) implements Geometry {
        public Lines {
            paths = List.copyOf(paths);
            requireSome(paths, 2, "line");
        }

        @Override
        public WorldBounds bounds() {
            return boundsOf(paths);
        }
    }

    /// One or more areas, given by all their rings; what lies inside an odd number of rings is inside.
    record Areas(List<Path> rings) implements Geometry {
        public Areas {
            rings = List.copyOf(rings);
            requireSome(rings, 3, "ring");
        }

        @Override
        public WorldBounds bounds() {
            return boundsOf(rings);
        }
    }

    private static void requireSome(List<Path> paths, int points, String what) {
        if (paths.isEmpty() || paths.stream().anyMatch(path -> path.size() < points)) {
            throw new IllegalArgumentException("a %s needs at least %d points".formatted(what, points));
        }
    }

    private static WorldBounds boundsOf(List<Path> paths) {
        return paths.stream().map(Path::bounds).reduce(WorldBounds::union).orElseThrow();
    }
}
