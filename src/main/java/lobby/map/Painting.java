package lobby.map;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import lobby.geo.Box;
import lobby.geo.Camera;
import lobby.geo.Sheet;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import lobby.geo.WorldBounds;
import org.jspecify.annotations.Nullable;

/// Paints what does not change while the camera stands still: the base picture and the labels. For a worker thread.
///
/// Any thread may ask; one at a time is served.
final class Painting {

    /// Most pixels of a coarse picture of all of the map.
    private static final double OVERVIEW_WIDTH = 960;

    private static final double OVERVIEW_HEIGHT = 600;

    /// What lines and relief add to what the map covers.
    private static final double OVERVIEW_MARGIN = 1.1;

    private static final AtomicBoolean WARM = new AtomicBoolean();

    private final Path folder;
    private final Sheets sheets = new Sheets();
    private final BaseMapPainter base = new BaseMapPainter(sheets);
    private @Nullable LabelPainter labels;
    private volatile @Nullable MapFonts fonts;

    /// @param folder of the fonts, read when they are needed
    Painting(Path folder) {
        this.folder = folder;
    }

    /// All of the map in few pixels, for what a camera that moves fast has laid bare: turned like the camera, and
    /// with lines as broad as they are at its scale once the picture is stretched to it.
    ///
    /// @param all what the map covers
    static Viewport overview(WorldBounds all, Camera camera, Unit unit) {
        double turn = Math.toRadians(camera.bearing());
        double cos = Math.abs(Math.cos(turn));
        double sin = Math.abs(Math.sin(turn));
        double width = Math.max(1, (all.width() * cos + all.height() * sin) * OVERVIEW_MARGIN);
        double height = Math.max(1, (all.width() * sin + all.height() * cos) * OVERVIEW_MARGIN);
        double metresPerPixel = Math.max(width / OVERVIEW_WIDTH, height / OVERVIEW_HEIGHT);
        return new Viewport(
                new Camera(all.centre(), camera.metresPerUnit(), camera.bearing()),
                new Unit(camera.metresPerUnit() / metresPerPixel, unit.textScale()),
                Math.ceil(width / metresPerPixel),
                Math.ceil(height / metresPerPixel));
    }

    /// Reads the fonts, which takes some time at first.
    synchronized MapFonts load() {
        var loaded = fonts;
        if (loaded == null) {
            loaded = MapFonts.load(folder);
            labels = new LabelPainter(sheets, loaded);
            fonts = loaded;
        }
        return loaded;
    }

    /// Makes the first picture quick, once in a process; see [WarmUp].
    synchronized MapFonts warmUp() {
        var loaded = load();
        if (WARM.compareAndSet(false, true)) {
            WarmUp.run(loaded);
        }
        return loaded;
    }

    /// The fonts if they were read already. Does not wait.
    @Nullable
    MapFonts fonts() {
        return fonts;
    }

    /// The map of a scene if it was prepared already. Does not wait.
    @Nullable
    Sheet sheet(MapScene scene) {
        return sheets.ready(scene);
    }

    /// The base picture.
    ///
    /// @param into where it is painted; null for new pixels
    /// @param before a picture that shows a part of it; see [BaseMapPainter]
    synchronized BasePicture picture(
            MapScene scene, Viewport viewport, @Nullable Pixels into, @Nullable BasePicture before) {
        return base.paint(scene, viewport, into, before);
    }

    /// The names, for a view without its margin.
    ///
    /// @param taken where no label may stand, in pixels of `screen`
    /// @param previous labels that are shown now
    /// @param moving whether a hand moves the map on, so that labels may be cut by the edge of the screen
    synchronized List<LabelSprite> labels(
            MapScene scene, Viewport screen, List<Box> taken, List<LabelSprite> previous, boolean moving) {
        load();
        return Objects.requireNonNull(labels).place(scene, screen, taken, previous, moving);
    }
}
