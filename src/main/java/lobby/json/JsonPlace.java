package lobby.json;

/// Where a value stands in its file.
///
/// @param line from 1
/// @param column in characters, from 1
public record JsonPlace(int line, int column) {

    public static final JsonPlace START = new JsonPlace(1, 1);
}
