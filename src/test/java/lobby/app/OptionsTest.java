package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lobby.cli.PixelSize;
import lobby.cli.RunOrder;
import lobby.cli.Setting;
import lobby.session.Theme;
import lobby.session.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    private final List<String> complaints = new ArrayList<>();

    @TempDir
    private Path data;

    @Test
    void openAWindowInTheContentsLanguageIfNothingIsSaid() {
        var idle = Duration.ofSeconds(60);
        var expected = new Options(
                Mode.WINDOW, null, null, null, null, data, null, Theme.LIGHT, null, null, Timetable.NONE, idle, false);

        assertThat(options(Map.of(), Map.of())).isEqualTo(expected);
        assertThat(complaints).isEmpty();
    }

    @Test
    void believeTheFileBeforeTheDefaultAndTheCommandLineBeforeTheFile() {
        var options = options(
                Map.of(Setting.LANG, "en"),
                Map.of(Setting.LANG, "zh", Setting.THEME, "night", Setting.SIZE, "1280x720"));

        assertThat(options.language()).isEqualTo(Locale.ENGLISH);
        assertThat(options.theme()).isEqualTo(Theme.NIGHT);
        assertThat(options.size()).isEqualTo(new PixelSize(1280, 720));
    }

    @ParameterizedTest
    @CsvSource({
        "MODE, wall",
        "SIZE, big",
        "SIZE, 1x1",
        "SIZE, 99999x99999",
        "SCREEN, 0",
        "SCREEN, one",
        "DIAGONAL, 0",
        "DIAGONAL, NaN",
        "CONTENT, /no/such/folder",
        "LANG, _",
        "LANG, ''",
        "THEME, pink",
        "HEADING, 361",
        "HEADING, north",
        "TOUR, A tour",
        "HOURS, nine to five",
        "HOURS, mo-fr 25:00-26:00",
        "NIGHT, dusk",
        "DIM, 95",
        "DIM, half",
        "IDLE, 1",
        "IDLE, 99999999999"
    })
    void leaveOutABadValueAndSayWhatWasExpected(Setting setting, String value) {
        assertThat(options(Map.of(setting, value), Map.of())).isEqualTo(options(Map.of(), Map.of()));
        assertThat(options(Map.of(), Map.of(setting, value))).isEqualTo(options(Map.of(), Map.of()));

        assertThat(complaints).hasSize(2);
        assertThat(complaints.getFirst()).startsWith("--%s %s: expected ".formatted(setting.key(), value));
        assertThat(complaints.getLast()).startsWith("kiosk.json: %s %s: expected ".formatted(setting.key(), value));
    }

    @Test
    void fallBackOnTheFileIfTheCommandLineIsWrong() {
        assertThat(options(Map.of(Setting.THEME, "pink"), Map.of(Setting.THEME, "contrast"))
                        .theme())
                .isEqualTo(Theme.CONTRAST);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "135.5, 135.5", "360, 0"})
    void turnTheMapByLessThanAWholeTurn(String heading, double degrees) {
        assertThat(options(Map.of(Setting.HEADING, heading), Map.of()).heading())
                .isEqualTo(degrees);
    }

    @Test
    void takeContentFromAFolderThatExists() {
        assertThat(options(Map.of(Setting.CONTENT, data.toString()), Map.of()).content())
                .isEqualTo(data);
        assertThat(complaints).isEmpty();
    }

    private Options options(Map<Setting, String> commandLine, Map<Setting, String> file) {
        return Options.of(new RunOrder(commandLine, false), file, data, complaints::add);
    }
}
