package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    private static final long LIMIT = 1_000;
    private static final int FILES = 3;

    private Instant now = Instant.EPOCH;

    @TempDir
    private Path folder;

    @Test
    void takesNoMoreRoomThanItMayHoweverMuchIsLogged() throws IOException {
        try (var log = log(folder)) {
            for (int i = 0; i < 500; i++) {
                say(log, "line " + i);
            }
        }

        try (var files = Files.list(folder)) {
            var sizes = files.map(file -> file.toFile().length()).toList();
            assertThat(sizes).hasSize(FILES).allMatch(size -> size <= LIMIT);
        }
        assertThat(lines()).last().asString().endsWith("line 499");
    }

    @Test
    void goesOnWhereItEndedBefore() throws IOException {
        try (var log = log(folder)) {
            say(log, "before");
        }
        try (var log = log(folder)) {
            say(log, "after");
        }

        assertThat(lines()).hasSize(2);
    }

    @Test
    void letsRecordsGoWhereItCannotWriteAndTriesAgainLater() throws IOException {
        var wall = Files.writeString(folder.resolve("logs"), "a file where the folder should be");
        try (var log = log(wall)) {
            say(log, "lost");
            Files.delete(wall);
            say(log, "lost too, for it is too early");
            now = now.plusSeconds(31);
            say(log, "kept");
        }

        assertThat(Files.readAllLines(wall.resolve("kiosk.log")))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("(2 records were lost here)"),
                        second -> assertThat(second).endsWith("kept"));
    }

    @Test
    void staysCalmOnAFullDisk() throws IOException {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has a device that is always full");
        Files.createSymbolicLink(folder.resolve("kiosk.log"), full);

        try (var log = log(folder)) {
            say(log, "lost");
            Files.delete(folder.resolve("kiosk.log"));
            now = now.plusSeconds(31);
            say(log, "kept");
        }

        assertThat(lines()).first().isEqualTo("(1 records were lost here)");
        assertThat(lines()).hasSize(2);
    }

    private LogFile log(Path into) {
        return new LogFile(into, LIMIT, FILES, () -> now, new LogLine(ZoneOffset.UTC));
    }

    private static void say(LogFile log, String words) {
        log.publish(new LogRecord(Level.INFO, words));
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("kiosk.log"));
    }
}
