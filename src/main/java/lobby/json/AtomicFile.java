package lobby.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file so that it is the old one or the new one, whole, whenever the power goes.
///
/// The one way in which the kiosk writes what it wants to read again. One process at a time writes a file. Blocks until
/// the file is safe on the disk.
public final class AtomicFile {

    /// Fills a file.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /// @throws IOException if it could not be written; then the old file is as it was
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /// @throws IOException if it could not be written; then the old file is as it was
    public static void write(Path file, Content content) throws IOException {
        var target = file.toAbsolutePath();
        var folder = target.getParent();
        var name = target.getFileName();
        if (folder == null || name == null) {
            throw new IOException("not a file: " + file);
        }
        // Always the same name, so that what a power cut leaves behind is used up by the next writing.
        var fresh = folder.resolve("." + name + ".new");
        try {
            fill(fresh, content);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        force(folder);
    }

    private static void fill(Path file, Content content) throws IOException {
        try (var channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows opens no folder, and needs no forcing for a renaming to last.
        }
    }
}
