package lobby.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lobby.model.AsOf;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern IN_FXML = Pattern.compile("texts\\['([^']+)']");
    private static final Pattern IN_JAVA = Pattern.compile("say(?:ing|In)?\\((?:\\w+,)?\\s*\"([^\"]+)\"\\s*[,)]");

    private final Texts texts = new Texts(Locale.ENGLISH);

    @Test
    void knowsTheSameKeysInEveryLanguage() throws IOException {
        assertThat(bundle("texts_zh.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle("texts.properties").stringPropertyNames());
    }

    @Test
    void knowsEveryKeyThatScreensAsk() throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Files.walk(MAIN)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = file.toString();
                if (name.endsWith(".fxml") || name.endsWith(".java")) {
                    var keys = (name.endsWith(".fxml") ? IN_FXML : IN_JAVA).matcher(Files.readString(file));
                    while (keys.find()) {
                        asked.add(keys.group(1));
                    }
                }
            }
        }

        assertThat(bundle("texts.properties").stringPropertyNames()).containsAll(asked);
    }

    @Test
    void hasNoBlankWords() throws IOException {
        for (var file : new String[] {"texts.properties", "texts_zh.properties"}) {
            assertThat(bundle(file))
                    .as(file)
                    .allSatisfy((_, words) -> assertThat((String) words).isNotEmpty());
        }
    }

    private static Properties bundle(String file) throws IOException {
        var words = new Properties();
        try (var reader =
                Files.newBufferedReader(MAIN.resolve("resources/lobby/i18n").resolve(file))) {
            words.load(reader);
        }
        return words;
    }

    @Test
    void tellsListenersOfTheLanguageWhenTheWordsAreThere() {
        var heard = new String[1];
        texts.languageProperty().subscribe(_ -> heard[0] = texts.say("panel.close"));

        texts.speak(Locale.CHINESE);

        assertThat(heard[0]).isEqualTo("关闭");
    }

    @Test
    void answersInEnglishOnAMachineSetToAnotherLanguage() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINESE);

            assertThat(new Texts(Locale.ENGLISH).say("panel.close")).isEqualTo("Close");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void writesTimesAsExactlyAsTheyAreKnown() {
        var day = new AsOf.Day(LocalDate.of(2020, 9, 27));
        var month = new AsOf.Month(YearMonth.of(2022, 2));
        var year = new AsOf.WholeYear(Year.of(2018));

        assertThat(texts.spoken(day)).isEqualTo("27 September 2020");
        assertThat(texts.spoken(month)).isEqualTo("February 2022");
        assertThat(texts.spoken(year)).isEqualTo("2018");
        assertThat(texts.plain(day)).isEqualTo("2020-09-27");
        texts.speak(Locale.CHINESE);
        assertThat(texts.spoken(day)).isEqualTo("2020年9月27日");
        assertThat(texts.spoken(month)).isEqualTo("2022年2月");
        assertThat(texts.spoken(year)).isEqualTo("2018年");
    }

    @Test
    void writesNumbersWithoutGrouping() {
        assertThat(texts.say("map.metres", 1000)).isEqualTo("1000 m");
    }
}
