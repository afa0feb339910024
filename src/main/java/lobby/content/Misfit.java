package lobby.content;

import java.io.Serial;

/// A value is not what its key asks for. Known to [Entry] only, which turns it into a problem.
final class Misfit extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String pointer;
    private final boolean told;

    Misfit(String pointer, String words) {
        this(pointer, words, false);
    }

    private Misfit(String pointer, String words, boolean told) {
        super(words, null, false, false);
        this.pointer = pointer;
        this.told = told;
    }

    /// What lies inside is left out, for reasons that are reported or need no report.
    static Misfit told(String pointer) {
        return new Misfit(pointer, "could not be read", true);
    }

    boolean isTold() {
        return told;
    }

    String pointer() {
        return pointer;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
