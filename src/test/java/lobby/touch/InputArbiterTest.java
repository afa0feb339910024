package lobby.touch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lobby.touch.PointerInput.Kind;
import lobby.touch.PointerInput.Source;
import org.junit.jupiter.api.Test;

class InputArbiterTest {

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final InputArbiter arbiter = new InputArbiter();
    private final List<PointerInput> passed = new ArrayList<>();
    private long now;

    @Test
    void followsASingleFingerAsTheMouseOnly() {
        touch(5, Kind.DOWN, 10);
        mouse(Kind.DOWN, 10);
        touch(5, Kind.MOVE, 20);
        mouse(Kind.MOVE, 20);
        touch(5, Kind.UP, 20);
        mouse(Kind.UP, 20);

        assertThat(passed).hasSize(3).allMatch(input -> input.source() == Source.MOUSE);
    }

    @Test
    void takesTheMouseBackWhenASecondFingerLands() {
        touch(5, Kind.DOWN, 10);
        mouse(Kind.DOWN, 10);
        touch(6, Kind.DOWN, 50);
        mouse(Kind.MOVE, 12);

        assertThat(passed)
                .extracting(PointerInput::source, PointerInput::kind)
                .containsExactly(
                        tuple(Source.MOUSE, Kind.DOWN),
                        tuple(Source.MOUSE, Kind.CANCEL),
                        tuple(Source.TOUCH, Kind.DOWN),
                        tuple(Source.TOUCH, Kind.DOWN));
    }

    @Test
    void keepsTheMouseMuteUntilItsNextPressAfterAllFingersHaveLeft() {
        touch(5, Kind.DOWN, 10);
        mouse(Kind.DOWN, 10);
        touch(6, Kind.DOWN, 50);
        touch(6, Kind.UP, 50);
        touch(5, Kind.UP, 10);
        passed.clear();
        mouse(Kind.UP, 10);
        assertThat(passed).isEmpty();

        mouse(Kind.DOWN, 30);
        assertThat(passed).hasSize(1);
    }

    @Test
    void mutesAPressThatComesAfterBothFingers() {
        touch(5, Kind.DOWN, 10);
        touch(6, Kind.DOWN, 50);
        passed.clear();
        mouse(Kind.DOWN, 10);
        touch(5, Kind.UP, 10);
        mouse(Kind.UP, 10);

        assertThat(passed).extracting(PointerInput::source).containsOnly(Source.TOUCH);
    }

    @Test
    void forgetsAFingerThatIsStuck() {
        touch(5, Kind.DOWN, 10);
        now += InputArbiter.STUCK_NANOS + 1;
        touch(6, Kind.DOWN, 50);
        mouse(Kind.DOWN, 50);

        assertThat(passed).extracting(PointerInput::source).containsExactly(Source.MOUSE);
    }

    @Test
    void leavesTheRecogniserWithNothingDownAfterAnySequence() {
        long seed = new Random().nextLong();
        System.out.println("InputArbiterTest seed " + seed);
        var random = new Random(seed);
        var recognizer = new GestureRecognizer(8, 100);
        for (int round = 0; round < 300; round++) {
            passed.clear();
            for (int step = 0; step < 80; step++) {
                now += random.nextInt(1_000_000_000);
                var kind = KINDS.get(random.nextInt(KINDS.size()));
                if (random.nextBoolean()) {
                    mouse(kind, random.nextInt(500));
                } else {
                    touch(random.nextInt(5), kind, random.nextInt(500));
                }
            }
            mouse(Kind.UP, 0);
            for (int id = 0; id < 5; id++) {
                touch(id, Kind.UP, 0);
            }
            passed.forEach(recognizer::accept);

            assertThat(recognizer.points()).isZero();
        }
    }

    private void mouse(Kind kind, double x) {
        passed.addAll(arbiter.accept(new PointerInput(Source.MOUSE, -1, kind, x, 0, 0, now)));
    }

    private void touch(long id, Kind kind, double x) {
        passed.addAll(arbiter.accept(new PointerInput(Source.TOUCH, id, kind, x, 0, 0, now)));
    }
}
