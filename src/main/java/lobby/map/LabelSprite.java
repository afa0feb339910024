package lobby.map;

import lobby.geo.PlacedLabel;
import lobby.geo.ScreenPoint;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;

/// One label as a small picture that moves with the ground and stays upright.
///
/// Its top left corner stands at the anchor on the screen plus `dx`, `dy`, rounded to whole pixels.
///
/// @param id of what it names, unique among the labels of one moment
/// @param text what it says
/// @param anchor the point on the ground that it holds on to
/// @param dx pixels from the anchor to its left edge
/// @param dy pixels from the anchor to its upper edge
/// @param width in pixels
/// @param height in pixels
/// @param argb its pixels row by row, premultiplied; may be shared, never changed
/// @param placement how it was placed, for whoever places labels next
@SuppressWarnings("ArrayRecordComponent") // A picture, shared on purpose, never compared.
record LabelSprite(
        String id,
        String text,
        WorldPoint anchor,
        double dx,
        double dy,
        int width,
        int height,
        int[] argb,
        PlacedLabel placement) {

    /// Where its top left corner stands, in whole pixels.
    ScreenPoint topLeft(Viewport viewport) {
        var at = viewport.toScreen(anchor);
        return new ScreenPoint(Math.rint(at.x() + dx), Math.rint(at.y() + dy));
    }
}
