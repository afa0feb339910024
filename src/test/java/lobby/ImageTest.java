package lobby;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts the packaged kiosk as a user would. Runs after `package`, for it needs `target/lobby-kiosk`.
///
/// Only here does it show if `module-info` keeps something shut, or the image lacks a file or a module.
class ImageTest {

    private static final Path IMAGE = Path.of("target/lobby-kiosk");
    private static final Path PROGRAM = IMAGE.resolve("bin/lobby-kiosk").toAbsolutePath();

    private static final Path CONTENT = IMAGE.resolve("lib/app/content");

    /// A cold start on a busy machine; where it is not busy, all take a second or two.
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    /// How a command ended.
    ///
    /// @param out what it printed, errors included
    private record Ending(int code, String out) {}

    @Test
    void tellsItsVersion() throws Exception {
        var ending = start(Map.of(), "--version");

        assertThat(ending.out()).startsWith("lobby-kiosk ").contains("Java 25");
        assertThat(ending.code()).isZero();
    }

    @Test
    void findsNothingWrongWithItsOwnContent() throws Exception {
        var ending =
                start(Map.of(), "content", "check", CONTENT.toAbsolutePath().toString());

        assertThat(ending.out()).contains("no problem");
        assertThat(ending.code()).isZero();
    }

    @Test
    void opensAndDrawsItsFirstScreen() throws Exception {
        var ending = start(withoutADisplay(), "run", "--data", data(), "--exit-after-first-frame");

        assertThat(ending.out()).doesNotContain("SEVERE", "Exception");
        assertThat(ending.code()).isZero();
        assertThat(folder.resolve("data/logs/kiosk.log")).isNotEmptyFile();
    }

    @Test
    void bringsItsOwnRunTimeAndContentAsPlainFiles() {
        assertThat(IMAGE.resolve("lib/runtime/bin/java")).isExecutable();
        assertThat(CONTENT.resolve("assets/fonts/NotoSansSC-Regular.ttf")).isRegularFile();
        assertThat(CONTENT.resolve("seeds/pack.json")).isRegularFile();
    }

    @Test
    void bringsTheLicencesOfAllModulesItIsMadeOf() throws IOException {
        var licences = Files.readString(IMAGE.resolve("lib/app/licences.md"));
        var release = new Properties();
        try (var file = Files.newBufferedReader(IMAGE.resolve("lib/runtime/release"))) {
            release.load(file);
        }
        var modules = release.getProperty("MODULES").replace("\"", "").split(" ");

        assertThat(modules).contains("lobby", "javafx.controls");
        assertThat(modules)
                .filteredOn(module -> !module.matches("(java|jdk)\\..*"))
                .allSatisfy(module -> assertThat(licences).contains("`" + module + "`"));
        assertThat(IMAGE.resolve("lib/runtime/legal/java.base/LICENSE")).isRegularFile();
    }

    /// The window goes into the memory of JavaFX's headless platform, even where there is a display.
    private static Map<String, String> withoutADisplay() {
        return Map.of("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private Ending start(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(List.of(arguments));
        var out = folder.resolve("out.txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().putAll(environment);
        // The kiosk brings its own run time, so it shall find no other.
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", "/nowhere");
        var process = builder.start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("ended in time: %s", command)
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Ending(process.exitValue(), words(out));
    }

    /// Without the line in which the JVM says that it took options.
    private static String words(Path out) throws IOException {
        return String.join(
                "\n",
                Files.readString(out, UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
                        .toList());
    }
}
