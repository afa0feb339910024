package lobby.map;

import lobby.geo.WorldPoint;
import lobby.model.LocalizedText;
import lobby.model.Tint;
import org.jspecify.annotations.Nullable;

/// A square on the map that stands for an enterprise or a place.
///
/// @param id what a tap on it reports
/// @param at where
/// @param tint colour of its cluster; null for ink
/// @param number what is written in it; null if it shows an icon
/// @param outline SVG path data of its icon in a box of 24 by 24; null if it shows a number; with neither it is a small
/// hollow square
/// @param selected drawn larger and on top
/// @param label written beside it; null for none
public record Marker(
        String id,
        WorldPoint at,
        @Nullable Tint tint,
        @Nullable String number,
        @Nullable String outline,
        boolean selected,
        @Nullable LocalizedText label) {}
