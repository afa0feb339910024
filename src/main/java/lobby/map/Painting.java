package lobby.map;

import java.nio.file.Path;
import java.util.List;
import lobby.geo.Box;
import lobby.geo.Viewport;
import org.jspecify.annotations.Nullable;

/// Paints what does not change while the camera stands still: the base picture and the labels. For a worker thread.
///
/// Any thread may ask; one at a time is served.
final class Painting {

    private final Path folder;
    private final Sheets sheets = new Sheets();
    private final BaseMapPainter base = new BaseMapPainter(sheets);
    private @Nullable LabelPainter labels;
    private volatile @Nullable MapFonts fonts;

    /// @param folder of the fonts, read when they are needed
    Painting(Path folder) {
        this.folder = folder;
    }

    /// What is to be painted.
    ///
    /// @param picture what the base picture is to show, with its margin; null if it need not be painted
    /// @param screen what the labels are placed for; null if they need not be placed
    /// @param taken where no label may stand, in pixels of `screen`
    /// @param previous labels that are shown now
    record Order(
            MapScene scene,
            @Nullable Viewport picture,
            @Nullable Viewport screen,
            List<Box> taken,
            List<LabelSprite> previous) {}

    /// What was painted.
    ///
    /// @param picture null if none was ordered
    /// @param labels null if none were ordered
    record Painted(@Nullable BasePicture picture, @Nullable List<LabelSprite> labels) {}

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

    /// The fonts if they were read already. Does not wait.
    @Nullable
    MapFonts fonts() {
        return fonts;
    }

    /// @param reuse pixels of a picture that is no longer shown
    synchronized Painted paint(Order order, int @Nullable [] reuse) {
        load();
        var picture = order.picture() == null ? null : base.paint(order.scene(), order.picture(), reuse);
        var placed = order.screen() == null || labels == null
                ? null
                : labels.place(order.scene(), order.screen(), order.taken(), order.previous());
        return new Painted(picture, placed);
    }
}
