package lobby.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import lobby.geo.Walk.Leg;
import lobby.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/// The streets that can be walked along, as one network, and the shortest way over them.
///
/// Immutable, for any thread. Made once for a map; asking takes well under a millisecond on the bundled one. Where a
/// way is not known, there is none: a guess would be taken for a fact.
public final class Streets {

    /// Metres within which the end of a street meets another: each of the surveyed lines may be off by 10. On the
    /// bundled map, ends that should meet lie up to 18 apart.
    static final double JOIN = 20;

    /// Metres from an end of the way to the nearest street. The straight line over there is the part that nobody has
    /// mapped; farther than about one block it would be a guess.
    static final double REACH = 400;

    /// Nobody walks there, nor along an urban expressway, which the data may call a trunk road.
    private static final Set<RoadClass> CLOSED = EnumSet.of(RoadClass.MOTORWAY, RoadClass.TRUNK);

    /// Pairs of straight pieces that are compared at most, some hundred times what the bundled streets need: a layer
    /// that needs more is a scribble, and leads nowhere.
    private static final int COMPARISONS = 6_000_000;

    private final List<WorldPoint> nodes;
    private final List<Noding.Edge> edges;
    private final List<@Nullable LocalizedText> names;
    private final int[] firstOut;
    private final int[] out;
    private final int[] part;
    private final SpatialIndex<Integer> index;

    /// Metres between points of a road that is laid on a curve.
    private static final double STEP = 30;

    /// Where one steps onto the network.
    private record Foot(int edge, WorldPoint at, double metres) {}

    /// Where one steps onto a part of the network, and where one leaves it.
    private record Feet(int part, Foot start, Foot end) {

        double metres() {
            return start.metres + end.metres;
        }
    }

    private record Reached(int node, double estimate) {}

    private Streets(Noding.Network network, List<@Nullable LocalizedText> names) {
        nodes = network.nodes();
        edges = network.edges();
        this.names = names;
        firstOut = new int[nodes.size() + 1];
        for (var edge : edges) {
            firstOut[edge.from() + 1]++;
            firstOut[edge.to() + 1]++;
        }
        Arrays.parallelPrefix(firstOut, Integer::sum);
        out = new int[2 * edges.size()];
        int[] next = firstOut.clone();
        for (int i = 0; i < edges.size(); i++) {
            out[next[edges.get(i).from()]++] = i;
            out[next[edges.get(i).to()]++] = i;
        }
        part = parts();
        var walked = new ArrayList<Integer>();
        for (int i = 0; i < edges.size(); i++) {
            if (edges.get(i).line() >= 0) {
                walked.add(i);
            }
        }
        index = new SpatialIndex<>(
                walked,
                edge -> WorldBounds.around(List.of(
                        nodes.get(edges.get(edge).from()),
                        nodes.get(edges.get(edge).to()))));
    }

    /// The streets as they are surveyed; see the other one.
    public static Streets of(MapData data) {
        return of(data, List.of());
    }

    /// Takes up to some seconds for a huge layer, so it is no work for the JavaFX thread.
    ///
    /// @param axis ids of the roads that are drawn as one calm line: the way runs along it as it is drawn
    public static Streets of(MapData data, List<String> axis) {
        var calm = Sheet.axisOf(data, Set.copyOf(axis));
        var drawn = calm == null ? null : Polyline.of(calm);
        var lines = new ArrayList<Path>();
        var names = new ArrayList<@Nullable LocalizedText>();
        for (var road : data.layer(MapLayer.ROADS)) {
            if (road.geometry() instanceof Geometry.Lines(var paths)
                    && (road.roadClass() == null || !CLOSED.contains(road.roadClass()))) {
                for (var path : paths) {
                    lines.add(drawn != null && axis.contains(road.id()) ? laidOn(path, drawn) : path);
                    names.add(road.name());
                }
            }
        }
        var network = Noding.join(lines, JOIN, COMPARISONS);
        return new Streets(network.orElse(new Noding.Network(List.of(), List.of())), names);
    }

    /// A road as it is drawn, rather than as it is surveyed.
    private static Path laidOn(Path road, Polyline drawn) {
        double[] at = new double[road.size()];
        int points = 0;
        for (int i = 0; i < at.length; i++) {
            at[i] = drawn.nearest(road.x(i), road.y(i));
            points += i == 0 ? 1 : pieces(at[i - 1], at[i]);
        }
        double[] xy = new double[2 * points];
        int count = 0;
        for (int i = 0; i < at.length; i++) {
            int pieces = i == 0 ? 1 : pieces(at[i - 1], at[i]);
            for (int k = 1; k <= pieces; k++) {
                double along = i == 0 ? at[0] : at[i - 1] + (at[i] - at[i - 1]) * k / pieces;
                xy[count++] = drawn.xAt(along);
                xy[count++] = drawn.yAt(along);
            }
        }
        return new Path(xy);
    }

    private static int pieces(double from, double to) {
        return (int) Math.max(1, Math.ceil(Math.abs(to - from) / STEP));
    }

    /// Which nodes can be reached from each other.
    private int[] parts() {
        int[] parts = new int[nodes.size()];
        Arrays.fill(parts, -1);
        int[] open = new int[nodes.size()];
        for (int first = 0; first < parts.length; first++) {
            if (parts[first] >= 0) {
                continue;
            }
            int count = 0;
            open[count++] = first;
            parts[first] = first;
            while (count > 0) {
                int node = open[--count];
                for (int i = firstOut[node]; i < firstOut[node + 1]; i++) {
                    int other = other(edges.get(out[i]), node);
                    if (parts[other] < 0) {
                        parts[other] = first;
                        open[count++] = other;
                    }
                }
            }
        }
        return parts;
    }

    private static int other(Noding.Edge edge, int node) {
        return edge.from() == node ? edge.to() : edge.from();
    }

    private double length(Noding.Edge edge) {
        return nodes.get(edge.from()).distanceTo(nodes.get(edge.to()));
    }

    /// The shortest way, from the nearest point of a street to the nearest point of a street, with the straight lines
    /// there and from there.
    ///
    /// @return empty if an end lies farther than 400 m from any street, if no streets lead from one to the
    /// other, or if the two are nearer to each other than to the streets
    public Optional<Walk> way(WorldPoint from, WorldPoint to) {
        var starts = nearest(from);
        var ends = nearest(to);
        return starts.entrySet().stream()
                .flatMap(start -> Optional.ofNullable(ends.get(start.getKey()))
                        .map(end -> new Feet(start.getKey(), start.getValue(), end))
                        .stream())
                .min(Comparator.comparingDouble(Feet::metres).thenComparingInt(Feet::part))
                .filter(feet -> feet.metres() < from.distanceTo(to))
                .map(feet -> walk(from, feet.start, feet.end, to));
    }

    /// The nearest point of each part of the network that is near enough.
    private Map<Integer, Foot> nearest(WorldPoint point) {
        var found = new HashMap<Integer, Foot>();
        for (int edge : index.in(new WorldBounds(point.x(), point.y(), point.x(), point.y()).grown(REACH))) {
            var at = nearest(edges.get(edge), point);
            var foot = new Foot(edge, at, at.distanceTo(point));
            if (foot.metres <= REACH) {
                found.merge(
                        part[edges.get(edge).from()],
                        foot,
                        (known, other) -> other.metres < known.metres ? other : known);
            }
        }
        return found;
    }

    private WorldPoint nearest(Noding.Edge edge, WorldPoint point) {
        var begin = nodes.get(edge.from());
        double dx = nodes.get(edge.to()).x() - begin.x();
        double dy = nodes.get(edge.to()).y() - begin.y();
        double share =
                Math.clamp(((point.x() - begin.x()) * dx + (point.y() - begin.y()) * dy) / (dx * dx + dy * dy), 0, 1);
        return new WorldPoint(begin.x() + share * dx, begin.y() + share * dy);
    }

    private Walk walk(WorldPoint from, Foot start, Foot end, WorldPoint to) {
        var walked = new ArrayList<WorldPoint>();
        var along = new ArrayList<@Nullable LocalizedText>();
        walked.add(from);
        walked.add(start.at);
        along.add(null);
        if (start.edge != end.edge) {
            between(start, end, walked, along);
        }
        walked.add(end.at);
        along.add(name(end.edge));
        walked.add(to);
        along.add(null);
        return new Walk(line(walked), legs(walked, along));
    }

    private @Nullable LocalizedText name(int edge) {
        int line = edges.get(edge).line();
        return line < 0 ? null : names.get(line);
    }

    /// The search of Hart, Nilsson and Raphael (1968): the straight line to the end is never longer than the way there.
    private void between(Foot start, Foot end, List<WorldPoint> walked, List<@Nullable LocalizedText> along) {
        double[] metres = new double[nodes.size()];
        Arrays.fill(metres, Double.POSITIVE_INFINITY);
        int[] through = new int[nodes.size()];
        var queue = new PriorityQueue<Reached>(Comparator.comparingDouble(Reached::estimate));
        var first = edges.get(start.edge);
        for (int node : new int[] {first.from(), first.to()}) {
            reach(node, start.at.distanceTo(nodes.get(node)), start.edge, end, metres, through, queue);
        }
        var last = edges.get(end.edge);
        int goal = -1;
        double best = Double.POSITIVE_INFINITY;
        for (var next = queue.poll(); next != null && next.estimate < best; next = queue.poll()) {
            int node = next.node;
            if (next.estimate > metres[node] + nodes.get(node).distanceTo(end.at)) {
                continue;
            }
            if ((node == last.from() || node == last.to()) && next.estimate < best) {
                best = next.estimate;
                goal = node;
            }
            for (int i = firstOut[node]; i < firstOut[node + 1]; i++) {
                var edge = edges.get(out[i]);
                reach(other(edge, node), metres[node] + length(edge), out[i], end, metres, through, queue);
            }
        }
        trace(goal, start, through, walked, along);
    }

    private void reach(
            int node, double walked, int edge, Foot end, double[] metres, int[] through, PriorityQueue<Reached> queue) {
        if (walked < metres[node]) {
            metres[node] = walked;
            through[node] = edge;
            queue.add(new Reached(node, walked + nodes.get(node).distanceTo(end.at)));
        }
    }

    /// From the goal back to the start.
    private void trace(
            int goal, Foot start, int[] through, List<WorldPoint> walked, List<@Nullable LocalizedText> along) {
        var points = new ArrayList<WorldPoint>();
        var streets = new ArrayList<@Nullable LocalizedText>();
        int node = goal;
        while (true) {
            points.add(nodes.get(node));
            streets.add(name(through[node]));
            if (through[node] == start.edge) {
                break;
            }
            node = other(edges.get(through[node]), node);
        }
        Collections.reverse(points);
        Collections.reverse(streets);
        walked.addAll(points);
        along.addAll(streets);
    }

    private static Path line(List<WorldPoint> walked) {
        double[] xy = new double[2 * walked.size()];
        int count = 0;
        for (var point : walked) {
            if (count < 2 || xy[count - 2] != point.x() || xy[count - 1] != point.y()) {
                xy[count++] = point.x();
                xy[count++] = point.y();
            }
        }
        return new Path(Arrays.copyOf(xy, count));
    }

    /// @param along the street that leads to each point but the first
    private static List<Leg> legs(List<WorldPoint> walked, List<@Nullable LocalizedText> along) {
        var legs = new ArrayList<Leg>();
        for (int i = 1; i < walked.size(); i++) {
            double metres = walked.get(i - 1).distanceTo(walked.get(i));
            var street = along.get(i - 1);
            if (metres > 0) {
                var before = legs.isEmpty() ? null : legs.getLast();
                if (before != null && Objects.equals(before.street(), street)) {
                    legs.set(legs.size() - 1, new Leg(street, before.metres() + metres));
                } else {
                    legs.add(new Leg(street, metres));
                }
            }
        }
        return legs;
    }
}
