package lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Holds the list of licences against what is there. For what the image is made of, [ImageTest] does so.
class LicencesTest {

    private static final Path ASSETS = Path.of("assets");

    @Test
    void nameEveryFolderOfAssetsThatHoldsFiles() throws IOException {
        var licences = Files.readString(Path.of("src/docs/licences.md"));

        try (var files = Files.walk(ASSETS)) {
            var folders = files.filter(Files::isDirectory)
                    .filter(LicencesTest::holdsFiles)
                    .map(LicencesTest::name);
            assertThat(folders).allSatisfy(folder -> assertThat(licences).contains("`" + folder + "`"));
        }
    }

    private static boolean holdsFiles(Path folder) {
        var files = folder.toFile().listFiles(File::isFile);
        return files != null && files.length > 0;
    }

    private static String name(Path folder) {
        return folder.toString().replace('\\', '/');
    }

    @Test
    void lieBesideWhatTheyAreAbout() {
        assertThat(ASSETS.resolve("fonts/OFL.txt")).content().contains("SIL OPEN FONT LICENSE Version 1.1");
        assertThat(ASSETS.resolve("images/icons/LICENSE")).content().contains("Apache 2.0");
        assertThat(ASSETS.resolve("map/README.md"))
                .content()
                .contains("Open Database License")
                .contains("© OpenStreetMap contributors");
        assertThat(Path.of("src/docs/licences/Apache-2.0.txt")).content().contains("Version 2.0, January 2004");
    }
}
