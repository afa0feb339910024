package lobby.geo;

import java.util.List;
import lobby.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A way along the streets of the map, from the very point to the very point.
///
/// @param line as it is drawn; at least two points
/// @param legs its parts in their order, one for each name
public record Walk(Path line, List<Leg> legs) {

    public Walk {
        legs = List.copyOf(legs);
    }

    /// A part of the way along one street.
    ///
    /// @param street its name; null if it has none, or where the way leads across to the nearest street
    public record Leg(@Nullable LocalizedText street, double metres) {}

    /// The length of the line.
    public double metres() {
        return line.length();
    }
}
