package lobby.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private final LocalizedText lake = LocalizedText.of("湖", "lake");

    @Test
    void speaksTheLanguageItIsAskedIn() {
        assertThat(lake.in(Locale.ENGLISH)).isEqualTo("lake");
        assertThat(lake.in(Locale.UK)).isEqualTo("lake");
    }

    @Test
    void prefersTheExactTag() {
        var colour = new LocalizedText(Map.of("en", "colour", "en-US", "color"));

        assertThat(colour.in(Locale.US)).isEqualTo("color");
        assertThat(colour.in(Locale.UK)).isEqualTo("colour");
    }

    @Test
    void answersInItsFirstLanguageRatherThanNotAtAll() {
        assertThat(lake.in(Locale.FRENCH)).isEqualTo("湖");
        assertThat(lake.speaks(Locale.FRENCH)).isFalse();
    }

    @Test
    void refusesBlankWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of("湖", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(Map.of()));
    }

    @Test
    void saysNothingWithANoBreakSpace() {
        assertThat(LocalizedText.of("\u00A0", "\u00A0").isSaid()).isFalse();
        assertThat(lake.isSaid()).isTrue();
    }
}
