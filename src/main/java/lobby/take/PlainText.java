package lobby.take;

import java.util.List;

/// Lines for a visitor to take along, the weightiest first.
public final class PlainText {

    private PlainText() {}

    /// All lines, or as many of their words as fit; empty if there are none.
    ///
    /// @param lines an empty one is left out
    /// @param most bytes, up to [Code#MOST_BYTES]
    public static String of(List<String> lines, int most) {
        var text = String.join(
                "\n",
                lines.stream()
                        .map(line -> line.strip().replaceAll("\\s+", " "))
                        .filter(line -> !line.isEmpty())
                        .toList());
        return Cut.to(most, text);
    }
}
