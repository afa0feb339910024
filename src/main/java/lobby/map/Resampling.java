package lobby.map;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lobby.geo.Box;
import lobby.geo.ScreenPoint;
import lobby.geo.Viewport;

/// Shows pictures of the ground from a camera that has zoomed or turned since they were painted, pixel by pixel.
///
/// Each pixel takes the nearest one of the first picture that covers it. By hand, since nothing else leaves a picture
/// unsmoothed at a price that a frame can pay: 1 to 2 ms for a full HD screen, where smoothing takes 25 to 30.
final class Resampling {

    private static final int FRACTION_BITS = 16;
    private static final double ONE = 1 << FRACTION_BITS;

    /// Pixels by which steps of a fraction may be off at the end of a row, and more.
    private static final double TOLERANCE = 0.05;

    /// How many bands of rows are filled side by side: more than cores, so that one that is busy holds up little.
    private static final int BANDS = 8;

    private Resampling() {}

    /// @param into row by row, as wide as the screen
    /// @param screen what is to be seen
    /// @param part of the screen that is filled, whole pixels inside the screen; the rest is left as it is
    /// @param pictures the best first
    /// @param bare what is seen where none of them reaches, ARGB
    static void fill(int[] into, Viewport screen, Box part, List<BasePicture> pictures, int bare) {
        var sources =
                pictures.stream().map(picture -> new Source(picture, screen)).toArray(Source[]::new);
        int left = (int) part.x();
        int right = (int) (part.x() + part.width());
        int bottom = (int) (part.y() + part.height());
        int width = (int) screen.width();
        int top = (int) part.y();
        IntStream.range(0, BANDS)
                .parallel()
                .forEach(band -> rows(
                        into,
                        width,
                        left,
                        right,
                        top + (bottom - top) * band / BANDS,
                        top + (bottom - top) * (band + 1) / BANDS,
                        sources,
                        bare));
    }

    private static void rows(
            int[] into, int width, int left, int right, int top, int bottom, Source[] sources, int bare) {
        for (int y = top; y < bottom; y++) {
            if (y > top && isRepeated(sources, y, left, right)) {
                System.arraycopy(into, (y - 1) * width + left, into, y * width + left, right - left);
            } else {
                fill(into, width, y, left, right, sources, 0, bare);
            }
        }
    }

    /// Whether a row shows what the one above it does, as many do on a picture that is stretched and not turned.
    private static boolean isRepeated(Source[] sources, int row, int from, int to) {
        if (sources.length == 0) {
            return true;
        }
        var best = sources[0];
        return best.isUpright()
                && best.line(row) == best.line(row - 1)
                && best.begin(row) <= from
                && best.end(row) >= to;
    }

    private static void fill(int[] into, int width, int y, int from, int to, Source[] sources, int index, int bare) {
        if (from >= to) {
            return;
        }
        if (index == sources.length) {
            Arrays.fill(into, y * width + from, y * width + to, bare);
            return;
        }
        var source = sources[index];
        int begin = Math.clamp(source.begin(y), from, to);
        int end = Math.clamp(source.end(y), begin, to);
        fill(into, width, y, from, begin, sources, index + 1, bare);
        source.copy(into, y * width, y, begin, end);
        fill(into, width, y, end, to, sources, index + 1, bare);
    }

    /// A picture, seen from the screen: a step to the right on the screen is a step of (`stepX`, `stepY`) in it.
    private static final class Source {

        private final int[] pixels;
        private final int stride;
        private final int width;
        private final int height;
        private final double originX;
        private final double originY;
        private final double stepX;
        private final double stepY;

        Source(BasePicture picture, Viewport screen) {
            pixels = picture.pixels().argb();
            stride = picture.pixels().width();
            width = picture.width();
            height = picture.height();
            var origin = at(picture, screen, 0);
            var corner = at(picture, screen, screen.width());
            originX = origin.x();
            originY = origin.y();
            stepX = (corner.x() - origin.x()) / screen.width();
            stepY = (corner.y() - origin.y()) / screen.width();
        }

        /// Where the middle of the first pixel of the screen, or one further to the right, is in the picture.
        private static ScreenPoint at(BasePicture picture, Viewport screen, double right) {
            return picture.viewport().toScreen(screen.toWorld(new ScreenPoint(right + 0.5, 0.5)));
        }

        private double x(int row) {
            return originX - row * stepY;
        }

        private double y(int row) {
            return originY + row * stepX;
        }

        boolean isUpright() {
            return Math.round(stepY * ONE) == 0;
        }

        /// Which of its own rows an upright picture shows in a row of the screen.
        int line(int row) {
            return (int) (y(row) * ONE) >> FRACTION_BITS;
        }

        /// The first pixel of a row of the screen that the picture covers.
        int begin(int row) {
            double first = Math.max(first(x(row), stepX, width), first(y(row), stepY, height));
            return (int) Math.clamp(Math.ceil(first), 0, Integer.MAX_VALUE);
        }

        /// The first one after it that it does not.
        int end(int row) {
            double last = Math.min(last(x(row), stepX, width), last(y(row), stepY, height));
            return (int) Math.clamp(Math.floor(last) + 1, 0, Integer.MAX_VALUE);
        }

        /// The least number of steps after which `start` is inside 0 to `size`.
        private static double first(double start, double step, double size) {
            double low = TOLERANCE;
            double high = size - TOLERANCE;
            if (step == 0) {
                return start >= low && start <= high ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            }
            return step > 0 ? (low - start) / step : (high - start) / step;
        }

        /// The greatest number of steps after which it still is.
        private static double last(double start, double step, double size) {
            if (step == 0) {
                return Double.POSITIVE_INFINITY;
            }
            return step > 0 ? (size - TOLERANCE - start) / step : (TOLERANCE - start) / step;
        }

        void copy(int[] into, int offset, int row, int from, int to) {
            int x = (int) ((x(row) + from * stepX) * ONE);
            int y = (int) ((y(row) + from * stepY) * ONE);
            int right = (int) Math.round(stepX * ONE);
            int down = (int) Math.round(stepY * ONE);
            if (isUpright()) {
                int line = line(row) * stride;
                for (int i = offset + from; i < offset + to; i++) {
                    into[i] = pixels[line + (x >> FRACTION_BITS)];
                    x += right;
                }
            } else {
                for (int i = offset + from; i < offset + to; i++) {
                    into[i] = pixels[(y >> FRACTION_BITS) * stride + (x >> FRACTION_BITS)];
                    x += right;
                    y += down;
                }
            }
        }
    }
}
