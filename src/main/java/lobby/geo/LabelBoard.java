package lobby.geo;

import java.util.ArrayList;
import java.util.List;

/// What of the screen is taken, and which lines no label may cross. In pixels.
final class LabelBoard {

    private static final double CELL = 64;

    /// Lines are followed this far beyond the screen.
    private static final double BEYOND = 80;

    private record Piece(double x1, double y1, double x2, double y2, double radius, String owner) {

        /// Whether the piece, as broad as its radius, lies in the box.
        boolean meets(Box box, double less) {
            double r = Math.max(0, radius - less);
            double left = box.x() - r;
            double right = box.x() + box.width() + r;
            double top = box.y() - r;
            double bottom = box.y() + box.height() + r;
            double enter = 0;
            double leave = 1;
            double[] from = {x1 - left, right - x1, y1 - top, bottom - y1};
            double[] step = {x2 - x1, x1 - x2, y2 - y1, y1 - y2};
            for (int side = 0; side < from.length; side++) {
                // Inside of this side where from + t * step > 0.
                if (step[side] == 0) {
                    if (!(from[side] > 0)) {
                        return false;
                    }
                } else if (step[side] > 0) {
                    enter = Math.max(enter, -from[side] / step[side]);
                } else {
                    leave = Math.min(leave, -from[side] / step[side]);
                }
            }
            return enter < leave || (enter == leave && x1 == x2 && y1 == y2);
        }
    }

    private final double width;
    private final double height;
    private final int columns;
    private final int rows;
    private final List<Box> taken = new ArrayList<>();
    private final List<List<Piece>> hard;
    private final List<List<Piece>> soft;

    LabelBoard(double width, double height) {
        this.width = width;
        this.height = height;
        columns = (int) Math.max(1, Math.ceil(width / CELL));
        rows = (int) Math.max(1, Math.ceil(height / CELL));
        hard = cells();
        soft = cells();
    }

    private List<List<Piece>> cells() {
        var cells = new ArrayList<List<Piece>>();
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }

    void take(Box box) {
        taken.add(box);
    }

    /// Labels of other owners must not cross this line.
    void forbid(Polyline line, double radius, String owner) {
        lay(line, radius, owner, hard);
    }

    /// Labels had better not cross this line.
    void avoid(Polyline line, double radius) {
        lay(line, radius, "", soft);
    }

    private void lay(Polyline line, double radius, String owner, List<List<Piece>> into) {
        for (int i = 1; i < line.size(); i++) {
            double x1 = line.x(i - 1);
            double y1 = line.y(i - 1);
            double dx = line.x(i) - x1;
            double dy = line.y(i) - y1;
            double[] shown = shown(x1, y1, dx, dy);
            if (shown[0] < shown[1]) {
                double length = Math.hypot(dx, dy) * (shown[1] - shown[0]);
                int pieces = (int) Math.max(1, Math.ceil(length / CELL));
                for (int k = 0; k < pieces; k++) {
                    double from = shown[0] + (shown[1] - shown[0]) * k / pieces;
                    double to = shown[0] + (shown[1] - shown[0]) * (k + 1) / pieces;
                    put(new Piece(x1 + dx * from, y1 + dy * from, x1 + dx * to, y1 + dy * to, radius, owner), into);
                }
            }
        }
    }

    /// The part of a piece of line that is on the screen or not far beyond, as shares of it.
    private double[] shown(double x, double y, double dx, double dy) {
        double[] part = {0, 1};
        clip(part, x + BEYOND, dx);
        clip(part, width + BEYOND - x, -dx);
        clip(part, y + BEYOND, dy);
        clip(part, height + BEYOND - y, -dy);
        return part;
    }

    private static void clip(double[] part, double from, double step) {
        if (step > 0) {
            part[0] = Math.max(part[0], -from / step);
        } else if (step < 0) {
            part[1] = Math.min(part[1], -from / step);
        } else if (from < 0) {
            part[1] = part[0];
        }
    }

    private void put(Piece piece, List<List<Piece>> into) {
        int fromColumn = column(Math.min(piece.x1, piece.x2) - piece.radius);
        int toColumn = column(Math.max(piece.x1, piece.x2) + piece.radius);
        int fromRow = row(Math.min(piece.y1, piece.y2) - piece.radius);
        int toRow = row(Math.max(piece.y1, piece.y2) + piece.radius);
        for (int row = fromRow; row <= toRow; row++) {
            for (int column = fromColumn; column <= toColumn; column++) {
                into.get(row * columns + column).add(piece);
            }
        }
    }

    private int column(double x) {
        return (int) Math.clamp(Math.floor(x / CELL), 0, columns - 1);
    }

    private int row(double y) {
        return (int) Math.clamp(Math.floor(y / CELL), 0, rows - 1);
    }

    /// Whether the box is on the screen and meets nothing that is taken.
    ///
    /// @param edge pixels that it must keep from the edge of the screen
    /// @param margin pixels that it must keep from what is taken
    boolean isFree(Box box, double edge, double margin) {
        if (!(box.x() >= edge
                && box.y() >= edge
                && box.x() + box.width() <= width - edge
                && box.y() + box.height() <= height - edge)) {
            return false;
        }
        var wide = box.grown(margin);
        for (var other : taken) {
            if (wide.overlaps(other)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the box lies across a line that is forbidden to this owner.
    ///
    /// @param less pixels by which lines count as thinner
    boolean crosses(Box box, String owner, double less) {
        return meets(box, owner, less, hard);
    }

    /// Whether the box lies across a line that is better avoided.
    boolean grazes(Box box) {
        return meets(box, "-", 0, soft);
    }

    private boolean meets(Box box, String owner, double less, List<List<Piece>> cells) {
        int toRow = row(box.y() + box.height());
        int toColumn = column(box.x() + box.width());
        for (int row = row(box.y()); row <= toRow; row++) {
            for (int column = column(box.x()); column <= toColumn; column++) {
                for (var piece : cells.get(row * columns + column)) {
                    if (!piece.owner.equals(owner) && piece.meets(box, less)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
