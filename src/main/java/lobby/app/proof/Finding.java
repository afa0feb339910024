package lobby.app.proof;

import lobby.geo.Box;

/// Something on a picture that a visitor could not read, or not hit.
///
/// @param where the thing, as style sheets call it, such as `#close` or `.panel .caption`
/// @param text what stands there, or what a screen reader says of it
/// @param words what is wrong
/// @param box where on the picture, in pixels
public record Finding(Kind kind, String where, String text, String words, Box box) {

    /// What can be wrong.
    public enum Kind {
        CLIPPED("clipped text"),
        STICKING_OUT("text that sticks out"),
        BROKEN("broken word"),
        OVERLAPPING("overlapping text"),
        MISSING_GLYPH("missing glyph"),
        WEAK_CONTRAST("weak contrast"),
        SMALL_TARGET("small target");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// How reports call it.
        public String words() {
            return words;
        }
    }

    @Override
    public String toString() {
        return "%s: \"%s\" in %s: %s".formatted(kind.words(), text, where, words);
    }
}
