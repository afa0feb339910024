package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTest {

    @ParameterizedTest
    @CsvSource({"91, 0", "-86, 0", "NaN, 0", "0, 180.1", "0, NaN", "0, Infinity"})
    void refusesWhatIsNotOnTheMap(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(latitude, longitude));
    }

    @Test
    void takesTheCornersOfTheMap() {
        assertThat(new GeoPoint(GeoPoint.MAX_LATITUDE, -180).longitude()).isEqualTo(-180);
    }
}
