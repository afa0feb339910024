package lobby.content;

/// Something in the content that an editor should put right.
///
/// @param file below the content's folder, such as `seeds/places.json`
/// @param pointer JSON pointer of the value; empty for the file as a whole
/// @param line from 1; 1 for the file as a whole
/// @param column in characters, from 1
/// @param words what is wrong, what it costs, what to do
public record ContentProblem(String file, String pointer, int line, int column, Weight weight, String words) {

    /// How much it matters.
    public enum Weight {
        /// Something is left out, or shown less well than it could be.
        PROBLEM,
        /// All is shown; a look at it is worth while.
        ADVICE
    }

    static ContentProblem ofFile(String file, String words) {
        return new ContentProblem(file, "", 1, 1, Weight.PROBLEM, words);
    }

    /// `file:line:column: words`, as editors' programs jump to it.
    public String toLine() {
        return "%s:%d:%d: %s%s".formatted(file, line, column, weight == Weight.ADVICE ? "advice: " : "", words);
    }
}
