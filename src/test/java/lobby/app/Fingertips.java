package lobby.app;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/// Up to ten fingers on the screen of the touch rig; places in pixels of the desktop.
final class Fingertips implements AutoCloseable {

    private final SocketChannel rig;
    private final Set<Integer> down = new TreeSet<>();

    Fingertips() throws IOException {
        rig = SocketChannel.open(UnixDomainSocketAddress.of(Path.of(System.getenv("TOUCH_RIG_DIR"), "fingers.sock")));
    }

    void land(int finger, double x, double y) throws IOException {
        down.add(finger);
        say("begin %d %s %s".formatted(finger, x, y));
    }

    void move(int finger, double x, double y) throws IOException {
        say("update %d %s %s".formatted(finger, x, y));
    }

    void lift(int finger) throws IOException {
        down.remove(finger);
        say("end " + finger);
    }

    void liftAll() throws IOException {
        for (int finger : Set.copyOf(down)) {
            lift(finger);
        }
    }

    void tap(double x, double y) throws IOException {
        land(1, x, y);
        lift(1);
    }

    /// The fingers that are down, in order.
    Set<Integer> down() {
        return down;
    }

    private void say(String line) throws IOException {
        var bytes = ByteBuffer.wrap((line + "\n").getBytes(US_ASCII));
        while (bytes.hasRemaining()) {
            rig.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        rig.close();
    }
}
