package lobby.touch;

/// What the X server tells of its touch screens.
sealed interface XEvent {

    /// A finger landed, moved or left.
    ///
    /// @param device the panel
    /// @param touch number of the finger on this panel
    /// @param x in the units of the panel; NaN if it has not changed
    /// @param y in the units of the panel; NaN if it has not changed
    record Touch(int device, long touch, PointerInput.Kind kind, double x, double y) implements XEvent {}

    /// A device was plugged in or out, switched on or off.
    record DevicesChanged() implements XEvent {}

    /// Anything else, complaints included.
    record Other() implements XEvent {}
}
