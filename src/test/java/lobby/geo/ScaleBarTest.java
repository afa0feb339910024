package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleBarTest {

    @Test
    void isTheLongestRoundLengthThatHasRoom() {
        assertThat(ScaleBar.of(7.85, 220)).isEqualTo(new ScaleBar(1000, 1000 / 7.85));
        assertThat(ScaleBar.of(4.15, 220)).isEqualTo(new ScaleBar(500, 500 / 4.15));
        assertThat(ScaleBar.of(10.2, 220).metres()).isEqualTo(2000);
        assertThat(ScaleBar.of(30, 220).metres()).isEqualTo(5000);
    }

    @Test
    void isNeverShorterThanFiftyMetres() {
        assertThat(ScaleBar.of(0.1, 220)).isEqualTo(new ScaleBar(50, 500));
    }
}
