package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/host");

    private final List<String> complaints = new ArrayList<>();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Linux, NONE, '', .local/share/lobby-kiosk",
        "Linux, XDG_DATA_HOME, relative, .local/share/lobby-kiosk",
        "Linux, XDG_DATA_HOME, /srv/data, /srv/data/lobby-kiosk",
        "Windows 11, NONE, '', AppData/Local/lobby-kiosk",
        "Windows 11, LOCALAPPDATA, /local, /local/lobby-kiosk",
        "Mac OS X, NONE, '', Library/Application Support/lobby-kiosk"
    })
    void liesWhereTheSystemKeepsData(String system, String variable, String value, String expected) {
        assertThat(DataFolder.standard(Map.of(variable, value), system, HOME)).isEqualTo(HOME.resolve(expected));
    }

    @Test
    void isMadeIfItIsMissing() throws Exception {
        var missing = folder.resolve("a/b");

        try (var data = DataFolder.open(missing, complaints::add)) {
            assertThat(missing).isDirectory();
            assertThat(data.settings()).isEqualTo(missing.resolve("kiosk.json"));
            assertThat(data.logs()).contains(missing.resolve("logs"));
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void isDoneWithoutIfItCannotBeMade() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "");

        try (var data = DataFolder.open(file.resolve("data"), complaints::add)) {
            assertThat(data.path()).isEqualTo(file.resolve("data"));
        }

        assertThat(complaints).singleElement().asString().contains("goes on without");
    }

    @Test
    void belongsToOneKioskAtATime() throws Exception {
        try (var first = DataFolder.open(folder, complaints::add);
                var second = DataFolder.open(folder, complaints::add)) {
            assertThat(first.logs()).isPresent();
            assertThat(second.logs()).isEmpty();
        }
        assertThat(complaints).singleElement().asString().contains("Another kiosk");

        try (var third = DataFolder.open(folder, complaints::add)) {
            assertThat(third.logs()).isPresent();
        }
    }
}
