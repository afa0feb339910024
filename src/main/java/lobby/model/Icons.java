package lobby.model;

import java.util.Map;
import java.util.Optional;

/// The outlines of all icons, by name.
///
/// @param outlines SVG path data in a box of 24 by 24, by the icon's file name without its ending
public record Icons(Map<String, String> outlines) {

    public Icons {
        outlines = Map.copyOf(outlines);
    }

    public Optional<String> outline(String name) {
        return Optional.ofNullable(outlines.get(name));
    }
}
