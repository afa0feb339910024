package lobby.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a network of lines that share few points: joins them where they cross or touch, and where one of them ends
/// beside another.
///
/// Used once, by one thread. Any lines do: equal ones, ones that lie on each other, ones that go nowhere.
final class Noding {

    /// Two pieces that run so alike are taken for parallel: the sine of their angle.
    private static final double PARALLEL = 1e-9;

    /// Metres within which a point lies on a line.
    private static final double ON = 1e-6;

    /// What a crossing costs in comparisons.
    private static final int CROSSING = 8;

    /// What comes of it.
    ///
    /// @param nodes where edges meet, each place once
    /// @param edges straight, none of them without length unless it joins
    record Network(List<WorldPoint> nodes, List<Edge> edges) {}

    /// @param line index of the line that it is a part of; -1 if it joins the end of a line to another line
    record Edge(int from, int to, int line) {}

    /// A straight piece of a line.
    ///
    /// @param walked metres from the beginning of the line
    private record Piece(int order, int line, int from, int to, WorldPoint begin, WorldPoint end, double walked) {

        double length() {
            return begin.distanceTo(end);
        }

        /// How far along it is nearest to a point, 0 to 1.
        double nearest(WorldPoint point) {
            double dx = end.x() - begin.x();
            double dy = end.y() - begin.y();
            double share = ((point.x() - begin.x()) * dx + (point.y() - begin.y()) * dy) / (dx * dx + dy * dy);
            return Math.clamp(share, 0, 1);
        }

        WorldPoint at(double share) {
            return new WorldPoint(begin.x() + (end.x() - begin.x()) * share, begin.y() + (end.y() - begin.y()) * share);
        }
    }

    private record Cut(double share, int node) {}

    private record Foot(Piece piece, double share, double metres) {}

    private final List<Path> lines;
    private final double reach;
    private int comparisons;

    private final List<WorldPoint> nodes = new ArrayList<>();
    private final Map<WorldPoint, Integer> nodeAt = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Integer, List<Cut>> cuts = new HashMap<>();
    private final List<Edge> joins = new ArrayList<>();

    private Noding(List<Path> lines, double reach, int comparisons) {
        this.lines = lines;
        this.reach = reach;
        this.comparisons = comparisons;
    }

    /// @param reach metres within which the end of a line is joined to another one
    /// @param comparisons how many pairs of straight pieces it may look at, which bounds its time for any input
    /// @return empty if that was not enough
    static Optional<Network> join(List<Path> lines, double reach, int comparisons) {
        return new Noding(lines, reach, comparisons).network();
    }

    private Optional<Network> network() {
        for (int line = 0; line < lines.size(); line++) {
            takeApart(line);
        }
        var index = new SpatialIndex<>(pieces, piece -> WorldBounds.around(List.of(piece.begin, piece.end)));
        for (var piece : pieces) {
            var others = index.in(WorldBounds.around(List.of(piece.begin, piece.end)));
            comparisons -= others.size();
            for (var other : others) {
                if (other.order > piece.order) {
                    cross(piece, other);
                }
            }
            if (comparisons < 0) {
                return Optional.empty();
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            boolean first = i == 0 || pieces.get(i - 1).line != piece.line;
            boolean last = i == pieces.size() - 1 || pieces.get(i + 1).line != piece.line;
            if (first) {
                joinEnd(piece.from, piece.line, 0, index);
            }
            if (last) {
                joinEnd(piece.to, piece.line, piece.walked + piece.length(), index);
            }
            if (comparisons < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Network(nodes, edges()));
    }

    private void takeApart(int line) {
        var path = lines.get(line);
        double walked = 0;
        for (int i = 1; i < path.size(); i++) {
            var begin = new WorldPoint(path.x(i - 1), path.y(i - 1));
            var end = new WorldPoint(path.x(i), path.y(i));
            double length = begin.distanceTo(end);
            if (length > ON) {
                pieces.add(new Piece(pieces.size(), line, node(begin), node(end), begin, end, walked));
                walked += length;
            }
        }
    }

    private int node(WorldPoint at) {
        // A sum, so that 0 and -0 are the same place.
        return nodeAt.computeIfAbsent(new WorldPoint(at.x() + 0.0, at.y() + 0.0), point -> {
            nodes.add(point);
            return nodes.size() - 1;
        });
    }

    private void cross(Piece one, Piece other) {
        double ax = one.end.x() - one.begin.x();
        double ay = one.end.y() - one.begin.y();
        double bx = other.end.x() - other.begin.x();
        double by = other.end.y() - other.begin.y();
        double cx = other.begin.x() - one.begin.x();
        double cy = other.begin.y() - one.begin.y();
        double turn = ax * by - ay * bx;
        if (Math.abs(turn) <= PARALLEL * one.length() * other.length()) {
            touch(one, other.from, other.begin);
            touch(one, other.to, other.end);
            touch(other, one.from, one.begin);
            touch(other, one.to, one.end);
            return;
        }
        double onOne = (cx * by - cy * bx) / turn;
        double onOther = (cx * ay - cy * ax) / turn;
        double slackOne = ON / one.length();
        double slackOther = ON / other.length();
        if (onOne < -slackOne || onOne > 1 + slackOne || onOther < -slackOther || onOther > 1 + slackOther) {
            return;
        }
        int end = endAt(one, onOne, slackOne);
        int otherEnd = endAt(other, onOther, slackOther);
        if (end >= 0 && otherEnd >= 0) {
            link(end, otherEnd);
        } else if (end >= 0) {
            cut(other, onOther, end);
        } else {
            int node = otherEnd >= 0 ? otherEnd : node(one.at(onOne));
            cut(one, onOne, node);
            if (otherEnd < 0) {
                cut(other, onOther, node);
            }
        }
    }

    /// The node of the end that lies there; -1 if none does.
    private static int endAt(Piece piece, double share, double slack) {
        return share <= slack ? piece.from : share >= 1 - slack ? piece.to : -1;
    }

    private void touch(Piece piece, int node, WorldPoint at) {
        double share = piece.nearest(at);
        if (piece.at(share).distanceTo(at) <= ON) {
            double slack = ON / piece.length();
            int end = endAt(piece, share, slack);
            if (end >= 0) {
                link(end, node);
            } else {
                cut(piece, share, node);
            }
        }
    }

    private void link(int one, int other) {
        if (one != other) {
            joins.add(new Edge(one, other, -1));
        }
    }

    private void cut(Piece piece, double share, int node) {
        comparisons -= CROSSING;
        cuts.computeIfAbsent(piece.order, _ -> new ArrayList<>()).add(new Cut(share, node));
    }

    /// Joins the end of a line to every other line that it nearly reaches, and to a part of its own farther back.
    ///
    /// @param walked metres from the beginning of the line to this end
    private void joinEnd(int node, int line, double walked, SpatialIndex<Piece> index) {
        var end = nodes.get(node);
        var near = index.in(new WorldBounds(end.x(), end.y(), end.x(), end.y()).grown(reach));
        comparisons -= near.size();
        Map<Integer, Foot> nearest = new HashMap<>();
        for (var piece : near) {
            double share = piece.nearest(end);
            double metres = piece.at(share).distanceTo(end);
            double back = Math.abs(piece.walked + share * piece.length() - walked);
            if (metres <= reach && (piece.line != line || back > 2 * reach)) {
                nearest.merge(
                        piece.line,
                        new Foot(piece, share, metres),
                        (known, found) -> found.metres < known.metres ? found : known);
            }
        }
        for (var foot : nearest.values()) {
            int there = endAt(foot.piece, foot.share, ON / foot.piece.length());
            if (there < 0) {
                there = foot.metres <= ON ? node : node(foot.piece.at(foot.share));
                cut(foot.piece, foot.share, there);
            }
            link(node, there);
        }
    }

    private List<Edge> edges() {
        var edges = new ArrayList<>(joins);
        for (var piece : pieces) {
            int before = piece.from;
            var between = cuts.getOrDefault(piece.order, List.of()).stream()
                    .sorted(Comparator.comparingDouble(Cut::share))
                    .toList();
            for (var cut : between) {
                if (cut.node != before) {
                    edges.add(new Edge(before, cut.node, piece.line));
                    before = cut.node;
                }
            }
            if (before != piece.to) {
                edges.add(new Edge(before, piece.to, piece.line));
            }
        }
        return edges;
    }
}
