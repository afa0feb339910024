package lobby.geo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lobby.geo.LabelRequest.AlongLine;
import lobby.geo.LabelRequest.AtPoint;
import lobby.geo.LabelRequest.Side;
import lobby.geo.LabelRequest.Words;
import lobby.geo.PlacedLabel.Run;

/// Places labels on one screen, in the order in which they are asked for, so that nothing collides.
///
/// A label that finds no free place is left out, never squeezed. Labels that were there before keep their place as
/// long as scale and bearing are the same, so that nothing flickers while the map is moved. The same questions have
/// the same answers. Used once.
public final class LabelLayout {

    private static final double LINE_HEIGHT = 1.2;
    private static final double ASCENT = 0.95;
    private static final double EDGE = 8;
    private static final double MARGIN = 4;

    /// Cells across and down in which the middle of what is free is found.
    private static final int CELLS = 24;

    private final Viewport screen;
    private final Affine affine;
    private final TextMeasure measure;
    private final LabelBoard board;
    private final double unit;
    private final ScreenPoint middle;

    /// @param screen what is shown
    /// @param reserved what covers the map
    public LabelLayout(Viewport screen, TextMeasure measure, List<Box> reserved) {
        this.screen = screen;
        this.measure = measure;
        affine = new Affine(screen);
        board = new LabelBoard(screen.width(), screen.height());
        unit = screen.unit().pixels();
        reserved.forEach(board::take);
        middle = middleOfWhatIsFree(screen, reserved);
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

    /// Keeps a part of the screen free of labels.
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

    /// @param requests the most important first
    /// @param previous what was placed before, on a screen of the same size
    public List<PlacedLabel> place(List<LabelRequest> requests, List<PlacedLabel> previous) {
        var placed = new ArrayList<PlacedLabel>();
        var ids = new HashSet<String>();
        var asked = new HashSet<>(requests.stream().map(LabelLayout::sameness).toList());
        for (var label : previous) {
            if (asked.contains(sameness(label.request()))
                    && !ids.contains(label.request().id())
                    && mayStay(label)) {
                add(label, placed, ids);
            }
        }
        var lines = new LineLabels(screen, affine, measure, board);
        for (var request : requests) {
            if (!ids.contains(request.id())) {
                var label = switch (request) {
                    case AtPoint at -> placed(at);
                    case AlongLine along -> lines.place(along, middle);
                };
                label.ifPresent(found -> add(found, placed, ids));
            }
        }
        return placed;
    }

    private record Sameness(String id, List<Words> lines) {}

    private static Sameness sameness(LabelRequest request) {
        return new Sameness(request.id(), request.lines());
    }

    private void add(PlacedLabel label, List<PlacedLabel> placed, Set<String> ids) {
        placed.add(label);
        ids.add(label.request().id());
        label.boxesOn(screen).forEach(board::take);
    }

    /// Less is asked of a label that is there than of a new one, so that a small move never takes it away.
    private boolean mayStay(PlacedLabel label) {
        return Math.abs(label.metresPerPixel() / screen.metresPerPixel() - 1) < 1e-9
                && Math.abs(label.bearing() - screen.camera().bearing()) < 1e-9
                && label.boxesOn(screen).stream()
                        .allMatch(box -> board.isFree(box, 0, 0)
                                && !board.crosses(box, label.request().id(), 1));
    }

    private Optional<PlacedLabel> placed(AtPoint request) {
        double width = 0;
        double height = 0;
        for (var line : request.lines()) {
            width = Math.max(width, measure.width(line.text(), line.size(), line.weight()));
            height += line.size() * LINE_HEIGHT;
        }
        for (boolean avoiding : new boolean[] {true, false}) {
            for (var spot : request.spots()) {
                double x = affine.x(spot.x(), spot.y()) + request.dx();
                double y = affine.y(spot.x(), spot.y()) + request.dy();
                if (!(x > 0 && y > 0 && x < screen.width() && y < screen.height())) {
                    continue;
                }
                for (var side : request.sides()) {
                    var box = box(side, x, y, width, height, request.radius());
                    if (board.isFree(box, EDGE * unit, MARGIN * unit)
                            && !board.crosses(box, request.id(), 0)
                            && !(avoiding && board.grazes(box))) {
                        return Optional.of(written(request, spot, side, box));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Box box(Side side, double x, double y, double width, double height, double radius) {
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
                runs,
                List.of(new Box(left, top, box.width(), box.height())),
                screen.metresPerPixel(),
                screen.camera().bearing());
    }
}
