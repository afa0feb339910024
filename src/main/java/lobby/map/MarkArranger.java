package lobby.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import lobby.geo.Box;
import lobby.geo.Groups.Group;
import lobby.geo.ScreenPoint;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;
import lobby.map.Arrangement.Fan;
import lobby.map.Arrangement.MarkerSpot;
import lobby.map.Lettering.Line;
import lobby.map.Lettering.Weight;
import org.jspecify.annotations.Nullable;

/// Finds places for markers, groups and their labels, clear of what is already in place.
///
/// What it does grows with what is on the screen, not with the number of markers.
final class MarkArranger {

    private static final double HIDDEN = 4000;
    private static final double COVERS = 1000;
    private static final double ON_AXIS = 600;
    private static final double ON_METRO = 35;
    private static final double MARKER_ON_AXIS = 42;

    /// Markers to a row of a fan.
    private static final int FAN_ROW = 6;

    /// Units from one row of a fan to the next, and from one marker to the next: 15 mm or more.
    private static final double FAN_STEP = 46;

    /// Units from the point to the middle of the first row of its fan.
    private static final double FAN_DROP = 74;

    /// Units from the middle of a marker to where it may step aside.
    private static final double[] ASIDE = {14, 28, 40, 56, 72};

    private final MapScene scene;
    private final Crowd crowd;
    private final @Nullable String opened;
    private final Viewport viewport;
    private final Unit unit;
    private final @Nullable Lettering lettering;
    private final Obstacles obstacles;
    private final List<Box> taken;
    private final List<MarkerSpot> spots = new ArrayList<>();
    private final List<Fan> fans = new ArrayList<>();

    /// @param opened id of a marker whose place is fanned out if it is a group; null for none
    /// @param lettering null while there are no fonts: then there are no labels
    /// @param taken what stands already, in pixels; whatever is placed is added
    MarkArranger(
            MapScene scene,
            Crowd crowd,
            @Nullable String opened,
            Viewport viewport,
            @Nullable Lettering lettering,
            Obstacles obstacles,
            List<Box> taken) {
        this.scene = scene;
        this.crowd = crowd;
        this.opened = opened;
        this.viewport = viewport;
        this.lettering = lettering;
        this.obstacles = obstacles;
        this.taken = taken;
        unit = viewport.unit();
    }

    /// Pixels around the screen in which groups are arranged as well, since a drag brings them in.
    static double margin(Viewport view) {
        return Math.max(view.width(), view.height()) / 6;
    }

    void arrange() {
        standing();
        gathered();
        spots.sort(Comparator.comparingInt(MarkArranger::rank));
    }

    /// Only those that gather, around those of an arrangement that stays.
    void arrangeAround(Arrangement kept) {
        for (var spot : kept.markers()) {
            if (!spot.gathers()) {
                spots.add(spot);
                taken.add(spot.square().box(viewport).grown(unit.px(4)));
            }
        }
        fans.addAll(kept.fans().stream().filter(fan -> !fan.opened()).toList());
        gathered();
        spots.sort(Comparator.comparingInt(MarkArranger::rank));
    }

    /// From the lowest to the topmost.
    List<MarkerSpot> spots() {
        return spots;
    }

    List<Fan> fans() {
        return fans;
    }

    private void standing() {
        var rest = new ArrayList<>(crowd.standing());
        while (!rest.isEmpty()) {
            var first = rest.getFirst();
            var group =
                    rest.stream().filter(marker -> isCrowding(first, marker)).toList();
            rest.removeAll(group);
            if (group.size() > 1 || isUnderPin(first)) {
                fanOut(group, false);
            } else {
                place(alone(first), false);
            }
        }
    }

    private void gathered() {
        double margin = margin(viewport);
        var onScreen = new Box(-margin, -margin, viewport.width() + 2 * margin, viewport.height() + 2 * margin);
        for (var group : crowd.gathered(viewport, margin)) {
            if (onScreen.contains(viewport.toScreen(group.at()))) {
                boolean fans = group.splits() == 0
                        && group.members().size() > 1
                        && group.members().getFirst().id().equals(opened);
                if (fans) {
                    fanOut(group.members(), true);
                } else {
                    place(group, true);
                }
            }
        }
    }

    private static Group<Marker> alone(Marker marker) {
        var at = marker.at();
        return new Group<>(at, List.of(marker), new WorldBounds(at.x(), at.y(), at.x(), at.y()), 0);
    }

    /// At its point, or a little aside if something is in the way.
    private void place(Group<Marker> group, boolean gathers) {
        var marker = group.members().getFirst();
        boolean several = group.members().size() > 1;
        double height = several ? unit.px(52) : side(marker, false);
        double width = several ? widthOf(group.members().size()) : height;
        var spot = beside(group.at(), width, height, several || !isHollow(marker), marker.selected());
        taken.add(spot.box(viewport).grown(unit.px(4)));
        spots.add(new MarkerSpot(group, gathers, spot, null, List.of()));
    }

    /// A disc, longer for a long number.
    private double widthOf(int members) {
        int digits = String.valueOf(members).length();
        return unit.px(Math.max(52, 26 + 13 * digits));
    }

    private Spot beside(WorldPoint anchor, double width, double height, boolean stepsAside, boolean shown) {
        var best = Spot.centred(anchor, 0, 0, width, height);
        double least = cost(best, shown);
        for (double away : ASIDE) {
            // Farther away is dearer, so what is cheaper already cannot be bettered.
            if (!stepsAside || least <= away) {
                break;
            }
            for (int eighth = 0; eighth < 8; eighth++) {
                double angle = Math.PI / 4 * eighth;
                var spot = Spot.centred(
                        anchor, unit.px(away) * Math.sin(angle), unit.px(away) * Math.cos(angle), width, height);
                double cost = cost(spot, shown);
                if (cost < least) {
                    best = spot;
                    least = cost;
                }
            }
        }
        return best;
    }

    private double cost(Spot spot, boolean shown) {
        var box = spot.box(viewport);
        double away = Math.hypot(spot.dx() + spot.width() / 2, spot.dy() + spot.height() / 2) / unit.pixels();
        return COVERS * Obstacles.covered(box, taken)
                + (obstacles.crossesAxis(box) ? MARKER_ON_AXIS : 0)
                + (shown ? HIDDEN * obstacles.hidden(box) : 0)
                + away;
    }

    /// Whether two markers would cover each other for the most part.
    private boolean isCrowding(Marker first, Marker other) {
        return first.equals(other)
                || viewport.toScreen(first.at()).distanceTo(viewport.toScreen(other.at())) < unit.px(30);
    }

    /// Whether it is where the visitor stands, so that it needs a place below.
    private boolean isUnderPin(Marker marker) {
        var here = scene.here();
        return here != null && Arranger.pin(here, viewport).contains(viewport.toScreen(marker.at()));
    }

    // Fans

    /// @param chosen whether a visitor opened it: then it may also stand above its point
    private void fanOut(List<Marker> group, boolean chosen) {
        var anchor = group.getFirst().at();
        double first = side(group.getFirst(), true);
        double gap = unit.px(6);
        double width = Math.min(group.size(), FAN_ROW) * (first + gap);
        int rows = (group.size() + FAN_ROW - 1) / FAN_ROW;
        double height = first + (rows - 1) * unit.px(FAN_STEP);
        var corner = fanCorner(anchor, width, height, first, chosen);
        int down = corner.y() < 0 ? -1 : 1;
        double y = down * unit.px(FAN_DROP);
        var drops = new ArrayList<Double>();
        double x = corner.x();
        for (int i = 0; i < group.size(); i++) {
            var marker = group.get(i);
            double side = side(marker, true);
            if (i > 0 && i % FAN_ROW == 0) {
                x = corner.x();
                y += down * unit.px(FAN_STEP);
            }
            double middle = i % FAN_ROW == 0 ? x : x + side / 2;
            var spot = Spot.centred(anchor, middle, y, side, side);
            spots.add(new MarkerSpot(alone(marker), chosen, spot, null, List.of()));
            if (i < FAN_ROW) {
                drops.add(middle);
            }
            x = middle + side / 2 + gap;
        }
        spots.subList(spots.size() - group.size(), spots.size())
                .forEach(spot -> taken.add(spot.square().box(viewport).grown(unit.px(4))));
        fans.add(new Fan(group.getFirst(), chosen, down * unit.px(4), down * unit.px(40), down * unit.px(56), drops));
    }

    /// Middle of the first marker right of its point, and its upper edge below it: the row begins below the point and
    /// shifts to the left as far as it must.
    private ScreenPoint fanCorner(WorldPoint anchor, double width, double height, double side, boolean both) {
        var at = viewport.toScreen(anchor);
        double edge = unit.px(FAN_DROP) - side / 2;
        ScreenPoint best = null;
        double least = Double.POSITIVE_INFINITY;
        int index = 0;
        for (double top : both ? new double[] {edge, -edge - height} : new double[] {edge}) {
            for (double share : new double[] {0, -0.25, -0.5, -0.75, -1}) {
                double start = share * (width - side);
                var box = new Box(at.x() + start - side / 2, at.y() + top, width, height);
                double cost =
                        HIDDEN * obstacles.hidden(box) + (both ? COVERS * Obstacles.covered(box, taken) : 0) + index++;
                if (cost < least) {
                    best = new ScreenPoint(start, top);
                    least = cost;
                }
            }
        }
        return best == null ? new ScreenPoint(0, edge) : best;
    }

    private double side(Marker marker, boolean fanned) {
        if (marker.selected()) {
            return unit.px(60);
        }
        if (isHollow(marker) && !fanned) {
            return unit.px(18);
        }
        return unit.px(fanned ? 40 : 44);
    }

    static boolean isHollow(Marker marker) {
        return marker.number() == null && marker.outline() == null && !marker.selected();
    }

    private static int rank(MarkerSpot spot) {
        if (spot.marker().selected()) {
            return 3;
        }
        if (!spot.gathers()) {
            return 2;
        }
        return spot.count() == 1 && isHollow(spot.marker()) ? 0 : 1;
    }

    // Labels

    /// With its name beside it if it stands for itself and there is room.
    MarkerSpot labelled(MarkerSpot spot) {
        var words = spot.marker().label();
        if (words == null || lettering == null || spot.count() > 1) {
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
        for (int row = 1; row <= 3 && !spot.gathers(); row++) {
            double below = middleY + reach + unit.px(4 + FAN_STEP * row);
            places.add(new Spot(anchor, middleX - width / 2, below, width, height));
        }
        ToDoubleFunction<Spot> cost = place -> {
            var box = place.box(viewport);
            boolean crosses = obstacles.crossesMetro(box) || obstacles.crossesRoute(box);
            return cost(box, obstacles, taken) + (crosses ? ON_METRO : 0) + places.indexOf(place);
        };
        var best = Arranger.cheapest(places, cost);
        if (spot.gathers() && cost.applyAsDouble(best) >= ON_METRO) {
            return spot;
        }
        taken.add(best.box(viewport));
        return spot.with(best, lines);
    }

    /// What it costs to stand here, whatever it is.
    static double cost(Box box, Obstacles obstacles, List<Box> taken) {
        return HIDDEN * obstacles.hidden(box)
                + COVERS * Obstacles.covered(box, taken)
                + (obstacles.crossesAxis(box) ? ON_AXIS : 0);
    }

    private static boolean isOther(String words, String first) {
        return !words.equalsIgnoreCase(first);
    }
}
