package lobby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private final List<String> complaints = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void saysNothingIfThereIsNone() {
        assertThat(SettingsFile.read(folder.resolve("kiosk.json"), complaints::add))
                .isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void takesTextsAndNumbersAlike() throws IOException {
        assertThat(read("{\"mode\": \"kiosk\", \"diagonal\": 55, \"heading\": \"135.5\", \"tour\": null}"))
                .isEqualTo(Map.of(Setting.MODE, "kiosk", Setting.DIAGONAL, "55", Setting.HEADING, "135.5"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void findsContentFromItsOwnFolder() throws IOException {
        assertThat(read("{\"content\": \"ours\"}"))
                .containsEntry(
                        Setting.CONTENT, folder.toAbsolutePath().resolve("ours").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"a\"", "{'mode': 1}", "{\"mode\": []}", "{\"mod\": 1}", "{\"data\": 1}"})
    void isLeftOutWhereItIsNoGood(String json) throws IOException {
        assertThat(read(json)).isEmpty();
        assertThat(complaints).hasSize(1).first().asString().contains("kiosk.json");
    }

    @Test
    void namesTheSettingsThereAre() throws IOException {
        assertThat(read("{\"mod\": \"kiosk\", \"lang\": \"en\"}")).containsOnlyKeys(Setting.LANG);
        assertThat(complaints)
                .containsExactly("kiosk.json: there is no setting mod, but there are mode, size, screen, diagonal,"
                        + " content, lang, theme, heading, tour, hours, night, dim, idle");
    }

    private Map<Setting, String> read(String json) throws IOException {
        return SettingsFile.read(Files.writeString(folder.resolve("kiosk.json"), json), complaints::add);
    }
}
