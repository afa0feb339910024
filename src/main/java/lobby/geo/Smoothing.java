package lobby.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Makes calm lines out of surveyed or hand-drawn ones.
public final class Smoothing {

    private static final int MOST_POINTS = 4000;

    /// Metres from a side of the frame at which a point lies on it.
    private static final double ON_THE_FRAME = 5;

    /// Metres of a straight piece along the frame that was cut there, rather than came there.
    private static final double LEAST_CUT = 300;

    private static final int ROUNDINGS = 4;

    private Smoothing() {}

    /// Cuts the corners of a closed outline, twice (Chaikin 1974). The last point need not repeat the first.
    public static Path soften(Path ring) {
        return cut(cut(ring));
    }

    private static Path cut(Path ring) {
        int last = ring.size() - 1;
        boolean closed = ring.x(0) == ring.x(last) && ring.y(0) == ring.y(last);
        int corners = closed ? last : ring.size();
        if (corners < 3 || corners > MOST_POINTS) {
            return ring;
        }
        double[] xy = new double[4 * corners + 2];
        int count = 0;
        for (int i = 0; i < corners; i++) {
            int next = (i + 1) % corners;
            xy[count++] = ring.x(i) * 0.75 + ring.x(next) * 0.25;
            xy[count++] = ring.y(i) * 0.75 + ring.y(next) * 0.25;
            xy[count++] = ring.x(i) * 0.25 + ring.x(next) * 0.75;
            xy[count++] = ring.y(i) * 0.25 + ring.y(next) * 0.75;
        }
        xy[count++] = xy[0];
        xy[count] = xy[1];
        return new Path(xy);
    }

    /// Lets an area that was cut off at the frame of the map run on beyond it and come to a soft end there, so that no
    /// straight edge is drawn where nothing ends.
    ///
    /// @param ring closed; the last point need not repeat the first
    /// @param frame what the layer covers
    /// @param reach metres to which it goes beyond at most
    public static Path runOut(Path ring, WorldBounds frame, double reach) {
        int last = ring.size() - 1;
        int corners = ring.x(0) == ring.x(last) && ring.y(0) == ring.y(last) ? last : ring.size();
        int first = 0;
        while (first < corners && isCut(ring, first, corners, frame)) {
            first++;
        }
        if (first == corners) {
            return ring;
        }
        var xy = new ArrayList<Double>();
        int i = first;
        while (i < first + corners) {
            int end = i;
            while (end < first + corners && isCut(ring, end, corners, frame)) {
                end++;
            }
            if (end == i) {
                add(xy, ring.x(i % corners), ring.y(i % corners));
                i++;
            } else {
                addBeyond(xy, ring, i, end, corners, frame, reach);
                i = end;
            }
        }
        add(xy, xy.get(0), xy.get(1));
        return new Path(xy.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void add(List<Double> xy, double x, double y) {
        xy.add(x);
        xy.add(y);
    }

    /// Whether the piece that begins at this corner lies along the frame.
    private static boolean isCut(Path ring, int corner, int corners, WorldBounds frame) {
        int from = corner % corners;
        int to = (corner + 1) % corners;
        double length = Math.hypot(ring.x(to) - ring.x(from), ring.y(to) - ring.y(from));
        return length > LEAST_CUT
                && (isAt(frame.minX(), ring.x(from), ring.x(to))
                        || isAt(frame.maxX(), ring.x(from), ring.x(to))
                        || isAt(frame.minY(), ring.y(from), ring.y(to))
                        || isAt(frame.maxY(), ring.y(from), ring.y(to)));
    }

    private static boolean isAt(double side, double one, double other) {
        return Math.abs(one - side) < ON_THE_FRAME && Math.abs(other - side) < ON_THE_FRAME;
    }

    /// The corners from one to another, pushed outwards and rounded, the last of them left out.
    private static void addBeyond(
            List<Double> xy, Path ring, int begin, int end, int corners, WorldBounds frame, double reach) {
        var curve = new ArrayList<WorldPoint>();
        for (int i = begin; i <= end; i++) {
            var at = new WorldPoint(ring.x(i % corners), ring.y(i % corners));
            if (i > begin && i < end) {
                curve.add(pushed(at, frame, reach));
            } else {
                // The ends lean towards each other, for a bow rather than a box.
                int next = (i == begin ? i + 1 : i - 1) % corners;
                var other = new WorldPoint(ring.x(next), ring.y(next));
                var outer = new WorldPoint((at.x() + other.x()) / 2, (at.y() + other.y()) / 2);
                var out = pushed(outer, frame, reach);
                double lean = Math.min(0.5, reach / 2 / Math.max(1, at.distanceTo(other)));
                var bow = new WorldPoint(
                        at.x() + (other.x() - at.x()) * lean + out.x() - outer.x(),
                        at.y() + (other.y() - at.y()) * lean + out.y() - outer.y());
                curve.addAll(i == begin ? List.of(at, bow) : List.of(bow, at));
            }
        }
        List<WorldPoint> rounded = curve;
        for (int round = 0; round < ROUNDINGS; round++) {
            rounded = rounded(rounded);
        }
        rounded.subList(0, rounded.size() - 1).forEach(point -> add(xy, point.x(), point.y()));
    }

    private static WorldPoint pushed(WorldPoint at, WorldBounds frame, double reach) {
        double dx = Math.abs(at.x() - frame.minX()) < ON_THE_FRAME
                ? -reach
                : Math.abs(at.x() - frame.maxX()) < ON_THE_FRAME ? reach : 0;
        double dy = Math.abs(at.y() - frame.minY()) < ON_THE_FRAME
                ? -reach
                : Math.abs(at.y() - frame.maxY()) < ON_THE_FRAME ? reach : 0;
        return new WorldPoint(at.x() + dx, at.y() + dy);
    }

    /// Cuts the corners of an open line, whose ends stay.
    private static List<WorldPoint> rounded(List<WorldPoint> line) {
        var cut = new ArrayList<WorldPoint>();
        cut.add(line.getFirst());
        for (int i = 1; i < line.size(); i++) {
            var from = line.get(i - 1);
            var to = line.get(i);
            cut.add(new WorldPoint(from.x() * 0.75 + to.x() * 0.25, from.y() * 0.75 + to.y() * 0.25));
            cut.add(new WorldPoint(from.x() * 0.25 + to.x() * 0.75, from.y() * 0.25 + to.y() * 0.75));
        }
        cut.add(line.getLast());
        return cut;
    }

    /// Lays pieces one behind the other, from west to east, or from south to north if that is the longer way.
    ///
    /// @param pieces at least one
    public static Path join(List<Path> pieces) {
        var bounds =
                pieces.stream().map(Path::bounds).reduce(WorldBounds::union).orElseThrow();
        boolean eastward = bounds.width() >= bounds.height();
        var ordered = pieces.stream()
                .sorted(Comparator.comparingDouble(piece ->
                        eastward ? piece.bounds().minX() : piece.bounds().minY()))
                .toList();
        var xy = new ArrayList<Double>();
        for (var piece : ordered) {
            int last = piece.size() - 1;
            boolean forward = eastward ? piece.x(0) <= piece.x(last) : piece.y(0) <= piece.y(last);
            for (int i = 0; i <= last; i++) {
                xy.add(piece.x(forward ? i : last - i));
                xy.add(piece.y(forward ? i : last - i));
            }
        }
        return new Path(xy.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// One calm curve: points at even steps, each averaged over its neighbours.
    ///
    /// @param step metres between points
    /// @param sigma metres over which it is averaged, more or less
    /// @param reach metres by which the far end is drawn out, so that it leaves the picture
    public static Path calm(Path path, double step, double sigma, double reach) {
        var line = Polyline.of(drawnOut(path, reach));
        int points = (int) Math.min(MOST_POINTS, Math.ceil(line.length() / step)) + 1;
        if (points < 3) {
            return path;
        }
        double even = line.length() / (points - 1);
        int most = (int) Math.ceil(3 * sigma / even);
        double[] xy = new double[2 * points];
        for (int i = 0; i < points; i++) {
            // As many on either side, so that the ends stay where they are.
            int reached = Math.min(most, Math.min(i, points - 1 - i));
            double sum = 0;
            double x = 0;
            double y = 0;
            for (int k = -reached; k <= reached; k++) {
                double weight = Math.exp(-Math.pow(k * even / sigma, 2) / 2);
                sum += weight;
                x += weight * line.xAt((i + k) * even);
                y += weight * line.yAt((i + k) * even);
            }
            xy[2 * i] = x / sum;
            xy[2 * i + 1] = y / sum;
        }
        return new Path(xy);
    }

    private static Path drawnOut(Path path, double reach) {
        int last = path.size() - 1;
        int before = last - 1;
        while (before >= 0 && Math.hypot(path.x(last) - path.x(before), path.y(last) - path.y(before)) < 1) {
            before--;
        }
        if (before < 0 || !(reach > 0)) {
            return path;
        }
        double dx = path.x(last) - path.x(before);
        double dy = path.y(last) - path.y(before);
        double length = Math.hypot(dx, dy);
        double[] xy = new double[2 * path.size() + 2];
        for (int i = 0; i <= last; i++) {
            xy[2 * i] = path.x(i);
            xy[2 * i + 1] = path.y(i);
        }
        xy[2 * last + 2] = path.x(last) + dx / length * reach;
        xy[2 * last + 3] = path.y(last) + dy / length * reach;
        return new Path(Arrays.copyOf(xy, xy.length));
    }
}
