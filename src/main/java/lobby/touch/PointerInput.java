package lobby.touch;

/// What a finger or the mouse did, in pixels of the surface that takes gestures.
///
/// @param source which stream it comes from
/// @param id of the finger, unique in its source while it is down
/// @param size longest side of the contact in pixels; 0 if the source does not say
/// @param nanos time on any clock that only runs forward, the same for all inputs
public record PointerInput(Source source, long id, Kind kind, double x, double y, double size, long nanos) {

    /// Where inputs come from.
    public enum Source {
        MOUSE,
        TOUCH
    }

    /// What happened.
    public enum Kind {
        DOWN,
        MOVE,
        UP,
        /// It is over, and was not meant: another program took it, or the device was pulled out.
        CANCEL
    }

    public PointerInput {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("an input needs a finite place");
        }
    }

    PointerInput as(Kind other) {
        return new PointerInput(source, id, other, x, y, size, nanos);
    }

    /// The same, at another time.
    PointerInput at(long time) {
        return new PointerInput(source, id, kind, x, y, size, time);
    }

    /// A move of this to where another is, and when.
    PointerInput movedTo(PointerInput other) {
        return new PointerInput(source, id, Kind.MOVE, other.x, other.y, size, other.nanos);
    }
}
