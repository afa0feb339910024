package lobby.touch;

/// A finger on the glass, at a place of the desktop in device pixels.
///
/// @param id of this contact, unique while it lasts
/// @param nanos when it was read, on the clock of `System.nanoTime()`
public record Contact(long id, PointerInput.Kind kind, double x, double y, long nanos) {}
