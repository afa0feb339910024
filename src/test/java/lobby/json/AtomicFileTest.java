package lobby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final int LARGE = 4 * 1024 * 1024;

    @TempDir
    private Path folder;

    /// Writes a file over and over, each time all of one digit, until it is killed.
    static final class Writer {

        public static void main(String[] arguments) throws IOException {
            for (int i = 0; ; i++) {
                byte[] bytes = new byte[LARGE];
                Arrays.fill(bytes, (byte) ('0' + i % 10));
                AtomicFile.write(Path.of(arguments[0]), bytes);
                System.out.println(i);
            }
        }
    }

    @Test
    void writesANewFileAndReplacesAnOldOne() throws IOException {
        var file = folder.resolve("kiosk.json");
        AtomicFile.write(file, bytes("old"));
        AtomicFile.write(file, bytes("new"));

        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void keepsTheOldFileIfWritingFails() throws IOException {
        var file = folder.resolve("kiosk.json");
        AtomicFile.write(file, bytes("old"));

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[LARGE]);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void refusesWhatCannotBeAFile() {
        assertThatThrownBy(() -> AtomicFile.write(Path.of("/"), bytes("x"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("none/kiosk.json"), bytes("x")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void leavesAWholeFileWhenItsProcessIsKilled() throws IOException, InterruptedException {
        var file = folder.resolve("kiosk.json");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Writer.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var told = process.inputReader()) {
            for (int i = 0; i < 3; i++) {
                assertThat(told.readLine()).isNotNull();
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();

        byte[] left = Files.readAllBytes(file);
        assertThat(left).hasSize(LARGE);
        assertThat(left).containsOnly(left[0]);

        AtomicFile.write(file, bytes("after"));

        assertThat(file).hasContent("after");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
