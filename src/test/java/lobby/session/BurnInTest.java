package lobby.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class BurnInTest {

    private static final int DAY = 24 * 60 * 60;

    @Test
    void keepsNothingWhereItIsForAMinuteAndHurriesNothing() {
        for (int second = 0; second < DAY; second += 60) {
            var then = Instant.ofEpochSecond(1_780_000_000L + second);
            double moved = 0;
            for (int step = 0; step < 60; step++) {
                moved += Math.abs(BurnIn.right(then.plusSeconds(step + 1)) - BurnIn.right(then.plusSeconds(step)));
            }
            assertThat(moved).isBetween(BurnIn.A_MINUTE - 1, BurnIn.A_MINUTE + 1);
        }
    }

    @Test
    void hasBeenEverywhereInADay() {
        var places = new HashSet<String>();
        for (int second = 0; second < DAY; second++) {
            var then = Instant.ofEpochSecond(1_780_000_000L + second);
            assertThat(BurnIn.right(then)).isBetween(0.0, BurnIn.FARTHEST);
            assertThat(BurnIn.down(then)).isBetween(0.0, BurnIn.FARTHEST);
            places.add(BurnIn.right(then) + " " + BurnIn.down(then));
        }
        assertThat(places).hasSize(13 * 13);
    }
}
