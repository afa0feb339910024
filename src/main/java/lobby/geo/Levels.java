package lobby.geo;

import java.util.ArrayList;
import java.util.List;

/// One path in several levels of detail.
///
/// @param paths from the finest to the coarsest
record Levels(List<Path> paths) {

    /// Metres that a level may be off.
    private static final double[] TOLERANCES = {0, 2, 5, 12, 30};

    Levels {
        paths = List.copyOf(paths);
    }

    static Levels of(Path path) {
        var levels = new ArrayList<Path>();
        for (double tolerance : TOLERANCES) {
            // From the level before, which is shorter: each is off by no more than the sum of the tolerances so far.
            levels.add(Simplification.simplify(levels.isEmpty() ? path : levels.getLast(), tolerance));
        }
        return new Levels(levels);
    }

    /// The coarsest that is off by no more than this many metres, or the finest.
    Path within(double metres) {
        double sum = 0;
        int level = 0;
        while (level + 1 < TOLERANCES.length && sum + TOLERANCES[level + 1] <= metres) {
            level++;
            sum += TOLERANCES[level];
        }
        return paths.get(level);
    }
}
