package lobby.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/// Writes the log into a few files of limited size, `kiosk.log` and older ones `kiosk.1.log`, `kiosk.2.log` …
///
/// Where nothing can be written, it lets records go and tries again after a while, where
/// `java.util.logging.FileHandler` would stay silent for ever after the first failed change of files.
final class LogFile extends Handler implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Path folder;
    private final long limit;
    private final int count;
    private final InstantSource time;
    private final Formatter lines;

    private @Nullable FileChannel file;
    private long size;
    private long lost;
    private Instant again = Instant.MIN;

    /// @param limit bytes of one file
    /// @param count of files, at least 1
    LogFile(Path folder, long limit, int count, InstantSource time, Formatter lines) {
        this.folder = folder;
        this.limit = limit;
        this.count = count;
        this.time = time;
        this.lines = lines;
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        if (time.instant().isBefore(again)) {
            lost++;
            return;
        }
        try {
            if (lost > 0) {
                write("(%d records were lost here)%n".formatted(lost));
                lost = 0;
            }
            write(lines.format(record));
        } catch (IOException _) {
            lost++;
            again = time.instant().plus(PAUSE);
            close();
        }
    }

    private void write(String line) throws IOException {
        var bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
        var open = opened(bytes.remaining());
        try {
            while (bytes.hasRemaining()) {
                open.write(bytes);
            }
        } finally {
            // A full disk takes half of a line; the next one shall not begin there.
            if (bytes.hasRemaining()) {
                open.truncate(size);
            }
        }
        size += bytes.limit();
    }

    private FileChannel opened(int more) throws IOException {
        var open = file == null ? open() : file;
        if (size > 0 && size + more > limit) {
            close();
            makeRoom();
            open = open();
        }
        return open;
    }

    private FileChannel open() throws IOException {
        Files.createDirectories(folder);
        var opened = FileChannel.open(
                name(0), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        size = opened.size();
        file = opened;
        return opened;
    }

    private void makeRoom() throws IOException {
        Files.deleteIfExists(name(count - 1));
        for (int age = count - 2; age >= 0; age--) {
            if (Files.exists(name(age))) {
                Files.move(name(age), name(age + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path name(int age) {
        return folder.resolve(age == 0 ? "kiosk.log" : "kiosk." + age + ".log");
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException _) {
                // There is nothing left to save, and nowhere to say so.
            }
            file = null;
        }
    }
}
