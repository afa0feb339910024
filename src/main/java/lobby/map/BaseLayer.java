package lobby.map;

import java.nio.IntBuffer;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;
import lobby.geo.Box;
import lobby.geo.Camera;
import lobby.geo.ScreenPoint;
import lobby.geo.Viewport;
import org.jspecify.annotations.Nullable;

/// Shows the last base picture, also under a camera that has moved on since it was painted.
///
/// Two pictures take turns: one is shown while a worker paints into the other, so that nothing is allocated as long as
/// the size stays. Where neither reaches, as after a wild pinch, a coarse picture of the whole map does.
///
/// A picture that is only shifted is a node, copied once for each frame. One that is stretched or turned is a node as
/// well where a graphics card smooths it for nothing; without one it is resampled into a picture of the screen, since
/// JavaFX smooths all nodes (JDK-8127343), which takes 25 to 30 ms for a full screen in software.
final class BaseLayer implements Ground.Layer {

    /// Share of the screen that the picture is larger on each side.
    private static final double MARGIN = 0.25;

    /// The same from 4K on, where pictures are heavy, and for a picture that is wanted soon.
    static final double SMALL_MARGIN = 0.1;

    private static final double PIXELS_OF_4K = 3840.0 * 2160;

    /// A picture stretched further than this is painted anew.
    private static final double MOST_STRETCH = 1.6;

    /// Share of the margin that is left when a new picture is asked for: what a quick hand drags in meanwhile.
    private static final double RESERVE = 0.3;

    /// The same on a picture that is turned, whose corners run out soon: there the coarse picture helps out.
    private static final double RESERVE_TURNED = 0.05;

    /// What a picture to turn in is larger than the diagonal of the screen.
    private static final double ROOM_TO_TURN = 1.05;

    private final boolean hasGraphicsCard = Platform.isSupported(ConditionalFeature.SCENE3D);
    private final Region bare = new Region();
    private final ImageView coarse = new ImageView();
    private final Affine coarsePose = new Affine();
    private final ImageView whole = new ImageView();
    private final Affine wholePose = new Affine();
    private final ImageView resampled = new ImageView();
    private final Group node = new Group(bare, coarse, whole, resampled);
    private @Nullable Shown front;
    private @Nullable Shown spare;
    private @Nullable Shown overview;
    private boolean forgotten;
    private @Nullable Frame frame;
    private @Nullable Frame otherFrame;
    private Box part = new Box(0, 0, 0, 0);

    private record Shown(BasePicture picture, MapScene scene, PixelBuffer<IntBuffer> buffer, WritableImage image) {

        /// @param before whose buffer and image are used again if these are its pixels
        static Shown of(BasePicture picture, MapScene scene, @Nullable Shown before) {
            if (before != null && before.fits(picture)) {
                var changed = new Rectangle2D(0, 0, picture.width(), picture.height());
                before.buffer().updateBuffer(_ -> changed);
                return new Shown(picture, scene, before.buffer(), before.image());
            }
            var pixels = picture.pixels();
            var buffer = pixelBuffer(pixels.argb(), pixels.width(), pixels.height());
            return new Shown(picture, scene, buffer, new WritableImage(buffer));
        }

        boolean fits(BasePicture other) {
            return picture.pixels().equals(other.pixels());
        }
    }

    /// A picture of the screen's size.
    private record Frame(PixelBuffer<IntBuffer> buffer, WritableImage image) {

        static Frame of(@Nullable Frame before, int width, int height) {
            if (before != null && before.buffer.getWidth() == width && before.buffer.getHeight() == height) {
                return before;
            }
            var made = pixelBuffer(new int[width * height], width, height);
            return new Frame(made, new WritableImage(made));
        }
    }

    BaseLayer() {
        bare.getStyleClass().add("bare-land");
        coarse.getTransforms().add(coarsePose);
        whole.getTransforms().add(wholePose);
        node.setManaged(false);
    }

    private static PixelBuffer<IntBuffer> pixelBuffer(int[] pixels, int width, int height) {
        return new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    }

    @Override
    public Node node() {
        return node;
    }

    /// The viewport of a picture for this screen: the same camera, with a margin of whole pixels on each side.
    static Viewport withMargin(Viewport screen) {
        return withMargin(screen, isHeavy(screen) ? SMALL_MARGIN : MARGIN);
    }

    /// @param share of the screen that the picture is larger on each side
    static Viewport withMargin(Viewport screen, double share) {
        return new Viewport(
                screen.camera(),
                screen.unit(),
                screen.width() + 2 * Math.rint(screen.width() * share),
                screen.height() + 2 * Math.rint(screen.height() * share));
    }

    /// The same, whole pixels away from the picture that is shown if that is of the same scale and bearing: the two
    /// then share what both show, and no line is half a pixel off after a drag.
    Viewport withMargin(MapScene scene, Viewport screen) {
        var wanted = withMargin(screen);
        if (front == null || !isLike(front, scene, screen)) {
            return wanted;
        }
        var painted = front.picture().viewport();
        var middle = painted.toScreen(screen.camera().centre());
        double left = Math.rint(middle.x() - wanted.width() / 2);
        double top = Math.rint(middle.y() - wanted.height() / 2);
        boolean isSame =
                left == 0 && top == 0 && painted.width() == wanted.width() && painted.height() == wanted.height();
        var centre = isSame
                ? painted.camera().centre()
                : painted.toWorld(new ScreenPoint(left + wanted.width() / 2, top + wanted.height() / 2));
        var camera = screen.camera();
        return new Viewport(
                new Camera(centre, camera.metresPerUnit(), camera.bearing()),
                screen.unit(),
                wanted.width(),
                wanted.height());
    }

    /// The viewport of a picture for a camera that moves on. One that turns gets a square in which it can go on
    /// turning, one that comes closer needs little around what it sees.
    Viewport onTheMove(MapScene scene, Viewport screen) {
        if (front == null) {
            return withMargin(screen);
        }
        var painted = front.picture().viewport();
        if (painted.camera().bearing() != screen.camera().bearing()) {
            return toTurnIn(screen);
        }
        return painted.metresPerPixel() > screen.metresPerPixel()
                ? withMargin(screen, SMALL_MARGIN)
                : withMargin(scene, screen);
    }

    private static Viewport toTurnIn(Viewport screen) {
        if (isHeavy(screen)) {
            return withMargin(screen);
        }
        double side = Math.ceil(Math.hypot(screen.width(), screen.height()) * ROOM_TO_TURN);
        return new Viewport(screen.camera(), screen.unit(), side, side);
    }

    private static boolean isHeavy(Viewport screen) {
        return screen.width() * screen.height() >= PIXELS_OF_4K;
    }

    /// The picture that is shown, if it shares pixels with one of this viewport.
    @Nullable
    BasePicture sharing(MapScene scene, Viewport wanted) {
        return front != null && isLike(front, scene, wanted) ? front.picture() : null;
    }

    private boolean isLike(Shown shown, MapScene scene, Viewport view) {
        var painted = shown.picture().viewport();
        return !forgotten
                && looksLike(shown.scene(), scene)
                && painted.unit().equals(view.unit())
                && painted.camera().metresPerUnit() == view.camera().metresPerUnit()
                && painted.camera().bearing() == view.camera().bearing();
    }

    /// Pixels that are not shown, to be painted into; null if there are none. Nobody else gets them until they are
    /// shown.
    @Nullable
    Pixels spare() {
        return spare == null ? null : spare.picture().pixels();
    }

    /// Pixels for a picture, and for any other of the same screen. Any thread may ask.
    ///
    /// @param reuse taken if it is large enough
    static Pixels room(Viewport wanted, Viewport screen, @Nullable Pixels reuse) {
        if (reuse != null && reuse.holds((int) wanted.width(), (int) wanted.height())) {
            return reuse;
        }
        var still = withMargin(screen);
        var turning = toTurnIn(screen);
        return new Pixels((int) Math.ceil(Math.max(still.width(), turning.width())), (int)
                Math.ceil(Math.max(still.height(), turning.height())));
    }

    /// The next picture is painted as if there had been none before it: no part of it is copied.
    void forget() {
        forgotten = true;
    }

    void show(BasePicture picture, MapScene scene) {
        forgotten = false;
        var next = Shown.of(picture, scene, spare);
        spare = front;
        front = next;
        whole.setImage(next.image());
        whole.setViewport(new Rectangle2D(0, 0, picture.width(), picture.height()));
    }

    /// Shows this one wherever the other does not reach.
    void showOverview(BasePicture picture, MapScene scene) {
        overview = Shown.of(picture, scene, null);
        coarse.setImage(overview.image());
    }

    /// Whether there is an overview of this scene that lies as the camera does.
    boolean hasOverview(MapScene scene, double bearing) {
        return overview != null
                && looksLike(overview.scene(), scene)
                && overview.picture().viewport().camera().bearing() == bearing;
    }

    boolean isEmpty() {
        return front == null;
    }

    /// Which part of the screen is not under panels: the rest need not be drawn.
    void uncover(Box free) {
        part = free;
    }

    /// Whether all of the screen shows the picture as it was painted.
    boolean isExact(MapScene scene, Viewport screen) {
        return front != null
                && isLike(front, scene, screen)
                && covers(front.picture().viewport(), screen);
    }

    /// Whether the picture reaches equally far beyond each side of the screen.
    boolean isCentred(MapScene scene, Viewport screen) {
        return front != null && front.picture().viewport().equals(withMargin(scene, screen));
    }

    /// Whether the picture is still good enough to be moved along, and will be for a while.
    boolean serves(MapScene scene, Viewport screen) {
        if (front == null || !looksLike(front.scene(), scene)) {
            return false;
        }
        var painted = front.picture().viewport();
        double stretch = painted.metresPerPixel() / screen.metresPerPixel();
        boolean isTurned = painted.camera().bearing() != screen.camera().bearing();
        return stretch < MOST_STRETCH
                && stretch > 1 / MOST_STRETCH
                && reach(painted, screen) > (isTurned ? RESERVE_TURNED : RESERVE);
    }

    @Override
    public boolean canShift(Viewport screen) {
        return whole.isVisible()
                && !bare.isVisible()
                && front != null
                && covers(front.picture().viewport(), screen);
    }

    /// Puts the picture where the camera has it: at whole pixels as long as it is not turned.
    @Override
    public void place(Viewport screen) {
        var shown = front;
        boolean isBare = shown == null || !covers(shown.picture().viewport(), screen);
        boolean isStill = shown != null && isStill(shown.picture().viewport(), screen);
        bare.setVisible(isBare && (isStill || shown == null));
        coarse.setVisible(isBare && isStill && overview != null);
        whole.setVisible(isStill);
        resampled.setVisible(shown != null && !isStill);
        if (bare.isVisible()) {
            bare.resize(screen.width(), screen.height());
        }
        if (coarse.isVisible() && overview != null) {
            pose(coarsePose, screen, overview.picture().viewport());
        }
        if (shown != null && isStill) {
            pose(wholePose, screen, shown.picture().viewport());
        } else if (shown != null) {
            resample(screen, shown);
        }
    }

    private boolean isStill(Viewport painted, Viewport screen) {
        return hasGraphicsCard
                || (painted.metresPerPixel() == screen.metresPerPixel()
                        && painted.camera().bearing() == screen.camera().bearing());
    }

    private static void pose(Affine pose, Viewport screen, Viewport painted) {
        double scale = painted.metresPerPixel() / screen.metresPerPixel();
        double turn =
                Math.toRadians(painted.camera().bearing() - screen.camera().bearing());
        var middle = screen.toScreen(painted.camera().centre());
        double halfWidth = painted.width() / 2;
        double halfHeight = painted.height() / 2;
        if (turn == 0) {
            double left = Math.rint(middle.x() - halfWidth * scale);
            double top = Math.rint(middle.y() - halfHeight * scale);
            double right = Math.rint(middle.x() + halfWidth * scale);
            double bottom = Math.rint(middle.y() + halfHeight * scale);
            pose.setToTransform((right - left) / painted.width(), 0, left, 0, (bottom - top) / painted.height(), top);
        } else {
            double cos = scale * Math.cos(turn);
            double sin = scale * Math.sin(turn);
            pose.setToTransform(
                    cos,
                    -sin,
                    Math.rint(middle.x()) - cos * halfWidth + sin * halfHeight,
                    sin,
                    cos,
                    Math.rint(middle.y()) - sin * halfWidth - cos * halfHeight);
        }
    }

    private void resample(Viewport screen, Shown shown) {
        // The renderer may still read the one of the last frame.
        var target = Frame.of(otherFrame, (int) screen.width(), (int) screen.height());
        otherFrame = frame;
        frame = target;
        var pictures = Stream.of(shown, overview)
                .filter(Objects::nonNull)
                .map(Shown::picture)
                .toList();
        var land = shown.scene().palette().argb("land");
        Resampling.fill(target.buffer().getBuffer().array(), screen, part, pictures, land);
        var changed = new Rectangle2D(part.x(), part.y(), part.width(), part.height());
        target.buffer().updateBuffer(_ -> changed);
        resampled.setImage(target.image());
    }

    private static boolean covers(Viewport painted, Viewport screen) {
        return reach(painted, screen) >= 0;
    }

    /// Share of the picture's margin between its edge and the corner of the screen that comes closest to it; below 0 if
    /// a corner is bare.
    private static double reach(Viewport painted, Viewport screen) {
        double least = Double.POSITIVE_INFINITY;
        double marginX = Math.max(1, (painted.width() - screen.width()) / 2);
        double marginY = Math.max(1, (painted.height() - screen.height()) / 2);
        for (int corner = 0; corner < 4; corner++) {
            var at = painted.toScreen(screen.toWorld(
                    new ScreenPoint(corner % 2 == 0 ? 0 : screen.width(), corner < 2 ? 0 : screen.height())));
            least = Math.min(least, Math.min(at.x(), painted.width() - at.x()) / marginX);
            least = Math.min(least, Math.min(at.y(), painted.height() - at.y()) / marginY);
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
