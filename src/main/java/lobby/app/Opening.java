package lobby.app;

import lobby.cli.ExitCode;

/// Opens the windows.
final class Opening {

    private Opening() {}

    /// Returns when the kiosk was closed.
    ///
    /// @return the exit code
    static int open(Options options, LastResort lastResort) {
        return ExitCode.DONE;
    }
}
