package lobby.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lobby.cli.SettingsFile;
import org.jspecify.annotations.Nullable;

/// The one folder that a kiosk writes to. It may be full or read-only at any time, and the kiosk goes on without it.
///
/// One kiosk owns it while it runs, so that two never write one file.
final class DataFolder implements AutoCloseable {

    private static final String PROGRAM = "lobby-kiosk";

    private final Path path;
    private final boolean othersOwnIt;
    private final @Nullable FileChannel owned;

    private DataFolder(Path path, boolean othersOwnIt, @Nullable FileChannel owned) {
        this.path = path;
        this.othersOwnIt = othersOwnIt;
        this.owned = owned;
    }

    /// Where a kiosk writes if nobody says otherwise.
    ///
    /// @param system as in the property `os.name`
    static Path standard(Map<String, String> environment, String system, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(
                            environment.get("LOCALAPPDATA"),
                            home.resolve("AppData").resolve("Local"))
                    .resolve(PROGRAM);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(PROGRAM);
        }
        return absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
                .resolve(PROGRAM);
    }

    private static Path absolute(@Nullable String named, Path otherwise) {
        if (named == null) {
            return otherwise;
        }
        try {
            var path = Path.of(named);
            return path.isAbsolute() ? path : otherwise;
        } catch (InvalidPathException _) {
            return otherwise;
        }
    }

    /// Makes the folder if it is missing, and takes it into possession if that can be had.
    ///
    /// @param complaints gets a sentence if the kiosk has to do without
    static DataFolder open(Path path, Consumer<String> complaints) {
        FileChannel channel = null;
        try {
            Files.createDirectories(path);
            channel = FileChannel.open(path.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel) != null) {
                return new DataFolder(path, false, channel);
            }
            channel.close();
            complaints.accept("Another kiosk uses the data folder %s, so this one writes nothing".formatted(path));
            return new DataFolder(path, true, null);
        } catch (IOException e) {
            complaints.accept(
                    "The data folder %s cannot be written to, so the kiosk goes on without: %s".formatted(path, e));
            return new DataFolder(path, false, channel);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    /// The settings of this kiosk; it may not exist.
    Path settings() {
        return path.resolve(SettingsFile.NAME);
    }

    /// Where this kiosk writes its log, unless the folder belongs to another one.
    Optional<Path> logs() {
        return othersOwnIt ? Optional.empty() : Optional.of(path.resolve("logs"));
    }

    @Override
    public void close() {
        if (owned != null) {
            try {
                owned.close();
            } catch (IOException _) {
                // The system gives the folder free when the process ends.
            }
        }
    }
}
