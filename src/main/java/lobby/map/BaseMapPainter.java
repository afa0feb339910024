package lobby.map;

import java.util.Arrays;
import lobby.geo.Viewport;
import org.jspecify.annotations.Nullable;

/// Paints the base of the map, from land to station rings, at device pixels.
///
/// Knows no JavaFX. Used by one thread at a time.
final class BaseMapPainter {

    private final Sheets sheets;

    BaseMapPainter(Sheets sheets) {
        this.sheets = sheets;
    }

    /// Paints what the viewport shows, with a camera that may be turned, into a new picture.
    BasePicture paint(MapScene scene, Viewport viewport) {
        return paint(scene, viewport, null);
    }

    /// @param viewport as large as the picture is to be, so larger than the screen for one with a margin; rounded up to
    /// whole pixels
    /// @param reuse pixels of a picture that is no longer shown; taken if there are exactly as many as needed
    BasePicture paint(MapScene scene, Viewport viewport, int @Nullable [] reuse) {
        int width = Math.max(1, (int) Math.ceil(viewport.width()));
        int height = Math.max(1, (int) Math.ceil(viewport.height()));
        int[] pixels = reuse != null && reuse.length == width * height ? reuse : new int[width * height];
        Arrays.fill(pixels, scene.palette().argb("land"));
        sheets.of(scene);
        return new BasePicture(pixels, width, height, viewport);
    }
}
