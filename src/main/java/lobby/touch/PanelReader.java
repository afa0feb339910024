package lobby.touch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the fingers on the touch screens of an X11 desktop, of which JavaFX tells nothing but a mouse.
///
/// A thread and a connection of its own get the raw touches of the whole desktop. Nothing is grabbed and no window is
/// asked, so the mouse that the X server makes of the first finger goes where it always went; and where all this fails,
/// everything still works by single taps, and the log says why in a line.
///
/// Contacts are handed on in order on one thread, the hand's: by the executor when they arrive, or earlier by
/// [#catchUp].
public final class PanelReader implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(PanelReader.class.getName());

    private final Executor executor;
    private final Consumer<Contact> hand;

    /// Guards the connection and the glass; not held while anybody waits for fingers or hands on.
    private final ReentrantLock turn = new ReentrantLock();

    private final Glass glass = new Glass();
    private @Nullable XConnection connection;
    private int extension;
    private int root;
    private boolean underWay;
    private boolean closed;
    private volatile boolean hasPanel;

    private PanelReader(Executor executor, Consumer<Contact> hand) {
        this.executor = executor;
        this.hand = hand;
    }

    /// Returns at once; connects on a thread of its own.
    ///
    /// @param executor the thread of the hand, to which at most one task is under way at a time
    /// @param hand told of each contact, on that thread
    public static PanelReader start(Executor executor, Consumer<Contact> hand) {
        var reader = new PanelReader(executor, hand);
        var thread = new Thread(reader::run, "touch-reader");
        thread.setDaemon(true);
        thread.start();
        return reader;
    }

    /// Whether a touch screen is plugged in. From any thread; false until the reader has looked.
    public boolean hasPanel() {
        return hasPanel;
    }

    /// Hands on whatever has arrived, before it returns. On the hand's thread, before a mouse event is looked at: the
    /// mouse is made of touches that may not have been read.
    ///
    /// @param surely whether to wait for the server to say that it has sent all; costs a round trip
    public void catchUp(boolean surely) {
        turn.lock();
        try {
            if (connection != null) {
                if (surely) {
                    connection.ask(XProtocol.getInputFocus());
                }
                read(connection);
            }
        } catch (IOException e) {
            // The reader's thread notices and says so.
            LOG.log(Level.FINE, "not caught up", e);
        } finally {
            turn.unlock();
        }
        handOn();
    }

    /// Ends the thread. From any thread.
    @Override
    public void close() {
        turn.lock();
        try {
            closed = true;
            if (connection != null) {
                connection.sever();
            }
        } finally {
            turn.unlock();
        }
    }

    /// What a failure of the connection looks like, for tests.
    void breakDown() {
        turn.lock();
        try {
            if (connection != null) {
                connection.sever();
            }
        } finally {
            turn.unlock();
        }
    }

    private void run() {
        try {
            var opened = XConnection.open();
            try {
                read(opened, begin(opened));
            } finally {
                end(opened);
            }
        } catch (IOException | RuntimeException e) {
            if (!isClosed()) {
                LOG.log(Level.FINE, "touch", e);
                LOG.log(
                        Level.WARNING,
                        "Gestures of two fingers do not work: {0}. Everything works by single taps all the same",
                        e.getMessage());
            }
        }
    }

    /// @return what there is to say when all is ready
    private String begin(XConnection opened) throws IOException {
        extension = XProtocol.extension(opened.ask(XProtocol.queryInputExtension()));
        if (extension == 0 || !XProtocol.knowsTouches(opened.ask(XProtocol.queryVersion(extension)))) {
            throw new IOException("the X server is older than XInput 2.2");
        }
        root = opened.root();
        opened.tell(XProtocol.selectTouches(extension, root));
        turn.lock();
        try {
            look(opened);
            if (closed) {
                opened.sever();
            }
            connection = opened;
            return found(glass.panels());
        } finally {
            turn.unlock();
        }
    }

    private static String found(List<Panel> panels) {
        return panels.isEmpty()
                ? "no touch screen is plugged in; one that comes is read at once"
                : panels.stream()
                        .map(panel -> "%s (%d fingers)".formatted(panel.name(), panel.fingers()))
                        .collect(Collectors.joining(", "));
    }

    private void read(XConnection opened, String found) throws IOException {
        LOG.log(Level.INFO, "Touch is ready: {0}", found);
        while (true) {
            opened.await();
            turn.lock();
            try {
                read(opened);
                if (opened.isBroken()) {
                    throw new IOException(XConnection.BROKEN);
                }
            } finally {
                turn.unlock();
            }
            handOver();
        }
    }

    private void end(XConnection opened) {
        turn.lock();
        try {
            connection = null;
            hasPanel = false;
            glass.letGo(System.nanoTime());
            opened.close();
        } finally {
            turn.unlock();
        }
        handOver();
    }

    private boolean isClosed() {
        turn.lock();
        try {
            return closed;
        } finally {
            turn.unlock();
        }
    }

    /// Reads what has arrived, without waiting. In turn.
    private void read(XConnection opened) throws IOException {
        for (var bytes = opened.event(); bytes != null; bytes = opened.event()) {
            switch (XProtocol.event(bytes, extension)) {
                case XEvent.Touch touch -> {
                    if (touch.kind() == PointerInput.Kind.DOWN && glass.isUntouched()) {
                        // Screens are turned and panels set up anew while the kiosk runs.
                        look(opened);
                    }
                    glass.accept(touch, System.nanoTime());
                }
                case XEvent.DevicesChanged _ -> {
                    var before = glass.panels();
                    look(opened);
                    if (!glass.panels().equals(before)) {
                        LOG.log(Level.INFO, "The touch screens have changed: {0}", found(glass.panels()));
                    }
                }
                case XEvent.Other _ -> {
                    // Nothing that was asked for.
                }
            }
        }
    }

    /// Asks which touch screens there are, what values they have, and how large the desktop is. In turn.
    private void look(XConnection opened) throws IOException {
        var answers = opened.ask(XProtocol.queryDevices(extension), XProtocol.getGeometry(root));
        glass.consistsOf(
                XProtocol.panels(answers[0]),
                XProtocol.width(answers[1]),
                XProtocol.height(answers[1]),
                System.nanoTime());
        hasPanel = !glass.panels().isEmpty();
    }

    private void handOver() {
        turn.lock();
        try {
            if (underWay || !glass.hasNews()) {
                return;
            }
            underWay = true;
        } finally {
            turn.unlock();
        }
        executor.execute(() -> {
            turn.lock();
            try {
                underWay = false;
            } finally {
                turn.unlock();
            }
            handOn();
        });
    }

    private void handOn() {
        List<Contact> news;
        turn.lock();
        try {
            news = glass.takeNews();
        } finally {
            turn.unlock();
        }
        for (var contact : news) {
            try {
                hand.accept(contact);
            } catch (RuntimeException e) {
                // Told like any fault of this thread, but without the loss of the fingers that follow.
                var thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }
}
