package lobby.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

    private static final String HALL = "mo-fr 08:30-12:00,13:00-18:00; sa 09:00-12:00";

    /// The 23rd of November 2026 is a Monday.
    private static LocalDateTime november(String dayAndTime) {
        return LocalDateTime.parse("2026-11-" + dayAndTime);
    }

    private static Hours hours(String text) {
        return Hours.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "23T08:29, false",
        "23T08:30, true",
        "23T11:59, true",
        "23T12:00, false",
        "23T13:00, true",
        "27T17:59, true",
        "27T18:00, false",
        "28T09:00, true",
        "28T13:00, false",
        "29T10:00, false"
    })
    void includeTheirFirstMinuteAndNotTheirLast(String moment, boolean included) {
        assertThat(hours(HALL).include(november(moment))).isEqualTo(included);
    }

    @ParameterizedTest
    @CsvSource({"23T21:59, false", "23T22:00, true", "24T00:00, true", "24T05:59, true", "24T06:00, false"})
    void goThroughMidnight(String moment, boolean included) {
        assertThat(hours("mo 22:00-06:00").include(november(moment))).isEqualTo(included);
    }

    @Test
    void ofTheWholeDayHaveNoGap() {
        var always = hours("00:00-24:00");

        assertThat(always.include(november("23T00:00"))).isTrue();
        assertThat(always.include(november("23T23:59:59"))).isTrue();
    }

    @Test
    void letALaterRuleTakeThePlaceOfAnEarlierOne() {
        var hours = hours("09:00-17:00; su off; fr-mo 10:00-11:00");

        assertThat(hours.include(november("24T16:00"))).isTrue();
        assertThat(hours.include(november("23T16:00"))).isFalse();
        assertThat(hours.include(november("29T10:30"))).isTrue();
        assertThat(hours("09:00-17:00; su off").include(november("29T10:30"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "23T07:00, 23T08:30",
        "23T08:30, 23T13:00",
        "23T12:30, 23T13:00",
        "27T18:00, 28T09:00",
        "28T12:00, 30T08:30"
    })
    void sayWhenTheyBeginNext(String moment, String begin) {
        assertThat(hours(HALL).nextBegin(november(moment))).contains(november(begin));
    }

    @Test
    void beginAWeekLaterIfThereIsOneOnly() {
        assertThat(hours("mo 08:00-09:00").nextBegin(november("23T08:00"))).contains(november("30T08:00"));
        assertThat(hours("off").nextBegin(november("23T08:00"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "mo",
                "nine to five",
                "mo-fr 8:30-18:00",
                "mo-fr 08:30",
                "mo-we-fr 08:30-18:00",
                "xx 08:30-18:00",
                "25:00-26:00",
                "08:60-09:00",
                "08:00-09:00,",
                "mo 08:00-24:01",
                "08:00-09:00; "
            })
    void areNotReadFromAnythingElse(String text) {
        assertThat(Hours.parse(text)).isEmpty();
    }
}
