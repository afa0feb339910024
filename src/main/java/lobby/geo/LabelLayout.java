package lobby.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lobby.geo.LabelBoard.Sight;
import lobby.geo.LabelRequest.AlongLine;
import lobby.geo.LabelRequest.AtPoint;
import lobby.geo.LabelRequest.Side;
import lobby.geo.PlacedLabel.Run;
import org.jspecify.annotations.Nullable;

/// Places labels on one screen and in a margin around it, in the order in which they are asked for, so that nothing
/// collides.
///
/// A label that finds no free place is left out, never squeezed. Each is seen as a whole, or lies as a whole beside the
/// screen or under what covers the map, from where a hand may bring it in.
///
/// Nothing flickers: while scale and bearing are the same, a label that is seen gives way to no other; after a zoom or
/// a turn it stays at its side of its point, or at its place along its line, unless something more important is there.
/// The same questions have the same answers. Used once.
public final class LabelLayout {

    private static final double LINE_HEIGHT = 1.2;
    private static final double ASCENT = 0.95;
    private static final double EDGE = 8;
    private static final double GAP = 4;

    /// What covers the map and is narrower than this may be words on the bare map, so nothing hides under it.
    private static final double HIDING = 100;

    /// Pixels by which lines count as thinner for a label that is there already.
    private static final double SLACK = 1;

    /// Cells across and down in which the middle of what is free is found.
    private static final int CELLS = 24;

    private final Viewport screen;
    private final Affine affine;
    private final TextMeasure measure;
    private final LabelBoard board;
    private final LineLabels lines;
    private final double unit;
    private final double margin;

    /// Without a margin; see the other one.
    public LabelLayout(Viewport screen, TextMeasure measure, List<Box> reserved) {
        this(screen, 0, measure, reserved);
    }

    /// @param screen what is shown
    /// @param margin pixels around it in which labels are placed as well; 0 for labels that are seen only
    /// @param reserved what covers the map
    public LabelLayout(Viewport screen, double margin, TextMeasure measure, List<Box> reserved) {
        this.screen = screen;
        this.margin = margin;
        this.measure = measure;
        affine = new Affine(screen);
        unit = screen.unit().pixels();
        board = new LabelBoard(screen.width(), screen.height(), margin, HIDING * unit);
        reserved.forEach(board::cover);
        lines = new LineLabels(screen, affine, measure, board, middleOfWhatIsFree(screen, reserved));
    }

    private static ScreenPoint middleOfWhatIsFree(Viewport screen, List<Box> reserved) {
        double x = 0;
        double y = 0;
        int free = 0;
        for (int row = 0; row < CELLS; row++) {
            for (int column = 0; column < CELLS; column++) {
                var cell =
                        new ScreenPoint((column + 0.5) * screen.width() / CELLS, (row + 0.5) * screen.height() / CELLS);
                if (reserved.stream().noneMatch(box -> box.contains(cell))) {
                    x += cell.x();
                    y += cell.y();
                    free++;
                }
            }
        }
        return free == 0
                ? new ScreenPoint(screen.width() / 2, screen.height() / 2)
                : new ScreenPoint(x / free, y / free);
    }

    /// Keeps a part of the map free of labels.
    public void take(Box box) {
        board.take(box);
    }

    /// Lets no label cross a line but the one whose id is its owner.
    ///
    /// @param dx pixels by which the line is moved to the right
    /// @param dy pixels by which the line is moved down
    /// @param radius half its breadth in pixels
    public void forbid(Path line, double dx, double dy, double radius, String owner) {
        board.forbid(Polyline.of(line, affine, dx, dy), radius, owner);
    }

    /// Lets labels avoid an outline where there is a choice.
    public void avoid(Path outline, double radius) {
        board.avoid(Polyline.of(outline, affine, 0, 0), radius);
    }

    /// Places labels on a screen that rests; see the other one.
    public List<PlacedLabel> place(List<LabelRequest> requests, List<PlacedLabel> previous) {
        return place(requests, previous, false);
    }

    /// @param requests the most important first
    /// @param previous what was placed before, on a screen of the same size
    /// @param moving whether a hand moves the map on: a label may then be cut by the edge of the screen, or by what
    /// covers the map, on its way in or out
    public List<PlacedLabel> place(List<LabelRequest> requests, List<PlacedLabel> previous, boolean moving) {
        var before = new HashMap<String, PlacedLabel>();
        previous.forEach(label -> before.put(label.request().id(), label));
        var names = new LinkedHashMap<String, Name>();
        for (var request : requests) {
            names.computeIfAbsent(request.id(), _ -> new Name()).requests.add(request);
        }
        names.forEach((id, name) -> name.recall(before.get(id), moving));

        var placed = new LinkedHashMap<String, PlacedLabel>();
        // What is seen and has not moved on the ground comes before everything else.
        names.forEach((id, name) -> {
            if (name.stays != null && name.unmoved && name.seen && isClear(name.stays)) {
                add(id, name.stays, placed);
            }
        });
        names.forEach((id, name) -> {
            if (name.stays != null && name.seen && !placed.containsKey(id)) {
                board.claim(name.stays.boxesOn(screen), id);
            }
        });
        names.forEach((id, name) -> {
            if (!placed.containsKey(id)) {
                board.release(id);
                var label = name.place();
                if (label != null) {
                    add(id, label, placed);
                }
            }
        });
        return List.copyOf(placed.values());
    }

    private void add(String id, PlacedLabel label, Map<String, PlacedLabel> placed) {
        placed.put(id, label);
        label.boxesOn(screen).forEach(board::take);
    }

    /// Less is asked of a label that is there than of a new one, so that a small move never takes it away.
    private boolean isClear(PlacedLabel label) {
        return label.boxesOn(screen).stream()
                .allMatch(box -> board.isFree(box, 0)
                        && !board.crosses(box, label.request().id(), SLACK));
    }

    private boolean isSameView(PlacedLabel label) {
        return Math.abs(label.metresPerPixel() / screen.metresPerPixel() - 1) < 1e-9
                && Math.abs(label.bearing() - screen.camera().bearing()) < 1e-9;
    }

    /// All requests for one name, and where it was before.
    private final class Name {

        private final List<LabelRequest> requests = new ArrayList<>();

        /// How it would stay; null if it was not there, or cannot.
        private @Nullable PlacedLabel stays;

        /// Whether it would stay exactly as it was.
        private boolean unmoved;

        /// Whether it would be seen, as far as it has to be.
        private boolean seen;

        private boolean hidden;

        /// Where on its line it was, if it is wanted back there.
        private @Nullable WorldPoint near;

        void recall(@Nullable PlacedLabel label, boolean moving) {
            if (label == null) {
                return;
            }
            unmoved = isSameView(label) && requests.stream().anyMatch(request -> asksFor(request, label));
            stays = unmoved ? label : again(label);
            if (stays != null) {
                var sight = board.sight(stays.boxesOn(screen), 0, 0);
                seen = sight == Sight.SHOWN || (moving && sight == Sight.CUT);
                hidden = sight == Sight.HIDDEN;
                near = sight == Sight.SHOWN ? label.anchor() : null;
            }
        }

        private boolean asksFor(LabelRequest request, PlacedLabel label) {
            if (!request.lines().equals(label.request().lines())) {
                return false;
            }
            return switch (request) {
                case AtPoint at -> label.request() instanceof AtPoint && mayStandAt(at, label.anchor());
                case AlongLine along ->
                    label.request() instanceof AlongLine was && was.path().equals(along.path());
            };
        }

        /// In an area a name may stand where it stood, though the spots that are tried are others now.
        private boolean mayStandAt(AtPoint request, WorldPoint anchor) {
            return request.spots().size() > 1 || request.spots().contains(anchor);
        }

        /// The same label in another view; only in its best words, which may have found no room before.
        private @Nullable PlacedLabel again(PlacedLabel label) {
            var words = requests.getFirst().lines();
            for (var request : requests) {
                if (!request.lines().equals(words)) {
                    continue;
                }
                var found = switch (request) {
                    case AtPoint at -> mayStandAt(at, label.anchor()) ? again(at, label) : null;
                    case AlongLine along -> lines.search(along).again(label);
                };
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private @Nullable PlacedLabel again(AtPoint request, PlacedLabel label) {
            if (!request.sides().contains(label.side())) {
                return null;
            }
            var size = size(request);
            double x = affine.x(label.anchor().x(), label.anchor().y()) + request.dx();
            double y = affine.y(label.anchor().x(), label.anchor().y()) + request.dy();
            return written(request, label.anchor(), label.side(), box(label.side(), x, y, size, request.radius()));
        }

        @Nullable
        PlacedLabel place() {
            if (stays != null && seen && isClear(stays)) {
                return stays;
            }
            var shown = anew(Sight.SHOWN);
            if (shown != null || margin <= 0) {
                return shown;
            }
            return stays != null && hidden && isClear(stays) ? stays : anew(Sight.HIDDEN);
        }

        private @Nullable PlacedLabel anew(Sight sight) {
            for (var request : requests) {
                for (boolean polite : board.hasClaims() ? new boolean[] {true, false} : new boolean[] {false}) {
                    var label = switch (request) {
                        case AtPoint at -> placed(at, sight, polite);
                        case AlongLine along -> lines.search(along).best(near, sight, polite);
                    };
                    if (label != null) {
                        return label;
                    }
                }
            }
            return null;
        }
    }

    private record Size(double width, double height) {}

    private Size size(AtPoint request) {
        double width = 0;
        double height = 0;
        for (var line : request.lines()) {
            width = Math.max(width, measure.width(line.text(), line.size(), line.weight()));
            height += line.size() * LINE_HEIGHT;
        }
        return new Size(width, height);
    }

    private @Nullable PlacedLabel placed(AtPoint request, Sight sight, boolean polite) {
        var size = size(request);
        for (boolean avoiding : new boolean[] {true, false}) {
            for (var spot : request.spots()) {
                double x = affine.x(spot.x(), spot.y()) + request.dx();
                double y = affine.y(spot.x(), spot.y()) + request.dy();
                boolean near = sight == Sight.SHOWN
                        ? x > 0 && y > 0 && x < screen.width() && y < screen.height()
                        : board.holds(x, y);
                if (!near) {
                    continue;
                }
                for (var side : request.sides()) {
                    var box = box(side, x, y, size, request.radius());
                    if (board.sight(List.of(box), EDGE * unit, GAP * unit) == sight
                            && board.isFree(box, GAP * unit)
                            && !board.crosses(box, request.id(), 0)
                            && !(avoiding && board.grazes(box))
                            && !(polite && board.isClaimed(box, GAP * unit))) {
                        return written(request, spot, side, box);
                    }
                }
            }
        }
        return null;
    }

    private Box box(Side side, double x, double y, Size size, double radius) {
        double width = size.width();
        double height = size.height();
        double left = switch (side) {
            case CENTRE, BELOW, ABOVE, FAR_BELOW -> x - width / 2;
            case RIGHT -> x + radius + 6 * unit;
            case LEFT -> x - radius - 6 * unit - width;
            case BELOW_RIGHT, ABOVE_RIGHT -> x + radius;
            case BELOW_LEFT, ABOVE_LEFT -> x - radius - width;
        };
        double top = switch (side) {
            case CENTRE, RIGHT, LEFT -> y - height / 2;
            case BELOW -> y + radius + 2 * unit;
            case FAR_BELOW -> y + radius + 14 * unit;
            case ABOVE -> y - radius - 4 * unit - height;
            case BELOW_RIGHT, BELOW_LEFT -> y + radius;
            case ABOVE_RIGHT, ABOVE_LEFT -> y - radius - height;
        };
        return new Box(left, top, width, height);
    }

    private PlacedLabel written(AtPoint request, WorldPoint spot, Side side, Box box) {
        var at = screen.toScreen(spot);
        double left = box.x() - at.x();
        double top = box.y() - at.y();
        var runs = new ArrayList<Run>();
        double down = top;
        for (var line : request.lines()) {
            double spare = box.width() - measure.width(line.text(), line.size(), line.weight());
            double indent = switch (side) {
                case RIGHT, BELOW_RIGHT, ABOVE_RIGHT -> 0;
                case LEFT, BELOW_LEFT, ABOVE_LEFT -> spare;
                case CENTRE, BELOW, ABOVE, FAR_BELOW -> spare / 2;
            };
            runs.add(new Run(
                    line.text(), line.size(), line.weight(), left + indent, down, 0, 0, 0, line.size() * ASCENT));
            down += line.size() * LINE_HEIGHT;
        }
        return new PlacedLabel(
                request,
                spot,
                side,
                runs,
                List.of(new Box(left, top, box.width(), box.height())),
                screen.metresPerPixel(),
                screen.camera().bearing());
    }
}
