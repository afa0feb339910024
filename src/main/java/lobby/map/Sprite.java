package lobby.map;

import javafx.scene.image.Image;
import lobby.geo.WorldPoint;

/// A picture that stands at a point of the ground, upright and sharp whatever the camera does.
///
/// @param id unique in its layer; one that stays keeps its place in time, so that it does not flicker
/// @param image at device pixels, shared, never changed
/// @param anchor the point on the ground that it holds on to
/// @param dx pixels from the anchor on the screen to its left edge
/// @param dy pixels from the anchor on the screen to its upper edge
record Sprite(String id, Image image, WorldPoint anchor, double dx, double dy) {}
