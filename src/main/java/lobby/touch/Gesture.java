package lobby.touch;

/// What a hand meant. A long press means nothing. All places in pixels of the surface.
public sealed interface Gesture {

    /// The first finger has landed: what moves stops, what lies under it may show that it is pressed.
    record Press(double x, double y) implements Gesture {}

    /// The last finger has left, or all were forgotten: nothing is pressed any more. Comes last.
    record Release() implements Gesture {}

    /// Down and up at one place.
    record Tap(double x, double y) implements Gesture {}

    /// A second tap soon after a first one, instead of a tap.
    record DoubleTap(double x, double y) implements Gesture {}

    /// A finger begins to pull, at the place where it landed.
    record DragBegin(double x, double y) implements Gesture {}

    /// The finger that pulls is here now.
    record Drag(double x, double y) implements Gesture {}

    /// The finger no longer pulls alone.
    ///
    /// @param velocityX pixels a second to the right with which it left; 0 if it stood still or did not leave
    /// @param velocityY pixels a second down
    record DragEnd(double velocityX, double velocityY) implements Gesture {}

    /// Two fingers begin to zoom, turn and shift: what lies under each stays under it.
    record PinchBegin(double x, double y, double otherX, double otherY) implements Gesture {}

    /// The two fingers are here now.
    record Pinch(double x, double y, double otherX, double otherY) implements Gesture {}

    /// These two fingers no longer pull together.
    record PinchEnd() implements Gesture {}

    /// A wheel was turned.
    ///
    /// @param steps notches, above 0 to come closer
    record Wheel(double x, double y, double steps) implements Gesture {}
}
