package lobby.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Gathers what would be crowded on the map, for every scale at once: whatever the scale, no two groups are closer than
/// a finger can tell apart.
///
/// A group stands where one of its members is, at the place that has the most, and never at a mean where nothing is.
/// Groups of a coarser scale are made of whole groups of a finer one, so that coming closer only ever splits them. They
/// depend on neither the order of the items nor on what is in view: panning changes nothing.
///
/// Scales go in steps of [#STEP]. In each, places are taken by their number of items and become the middle of a group
/// unless there is one within the distance; the others join the nearest (greedy clustering for each level as in
/// supercluster, but with members as middles, which is what keeps them apart).
///
/// Immutable. For 10,000 items building takes some tens of milliseconds, which is why long lists are built off the
/// JavaFX thread, and a look far less than one.
///
/// @param <T> what is gathered
public final class Groups<T> {

    /// From one scale to the next coarser one at which items gather anew.
    static final double STEP = Math.sqrt(2);

    /// Many places first; the rest only makes the order independent of that of the items.
    private static final Comparator<Node> BY_WEIGHT = Comparator.comparingInt((Node node) -> -node.weight)
            .thenComparingDouble(node -> node.at.x())
            .thenComparingDouble(node -> node.at.y());

    /// One or more items that are shown as one.
    ///
    /// @param at where it stands: at one of its members
    /// @param members in the order of their places, those of one place in the given order; immutable
    /// @param bounds around all members
    /// @param splits metres to a unit from which on it is shown as several, closer than where it was found; 0 if
    /// coming closer does not help
    public record Group<T>(WorldPoint at, List<T> members, WorldBounds bounds, double splits) {}

    /// A place or a group in the tree.
    private static final class Node {

        final WorldPoint at;
        final int level;
        final int weight;
        final WorldBounds bounds;
        final List<Node> children;
        int from;

        private Node(WorldPoint at, int level, int weight, WorldBounds bounds, List<Node> children) {
            this.at = at;
            this.level = level;
            this.weight = weight;
            this.bounds = bounds;
            this.children = children;
        }

        static Node place(WorldPoint at, int weight) {
            return new Node(at, -1, weight, new WorldBounds(at.x(), at.y(), at.x(), at.y()), List.of());
        }

        /// @param parts the one in the middle first
        static Node group(List<Node> parts, int level) {
            return new Node(
                    parts.getFirst().at,
                    level,
                    parts.stream().mapToInt(part -> part.weight).sum(),
                    parts.stream()
                            .map(part -> part.bounds)
                            .reduce(WorldBounds::union)
                            .orElseThrow(),
                    List.copyOf(parts));
        }
    }

    private final double closest;
    private final int levels;
    private final List<Node> roots;
    private final List<T> members;

    /// @param items what is gathered
    /// @param placeOf where each is
    /// @param distance units that two groups are apart at least
    /// @param closest least metres to a unit that are ever asked for, above 0
    /// @param farthest most metres to a unit that are ever asked for
    public Groups(
            List<T> items, Function<? super T, WorldPoint> placeOf, double distance, double closest, double farthest) {
        if (!(distance > 0 && closest > 0 && farthest >= closest)) {
            throw new IllegalArgumentException("distance and scales must be above 0, and the closest not the farthest");
        }
        this.closest = closest;
        levels = 1 + (int) Math.ceil(Math.log(farthest / closest) / Math.log(STEP));
        var byPlace = new HashMap<WorldPoint, List<T>>();
        items.forEach(item -> byPlace.computeIfAbsent(placeOf.apply(item), _ -> new ArrayList<>())
                .add(item));
        var nodes = byPlace.entrySet().stream()
                .map(entry -> Node.place(entry.getKey(), entry.getValue().size()))
                .sorted(BY_WEIGHT)
                .toList();
        for (int level = 0; level < levels; level++) {
            nodes = gathered(nodes, level, distance * scale(level));
        }
        roots = nodes;
        var ordered = new ArrayList<T>(items.size());
        roots.forEach(root -> collect(root, byPlace, ordered));
        members = List.copyOf(ordered);
    }

    private double scale(int level) {
        return closest * Math.pow(STEP, level);
    }

    private static List<Node> gathered(List<Node> nodes, int level, double distance) {
        var grid = new Grid(nodes, distance);
        int[] leader = new int[nodes.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = grid.nearest(i);
            if (leader[i] < 0) {
                grid.add(i);
            }
        }
        if (Arrays.stream(leader).allMatch(found -> found < 0)) {
            return nodes;
        }
        var parts = new ArrayList<List<Node>>();
        for (int i = 0; i < leader.length; i++) {
            parts.add(leader[i] < 0 ? new ArrayList<>(List.of(nodes.get(i))) : List.of());
        }
        for (int i = 0; i < leader.length; i++) {
            if (leader[i] >= 0) {
                // Asked again, since a nearer one may have been found later.
                parts.get(grid.nearest(i)).add(nodes.get(i));
            }
        }
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> part.size() == 1 ? part.getFirst() : Node.group(part, level))
                .sorted(BY_WEIGHT)
                .toList();
    }

    /// Makes the members of each group a stretch of one list.
    private static <T> void collect(Node node, Map<WorldPoint, List<T>> byPlace, List<T> ordered) {
        node.from = ordered.size();
        if (node.children.isEmpty()) {
            ordered.addAll(byPlace.getOrDefault(node.at, List.of()));
        }
        node.children.forEach(child -> collect(child, byPlace, ordered));
    }

    /// What is shown in a part of the plane: groups that stand there, and single items as groups of one.
    ///
    /// @param metresPerUnit the scale at which it is shown
    public List<Group<T>> in(WorldBounds part, double metresPerUnit) {
        // A hair of tolerance, so that the scale at which a group splits is one at which it has.
        int level =
                Math.clamp((long) Math.ceil(Math.log(metresPerUnit / closest) / Math.log(STEP) - 1e-9), 0, levels - 1);
        var found = new ArrayList<Group<T>>();
        roots.forEach(root -> look(root, part, level, found));
        return found;
    }

    private void look(Node node, WorldBounds part, int level, List<Group<T>> found) {
        if (!node.bounds.touches(part)) {
            return;
        }
        if (node.level > level) {
            node.children.forEach(child -> look(child, part, level, found));
        } else if (part.contains(node.at)) {
            found.add(new Group<>(
                    node.at,
                    members.subList(node.from, node.from + node.weight),
                    node.bounds,
                    node.level <= 0 ? 0 : scale(node.level - 1)));
        }
    }

    /// Finds middles of groups near a node.
    private static final class Grid {

        private final List<Node> nodes;
        private final double cell;
        private final int mask;

        /// The last one added to each bucket of cells, and for each node the one added before it; -1 for none.
        private final int[] last;

        private final int[] before;

        Grid(List<Node> nodes, double cell) {
            this.nodes = nodes;
            this.cell = cell;
            int buckets = Integer.highestOneBit(Math.max(1, nodes.size())) * 2;
            mask = buckets - 1;
            last = IntStream.generate(() -> -1).limit(buckets).toArray();
            before = new int[nodes.size()];
        }

        void add(int node) {
            var at = nodes.get(node).at;
            int bucket = bucket(column(at.x()), column(at.y()));
            before[node] = last[bucket];
            last[bucket] = node;
        }

        /// The nearest that was added and is closer than a cell is wide, the first of equals; -1 for none.
        int nearest(int node) {
            var at = nodes.get(node).at;
            long column = column(at.x());
            long row = column(at.y());
            int nearest = -1;
            double least = cell * cell;
            for (long x = column - 1; x <= column + 1; x++) {
                for (long y = row - 1; y <= row + 1; y++) {
                    for (int other = last[bucket(x, y)]; other >= 0; other = before[other]) {
                        double distance = square(at, nodes.get(other).at);
                        if (distance < least || (distance == least && other < nearest)) {
                            nearest = other;
                            least = distance;
                        }
                    }
                }
            }
            return nearest;
        }

        private static double square(WorldPoint one, WorldPoint other) {
            double x = one.x() - other.x();
            double y = one.y() - other.y();
            return x * x + y * y;
        }

        private long column(double metres) {
            return (long) Math.floor(metres / cell);
        }

        private int bucket(long column, long row) {
            long mixed = (column * 31 + row) * 0x9E37_79B9_7F4A_7C15L;
            return (int) (mixed >>> 40) & mask;
        }
    }
}
