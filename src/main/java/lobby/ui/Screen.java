package lobby.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import lobby.session.ScreenId;
import org.jspecify.annotations.Nullable;

/// One screen, built once and shown again and again.
///
/// @param id which one
/// @param form how it lies over the map
/// @param root its nodes
/// @param overlay nodes laid over the part of the map that it leaves free, such as a drawing at the map's scale; null
///     for none
/// @param map what it makes of the map; null for [MapFocus#everything()]
/// @param sources ids of the sources of what it shows, in the order of their weight
public record Screen(
        ScreenId id,
        Form form,
        Region root,
        @Nullable Region overlay,
        ObservableValue<MapFocus> map,
        ObservableValue<List<String>> sources) {

    /// How a screen lies over the map.
    public enum Form {
        /// Over all of the map, letting touches through where it has nothing.
        OPEN,
        /// Over all of the map, with a foot of its own instead of the dock, and without the map's keys.
        WHOLE,
        /// The same with a foot that is large enough to be read from afar.
        STAGE,
        /// At the right edge, from the top to the dock; on tall screens a sheet.
        PANEL,
        /// From edge to edge, standing on the dock.
        SHEET;

        /// Whether the map is seen through it wherever it has nothing.
        boolean isOpen() {
            return this == OPEN || hasOwnFoot();
        }

        /// Whether it stands in the place of the dock as well.
        boolean hasOwnFoot() {
            return this == WHOLE || this == STAGE;
        }
    }
}
