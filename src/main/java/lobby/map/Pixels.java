package lobby.map;

/// Room for a picture, painted into again and again. Compared by identity: it is a place, not a picture.
///
/// Larger than most pictures that it holds: a texture of one size for all of them is made once, while making one takes
/// as long as some frames.
final class Pixels {

    private final int[] argb;
    private final int width;
    private final int height;

    /// @param width in pixels, and elements of a row
    /// @param height in pixels
    Pixels(int width, int height) {
        argb = new int[width * height];
        this.width = width;
        this.height = height;
    }

    /// Row by row, ARGB premultiplied.
    int[] argb() {
        return argb;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean holds(int wanted, int high) {
        return wanted <= width && high <= height;
    }
}
