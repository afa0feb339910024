package lobby.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TourPlayerTest {

    private Instant now = Instant.parse("2026-11-24T08:00:00Z");
    private final TourPlayer player = new TourPlayer(() -> now);

    @BeforeEach
    void play() {
        player.play(List.of(8, 20, 8));
    }

    private int afterSeconds(long seconds) {
        now = now.plusSeconds(seconds);
        player.tick();
        return player.step();
    }

    @Test
    void staysAtEachStepAsLongAsItSaysAndGoesRound() {
        assertThat(afterSeconds(7)).isZero();
        assertThat(afterSeconds(1)).isEqualTo(1);
        assertThat(afterSeconds(19)).isEqualTo(1);
        assertThat(afterSeconds(1)).isEqualTo(2);
        assertThat(afterSeconds(8)).isZero();
    }

    @Test
    void leavesNoStepOutWhenNobodyAskedForLong() {
        assertThat(afterSeconds(10_000)).isEqualTo(1);
        assertThat(afterSeconds(0)).isEqualTo(1);
    }

    @Test
    void goesOnWhenTheClockIsSetBack() {
        assertThat(afterSeconds(-86_400)).isEqualTo(1);
        assertThat(afterSeconds(20)).isEqualTo(2);
    }

    @Test
    void beginsAnewWithTheFirstStepEachTime() {
        afterSeconds(8);
        afterSeconds(5);
        player.play(List.of(8, 20, 8));

        assertThat(player.step()).isZero();
        assertThat(player.shownFor()).isEqualTo(Duration.ZERO);
        assertThat(afterSeconds(7)).isZero();
    }

    @Test
    void staysWhereThereIsNoOtherStep() {
        player.play(List.of(8));

        assertThat(afterSeconds(100)).isZero();
        player.play(List.of());
        assertThat(afterSeconds(100)).isZero();
    }
}
