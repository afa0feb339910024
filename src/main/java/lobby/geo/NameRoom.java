package lobby.geo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds where the name of an area stands largest inside it, hanging from a line that crosses it.
///
/// All in pixels of a screen. Looks at a grid, so what it finds is right within a cell; that takes a millisecond or so
/// and is meant to be asked when the camera rests.
public final class NameRoom {

    /// Cells along the longer side of what is looked at.
    private static final int CELLS = 120;

    /// How much a name that hangs lower is worth one that stands more in the middle.
    private static final double HANGING = 2;

    private final double left;
    private final double top;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] taken;

    private NameRoom(Box look, List<Path> rings, List<Path> lines, double clearance) {
        left = look.x();
        top = look.y();
        cell = Math.max(look.width(), look.height()) / CELLS;
        columns = Math.max(1, (int) (look.width() / cell));
        rows = Math.max(1, (int) (look.height() / cell));
        taken = new int[(columns + 1) * (rows + 1)];
        var hangsFrom = new double[columns];
        Arrays.fill(hangsFrom, Double.NEGATIVE_INFINITY);
        lines.forEach(line -> lower(hangsFrom, line, clearance));
        for (int row = 0; row < rows; row++) {
            double y = top + (row + 0.5) * cell;
            var inside = inside(rings, y);
            for (int column = 0; column < columns; column++) {
                boolean isTaken = !inside[column] || y < hangsFrom[column];
                int above = at(row, column + 1);
                taken[at(row + 1, column + 1)] =
                        (isTaken ? 1 : 0) + taken[above] + taken[at(row + 1, column)] - taken[at(row, column)];
            }
        }
    }

    private int at(int row, int column) {
        return row * (columns + 1) + column;
    }

    /// @param rings of the area; what lies inside an odd number of them is inside
    /// @param free the part of the screen that counts
    /// @param lines what the name hangs from, where they cross the area
    /// @param clearance between a line and the name
    /// @param aspect breadth of the name by its height
    /// @param mostHeight of the name
    /// @return where it stands; empty if there is no room for it at all
    public static Optional<Box> find(
            List<Path> rings, Box free, List<Path> lines, double clearance, double aspect, double mostHeight) {
        return bounds(rings, free)
                .flatMap(look -> new NameRoom(look, rings, lines, clearance).largest(aspect, mostHeight, look));
    }

    private static Optional<Box> bounds(List<Path> rings, Box free) {
        var whole = rings.stream().map(Path::bounds).reduce(WorldBounds::union).orElseThrow();
        double x = Math.max(whole.minX(), free.x());
        double y = Math.max(whole.minY(), free.y());
        double right = Math.min(whole.maxX(), free.x() + free.width());
        double bottom = Math.min(whole.maxY(), free.y() + free.height());
        return right > x && bottom > y ? Optional.of(new Box(x, y, right - x, bottom - y)) : Optional.empty();
    }

    /// Of each column the lowest point of a line in it, if that is lower than what is there.
    private void lower(double[] lowest, Path line, double clearance) {
        for (int i = 1; i < line.size(); i++) {
            double from = Math.min(line.x(i - 1), line.x(i));
            double to = Math.max(line.x(i - 1), line.x(i));
            int first = Math.max(0, (int) Math.floor((from - left) / cell));
            int last = Math.min(columns - 1, (int) Math.floor((to - left) / cell));
            for (int column = first; column <= last; column++) {
                double x = Math.clamp(left + (column + 0.5) * cell, from, to);
                double share = to == from ? 0 : (x - line.x(i - 1)) / (line.x(i) - line.x(i - 1));
                double y = line.y(i - 1) + share * (line.y(i) - line.y(i - 1));
                lowest[column] = Math.max(lowest[column], y + clearance);
            }
        }
    }

    /// Which cells of a row have their middle inside.
    private boolean[] inside(List<Path> rings, double y) {
        var inside = new boolean[columns];
        for (var ring : rings) {
            int before = ring.size() - 1;
            for (int i = 0; i < ring.size(); i++) {
                if (ring.y(i) > y != ring.y(before) > y) {
                    double x =
                            (ring.x(before) - ring.x(i)) * (y - ring.y(i)) / (ring.y(before) - ring.y(i)) + ring.x(i);
                    // All cells to the right of a crossing change sides.
                    int first = (int) Math.clamp(Math.ceil((x - left) / cell - 0.5), 0, columns);
                    for (int column = first; column < columns; column++) {
                        inside[column] = !inside[column];
                    }
                }
                before = i;
            }
        }
        return inside;
    }

    private Optional<Box> largest(double aspect, double mostHeight, Box look) {
        int high = (int) Math.min(rows, Math.ceil(mostHeight / cell));
        for (int height = high; height >= 1; height--) {
            int width = (int) Math.ceil(height * aspect);
            double exact = Math.min(mostHeight, height * cell);
            var found = place(width, height, look).map(box -> fitted(box, aspect, exact));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// In the middle of what was found, no larger than asked for.
    private static Box fitted(Box found, double aspect, double height) {
        double width = height * aspect;
        return new Box(found.x() + (found.width() - width) / 2, found.y(), width, height);
    }

    /// Where cells of this size are all free: as high up as can be, and as near to the middle.
    private Optional<Box> place(int width, int height, Box look) {
        double middle = look.x() + look.width() / 2;
        double least = Double.POSITIVE_INFINITY;
        Box best = null;
        for (int row = 0; row + height <= rows; row++) {
            for (int column = 0; column + width <= columns; column++) {
                int sum = taken[at(row + height, column + width)]
                        - taken[at(row, column + width)]
                        - taken[at(row + height, column)]
                        + taken[at(row, column)];
                double x = left + column * cell;
                double y = top + row * cell;
                double cost = HANGING * (y - top) + Math.abs(x + width * cell / 2 - middle);
                if (sum == 0 && cost < least) {
                    least = cost;
                    best = new Box(x, y, width * cell, height * cell);
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
