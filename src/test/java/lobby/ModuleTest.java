package lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Holds `module-info` against the FXML files, since tests on the class path see nothing that it keeps shut.
class ModuleTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern IMPORT = Pattern.compile("<\\?import (lobby\\.[a-z.]+)\\.[A-Z*]");

    @Test
    void opensToTheLoaderWhateverFxmlNames() throws IOException {
        var module = module();
        var needed = new TreeSet<String>();
        try (var files = Files.walk(RESOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".fxml")).toList()) {
                needed.add(packageOf(file));
                IMPORT.matcher(Files.readString(file)).results().forEach(found -> needed.add(found.group(1)));
            }
        }

        assertThat(module.opens())
                .filteredOn(opened -> opened.targets().contains("javafx.fxml"))
                .extracting(ModuleDescriptor.Opens::source)
                .as("opens … to javafx.fxml")
                .containsAll(needed);
    }

    @Test
    void opensItsCommandsToTheCommandLine() throws IOException {
        assertThat(module().opens())
                .anyMatch(opened ->
                        opened.source().equals("lobby.cli") && opened.targets().contains("info.picocli"));
    }

    private static String packageOf(Path file) {
        var names = RESOURCES.relativize(file.resolveSibling("."));
        return names.normalize().toString().replace('\\', '.').replace('/', '.');
    }

    private static ModuleDescriptor module() throws IOException {
        try (var file = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            return ModuleDescriptor.read(file);
        }
    }
}
