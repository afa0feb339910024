package lobby.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where records of `java.util.logging` go: one line each, to the error output and, for a running kiosk, to files.
final class Log {

    /// All files together take at most 20 MB.
    static final long FILE_LIMIT = 4_000_000;

    static final int FILES = 5;

    private static final Logger ROOT = Logger.getLogger("");

    private Log() {}

    /// @param least level of what is printed
    static void toErrorOutput(Level least) {
        Arrays.stream(ROOT.getHandlers()).forEach(ROOT::removeHandler);
        var console = new ConsoleHandler();
        console.setFormatter(new LogLine(ZoneId.systemDefault()));
        console.setLevel(least);
        ROOT.setLevel(Level.INFO);
        ROOT.addHandler(console);
    }

    static void toFiles(Path folder) {
        var lines = new LogLine(ZoneId.systemDefault());
        ROOT.addHandler(new LogFile(folder, FILE_LIMIT, FILES, InstantSource.system(), lines));
    }
}
