package lobby.map;

import lobby.geo.Viewport;

/// The base of the map as a picture: everything that turns and scales with the ground.
///
/// @param pixels row by row, ARGB premultiplied and opaque; owned by whoever holds the picture, until it is handed
/// back for reuse
/// @param width in pixels
/// @param height in pixels
/// @param viewport what it shows
@SuppressWarnings("ArrayRecordComponent") // Millions of pixels: shared on purpose, never compared.
record BasePicture(int[] pixels, int width, int height, Viewport viewport) {}
