package lobby.app;

import java.io.PrintWriter;
import lobby.cli.Commands;

/// Starts the program.
public final class Launcher {

    private Launcher() {}

    /// @param arguments what follows `lobby-kiosk` on the command line
    public static void main(String[] arguments) {
        // Java2D paints the map into memory; with a screen of its own it would ask for a second display connection.
        System.setProperty("java.awt.headless", "true");
        var out = new PrintWriter(System.out, true, System.out.charset());
        var err = new PrintWriter(System.err, true, System.err.charset());
        System.exit(Commands.execute(new Desk(), out, err, arguments));
    }
}
