package lobby.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import lobby.geo.LabelBoard.Sight;
import lobby.geo.LabelRequest.AlongLine;
import lobby.geo.LabelRequest.Side;
import lobby.geo.PlacedLabel.Run;
import org.jspecify.annotations.Nullable;

/// Places words along a line: in the flattest free stretch on either side, upright and one below the other where a
/// line in Chinese is steep.
final class LineLabels {

    /// Steeper than this, Chinese letters stand one below the other; sine of the angle.
    private static final double STEEP = 0.8;

    private static final int TURNS = 8;

    /// Between two of these turns, radians: more is a corner that letters would fall into.
    private static final double MOST_BEND = 0.3;

    /// Boxes along a label at least; a long one has more, so that no letter is between two of them.
    private static final int BOXES = 6;

    /// Cosine of the angle between one letter and the next, at least.
    private static final double LEAST_ALIKE = Math.cos(0.4);

    /// Cosine of the lean from which a letter stands on its head, as one may just past a bend of a steep line.
    private static final double LEAST_UPRIGHT = Math.cos(Math.toRadians(110));

    /// Letters stand at their own distance on the line moved aside, so a bend may not squeeze or stretch it by more.
    private static final double MOST_SQUEEZED = 0.66;

    private static final double MOST_STRETCHED = 1.45;
    private static final double LINE_HEIGHT = 1.2;
    private static final double BASE = 0.36;
    private static final double EXTRA_FOR_SPACE = 0.14;
    private static final double MARGIN = 3;
    private static final double EDGE = 8;

    /// What counts against a stretch, in units of distance on the screen.
    private static final double SLOPE = 200;

    private static final double CHINESE_SLOPE = 220;
    private static final double UPRIGHT = 60;
    private static final double GRAZE = 60;
    private static final double OTHER_SIDE = 30;
    private static final double FROM_WISH = 0.3;
    private static final double FROM_MIDDLE = 0.25;

    /// A label that is there may bend its line by this much more than a new one.
    private static final double LENIENCE = 1.25;

    /// Units that a line may have moved away from a label that stands on it, since it is drawn in another detail.
    private static final double SAME_LINE = 12;

    /// What it costs to be away from where it was, in units of distance.
    private static final double FROM_BEFORE = 1;

    private final Viewport screen;
    private final Affine affine;
    private final TextMeasure measure;
    private final LabelBoard board;
    private final ScreenPoint middle;
    private final double unit;
    private final IdentityHashMap<AlongLine, Search> searches = new IdentityHashMap<>();

    /// @param middle of what is free, for labels without a wish
    LineLabels(Viewport screen, Affine affine, TextMeasure measure, LabelBoard board, ScreenPoint middle) {
        this.screen = screen;
        this.affine = affine;
        this.measure = measure;
        this.board = board;
        this.middle = middle;
        unit = screen.unit().pixels();
    }

    Search search(AlongLine request) {
        return searches.computeIfAbsent(request, Search::new);
    }

    /// A part of the line that is as long as the words.
    ///
    /// @param x of its middle
    /// @param y of its middle
    /// @param cost what counts against it wherever it is
    private record Stretch(double from, double x, double y, double angle, boolean upright, int side, double cost) {}

    private record Scored(Stretch stretch, double score) {}

    /// The places for one label along one line.
    final class Search {

        private final AlongLine request;
        private final Polyline line;
        private final List<String> letters = new ArrayList<>();
        private final List<Double> advances = new ArrayList<>();
        private final double size;
        private final double length;
        private final boolean chinese;
        private final double reach;
        private final int boxes;
        private @Nullable List<Stretch> stretches;

        private Search(AlongLine request) {
            this.request = request;
            line = Polyline.of(request.path(), affine, 0, 0);
            var words = request.words();
            size = words.size();
            double sum = 0;
            for (int codePoint : words.text().codePoints().toArray()) {
                var letter = Character.toString(codePoint);
                double advance = measure.width(letter, size, words.weight())
                        + request.manner().gap()
                        + (codePoint == ' ' ? size * EXTRA_FOR_SPACE : 0);
                letters.add(letter);
                advances.add(advance);
                sum += advance;
            }
            length = sum - request.manner().gap();
            chinese = words.text().codePoints().anyMatch(Character::isIdeographic);
            reach = Math.max(14 * unit, size * 0.8);
            boxes = (int) Math.clamp(Math.ceil(length / size), BOXES, 100);
        }

        /// The best free place for it; null if there is none.
        ///
        /// @param near where it was, if it is wanted back there
        /// @param sight whether it is to be shown or hidden
        /// @param polite whether it keeps from where others would stay
        @Nullable
        PlacedLabel best(@Nullable WorldPoint near, Sight sight, boolean polite) {
            var before = near == null ? null : screen.toScreen(near);
            var wished = request.wish() == null ? null : screen.toScreen(request.wish());
            boolean seen = wished != null && new Box(0, 0, screen.width(), screen.height()).contains(wished);
            var wish = before != null ? before : wished != null && seen ? wished : middle;
            double pull = before != null ? FROM_BEFORE : seen ? FROM_WISH : FROM_MIDDLE;
            var scored = new ArrayList<Scored>();
            for (var stretch : stretches()) {
                if (sight == Sight.HIDDEN || isOnScreen(stretch.x, stretch.y)) {
                    double away = Math.hypot(stretch.x - wish.x(), stretch.y - wish.y()) / unit;
                    scored.add(new Scored(stretch, stretch.cost + away * pull));
                }
            }
            scored.sort(Comparator.comparingDouble(Scored::score));
            double least = Double.POSITIVE_INFINITY;
            PlacedLabel best = null;
            for (var next : scored) {
                if (next.score >= least) {
                    break;
                }
                var covered = boxes(next.stretch);
                if (covered != null && mayHave(covered, sight, polite)) {
                    double whole = next.score
                            + GRAZE * covered.stream().filter(board::grazes).count() * (BOXES + 1) / (boxes + 1);
                    var label = whole < least ? written(next.stretch, covered) : null;
                    if (label != null) {
                        best = label;
                        least = whole;
                    }
                }
            }
            return best;
        }

        private boolean isOnScreen(double x, double y) {
            double inside = 30 * unit;
            return x >= inside && y >= inside && x <= screen.width() - inside && y <= screen.height() - inside;
        }

        private boolean mayHave(List<Box> covered, Sight sight, boolean polite) {
            for (var box : covered) {
                if (!board.isFree(box, MARGIN * unit)
                        || board.crosses(box, request.id(), 0)
                        || (polite && board.isClaimed(box, MARGIN * unit))) {
                    return false;
                }
            }
            return board.sight(covered, EDGE * unit, MARGIN * unit) == sight;
        }

        /// The same label at the same place of the line in this view; null if the line is not there, or too short or
        /// too crooked for it now.
        @Nullable
        PlacedLabel again(PlacedLabel label) {
            var anchor = screen.toScreen(label.anchor());
            double at = line.nearest(anchor.x(), anchor.y());
            double away = Math.hypot(line.xAt(at) - anchor.x(), line.yAt(at) - anchor.y());
            double spare = line.length() - length;
            double from = Math.clamp(at - length / 2, 0, Math.max(0, spare));
            if (!(spare > 0) || away > SAME_LINE * unit || Math.abs(from + length / 2 - at) > length / 4) {
                return null;
            }
            int side = label.side() == Side.BELOW ? -1 : 1;
            var stretch = stretch(from, side, turn(from));
            if (turn(from) > request.manner().mostTurn() * LENIENCE) {
                return null;
            }
            var covered = boxes(stretch);
            return covered == null ? null : written(stretch, covered);
        }

        /// All parts of the line that are near enough to the screen and calm enough.
        private List<Stretch> stretches() {
            var known = stretches;
            if (known == null) {
                known = new ArrayList<>();
                double spare = line.length() - length;
                if (length > 0
                        && line.length()
                                >= Math.max(length * 1.15, request.manner().leastLength())) {
                    double step = Math.max(9 * unit, spare / 320);
                    for (double from = 0; from < spare; from += step) {
                        if (board.holds(line.xAt(from + length / 2), line.yAt(from + length / 2))) {
                            double turn = turn(from);
                            if (turn <= request.manner().mostTurn()) {
                                known.add(stretch(from, 1, turn));
                                if (request.manner().aside() != 0) {
                                    known.add(stretch(from, -1, turn));
                                }
                            }
                        }
                    }
                }
                stretches = known;
            }
            return known;
        }

        private Stretch stretch(double from, int side, double turn) {
            double at = from + length / 2;
            double angle = line.angleAt(at, length / 2);
            boolean upright = chinese && Math.abs(Math.sin(angle)) > STEEP;
            double slope = chinese
                    ? Math.abs(Math.sin(2 * angle)) * CHINESE_SLOPE + (upright ? UPRIGHT : 0)
                    : Math.abs(Math.sin(angle)) * SLOPE;
            double cost = turn * request.manner().bend() + slope + (side < 0 ? OTHER_SIDE : 0);
            return new Stretch(from, line.xAt(at), line.yAt(at), angle, upright, side, cost);
        }

        /// How far the line bends below the words in all; too far if it bends sharply anywhere.
        private double turn(double from) {
            double turn = 0;
            double before = line.angleAt(from, reach);
            for (int k = 1; k <= TURNS; k++) {
                double angle = line.angleAt(from + length * k / TURNS, reach);
                double by = Math.abs(angle - before);
                double bend = by > Math.PI ? 2 * Math.PI - by : by;
                if (bend > MOST_BEND) {
                    return Double.POSITIVE_INFINITY;
                }
                turn += bend;
                before = angle;
            }
            return turn;
        }

        /// The boxes that letters there would cover; null if a bend would push them together or apart.
        private @Nullable List<Box> boxes(Stretch stretch) {
            var covered = new ArrayList<Box>();
            double high = size * LINE_HEIGHT;
            double lastX = 0;
            double lastY = 0;
            for (int k = 0; k <= boxes; k++) {
                double at = stretch.from + length * k / boxes;
                double angle = line.angleAt(at, reach);
                double x = line.xAt(at) + asideX(angle, stretch.upright, stretch.side);
                double y = line.yAt(at) + asideY(angle, stretch.upright, stretch.side);
                double stretched = Math.hypot(x - lastX, y - lastY) / (length / boxes);
                if (k > 0 && (stretched < MOST_SQUEEZED || stretched > MOST_STRETCHED)) {
                    return null;
                }
                lastX = x;
                lastY = y;
                covered.add(new Box(x - high / 2, y - high / 2, high, high));
            }
            return covered;
        }

        private double sign(double angle, boolean upright, int side) {
            // Above the line, or to its right where letters stand upright.
            boolean turned = upright ? -Math.sin(angle) < 0 : Math.cos(angle) > 0;
            // A corner of an upright letter reaches farther to a slanting line than the side of one that leans with it.
            double corner = upright ? size / 2 * (Math.abs(Math.sin(angle)) + Math.abs(Math.cos(angle)) - 1) : 0;
            double aside = request.manner().aside();
            return (turned ? -1 : 1) * side * (aside == 0 ? 0 : aside + corner);
        }

        private double asideX(double angle, boolean upright, int side) {
            return -Math.sin(angle) * sign(angle, upright, side);
        }

        private double asideY(double angle, boolean upright, int side) {
            return Math.cos(angle) * sign(angle, upright, side);
        }

        /// Sets the letters; null if one of them would fall into a corner of the line, or on its head, or if all run
        /// backwards.
        private @Nullable PlacedLabel written(Stretch stretch, List<Box> covered) {
            double centre = stretch.from + length / 2;
            double beyond = 80 * unit;
            double begin = Math.max(0, stretch.from - beyond);
            double end = Math.min(line.length(), stretch.from + length + beyond);
            var moved = moved(begin, end, stretch);
            var path = moved.line;

            boolean backwards = stretch.upright ? Math.sin(stretch.angle) < 0 : Math.cos(stretch.angle) < 0;
            int direction = backwards ? -1 : 1;
            var anchor = screen.toWorld(new ScreenPoint(line.xAt(centre), line.yAt(centre)));
            double anchorX = line.xAt(centre);
            double anchorY = line.yAt(centre);
            double at = moved.middle - direction * length / 2;
            var runs = new ArrayList<Run>();
            var boxes = new ArrayList<Box>();
            double high = size * LINE_HEIGHT;
            for (int i = 0; i < letters.size(); i++) {
                double own = advances.get(i) - request.manner().gap();
                double here = at + direction * own / 2;
                double x = path.xAt(here);
                double y = path.yAt(here);
                double reached = size * 0.7;
                double back = here - direction * reached;
                double forth = here + direction * reached;
                double angle = stretch.upright
                        ? 0
                        : Math.atan2(path.yAt(forth) - path.yAt(back), path.xAt(forth) - path.xAt(back));
                boolean isCornered =
                        !runs.isEmpty() && Math.cos(angle - runs.getLast().angle()) < LEAST_ALIKE;
                if (isCornered || Math.cos(angle) < LEAST_UPRIGHT) {
                    return null;
                }
                runs.add(new Run(
                        letters.get(i),
                        size,
                        request.words().weight(),
                        x - anchorX,
                        y - anchorY,
                        angle,
                        request.manner().lean(),
                        -measure.width(letters.get(i), size, request.words().weight()) / 2,
                        size * BASE));
                at += direction * advances.get(i);
            }
            double right = runs.getLast().x() - runs.getFirst().x();
            double down = runs.getLast().y() - runs.getFirst().y();
            if (runs.size() > 1 && right <= 0 && down <= Math.abs(right)) {
                // Where the line is steep in the middle of the words and bends, their whole may run backwards.
                return null;
            }
            for (var box : covered) {
                boxes.add(new Box(box.x() - anchorX, box.y() - anchorY, high, high));
            }
            return new PlacedLabel(
                    request,
                    anchor,
                    request.manner().aside() == 0 ? Side.CENTRE : stretch.side > 0 ? Side.ABOVE : Side.BELOW,
                    runs,
                    boxes,
                    screen.metresPerPixel(),
                    screen.camera().bearing());
        }

        private record Moved(Polyline line, double middle) {}

        /// The line moved aside, and how far along it the middle of the words is.
        private Moved moved(double begin, double end, Stretch stretch) {
            int steps = (int) Math.max(2, Math.ceil((end - begin) / (3 * unit)));
            double[] all = new double[2 * steps + 2];
            int before = 0;
            for (int k = 0; k <= steps; k++) {
                double at = begin + (end - begin) * k / steps;
                double angle = line.angleAt(at, Math.max(20 * unit, size));
                all[2 * k] = line.xAt(at) + asideX(angle, stretch.upright, stretch.side);
                all[2 * k + 1] = line.yAt(at) + asideY(angle, stretch.upright, stretch.side);
                if (at <= stretch.from + length / 2) {
                    before = k;
                }
            }
            double middle = Polyline.through(Arrays.copyOf(all, 2 * before + 2)).length();
            return new Moved(Polyline.through(all), middle);
        }
    }
}
