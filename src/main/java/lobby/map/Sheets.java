package lobby.map;

import lobby.geo.Sheet;
import lobby.model.Pack;
import org.jspecify.annotations.Nullable;

/// Keeps the map prepared for drawing, for all who draw it. Safe for any thread.
///
/// Preparing takes some tens of milliseconds, so it is done once for each map that the shell swaps in.
final class Sheets {

    private volatile @Nullable Sheet last;
    private Pack.@Nullable MapNotes notes;

    /// The map of this scene if it was prepared already. Does not wait.
    @Nullable
    Sheet ready(MapScene scene) {
        var sheet = last;
        return sheet != null && sheet.data().equals(scene.data()) ? sheet : null;
    }

    /// Prepares the map of this scene, unless it is the one that was asked for last.
    synchronized Sheet of(MapScene scene) {
        var sheet = last;
        if (sheet == null
                || !sheet.data().equals(scene.data())
                || !scene.notes().equals(notes)) {
            sheet = Sheet.of(scene.data(), scene.notes());
            last = sheet;
            notes = scene.notes();
        }
        return sheet;
    }
}
