package lobby.app;

/// Starts the kiosk.
public final class Launcher {

    private Launcher() {}

    /// @param arguments what follows `lobby-kiosk` on the command line
    public static void main(String[] arguments) {
        System.out.println("lobby");
    }
}
