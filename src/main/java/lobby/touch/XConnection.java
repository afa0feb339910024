package lobby.touch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/// A connection of our own to the X server, through libxcb.
///
/// Not through libX11, whose handler for a broken connection is one for the whole process and ends it: GTK sees to
/// that. Here a connection that broke says so, and nothing else happens. The library may be used by several threads at
/// once, but the memory for requests is shared: callers take turns. Only [#await] needs no turn.
@SuppressWarnings("restricted")
final class XConnection implements AutoCloseable {

    static final String BROKEN = "the connection to the X server broke";

    /// Bits of `xcb_send_request`: a refusal is the answer and no event; the request is complete as it is.
    private static final int CHECKED_AND_RAW = 1 | 2;

    private static final int ANSWERED = 0;
    private static final int UNANSWERED = 1;
    private static final int LONGEST_REQUEST = 256;
    private static final int SHUT_BOTH = 2;
    private static final short READABLE = 1;

    /// Of `struct pollfd`: the file, what is waited for, what has happened.
    private static final MemoryLayout POLL = MemoryLayout.structLayout(JAVA_INT, JAVA_SHORT, JAVA_SHORT);

    private final Arena arena = Arena.ofShared();
    private final MemorySegment poll = arena.allocate(POLL);
    private final MemorySegment bytes = arena.allocate(LONGEST_REQUEST, 8);
    /// Three of `struct iovec`: libxcb wants two free ones in front.
    private final MemorySegment vectors = arena.allocate(MemoryLayout.sequenceLayout(6, JAVA_LONG));
    /// `xcb_protocol_request_t`: how many vectors, extension, number, whether there is no answer.
    private final MemorySegment request = arena.allocate(MemoryLayout.sequenceLayout(3, JAVA_LONG));

    private final MemorySegment error = arena.allocate(ADDRESS);
    private final MemorySegment connection;

    /// The functions, looked up and linked once. To touch this class fails where a library is missing.
    private static final class Native {

        private static final Linker LINKER = Linker.nativeLinker();
        private static final SymbolLookup XCB = SymbolLookup.libraryLookup("libxcb.so.1", Arena.global());
        private static final SymbolLookup C = LINKER.defaultLookup();

        static final MethodHandle CONNECT = link(XCB, "xcb_connect", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
        static final MethodHandle DISCONNECT = link(XCB, "xcb_disconnect", FunctionDescriptor.ofVoid(ADDRESS));
        static final MethodHandle HAS_ERROR =
                link(XCB, "xcb_connection_has_error", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        static final MethodHandle FILE = link(XCB, "xcb_get_file_descriptor", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        static final MethodHandle SETUP = link(XCB, "xcb_get_setup", FunctionDescriptor.of(ADDRESS, ADDRESS));
        static final MethodHandle SEND =
                link(XCB, "xcb_send_request", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS));
        static final MethodHandle REPLY =
                link(XCB, "xcb_wait_for_reply", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, ADDRESS));
        static final MethodHandle EVENT = link(XCB, "xcb_poll_for_event", FunctionDescriptor.of(ADDRESS, ADDRESS));
        static final MethodHandle FREE = link(C, "free", FunctionDescriptor.ofVoid(ADDRESS));
        static final MethodHandle POLL = link(C, "poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
        static final MethodHandle SHUTDOWN = link(C, "shutdown", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));

        private static MethodHandle link(SymbolLookup library, String name, FunctionDescriptor shape) {
            return LINKER.downcallHandle(library.findOrThrow(name), shape);
        }
    }

    private XConnection() throws IOException {
        try {
            connection = (MemorySegment) Native.CONNECT.invokeExact(MemorySegment.NULL, MemorySegment.NULL);
        } catch (Throwable e) {
            throw unexpected(e);
        }
        if (isBroken()) {
            close();
            throw new IOException("no X server answers at DISPLAY=" + System.getenv("DISPLAY"));
        }
        poll.set(JAVA_INT, 0, file());
        poll.set(JAVA_SHORT, 4, READABLE);
        request.setAtIndex(JAVA_LONG, 0, 1);
    }

    /// @throws IOException if there is no server, or the library for it is missing; says which
    static XConnection open() throws IOException {
        try {
            return new XConnection();
        } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
            throw new IOException("the library libxcb.so.1 is missing or too old (Debian: libxcb1)", e);
        }
    }

    /// Root window of the first screen.
    int root() {
        try {
            var setup = (MemorySegment) Native.SETUP.invokeExact(connection);
            // Its length counts from the eighth byte on.
            long length = 8 + 4 * Short.toUnsignedLong(setup.reinterpret(8).get(JAVA_SHORT, 6));
            return XProtocol.root(buffer(setup.reinterpret(length)));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// Sends a request and waits for its answer, and so for all that came before it.
    ///
    /// @throws IOException if the connection broke or the server refuses
    ByteBuffer ask(ByteBuffer question) throws IOException {
        return answer(send(question, ANSWERED));
    }

    /// Sends two requests and waits once.
    ByteBuffer[] ask(ByteBuffer first, ByteBuffer second) throws IOException {
        int one = send(first, ANSWERED);
        int other = send(second, ANSWERED);
        return new ByteBuffer[] {answer(one), answer(other)};
    }

    /// Sends a request that has no answer; it leaves with the next that has one.
    void tell(ByteBuffer order) {
        send(order, UNANSWERED);
    }

    private int send(ByteBuffer content, int kind) {
        var message = MemorySegment.ofBuffer(content.rewind());
        bytes.copyFrom(message);
        // libxcb moves both along while it writes.
        vectors.setAtIndex(JAVA_LONG, 4, bytes.address());
        vectors.setAtIndex(JAVA_LONG, 5, message.byteSize());
        request.set(JAVA_BYTE, 17, (byte) kind);
        try {
            return (int) Native.SEND.invokeExact(connection, CHECKED_AND_RAW, vectors.asSlice(32), request);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    private ByteBuffer answer(int number) throws IOException {
        try {
            var reply = (MemorySegment) Native.REPLY.invokeExact(connection, number, error);
            if (reply.address() == 0) {
                throw new IOException(isBroken() ? BROKEN : "the X server refuses: " + complaint());
            }
            long length = XProtocol.HEAD
                    + 4 * Integer.toUnsignedLong(reply.reinterpret(8).get(JAVA_INT, 4));
            return copied(reply.reinterpret(length));
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// The numbers in which the server says what it refuses and why.
    private String complaint() throws Throwable {
        var told = error.get(ADDRESS, 0);
        if (told.address() == 0) {
            return "no answer";
        }
        var head = told.reinterpret(XProtocol.HEAD);
        var words = "error %d of request %d.%d"
                .formatted(
                        Byte.toUnsignedInt(head.get(JAVA_BYTE, 1)),
                        Byte.toUnsignedInt(head.get(JAVA_BYTE, 10)),
                        head.get(JAVA_SHORT, 8));
        Native.FREE.invokeExact(told);
        return words;
    }

    /// The next event that has arrived, without waiting; null if there is none or the connection broke.
    @Nullable
    ByteBuffer event() {
        try {
            var event = (MemorySegment) Native.EVENT.invokeExact(connection);
            if (event.address() == 0) {
                return null;
            }
            var head = event.reinterpret(XProtocol.HEAD);
            boolean isLong = (head.get(JAVA_BYTE, 0) & 0x7F) == XProtocol.GENERIC_EVENT;
            long more = isLong ? 4 * Integer.toUnsignedLong(head.get(JAVA_INT, 4)) : 0;
            var whole = event.reinterpret(XProtocol.HEAD + XProtocol.EVENT_GAP + more);
            byte[] content = new byte[(int) (XProtocol.HEAD + more)];
            MemorySegment.copy(whole, 0, MemorySegment.ofArray(content), 0, XProtocol.HEAD);
            long rest = XProtocol.HEAD + XProtocol.EVENT_GAP;
            MemorySegment.copy(whole, rest, MemorySegment.ofArray(content), XProtocol.HEAD, more);
            Native.FREE.invokeExact(event);
            return ByteBuffer.wrap(content).order(ByteOrder.nativeOrder());
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// Waits until the server has sent something, or the connection broke.
    void await() {
        try {
            int _ = (int) Native.POLL.invokeExact(poll, 1L, -1);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    boolean isBroken() {
        try {
            return (int) Native.HAS_ERROR.invokeExact(connection) != 0;
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// Breaks the connection, so that whoever waits for it wakes. From any thread.
    void sever() {
        try {
            int _ = (int) Native.SHUTDOWN.invokeExact(file(), SHUT_BOTH);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    private int file() {
        try {
            return (int) Native.FILE.invokeExact(connection);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// Nobody may use it any more, [#await] included.
    @Override
    public void close() {
        try {
            Native.DISCONNECT.invokeExact(connection);
        } catch (Throwable e) {
            throw unexpected(e);
        }
        arena.close();
    }

    /// The answer in memory of Java; what libxcb gave us goes back to it.
    private static ByteBuffer copied(MemorySegment answer) throws Throwable {
        byte[] content = answer.toArray(JAVA_BYTE);
        Native.FREE.invokeExact(answer);
        return ByteBuffer.wrap(content).order(ByteOrder.nativeOrder());
    }

    private static ByteBuffer buffer(MemorySegment segment) {
        return segment.asByteBuffer().order(ByteOrder.nativeOrder());
    }

    /// A call into C throws nothing of its own.
    private static RuntimeException unexpected(Throwable e) {
        return switch (e) {
            case Error fatal -> throw fatal;
            case RuntimeException thrown -> thrown;
            default -> new IllegalStateException(e);
        };
    }
}
