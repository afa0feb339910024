package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    /// The examples of the mockups' README, section 3.
    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 43, 1",
        "1920, 1080, 55, 1",
        "3840, 2160, 43, 2",
        "1280, 720, 43, 0.667",
        "1080, 1920, 43, 1",
        "1920, 1080, 21.5, 1.316"
    })
    void isAsLargeAsTheScreenAllowsAndAFingerNeeds(double width, double height, double diagonal, double pixels) {
        assertThat(Unit.of(width, height, width, height, diagonal, 1).pixels()).isCloseTo(pixels, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, 10.1", "3840, 2160, 27", "1280, 720, 15.6", "1080, 1920, 32"})
    void keepsCapitalsAndTargetsAtTheirPhysicalSize(double width, double height, double diagonal) {
        double millimetresPerPixel = diagonal * 25.4 / Math.hypot(width, height);

        double unit = Unit.of(width, height, width, height, diagonal, 1).pixels() * millimetresPerPixel;

        assertThat(14.7 * unit).as("capitals of text of 20 units").isGreaterThanOrEqualTo(4.8 - 1e-9);
        assertThat(64 * unit).as("smallest target").isGreaterThanOrEqualTo(15);
    }
}
