package lobby.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final String MOUSE = "mouse";
    private static final String FINGER = "finger";
    private static final String OTHER = "other finger";

    private Instant now = Instant.EPOCH;
    private final IdleClock clock = new IdleClock(() -> now);
    private final Admission admission = new Admission(() -> now, clock);

    private void pass(long millis) {
        now = now.plusMillis(millis);
    }

    @Test
    void refusesTheWholeGestureThatWakes() {
        admission.wake();

        assertThat(admission.press(FINGER, false)).isFalse();
        assertThat(admission.press(MOUSE, false)).isFalse();
        pass(500);
        assertThat(admission.press(OTHER, false)).isFalse();
        assertThat(admission.move(FINGER)).isFalse();
        assertThat(admission.turn()).isFalse();
        assertThat(admission.release(FINGER)).isFalse();
        assertThat(admission.release(MOUSE)).isFalse();
        pass(500);
        assertThat(admission.press(FINGER, false))
                .as("while another finger is down")
                .isFalse();
        assertThat(admission.release(FINGER)).isFalse();
        assertThat(admission.release(OTHER)).isFalse();
    }

    @Test
    void admitsTheGestureAfterTheOneThatWoke() {
        admission.wake();
        admission.press(FINGER, false);
        admission.release(FINGER);
        pass(300);

        assertThat(admission.press(FINGER, false)).isTrue();
        assertThat(admission.move(FINGER)).isTrue();
        assertThat(admission.release(FINGER)).isTrue();
    }

    @Test
    void refusesTheMouseThatComesLateOfTheFingerThatWoke() {
        admission.wake();
        admission.press(FINGER, false);
        admission.release(FINGER);
        pass(299);

        assertThat(admission.press(MOUSE, false)).isFalse();
        assertThat(admission.release(MOUSE)).isFalse();
    }

    @Test
    void refusesAWheelThatRunsOnAfterItWoke() {
        admission.wake();
        for (int i = 0; i < 10; i++) {
            assertThat(admission.turn()).isFalse();
            pass(200);
        }
        pass(100);

        assertThat(admission.turn()).isTrue();
    }

    @Test
    void doesNotWaitForEverForAFingerWhoseLeavingWasLost() {
        admission.wake();
        admission.press(FINGER, false);
        pass(20_000);

        assertThat(admission.press(OTHER, false)).isTrue();
    }

    @Test
    void letsNewControlsTakeNoTapForAMomentButTheMapAlways() {
        admission.screenChanged();
        pass(299);

        assertThat(admission.press(MOUSE, true)).isFalse();
        pass(50);
        assertThat(admission.release(MOUSE))
                .as("whatever was pressed too early")
                .isFalse();
        admission.screenChanged();
        assertThat(admission.press(FINGER, false)).as("on the map").isTrue();
        assertThat(admission.release(FINGER)).isTrue();
        pass(300);
        assertThat(admission.press(MOUSE, true)).isTrue();
    }

    @Test
    void takesEveryInputForAVisitor() {
        pass(1000);
        admission.press(MOUSE, false);
        assertThat(clock.lastInput()).isEqualTo(now);
        pass(1000);
        admission.move(MOUSE);
        assertThat(clock.lastInput()).isEqualTo(now);
        pass(1000);
        admission.release(MOUSE);
        assertThat(clock.lastInput()).isEqualTo(now);
        pass(1000);
        admission.turn();
        assertThat(clock.lastInput()).isEqualTo(now);
        admission.screenChanged();
        pass(100);
        admission.press(MOUSE, true);
        assertThat(clock.lastInput()).as("also of what is refused").isEqualTo(now);
    }

    @Test
    void takesAFingerThatRestsForAVisitorButNotOneThatIsStuck() {
        admission.press(FINGER, false);
        pass(119_000);
        assertThat(admission.isHeld()).isTrue();
        pass(1_000);
        assertThat(admission.isHeld()).isFalse();

        admission.move(FINGER);
        assertThat(clock.lastInput()).as("a stuck finger trembles").isEqualTo(Instant.EPOCH);
        admission.press(OTHER, false);
        assertThat(admission.isHeld()).as("another finger").isTrue();
    }

    @Test
    void passesWhatItNeverSawPressed() {
        assertThat(admission.move(FINGER)).isTrue();
        assertThat(admission.release(FINGER)).isTrue();
    }

    /// Whatever hands do after waking: nothing is admitted before all that was down is up again.
    @Test
    void neverAdmitsAnythingOfTheFirstGesture() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            admission.wake();
            var down = new HashSet<Integer>();
            for (int i = 0; i < 30 && (i == 0 || !down.isEmpty()); i++) {
                int finger = random.nextInt(5);
                boolean admitted;
                if (down.contains(finger)) {
                    boolean leaves = random.nextBoolean();
                    admitted = leaves ? admission.release(finger) : admission.move(finger);
                    if (leaves) {
                        down.remove(finger);
                    }
                } else {
                    admitted = admission.press(finger, random.nextBoolean());
                    down.add(finger);
                }
                assertThat(admitted).as("seed %d, round %d", seed, round).isFalse();
                pass(random.nextInt(600));
            }
            down.forEach(admission::release);
            pass(300);
            assertThat(admission.press(9, false))
                    .as("seed %d, round %d", seed, round)
                    .isTrue();
            admission.release(9);
        }
    }
}
