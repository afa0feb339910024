package lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Holds the icons that screens name against those there are. For the content's own, the content's check does so.
class IconTest {

    private static final Path ICONS = Path.of("assets/images/icons");
    private static final Pattern FORM =
            Pattern.compile("<svg [^>]*viewBox=\"0 0 24 24\"[^>]*><path d=\"[^\"]+\" ?/></svg>\\s*");
    private static final Pattern NAMED = Pattern.compile("\\bicon\\(\"([a-z0-9-]+)\"|\\bicon-([a-z0-9-]+)");

    @Test
    void areThoseThatTheListNames() throws IOException {
        var listed = Files.readAllLines(Path.of("src/packaging/icons/icons.txt"));

        assertThat(icons().stream().map(IconTest::name)).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void areOnePathInABoxOf24By24() throws IOException {
        for (var icon : icons()) {
            assertThat(Files.readString(icon)).as(icon.toString()).matches(FORM);
        }
    }

    @Test
    void areThereForAllThatScreensName() throws IOException {
        var there = icons().stream().map(IconTest::name).toList();
        var missing = new TreeSet<String>();
        var sources = files(Path.of("src/main/java/lobby/ui"), ".java");
        sources.addAll(files(Path.of("src/main/resources/lobby/ui"), ".fxml", ".css"));
        for (var source : sources) {
            var names = NAMED.matcher(Files.readString(source));
            while (names.find()) {
                var name = names.group(1) == null ? names.group(2) : names.group(1);
                if (!there.contains(name)) {
                    missing.add(source + ": " + name);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    private static List<Path> icons() throws IOException {
        return files(ICONS, ".svg");
    }

    private static String name(Path icon) {
        return icon.getFileName().toString().replace(".svg", "");
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.walk(folder)) {
            files.filter(file -> List.of(endings).stream().anyMatch(file.toString()::endsWith))
                    .forEach(found::add);
        }
        return found;
    }
}
