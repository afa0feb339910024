package lobby.json;

/// What is wrong with a JSON file as a file, in words for whoever edits it.
///
/// @param line from 1
/// @param column in characters, from 1
/// @param words what is wrong there and what to do
public record JsonFault(int line, int column, String words) {

    static JsonFault atStart(String words) {
        return new JsonFault(1, 1, words);
    }
}
