package lobby.map;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import lobby.geo.Affine;
import lobby.geo.Box;
import lobby.geo.Path;

/// Makes shapes on the screen out of lines and rings on the plane, of what can be seen of them.
///
/// Java2D takes time by the number of points and by the length of what it draws, also beyond the edge of the picture.
/// So lines are cut at the edge of a room around it, points that lie close together become one, and if that is not
/// enough, as with a file that holds nonsense, points are left out until the shape is small enough. Painting any map
/// then takes a bounded time.
final class Tracer {

    /// Points of a shape at most.
    static final int MOST_POINTS = 30_000;

    /// Length of a shape at most, in pixels.
    static final double MOST_LENGTH = 600_000;

    /// Points that are no farther from each other than this many pixels are drawn as one.
    private static final double CLOSE = 0.6;

    /// What they are drawn as one within if there are too many.
    private static final double COARSE = 3;

    private static final int LEFT = 1;
    private static final int RIGHT = 2;
    private static final int ABOVE = 4;
    private static final int BELOW = 8;

    private final Affine screen;
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    /// @param room what can be seen, in pixels, with as much around it as what is drawn is broad
    Tracer(Affine screen, Box room) {
        this.screen = screen;
        left = room.x();
        top = room.y();
        right = room.x() + room.width();
        bottom = room.y() + room.height();
    }

    /// A shape, and what it costs.
    ///
    /// @param length in pixels
    record Traced(Path2D shape, int points, double length) {

        private boolean isSmall() {
            return points <= MOST_POINTS && length <= MOST_LENGTH;
        }
    }

    /// Lines, each cut where it leaves the room.
    ///
    /// @param dx pixels by which they are moved to the right
    /// @param dy pixels by which they are moved down
    Traced lines(List<Path> paths, double dx, double dy) {
        return traced(paths, dx, dy, false);
    }

    /// Areas by all their rings; those parts of a ring that lie outside of the room run along its edge.
    Traced areas(List<Path> rings) {
        return traced(rings, 0, 0, true);
    }

    private Traced traced(List<Path> paths, double dx, double dy, boolean closed) {
        var fine = new Tracing(CLOSE, 1, dx, dy).all(paths, closed);
        if (fine.isSmall()) {
            return fine;
        }
        var coarse = new Tracing(COARSE, 1, dx, dy).all(paths, closed);
        int every = 1;
        while (!coarse.isSmall()) {
            double excess = Math.max((double) coarse.points / MOST_POINTS, coarse.length / MOST_LENGTH);
            every = (int) Math.min(1 << 24, Math.max(every * 2.0, every * excess));
            var less = new Tracing(COARSE, every, dx, dy).all(paths, closed);
            if (less.points >= coarse.points) {
                // Lines of two points each: some of them will have to do.
                return new Tracing(COARSE, every, dx, dy).some(paths, closed);
            }
            coarse = less;
        }
        return coarse;
    }

    /// One walk along all paths.
    private final class Tracing {

        private final double close;
        private final int every;
        private final double dx;
        private final double dy;
        private final Path2D.Double shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        private int points;
        private double length;

        /// Points of one path on the screen, x and y in turn.
        private double[] walked = new double[256];

        private int count;
        private double lastX = Double.NaN;
        private double lastY = Double.NaN;

        Tracing(double close, int every, double dx, double dy) {
            this.close = close;
            this.every = every;
            this.dx = dx;
            this.dy = dy;
        }

        Traced all(List<Path> paths, boolean closed) {
            for (var path : paths) {
                trace(path, closed);
            }
            return new Traced(shape, points, length);
        }

        /// The first of them, as far as they go.
        Traced some(List<Path> paths, boolean closed) {
            for (var path : paths) {
                trace(path, closed);
                if (points > MOST_POINTS / 2 || length > MOST_LENGTH / 2) {
                    break;
                }
            }
            return new Traced(shape, points, length);
        }

        private void trace(Path path, boolean closed) {
            walk(path);
            if (closed) {
                ring();
            } else {
                line();
            }
        }

        /// Puts the path on the screen, close points as one.
        private void walk(Path path) {
            count = 0;
            int last = path.size() - 1;
            double x = Double.NaN;
            double y = Double.NaN;
            for (int i = 0; i <= last; i += i == last ? 1 : Math.min(every, last - i)) {
                double nextX = screen.x(path.x(i), path.y(i)) + dx;
                double nextY = screen.y(path.x(i), path.y(i)) + dy;
                if (i == 0 || i == last || Math.abs(nextX - x) > close || Math.abs(nextY - y) > close) {
                    put(nextX, nextY);
                    x = nextX;
                    y = nextY;
                }
            }
        }

        private void put(double x, double y) {
            if (count + 2 > walked.length) {
                walked = Arrays.copyOf(walked, 2 * walked.length);
            }
            walked[count++] = x;
            walked[count++] = y;
        }

        private void line() {
            lastX = Double.NaN;
            for (int i = 2; i < count; i += 2) {
                piece(walked[i - 2], walked[i - 1], walked[i], walked[i + 1]);
            }
        }

        /// Draws what of a piece lies in the room (Liang and Barsky 1984).
        private void piece(double x, double y, double toX, double toY) {
            double enter = 0;
            double leave = 1;
            for (int side = 0; side < 4; side++) {
                double step = side == 0 ? toX - x : side == 1 ? x - toX : side == 2 ? toY - y : y - toY;
                double from = side == 0 ? x - left : side == 1 ? right - x : side == 2 ? y - top : bottom - y;
                if (step > 0) {
                    enter = Math.max(enter, -from / step);
                } else if (step < 0) {
                    leave = Math.min(leave, -from / step);
                } else if (!(from >= 0)) {
                    return;
                }
            }
            if (enter <= leave) {
                double fromX = enter > 0 ? x + (toX - x) * enter : x;
                double fromY = enter > 0 ? y + (toY - y) * enter : y;
                if (fromX != lastX || fromY != lastY) {
                    shape.moveTo(fromX, fromY);
                    points++;
                }
                lineTo(fromX, fromY, leave < 1 ? x + (toX - x) * leave : toX, leave < 1 ? y + (toY - y) * leave : toY);
            }
        }

        private void lineTo(double fromX, double fromY, double x, double y) {
            shape.lineTo(x, y);
            points++;
            length += Math.hypot(x - fromX, y - fromY);
            lastX = x;
            lastY = y;
        }

        private void ring() {
            int outside = LEFT | RIGHT | ABOVE | BELOW;
            int crossed = 0;
            for (int i = 0; i < count; i += 2) {
                int beyond = (walked[i] < left ? LEFT : 0)
                        | (walked[i] > right ? RIGHT : 0)
                        | (walked[i + 1] < top ? ABOVE : 0)
                        | (walked[i + 1] > bottom ? BELOW : 0);
                outside &= beyond;
                crossed |= beyond;
            }
            if (outside != 0) {
                return;
            }
            for (int side = LEFT; side <= BELOW; side <<= 1) {
                if ((crossed & side) != 0) {
                    cut(side);
                }
            }
            if (count < 6) {
                return;
            }
            shape.moveTo(walked[0], walked[1]);
            points++;
            for (int i = 2; i < count; i += 2) {
                lineTo(walked[i - 2], walked[i - 1], walked[i], walked[i + 1]);
            }
            length += Math.hypot(walked[0] - walked[count - 2], walked[1] - walked[count - 1]);
            shape.closePath();
        }

        /// Lays what lies beyond one side along that side (Sutherland and Hodgman 1974).
        private void cut(int side) {
            double[] uncut = walked;
            int size = count;
            walked = new double[Math.max(16, size + size / 2)];
            count = 0;
            for (int i = 0; i < size; i += 2) {
                int before = i == 0 ? size - 2 : i - 2;
                double from = within(side, uncut[before], uncut[before + 1]);
                double to = within(side, uncut[i], uncut[i + 1]);
                if ((from < 0) != (to < 0)) {
                    double share = from / (from - to);
                    put(
                            uncut[before] + (uncut[i] - uncut[before]) * share,
                            uncut[before + 1] + (uncut[i + 1] - uncut[before + 1]) * share);
                }
                if (to >= 0) {
                    put(uncut[i], uncut[i + 1]);
                }
            }
        }

        /// Pixels from a side of the room inwards.
        private double within(int side, double x, double y) {
            return switch (side) {
                case LEFT -> x - left;
                case RIGHT -> right - x;
                case ABOVE -> y - top;
                default -> bottom - y;
            };
        }
    }
}
