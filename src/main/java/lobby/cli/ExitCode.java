package lobby.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/// How commands end. Their meaning stays the same from version to version, for scripts and service managers rely on it.
public final class ExitCode {

    /// All is well.
    public static final int DONE = 0;

    /// It was done, and there are problems, which were printed.
    public static final int PROBLEMS = 1;

    /// It could not be done: a wrong command line, or a folder that is no use.
    public static final int UNUSABLE = 2;

    /// A fault of the program; the log has the details.
    public static final int FAULT = 3;

    private ExitCode() {}

    /// What each means, for the foot of each command's help.
    static Map<String, String> help() {
        var help = new LinkedHashMap<String, String>();
        help.put(String.valueOf(DONE), "done");
        help.put(String.valueOf(PROBLEMS), "done, with problems that were printed");
        help.put(String.valueOf(UNUSABLE), "wrong command line, or nothing usable there");
        help.put(String.valueOf(FAULT), "fault of the program; the log has the details");
        return help;
    }
}
