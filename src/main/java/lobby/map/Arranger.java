package lobby.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import lobby.geo.Box;
import lobby.geo.ScreenPoint;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import lobby.map.Arrangement.PlateSpot;
import lobby.map.Lettering.Line;
import lobby.map.Lettering.Weight;
import org.jspecify.annotations.Nullable;

/// Finds places for callout, markers and plates, in this order, so that none covers another, the pin or the axis.
///
/// Each has a few candidates, each candidate a cost, and the cheapest is taken even if it is bad: a sign that covers
/// something is better than none. Arithmetic only, for one viewport.
final class Arranger {

    private static final double ON_METRO = 35;

    /// What a plate would have to gain to leave where it stands.
    /// From here on a plate covers something, or is cut.
    private static final double CROWDED = 200;

    private static final double FAITHFUL = 15;

    private final MapScene scene;
    private final Crowd crowd;
    private final @Nullable String opened;
    private final Viewport viewport;
    private final Unit unit;
    private final @Nullable Lettering lettering;
    private final Map<String, Box> plateSizes;
    private final Arrangement previous;
    private final Obstacles obstacles;
    private final List<Box> taken = new ArrayList<>();

    /// @param crowd the markers of the scene, or of one before while they are being gathered
    /// @param opened id of a marker whose place is fanned out if it is a group; null for none
    /// @param lettering null while there are no fonts: then there are no words on the canvas
    /// @param plateSizes width and height of each plate, by cluster
    /// @param previous what is shown now
    Arranger(
            MapScene scene,
            Crowd crowd,
            @Nullable String opened,
            Viewport viewport,
            @Nullable Lettering lettering,
            Map<String, Box> plateSizes,
            Arrangement previous) {
        this.scene = scene;
        this.crowd = crowd;
        this.opened = opened;
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
        var marks = marks();
        marks.arrange();
        // Words stay beside their marker, while a plate has a whole area to stand in.
        var labelled = marks.spots().stream().map(marks::labelled).toList();
        var plates = plates();
        return new Arrangement(viewport, plates, callout, marks.fans(), labelled);
    }

    /// The previous arrangement with other groups, for a view that has moved on while all the rest stays where it is.
    Arrangement follow() {
        var here = scene.here();
        if (here != null) {
            taken.add(pin(here, viewport));
        }
        var callout = previous.callout();
        if (callout != null) {
            taken.add(callout.box(viewport).grown(unit.px(6)));
        }
        var marks = marks();
        marks.arrangeAround(previous);
        return new Arrangement(viewport, previous.plates(), callout, marks.fans(), marks.spots());
    }

    private MarkArranger marks() {
        return new MarkArranger(scene, crowd, opened, viewport, lettering, obstacles, taken);
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
        ToDoubleFunction<Spot> own = spot -> {
            var box = spot.box(viewport);
            return cost(box) + (obstacles.crossesRoute(box) ? ON_METRO : 0) + spots.indexOf(spot);
        };
        var best = cheapest(spots, own);
        // On a small map the place that suits it best may leave none for a plate.
        if (crowding(best) >= CROWDED) {
            best = cheapest(spots, spot -> own.applyAsDouble(spot) + crowding(spot));
        }
        taken.add(best.box(viewport).grown(unit.px(6)));
        return best;
    }

    private double cost(Box box) {
        return MarkArranger.cost(box, obstacles, taken);
    }

    // Plates

    private record Candidate(PlateSpot spot, double cost) {}

    private List<PlateSpot> plates() {
        return bestPlates().stream().map(Candidate::spot).toList();
    }

    /// What it costs the plates if the callout stands here.
    private double crowding(Spot callout) {
        int before = taken.size();
        taken.add(callout.box(viewport).grown(unit.px(6)));
        double cost = bestPlates().stream().mapToDouble(Candidate::cost).sum();
        taken.subList(before, taken.size()).clear();
        return cost;
    }

    private List<Candidate> bestPlates() {
        var found = new ArrayList<Candidate>();
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
                    .orElseThrow();
            found.add(best);
            taken.add(best.spot().spot().box(viewport).grown(unit.px(8)));
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
                        + (obstacles.crossesMetro(box) || obstacles.crossesRoute(box) ? ON_METRO : 0)
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
        double leastOverhang = unit.px(12);
        for (int share = 1; share <= 19; share++) {
            double x = bounds.getX() + bounds.getWidth() * share / 20;
            double top = upperEdge(area, x, bounds.getY(), bounds.getMaxY());
            var foot = viewport.toWorld(new ScreenPoint(x, top + unit.px(4)));
            double dy = -unit.px(4) - post - size.height() + unit.px(8);
            // The last ones stand beside something that is close, such as the callout on a narrow screen.
            var lefts = List.of(
                    -size.width() / 2,
                    overhang - size.width(),
                    -overhang,
                    leastOverhang - size.width(),
                    -leastOverhang);
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

    static <T> T cheapest(List<T> candidates, ToDoubleFunction<T> cost) {
        return candidates.stream().min(Comparator.comparingDouble(cost)).orElseThrow();
    }
}
