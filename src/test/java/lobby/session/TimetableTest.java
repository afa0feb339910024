package lobby.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final LocalDateTime NOON = LocalDateTime.parse("2026-11-23T12:00");
    private static final LocalDateTime MIDNIGHT = LocalDateTime.parse("2026-11-24T00:00");
    private static final @Nullable LocalDateTime UNKNOWN = new WallClock(() -> Instant.EPOCH, ZoneOffset.UTC).now();

    private final Timetable hall = new Timetable(
            Hours.parse("mo-fr 08:30-18:00").orElseThrow(),
            Hours.parse("18:00-07:00").orElseThrow(),
            0.4);

    @Test
    void closesTheHallOutsideItsHoursAndSaysWhenItOpens() {
        assertThat(hall.isClosed(NOON)).isFalse();
        assertThat(hall.isClosed(MIDNIGHT)).isTrue();
        assertThat(hall.opens(MIDNIGHT)).contains(LocalDateTime.parse("2026-11-24T08:30"));
    }

    @Test
    void darkensTheNightOnly() {
        assertThat(hall.theme(Theme.LIGHT, NOON)).isEqualTo(Theme.LIGHT);
        assertThat(hall.dimmed(NOON)).isZero();
        assertThat(hall.theme(Theme.LIGHT, MIDNIGHT)).isEqualTo(Theme.NIGHT);
        assertThat(hall.dimmed(MIDNIGHT)).isEqualTo(0.4);
    }

    @Test
    void leavesHighContrastAsItIs() {
        assertThat(hall.theme(Theme.CONTRAST, MIDNIGHT)).isEqualTo(Theme.CONTRAST);
    }

    @Test
    void doesNothingByAClockThatCannotBeTrue() {
        assertThat(hall.isClosed(UNKNOWN)).isFalse();
        assertThat(hall.opens(UNKNOWN)).isEmpty();
        assertThat(hall.theme(Theme.LIGHT, UNKNOWN)).isEqualTo(Theme.LIGHT);
        assertThat(hall.dimmed(UNKNOWN)).isZero();
    }

    @Test
    void doesNothingIfNothingIsSet() {
        assertThat(Timetable.NONE.isClosed(MIDNIGHT)).isFalse();
        assertThat(Timetable.NONE.opens(MIDNIGHT)).isEmpty();
        assertThat(Timetable.NONE.theme(Theme.LIGHT, MIDNIGHT)).isEqualTo(Theme.LIGHT);
    }
}
