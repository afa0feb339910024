package lobby.map;

import java.util.Map;

/// The colours of one theme, for everything that is drawn rather than styled.
///
/// @param argb colours by the name of their token without the leading hyphen (`land`, `jade-area`), as 0xAARRGGBB, not
/// premultiplied
public record Palette(Map<String, Integer> argb) {

    public Palette {
        argb = Map.copyOf(argb);
    }

    /// @throws IllegalArgumentException if the theme has no such token, which is a mistake of ours
    public int argb(String token) {
        var colour = argb.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("no token \"%s\"".formatted(token));
        }
        return colour;
    }
}
