package lobby.map;

import java.nio.IntBuffer;
import java.util.Objects;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import lobby.geo.ScreenPoint;
import lobby.geo.Viewport;
import org.jspecify.annotations.Nullable;

/// Shows the last base picture, also under a camera that has moved on since it was painted.
///
/// Two pictures take turns: one is shown while a worker paints into the other, so that nothing is allocated as long as
/// the size stays.
final class BaseLayer {

    /// Share of the screen that the picture is larger on each side.
    private static final double MARGIN = 0.25;

    /// The same above 4K, where pictures are heavy.
    private static final double SMALL_MARGIN = 0.1;

    private static final double PIXELS_OF_4K = 3840.0 * 2160;

    /// A picture stretched further than this is painted anew.
    private static final double MOST_STRETCH = 1.4;

    /// Share of the margin that is left when a new picture is asked for.
    private static final double RESERVE = 0.4;

    private final boolean smoothWhileMoving = Platform.isSupported(ConditionalFeature.SCENE3D);
    private @Nullable Shown front;
    private @Nullable Shown spare;

    private record Shown(BasePicture picture, MapScene scene, PixelBuffer<IntBuffer> buffer, WritableImage image) {

        /// @param before whose buffer and image are used again if these are its pixels
        static Shown of(BasePicture picture, MapScene scene, @Nullable Shown before) {
            if (before != null && before.fits(picture)) {
                // No region: all of it has changed.
                before.buffer().updateBuffer(_ -> null);
                return new Shown(picture, scene, before.buffer(), before.image());
            }
            var buffer = new PixelBuffer<>(
                    picture.width(),
                    picture.height(),
                    IntBuffer.wrap(picture.pixels()),
                    PixelFormat.getIntArgbPreInstance());
            return new Shown(picture, scene, buffer, new WritableImage(buffer));
        }

        @SuppressWarnings("ReferenceEquality") // The very same pixels, whatever is painted there.
        boolean fits(BasePicture other) {
            return picture.pixels() == other.pixels()
                    && picture.width() == other.width()
                    && picture.height() == other.height();
        }
    }

    /// The viewport of a picture for this screen: the same camera, with a margin of whole pixels on each side.
    static Viewport withMargin(Viewport screen) {
        double share = screen.width() * screen.height() > PIXELS_OF_4K ? SMALL_MARGIN : MARGIN;
        return new Viewport(
                screen.camera(),
                screen.unit(),
                screen.width() + 2 * Math.rint(screen.width() * share),
                screen.height() + 2 * Math.rint(screen.height() * share));
    }

    /// Pixels that are not shown, to be painted into; null if there are none. Nobody else gets them until they are
    /// shown.
    int @Nullable [] spare() {
        return spare == null ? null : spare.picture().pixels();
    }

    void show(BasePicture picture, MapScene scene) {
        var next = Shown.of(picture, scene, spare);
        spare = front;
        front = next;
    }

    boolean isEmpty() {
        return front == null;
    }

    /// Whether the picture is this very view.
    boolean isExact(MapScene scene, Viewport screen) {
        return front != null
                && looksLike(front.scene(), scene)
                && front.picture().viewport().equals(withMargin(screen));
    }

    /// Whether the picture is still good enough to be moved along, and will be for a while.
    boolean serves(MapScene scene, Viewport screen) {
        if (front == null || !looksLike(front.scene(), scene)) {
            return false;
        }
        var painted = front.picture().viewport();
        double stretch = painted.metresPerPixel() / screen.metresPerPixel();
        double margin = (painted.width() - screen.width()) / 2;
        return stretch < MOST_STRETCH && stretch > 1 / MOST_STRETCH && reach(painted, screen) > RESERVE * margin;
    }

    /// Draws the picture where the camera has it.
    void draw(GraphicsContext graphics, Viewport screen, int land) {
        if (front == null || reach(front.picture().viewport(), screen) < 0) {
            graphics.setFill(Colours.of(land));
            graphics.fillRect(0, 0, screen.width(), screen.height());
        }
        if (front == null) {
            return;
        }
        var picture = front.picture();
        var painted = picture.viewport();
        double scale = painted.metresPerPixel() / screen.metresPerPixel();
        var middle = screen.toScreen(painted.camera().centre());
        double turn = painted.camera().bearing() - screen.camera().bearing();
        // Smoothing costs the software pipeline 25 to 30 ms for a full screen, a GPU nothing.
        graphics.setImageSmoothing(smoothWhileMoving && (scale != 1 || turn != 0));
        if (turn == 0) {
            drawLevel(
                    graphics,
                    middle.x() - painted.width() * scale / 2,
                    middle.y() - painted.height() * scale / 2,
                    scale);
        } else {
            graphics.save();
            graphics.translate(Math.rint(middle.x()), Math.rint(middle.y()));
            graphics.rotate(turn);
            drawLevel(graphics, -painted.width() * scale / 2, -painted.height() * scale / 2, scale);
            graphics.restore();
        }
    }

    private void drawLevel(GraphicsContext graphics, double x, double y, double scale) {
        if (front == null) {
            return;
        }
        double left = Math.rint(x);
        double top = Math.rint(y);
        double width = Math.rint(x + front.picture().width() * scale) - left;
        double height = Math.rint(y + front.picture().height() * scale) - top;
        graphics.drawImage(front.image(), left, top, width, height);
    }

    /// Pixels of the picture between the screen's corner that comes closest and the picture's edge; below 0 if a corner
    /// is bare.
    private static double reach(Viewport painted, Viewport screen) {
        double least = Double.POSITIVE_INFINITY;
        for (int corner = 0; corner < 4; corner++) {
            var at = painted.toScreen(screen.toWorld(
                    new ScreenPoint(corner % 2 == 0 ? 0 : screen.width(), corner < 2 ? 0 : screen.height())));
            least = Math.min(least, Math.min(at.x(), painted.width() - at.x()));
            least = Math.min(least, Math.min(at.y(), painted.height() - at.y()));
        }
        return least;
    }

    /// Whether the base of both looks alike, whatever stands above it.
    static boolean looksLike(MapScene one, MapScene other) {
        return one.data().equals(other.data())
                && one.detail().equals(other.detail())
                && one.notes().equals(other.notes())
                && one.palette().equals(other.palette())
                && one.tints().equals(other.tints())
                && Objects.equals(one.focus(), other.focus());
    }
}
