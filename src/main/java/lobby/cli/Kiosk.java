package lobby.cli;

import java.io.IOException;

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

    /// Measures how smoothly the map moves, and prints it.
    ///
    /// @return the exit code
    /// @throws IOException with words for the terminal if there is nothing to measure, or no display
    int bench(BenchOrder order) throws IOException;
}
