package lobby.map;

import lobby.geo.Box;

/// A text that stands on the map's canvas and not in a node, for whoever lists what is shown.
///
/// @param id of the label or marker it belongs to; `here` for the callout
/// @param text what it says
/// @param box where, in pixels of the map
public record DrawnText(String id, Kind kind, String text, Box box) {

    /// What it belongs to.
    public enum Kind {
        LABEL,
        MARKER,
        CALLOUT
    }
}
