package lobby.cli;

import java.io.IOException;
import java.util.function.Consumer;

/// What the commands set going, but cannot know: the windows are above them.
public interface Kiosk {

    /// Opens the kiosk, and returns when it was closed.
    ///
    /// @return the exit code
    int run(RunOrder order);

    /// Takes pictures without a display.
    ///
    /// @return the exit code: 0, or 1 if some pictures could not be taken
    /// @throws IOException with words for the terminal if none could be
    int snapshot(SnapshotOrder order) throws IOException;

    /// Looks at every panel of a folder of content as a visitor would, says what is wrong, and writes a report.
    ///
    /// @param say gets what is found, line by line, the sum last
    /// @return the exit code: as of `content check`
    /// @throws IOException with words for the terminal if the folder is no use, or the report cannot be written
    int proof(ProofOrder order, Consumer<String> say) throws IOException;

    /// Measures how smoothly the map moves, and prints it.
    ///
    /// @return the exit code
    /// @throws IOException with words for the terminal if there is nothing to measure, or no display
    int bench(BenchOrder order) throws IOException;
}
