package lobby.geo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lobby.model.LocalizedText;
import lobby.model.Pack;
import org.jspecify.annotations.Nullable;

/// The map prepared for drawing: outlines softened, the axis calmed, the metro laid parallel to it, everything
/// simplified into levels of detail and indexed by where it is.
///
/// Immutable. Preparing it takes some tens of milliseconds; asking it costs by what is found.
public final class Sheet {

    /// What is drawn alike, back to front.
    public enum Part {
        HILLS,
        GREEN,
        LAKES,
        COURSES,
        SITES,
        ROADS,
        CLUSTERS
    }

    /// How broad a stream is drawn.
    public enum Course {
        /// A river that the places name.
        RIVER,
        /// A canal that the places name.
        CANAL,
        /// Any other river or canal.
        MINOR,
        /// A brook or a ditch.
        STREAM
    }

    /// A feature with its outlines in levels of detail.
    public static final class Shape {

        private final MapFeature feature;
        private final Course course;
        private final List<Levels> outlines;
        private final WorldBounds bounds;
        private final double squareMetres;

        private Shape(MapFeature feature, Course course, List<Path> paths) {
            this.feature = feature;
            this.course = course;
            outlines = paths.stream().map(Levels::of).toList();
            bounds = paths.stream().map(Path::bounds).reduce(WorldBounds::union).orElseThrow();
            squareMetres = paths.stream().mapToDouble(Sheet::squareMetres).max().orElse(0);
        }

        public MapFeature feature() {
            return feature;
        }

        /// Of a stream; [Course#STREAM] for everything else.
        public Course course() {
            return course;
        }

        public WorldBounds bounds() {
            return bounds;
        }

        /// Of its largest ring, or of what a line would enclose.
        public double squareMetres() {
            return squareMetres;
        }

        /// Its rings or lines, off by no more than this many metres.
        public List<Path> outlines(double metres) {
            return outlines.stream().map(levels -> levels.within(metres)).toList();
        }
    }

    /// A station of the metro line that is drawn.
    ///
    /// @param at on the line as it is drawn
    public record Stop(MapFeature feature, WorldPoint at) {}

    /// Ponds of less are not drawn at any scale.
    private static final double LEAST_POND = 2500;

    private static final WorldBounds NOWHERE = new WorldBounds(0, 0, 0, 0);

    /// How far hills that the map cuts off are drawn on beyond it, metres.
    private static final double HILLS_BEYOND = 3500;

    private static final double AXIS_STEP = 60;
    private static final double AXIS_SIGMA = 200;
    private static final double AXIS_REACH = 2600;

    private static final double LINE_STEP = 20;
    private static final double LINE_SIGMA = 40;

    /// How far from the axis a metro line may run to be taken for one that runs under it, metres.
    private static final double UNDER_AXIS = 160;

    /// By how much its direction may then differ from the axis, radians.
    private static final double SAME_WAY = Math.toRadians(20);

    private final MapData data;
    private final Map<Part, SpatialIndex<Shape>> parts = new EnumMap<>(Part.class);
    private final @Nullable Path axis;
    private final List<Path> line;
    private final List<Stop> stops;

    private Sheet(MapData data, Pack.MapNotes notes) {
        this.data = data;
        var axisIds = new HashSet<>(notes.axis());
        axis = axisOf(data, axisIds);
        line = lineOf(data, notes.line(), axis);
        stops = stopsOf(data, notes.line(), line);

        var shapes = new EnumMap<Part, List<Shape>>(Part.class);
        for (var part : Part.values()) {
            shapes.put(part, new ArrayList<>());
        }
        var hills = data.layer(MapLayer.HILLS).stream()
                .map(hill -> hill.geometry().bounds())
                .reduce(WorldBounds::union)
                .orElse(NOWHERE);
        for (var layer : MapLayer.values()) {
            for (var feature : data.layer(layer)) {
                if (layer != MapLayer.ROADS || !axisIds.contains(feature.id())) {
                    sort(feature, data, hills, shapes);
                }
            }
        }
        shapes.forEach((part, found) -> parts.put(part, new SpatialIndex<>(found, Shape::bounds)));
    }

    public static Sheet of(MapData data, Pack.MapNotes notes) {
        return new Sheet(data, notes);
    }

    /// What it was made of.
    public MapData data() {
        return data;
    }

    /// The shapes of one kind that may be seen in this part of the plane, in the order of the file.
    public List<Shape> shapes(Part part, WorldBounds within) {
        var index = parts.get(part);
        return index == null ? List.of() : index.in(within);
    }

    /// The axis in one calm line, from west to east.
    public Optional<Path> axis() {
        return Optional.ofNullable(axis);
    }

    /// The metro line that is drawn; where it runs under the axis it lies on it, to be moved aside on the screen.
    public List<Path> line() {
        return line;
    }

    /// The stations of that line.
    public List<Stop> stops() {
        return stops;
    }

    private static void sort(MapFeature feature, MapData data, WorldBounds hills, Map<Part, List<Shape>> shapes) {
        switch (feature.geometry()) {
            case Geometry.Point _ -> {}
            case Geometry.Lines(var paths) -> {
                if (feature.layer() == MapLayer.WATER) {
                    add(shapes, Part.COURSES, new Shape(feature, courseOf(feature, data), paths));
                } else if (feature.layer() == MapLayer.ROADS) {
                    add(shapes, Part.ROADS, new Shape(feature, Course.STREAM, paths));
                }
            }
            case Geometry.Areas(var rings) -> {
                var part = partOf(feature.layer());
                var shape = new Shape(
                        feature,
                        Course.STREAM,
                        rings.stream()
                                .map(ring -> outline(ring, feature, part, hills))
                                .toList());
                if (part != null && (part != Part.LAKES || shape.squareMetres() >= LEAST_POND)) {
                    add(shapes, part, shape);
                }
            }
        }
    }

    private static Path outline(Path ring, MapFeature feature, @Nullable Part part, WorldBounds hills) {
        if (part == Part.HILLS) {
            return Smoothing.runOut(ring, hills, HILLS_BEYOND);
        }
        boolean drawnByHand = part == Part.GREEN && feature.schematic() && !isRiverside(feature);
        return drawnByHand ? Smoothing.soften(ring) : ring;
    }

    private static void add(Map<Part, List<Shape>> shapes, Part part, Shape shape) {
        shapes.computeIfAbsent(part, _ -> new ArrayList<>()).add(shape);
    }

    private static @Nullable Part partOf(MapLayer layer) {
        return switch (layer) {
            case HILLS -> Part.HILLS;
            case GREEN -> Part.GREEN;
            case WATER -> Part.LAKES;
            case SITES -> Part.SITES;
            case CLUSTERS -> Part.CLUSTERS;
            case ROADS, METRO, PLACES -> null;
        };
    }

    private static boolean isRiverside(MapFeature feature) {
        return feature.kind().equals("riverside");
    }

    private static Course courseOf(MapFeature feature, MapData data) {
        var named = placeNaming(feature, data);
        if (named.isPresent()) {
            return named.get().kind().equals("canal") ? Course.CANAL : Course.RIVER;
        }
        return feature.kind().equals("river") || feature.kind().equals("canal") ? Course.MINOR : Course.STREAM;
    }

    /// The place that stands for a river or a canal on the map: of such a kind, and of the same name in some language.
    public static Optional<MapFeature> placeNaming(MapFeature stream, MapData data) {
        var name = stream.name();
        if (name == null) {
            return Optional.empty();
        }
        return data.layer(MapLayer.PLACES).stream()
                .filter(place -> place.kind().equals("river") || place.kind().equals("canal"))
                .filter(place -> shareWords(name, place.name()))
                .findFirst();
    }

    private static boolean shareWords(LocalizedText one, @Nullable LocalizedText other) {
        return other != null
                && one.byLanguage().entrySet().stream()
                        .anyMatch(words ->
                                words.getValue().equals(other.byLanguage().get(words.getKey())));
    }

    /// The roads of these ids as one calm line; null if there are none.
    static @Nullable Path axisOf(MapData data, Set<String> ids) {
        var pieces = new ArrayList<Path>();
        for (var road : data.layer(MapLayer.ROADS)) {
            if (ids.contains(road.id()) && road.geometry() instanceof Geometry.Lines(var paths)) {
                pieces.addAll(paths);
            }
        }
        return pieces.isEmpty() ? null : Smoothing.calm(Smoothing.join(pieces), AXIS_STEP, AXIS_SIGMA, AXIS_REACH);
    }

    private static List<Path> lineOf(MapData data, @Nullable String id, @Nullable Path axis) {
        var found = data.feature(MapLayer.METRO, id).map(MapFeature::geometry).orElse(null);
        if (!(found instanceof Geometry.Lines(var paths))) {
            return List.of();
        }
        if (axis == null) {
            return paths;
        }
        var road = Polyline.of(axis);
        return paths.stream()
                .map(path -> Smoothing.calm(laidOn(path, road), LINE_STEP, LINE_SIGMA, 0))
                .toList();
    }

    /// Puts the stretches that run along the axis exactly on it.
    private static Path laidOn(Path path, Polyline axis) {
        var xy = new ArrayList<Double>();
        double before = Double.NaN;
        for (int i = 0; i < path.size(); i++) {
            double at = axis.nearest(path.x(i), path.y(i));
            if (runsAlong(path, i, axis, at)) {
                addBetween(xy, axis, before, at);
                xy.add(axis.xAt(at));
                xy.add(axis.yAt(at));
                before = at;
            } else {
                xy.add(path.x(i));
                xy.add(path.y(i));
                before = Double.NaN;
            }
        }
        return new Path(xy.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static boolean runsAlong(Path path, int index, Polyline axis, double at) {
        if (Math.hypot(axis.xAt(at) - path.x(index), axis.yAt(at) - path.y(index)) > UNDER_AXIS) {
            return false;
        }
        double direction = axis.angleAt(at, AXIS_STEP);
        return (index == 0 || sameWay(path, index - 1, direction))
                && (index == path.size() - 1 || sameWay(path, index, direction));
    }

    private static boolean sameWay(Path path, int from, double direction) {
        double angle = Math.atan2(path.y(from + 1) - path.y(from), path.x(from + 1) - path.x(from));
        return Math.abs(Math.sin(angle - direction)) < Math.sin(SAME_WAY);
    }

    private static void addBetween(List<Double> xy, Polyline axis, double from, double to) {
        if (Double.isNaN(from)) {
            return;
        }
        int steps = (int) (Math.abs(to - from) / AXIS_STEP);
        for (int k = 1; k < steps; k++) {
            xy.add(axis.xAt(from + (to - from) * k / steps));
            xy.add(axis.yAt(from + (to - from) * k / steps));
        }
    }

    private static List<Stop> stopsOf(MapData data, @Nullable String id, List<Path> line) {
        var references = data.feature(MapLayer.METRO, id).map(MapFeature::lines).orElse(List.of());
        var stops = new ArrayList<Stop>();
        for (var feature : data.layer(MapLayer.METRO)) {
            if (feature.geometry() instanceof Geometry.Point(var at)
                    && feature.lines().stream().anyMatch(references::contains)) {
                stops.add(new Stop(feature, onto(line, at)));
            }
        }
        return List.copyOf(stops);
    }

    private static WorldPoint onto(List<Path> line, WorldPoint point) {
        var best = point;
        double least = UNDER_AXIS;
        for (var path : line) {
            var drawn = Polyline.of(path);
            double at = drawn.nearest(point.x(), point.y());
            var on = new WorldPoint(drawn.xAt(at), drawn.yAt(at));
            if (on.distanceTo(point) < least) {
                least = on.distanceTo(point);
                best = on;
            }
        }
        return best;
    }

    private static double squareMetres(Path ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            int next = (i + 1) % ring.size();
            sum += ring.x(i) * ring.y(next) - ring.x(next) * ring.y(i);
        }
        return Math.abs(sum) / 2;
    }
}
