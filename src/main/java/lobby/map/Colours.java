package lobby.map;

import javafx.scene.paint.Color;

/// The palette's colours as JavaFX has them.
final class Colours {

    private Colours() {}

    /// @param argb as in [Palette], not premultiplied
    static Color of(int argb) {
        return Color.rgb((argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }
}
