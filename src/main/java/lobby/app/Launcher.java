package lobby.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import lobby.cli.Commands;

/// Starts the program.
public final class Launcher {

    private Launcher() {}

    /// @param arguments what follows `lobby-kiosk` on the command line
    public static void main(String[] arguments) {
        // Java2D paints the map into memory; with a screen of its own it would ask for a second display connection.
        System.setProperty("java.awt.headless", "true");
        // Subpixels lie otherwise on a screen that hangs upright, and JavaFX gives such text a line a tenth too high.
        System.setProperty("prism.lcdtext", "false");
        var out = new PrintWriter(System.out, true, charset(System.out));
        var err = new PrintWriter(System.err, true, charset(System.err));
        System.exit(Commands.execute(new Desk(), out, err, arguments));
    }

    /// Services and scripts often run without a language, where Java knows ASCII only; content has Chinese names.
    private static Charset charset(PrintStream stream) {
        return stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
    }
}
