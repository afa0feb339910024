package lobby.geo;

/// A rectangle on the screen, in pixels, sides level. May be empty.
public record Box(double x, double y, double width, double height) {

    public boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    /// @param pixels added on each side
    public Box grown(double pixels) {
        return new Box(x - pixels, y - pixels, width + 2 * pixels, height + 2 * pixels);
    }

    public boolean contains(ScreenPoint point) {
        return point.x() >= x && point.x() <= x + width && point.y() >= y && point.y() <= y + height;
    }
}
