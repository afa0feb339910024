package lobby.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What of the screen, and of a margin around it, is taken, and which lines no label may cross. In pixels.
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

    /// How much of a label can be seen.
    enum Sight {
        /// All of it.
        SHOWN,
        /// Nothing: it lies beside the screen or under something that covers the map.
        HIDDEN,
        /// A part.
        CUT
    }

    private final double width;
    private final double height;
    private final double margin;
    private final double hiding;
    private final int columns;
    private final int rows;
    private final List<Box> covers = new ArrayList<>();
    private final List<List<Box>> taken;
    private final Map<String, List<Box>> claims = new HashMap<>();
    private final List<List<Piece>> hard;
    private final List<List<Piece>> soft;

    /// @param width of the screen
    /// @param height of the screen
    /// @param margin around the screen in which labels may stand as well
    /// @param hiding least width and height of a cover that hides what lies under it; words that stand on the bare
    /// map are smaller
    LabelBoard(double width, double height, double margin, double hiding) {
        this.width = width;
        this.height = height;
        this.margin = margin;
        this.hiding = hiding;
        columns = (int) Math.max(1, Math.ceil((width + 2 * margin) / CELL));
        rows = (int) Math.max(1, Math.ceil((height + 2 * margin) / CELL));
        taken = cells();
        hard = cells();
        soft = cells();
    }

    private <T> List<List<T>> cells() {
        var cells = new ArrayList<List<T>>();
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }

    /// Notes a part of the screen in which the map is covered.
    void cover(Box box) {
        covers.add(box);
    }

    /// Keeps a part of the map free.
    void take(Box box) {
        for (int row = row(box.y()); row <= row(box.y() + box.height()); row++) {
            for (int column = column(box.x()); column <= column(box.x() + box.width()); column++) {
                taken.get(row * columns + column).add(box);
            }
        }
    }

    /// Notes where a label would stay, for others to be polite.
    void claim(List<Box> boxes, String owner) {
        claims.put(owner, boxes);
    }

    void release(String owner) {
        claims.remove(owner);
    }

    boolean hasClaims() {
        return !claims.isEmpty();
    }

    /// Whether another label would stay there.
    ///
    /// @param gap pixels to keep from it
    boolean isClaimed(Box box, double gap) {
        var wide = box.grown(gap);
        for (var claimed : claims.values()) {
            for (var other : claimed) {
                if (wide.overlaps(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// How much of a label is seen.
    ///
    /// @param edge pixels that a shown label keeps from the edge of the screen
    /// @param gap pixels that it keeps from what covers the map
    Sight sight(List<Box> boxes, double edge, double gap) {
        boolean shown = true;
        boolean hidden = true;
        for (var box : boxes) {
            shown = shown && isShown(box, edge, gap);
            hidden = hidden && isHidden(box);
        }
        return shown ? Sight.SHOWN : hidden ? Sight.HIDDEN : Sight.CUT;
    }

    private boolean isShown(Box box, double edge, double gap) {
        if (!(box.x() >= edge
                && box.y() >= edge
                && box.x() + box.width() <= width - edge
                && box.y() + box.height() <= height - edge)) {
            return false;
        }
        var wide = box.grown(gap);
        for (var cover : covers) {
            if (wide.overlaps(cover)) {
                return false;
            }
        }
        return true;
    }

    private boolean isHidden(Box box) {
        double left = Math.max(0, box.x());
        double top = Math.max(0, box.y());
        double right = Math.min(width, box.x() + box.width());
        double bottom = Math.min(height, box.y() + box.height());
        if (left >= right || top >= bottom) {
            return true;
        }
        for (var cover : covers) {
            if (cover.width() >= hiding
                    && cover.height() >= hiding
                    && left >= cover.x()
                    && top >= cover.y()
                    && right <= cover.x() + cover.width()
                    && bottom <= cover.y() + cover.height()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a point is on the screen or in the margin.
    boolean holds(double x, double y) {
        return x >= -margin && y >= -margin && x <= width + margin && y <= height + margin;
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
        double beyond = margin + BEYOND;
        clip(part, x + beyond, dx);
        clip(part, width + beyond - x, -dx);
        clip(part, y + beyond, dy);
        clip(part, height + beyond - y, -dy);
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
        return (int) Math.clamp(Math.floor((x + margin) / CELL), 0, columns - 1);
    }

    private int row(double y) {
        return (int) Math.clamp(Math.floor((y + margin) / CELL), 0, rows - 1);
    }

    /// Whether the box is on the screen or in the margin and meets nothing that is taken.
    ///
    /// @param gap pixels that it must keep from what is taken
    boolean isFree(Box box, double gap) {
        if (!holds(box.x(), box.y()) || !holds(box.x() + box.width(), box.y() + box.height())) {
            return false;
        }
        var wide = box.grown(gap);
        for (int row = row(wide.y()); row <= row(wide.y() + wide.height()); row++) {
            for (int column = column(wide.x()); column <= column(wide.x() + wide.width()); column++) {
                for (var other : taken.get(row * columns + column)) {
                    if (wide.overlaps(other)) {
                        return false;
                    }
                }
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
