package lobby.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lobby.geo.LabelRequest.AlongLine;
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

    private static final int BOXES = 6;

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

    private final Viewport screen;
    private final Affine affine;
    private final TextMeasure measure;
    private final LabelBoard board;
    private final double unit;

    LineLabels(Viewport screen, Affine affine, TextMeasure measure, LabelBoard board) {
        this.screen = screen;
        this.affine = affine;
        this.measure = measure;
        this.board = board;
        unit = screen.unit().pixels();
    }

    /// @param middle of what is free, for labels without a wish
    Optional<PlacedLabel> place(AlongLine request, ScreenPoint middle) {
        var search = new Search(request, middle);
        var best = search.best();
        return best == null ? Optional.empty() : Optional.of(search.written(best));
    }

    private record Stretch(double from, double angle, boolean upright, int side, double score, List<Box> boxes) {}

    private final class Search {

        private final AlongLine request;
        private final Polyline line;
        private final List<String> letters = new ArrayList<>();
        private final List<Double> advances = new ArrayList<>();
        private final double size;
        private final double length;
        private final boolean chinese;
        private final double reach;
        private final ScreenPoint wish;
        private final double pull;

        Search(AlongLine request, ScreenPoint middle) {
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
            var wished = request.wish() == null ? null : screen.toScreen(request.wish());
            boolean seen = wished != null && new Box(0, 0, screen.width(), screen.height()).contains(wished);
            wish = wished != null && seen ? wished : middle;
            pull = seen ? FROM_WISH : FROM_MIDDLE;
        }

        @Nullable
        Stretch best() {
            double spare = line.length() - length;
            if (!(length > 0)
                    || line.length() < Math.max(length * 1.15, request.manner().leastLength())) {
                return null;
            }
            double step = Math.max(9 * unit, spare / 320);
            Stretch best = null;
            int[] sides = request.manner().aside() == 0 ? new int[] {1} : new int[] {1, -1};
            for (int side : sides) {
                for (double from = 0; from < spare; from += step) {
                    var stretch = judged(from, side, best == null ? Double.POSITIVE_INFINITY : best.score);
                    if (stretch != null) {
                        best = stretch;
                    }
                }
            }
            return best;
        }

        /// The stretch that begins here, if it is possible and better than what was found so far.
        private @Nullable Stretch judged(double from, int side, double toBeat) {
            double x = line.xAt(from + length / 2);
            double y = line.yAt(from + length / 2);
            double inside = 30 * unit;
            if (!(x >= inside && y >= inside && x <= screen.width() - inside && y <= screen.height() - inside)) {
                return null;
            }
            double turn = turn(from);
            if (turn > request.manner().mostTurn()) {
                return null;
            }
            double angle = line.angleAt(from + length / 2, length / 2);
            boolean upright = chinese && Math.abs(Math.sin(angle)) > STEEP;
            double slope = chinese
                    ? Math.abs(Math.sin(2 * angle)) * CHINESE_SLOPE + (upright ? UPRIGHT : 0)
                    : Math.abs(Math.sin(angle)) * SLOPE;
            double score = turn * request.manner().bend()
                    + slope
                    + (side < 0 ? OTHER_SIDE : 0)
                    + Math.hypot(x - wish.x(), y - wish.y()) / unit * pull;
            if (score >= toBeat) {
                return null;
            }
            var boxes = boxes(from, upright, side);
            if (boxes == null) {
                return null;
            }
            double whole = score + GRAZE * boxes.stream().filter(board::grazes).count();
            return whole < toBeat ? new Stretch(from, angle, upright, side, whole, boxes) : null;
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

        /// The boxes that letters there would cover, or null if one of them cannot be had.
        private @Nullable List<Box> boxes(double from, boolean upright, int side) {
            var boxes = new ArrayList<Box>();
            double high = size * LINE_HEIGHT;
            double lastX = 0;
            double lastY = 0;
            for (int k = 0; k <= BOXES; k++) {
                double at = from + length * k / BOXES;
                double angle = line.angleAt(at, reach);
                double x = line.xAt(at) + asideX(angle, upright, side);
                double y = line.yAt(at) + asideY(angle, upright, side);
                double stretched = Math.hypot(x - lastX, y - lastY) / (length / BOXES);
                if (k > 0 && (stretched < MOST_SQUEEZED || stretched > MOST_STRETCHED)) {
                    return null;
                }
                lastX = x;
                lastY = y;
                var box = new Box(x - high / 2, y - high / 2, high, high);
                if (!board.isFree(box, EDGE * unit, MARGIN * unit) || board.crosses(box, request.id(), 0)) {
                    return null;
                }
                boxes.add(box);
            }
            return boxes;
        }

        private double sign(double angle, boolean upright, int side) {
            // Above the line, or to its right where letters stand upright.
            boolean turned = upright ? -Math.sin(angle) < 0 : Math.cos(angle) > 0;
            return (turned ? -1 : 1) * side * request.manner().aside();
        }

        private double asideX(double angle, boolean upright, int side) {
            return -Math.sin(angle) * sign(angle, upright, side);
        }

        private double asideY(double angle, boolean upright, int side) {
            return Math.cos(angle) * sign(angle, upright, side);
        }

        PlacedLabel written(Stretch stretch) {
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
            for (var box : stretch.boxes) {
                boxes.add(new Box(box.x() - anchorX, box.y() - anchorY, high, high));
            }
            return new PlacedLabel(
                    request,
                    anchor,
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
