package lobby.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import lobby.seeds.SeedFiles.Found;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern LATIN_PUNCTUATION =
            Pattern.compile("[\\u4e00-\\u9fff][,;:?!()]|[,;?!][\\u4e00-\\u9fff]");
    private static final int LONGEST_CHINESE = 36;
    private static final int MOST_ENGLISH_WORDS = 16;

    private static final Pattern CHINESE = Pattern.compile("[\\u3000-\\u303f\\uff00-\\uffef\\u4e00-\\u9fff]");

    @Test
    void speakBothLanguages() {
        assertThat(texts())
                .filteredOn(text -> !text.key().equals("legal_name"))
                .allSatisfy(text -> assertThat(text.json().getAsJsonObject().keySet())
                        .as(text.way())
                        .contains("zh", "en"));
    }

    @Test
    void areFreeOfBlanksAtTheirEnds() {
        assertThat(SeedFiles.everything())
                .filteredOn(Found::isText)
                .allSatisfy(found -> assertThat(found.json().getAsString())
                        .as(found.way())
                        .isEqualTo(found.json().getAsString().strip()));
    }

    @Test
    void writeChineseWithFullWidthPunctuation() {
        assertThat(texts())
                .allSatisfy(
                        text -> assertThat(text.text("zh")).as(text.way()).doesNotContainPattern(LATIN_PUNCTUATION));
    }

    /// Chinese names may stand in English sentences, in brackets; nothing else.
    @Test
    void writeEnglishInLatinLetters() {
        assertThat(texts())
                .allSatisfy(text -> assertThat(text.text("en").replaceAll("\\([\\u4e00-\\u9fff]+\\)", ""))
                        .as(text.way())
                        .doesNotContainPattern(CHINESE));
    }

    @Test
    void neverShout() {
        assertThat(texts())
                .allSatisfy(text -> assertThat(text.text("zh") + text.text("en"))
                        .as(text.way())
                        .doesNotContain("!", "！"));
    }

    /// A fact is shown by its brief, or by its statement where it has none.
    @Test
    void areShortWherePanelsHaveLittleRoom() {
        assertThat(SeedFiles.facts()).allSatisfy(fact -> {
            var all = fact.json().getAsJsonObject();
            var shown = new Found("", "", all.has("brief") ? all.get("brief") : all.get("statement"));

            assertThat(shown.text("zh").replace(" ", "")).as(fact.way()).hasSizeLessThanOrEqualTo(LONGEST_CHINESE);
            assertThat(shown.text("en").split(" ")).as(fact.way()).hasSizeLessThanOrEqualTo(MOST_ENGLISH_WORDS);
        });
    }

    private static List<Found> texts() {
        return SeedFiles.everything().stream().filter(TextsTest::isText).toList();
    }

    private static boolean isText(Found found) {
        return found.json().isJsonObject()
                && (found.json().getAsJsonObject().has("zh")
                        || found.json().getAsJsonObject().has("en"));
    }
}
