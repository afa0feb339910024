package lobby.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lobby.geo.Box;
import lobby.geo.ScreenPoint;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;
import lobby.map.Arrangement.Fan;
import lobby.map.Arrangement.MarkerSpot;
import lobby.map.Arrangement.PlateSpot;
import lobby.map.Lettering.Line;
import lobby.map.Lettering.Weight;
import org.jspecify.annotations.Nullable;

/// Finds places for callout, markers and plates, in this order, so that none covers another, the pin or the axis.
///
/// Each has a few candidates, each candidate a cost, and the cheapest is taken even if it is bad: a sign that covers
/// something is better than none. Arithmetic only, for one viewport.
final class Arranger {

    private static final double HIDDEN = 4000;
    private static final double COVERS = 1000;
    private static final double ON_AXIS = 600;
    private static final double ON_METRO = 35;
    private static final double MARKER_ON_AXIS = 42;

    /// What a plate would have to gain to leave where it stands.
    private static final double FAITHFUL = 15;

    /// Markers to a row of a fan.
    private static final int FAN_ROW = 6;

    private final MapScene scene;
    private final Viewport viewport;
    private final Unit unit;
    private final @Nullable Lettering lettering;
    private final Map<String, Box> plateSizes;
    private final Arrangement previous;
    private final Obstacles obstacles;
    private final List<Box> taken = new ArrayList<>();

    /// @param lettering null while there are no fonts: then there are no words on the canvas
    /// @param plateSizes width and height of each plate, by cluster
    /// @param previous what is shown now
    Arranger(
            MapScene scene,
            Viewport viewport,
            @Nullable Lettering lettering,
            Map<String, Box> plateSizes,
            Arrangement previous) {
        this.scene = scene;
        this.viewport = viewport;
        this.lettering = lettering;
        this.plateSizes = plateSizes;
        this.previous = previous;
        unit = viewport.unit();
        obstacles = new Obstacles(scene, viewport);
    }

    /// The room that the pin takes, in pixels.
    static Box pin(Here here, Viewport viewport) {
        var at = viewport.toScreen(here.at());
        var unit = viewport.unit();
        return new Box(at.x() - unit.px(36), at.y() - unit.px(86), unit.px(72), unit.px(96));
    }

    /// The two lines of the callout.
    static List<Line> calloutLines(Here here, Unit unit) {
        return List.of(
                new Line(here.title(), Lettering.text(unit, 26), Weight.BOLD, "here-ink"),
                new Line(here.name(), Lettering.text(unit, 22), Weight.MEDIUM, "ink"));
    }

    Arrangement arrange() {
        var here = scene.here();
        if (here != null) {
            taken.add(pin(here, viewport));
        }
        var callout = here != null && here.callout() && lettering != null ? callout(here, lettering) : null;
        var fans = new ArrayList<Fan>();
        var markers = markers(fans);
        var plates = plates();
        var labelled = markers.stream().map(this::labelled).toList();
        return new Arrangement(plates, callout, List.copyOf(fans), labelled);
    }

    private Spot callout(Here here, Lettering ruler) {
        var lines = calloutLines(here, unit);
        double width = ruler.width(lines) + unit.px(36);
        double height = lines.getFirst().size() * 1.25 + lines.getLast().size() * 1.3 + unit.px(22);
        double beside = unit.px(44);
        double left = -beside - width;
        double low = unit.px(72) - height / 2;
        double high = unit.px(-50) - height / 2;
        var spots = Stream.of(
                        new ScreenPoint(-width / 2, unit.px(-96) - height),
                        new ScreenPoint(beside, low),
                        new ScreenPoint(beside, high),
                        new ScreenPoint(left, high),
                        new ScreenPoint(left, low))
                .map(corner -> new Spot(here.at(), corner.x(), corner.y(), width, height))
                .toList();
        var best = cheapest(spots, spot -> cost(spot.box(viewport)) + spots.indexOf(spot));
        taken.add(best.box(viewport).grown(unit.px(6)));
        return best;
    }

    /// What it costs to stand here, whatever it is.
    private double cost(Box box) {
        return HIDDEN * obstacles.hidden(box)
                + COVERS * Obstacles.covered(box, taken)
                + (obstacles.crossesAxis(box) ? ON_AXIS : 0);
    }

    // Markers

    private List<MarkerSpot> markers(List<Fan> fans) {
        var spots = new ArrayList<MarkerSpot>();
        var rest = new ArrayList<>(scene.markers());
        while (!rest.isEmpty()) {
            var first = rest.getFirst();
            var group =
                    rest.stream().filter(marker -> isCrowding(first, marker)).toList();
            rest.removeAll(group);
            if (group.size() > 1 || isUnderPin(first)) {
                fanOut(group, spots, fans);
            } else {
                var square = beside(first);
                taken.add(square.box(viewport).grown(unit.px(4)));
                spots.add(new MarkerSpot(first, square, null, List.of()));
            }
        }
        spots.sort(Comparator.comparingInt(spot -> rank(spot.marker())));
        return spots;
    }

    /// At its point, or a little aside if pin, callout or axis are in the way.
    private Spot beside(Marker marker) {
        double side = side(marker, false);
        var spots = new ArrayList<Spot>();
        spots.add(Spot.centred(marker.at(), 0, 0, side, side));
        for (double away : new double[] {14, 28, 40}) {
            for (int eighth = 0; eighth < 8 && !isHollow(marker); eighth++) {
                double angle = Math.PI / 4 * eighth;
                spots.add(Spot.centred(
                        marker.at(), unit.px(away) * Math.sin(angle), unit.px(away) * Math.cos(angle), side, side));
            }
        }
        return cheapest(spots, spot -> {
            var box = spot.box(viewport);
            double away = Math.hypot(spot.dx() + side / 2, spot.dy() + side / 2) / unit.pixels();
            return COVERS * Obstacles.covered(box, taken) + (obstacles.crossesAxis(box) ? MARKER_ON_AXIS : 0) + away;
        });
    }

    /// Whether two markers would cover each other for the most part.
    private boolean isCrowding(Marker first, Marker other) {
        return first.equals(other)
                || (!isHollow(first)
                        && !isHollow(other)
                        && viewport.toScreen(first.at()).distanceTo(viewport.toScreen(other.at())) < unit.px(30));
    }

    /// Whether it is where the visitor stands, so that it needs a place below.
    private boolean isUnderPin(Marker marker) {
        var here = scene.here();
        return here != null && !isHollow(marker) && pin(here, viewport).contains(viewport.toScreen(marker.at()));
    }

    private void fanOut(List<Marker> group, List<MarkerSpot> spots, List<Fan> fans) {
        var anchor = group.getFirst().at();
        double gap = unit.px(6);
        double width = Math.min(group.size(), FAN_ROW) * (side(group.getFirst(), true) + gap);
        double start = rowStart(anchor, width, side(group.getFirst(), true));
        double y = unit.px(74);
        var drops = new ArrayList<Double>();
        double x = start;
        for (int i = 0; i < group.size(); i++) {
            var marker = group.get(i);
            double side = side(marker, true);
            if (i > 0 && i % FAN_ROW == 0) {
                x = start;
                y += unit.px(46);
            }
            double middle = i % FAN_ROW == 0 ? x : x + side / 2;
            spots.add(new MarkerSpot(marker, Spot.centred(anchor, middle, y, side, side), null, List.of()));
            if (i < FAN_ROW) {
                drops.add(middle);
            }
            x = middle + side / 2 + gap;
        }
        spots.subList(spots.size() - group.size(), spots.size())
                .forEach(spot -> taken.add(spot.square().box(viewport).grown(unit.px(4))));
        fans.add(new Fan(group.getFirst(), unit.px(4), unit.px(40), unit.px(56), drops));
    }

    /// Middle of the first marker of a row, right of its point. The row begins below the point and shifts to the left
    /// as far as it must.
    private double rowStart(WorldPoint anchor, double width, double side) {
        var at = viewport.toScreen(anchor);
        var starts = Stream.of(0.0, -0.25, -0.5, -0.75, -1.0)
                .map(share -> share * (width - side))
                .toList();
        return cheapest(
                starts,
                start ->
                        HIDDEN * obstacles.hidden(new Box(at.x() + start - side / 2, at.y() + unit.px(50), width, side))
                                + starts.indexOf(start));
    }

    private double side(Marker marker, boolean fanned) {
        if (marker.selected()) {
            return unit.px(60);
        }
        if (isHollow(marker)) {
            return unit.px(18);
        }
        return unit.px(fanned ? 40 : 44);
    }

    static boolean isHollow(Marker marker) {
        return marker.number() == null && marker.outline() == null && !marker.selected();
    }

    private static int rank(Marker marker) {
        if (marker.selected()) {
            return 2;
        }
        return isHollow(marker) ? 0 : 1;
    }

    private MarkerSpot labelled(MarkerSpot spot) {
        var words = spot.marker().label();
        if (words == null || lettering == null) {
            return spot;
        }
        var lines = new ArrayList<Line>();
        lines.add(new Line(words.in(scene.language()), Lettering.text(unit, 24), Weight.BOLD, "ink"));
        var second = scene.second();
        if (spot.marker().selected() && second != null && isOther(words.in(second), words.in(scene.language()))) {
            lines.add(new Line(words.in(second), Lettering.text(unit, 20), Weight.REGULAR, "ink-2"));
        }
        double width = lettering.width(lines);
        double height = lines.stream().mapToDouble(Line::size).sum() * Lettering.LINE;
        double reach = spot.square().width() / 2;
        double middleX = spot.square().dx() + reach;
        double middleY = spot.square().dy() + reach;
        double beside = reach + unit.px(10);
        var anchor = spot.square().anchor();
        var places = new ArrayList<>(List.of(
                new Spot(anchor, middleX + beside, middleY - height / 2, width, height),
                new Spot(anchor, middleX - beside - width, middleY - height / 2, width, height),
                new Spot(anchor, middleX - width / 2, middleY + reach + unit.px(4), width, height),
                new Spot(anchor, middleX - width / 2, middleY - reach - unit.px(6) - height, width, height)));
        // In a fan the neighbours stand close: further rows leave room only below them.
        for (int row = 1; row <= 3; row++) {
            double below = middleY + reach + unit.px(4 + 46 * row);
            places.add(new Spot(anchor, middleX - width / 2, below, width, height));
        }
        var best = cheapest(places, place -> {
            var box = place.box(viewport);
            return cost(box) + (obstacles.crossesMetro(box) ? ON_METRO : 0) + places.indexOf(place);
        });
        taken.add(best.box(viewport));
        return spot.with(best, lines);
    }

    private static boolean isOther(String words, String first) {
        return !words.equalsIgnoreCase(first);
    }

    // Plates

    private record Candidate(PlateSpot spot, double cost) {}

    private List<PlateSpot> plates() {
        var found = new ArrayList<PlateSpot>();
        for (var plate : scene.plates()) {
            var size = plateSizes.get(plate.cluster());
            if (size == null) {
                continue;
            }
            var candidates = new ArrayList<Candidate>();
            var area = obstacles.area(plate.cluster());
            inside(plate, size, area, candidates);
            above(plate, size, area, candidates);
            var best = candidates.stream()
                    .min(Comparator.comparingDouble(candidate -> candidate.cost() - loyalty(candidate.spot())))
                    .orElseThrow()
                    .spot();
            found.add(best);
            taken.add(best.spot().box(viewport).grown(unit.px(8)));
        }
        return found;
    }

    private double loyalty(PlateSpot spot) {
        boolean stands = previous.plates().stream()
                .anyMatch(before -> before.plate().cluster().equals(spot.plate().cluster())
                        && before.choice().equals(spot.choice()));
        return stands ? FAITHFUL : 0;
    }

    /// In the area, as near as can be to where it would best stand.
    private void inside(Plate plate, Box size, Path2D area, List<Candidate> candidates) {
        var wish = viewport.toScreen(plate.at());
        double step = unit.px(32);
        for (int row = -12; row <= 12; row++) {
            for (int column = -12; column <= 12; column++) {
                var middle = new ScreenPoint(wish.x() + column * step, wish.y() + row * step);
                var box = new Box(
                        middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height());
                boolean asWished = row == 0 && column == 0;
                boolean fits = area.contains(box.x(), box.y(), box.width(), box.height());
                if (!fits && !asWished) {
                    continue;
                }
                double cost = cost(box)
                        + (obstacles.crossesMetro(box) ? ON_METRO : 0)
                        + (fits ? 0 : 60)
                        + 10 * Math.hypot(row, column) * step / unit.px(100);
                var spot = new Spot(
                        viewport.toWorld(middle), -size.width() / 2, -size.height() / 2, size.width(), size.height());
                candidates.add(new Candidate(
                        new PlateSpot(plate, spot, null, String.format(Locale.ROOT, "%d %d", row, column)), cost));
            }
        }
    }

    /// On a post at the upper edge of the area.
    private void above(Plate plate, Box size, Path2D area, List<Candidate> candidates) {
        var bounds = area.getBounds2D();
        if (bounds.isEmpty()) {
            return;
        }
        double post = unit.px(Math.clamp(plate.size() * 0.42, 18, 26));
        double overhang = unit.px(40);
        for (int share = 3; share <= 17; share++) {
            double x = bounds.getX() + bounds.getWidth() * share / 20;
            double top = upperEdge(area, x, bounds.getY(), bounds.getMaxY());
            var foot = viewport.toWorld(new ScreenPoint(x, top + unit.px(4)));
            double dy = -unit.px(4) - post - size.height() + unit.px(8);
            var lefts = List.of(-size.width() / 2, overhang - size.width(), -overhang);
            for (int side = 0; side < lefts.size(); side++) {
                var spot = new Spot(foot, lefts.get(side), dy, size.width(), size.height());
                double cost = cost(spot.box(viewport)) + 28 + Math.abs(share - 10) * 0.8 + (side == 0 ? 0 : 3);
                candidates.add(new Candidate(
                        new PlateSpot(plate, spot, foot, String.format(Locale.ROOT, "post %d %d", share, side)), cost));
            }
        }
    }

    private static double upperEdge(Path2D area, double x, double from, double to) {
        double step = Math.max(1, (to - from) / 400);
        for (double y = from; y < to; y += step) {
            if (area.contains(x, y)) {
                return y;
            }
        }
        return from;
    }

    private interface Cost<T> {
        double of(T candidate);
    }

    private static <T> T cheapest(List<T> candidates, Cost<T> cost) {
        return candidates.stream().min(Comparator.comparingDouble(cost::of)).orElseThrow();
    }
}
