package lobby.touch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lobby.touch.PointerInput.Kind;
import lobby.touch.PointerInput.Source;
import org.jspecify.annotations.Nullable;
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
    void goesWhereTheFingerIsWhenTheMouseLagsBehind() {
        touch(5, Kind.DOWN, 10);
        touch(5, Kind.MOVE, 40);
        mouse(Kind.DOWN, 10);
        touch(5, Kind.MOVE, 70);
        mouse(Kind.MOVE, 20);
        touch(5, Kind.UP, 90);
        mouse(Kind.MOVE, 30);
        mouse(Kind.UP, 90);

        assertThat(passed)
                .extracting(PointerInput::kind, PointerInput::x)
                .containsExactly(
                        tuple(Kind.DOWN, 10.0),
                        tuple(Kind.MOVE, 40.0),
                        tuple(Kind.MOVE, 70.0),
                        tuple(Kind.MOVE, 90.0),
                        tuple(Kind.UP, 90.0));
    }

    @Test
    void followsTheMouseOfAFingerThatHasLeftAlready() {
        touch(5, Kind.DOWN, 10);
        touch(5, Kind.MOVE, 40);
        touch(5, Kind.UP, 40);
        mouse(Kind.DOWN, 10);
        mouse(Kind.MOVE, 40);
        mouse(Kind.UP, 40);

        assertThat(passed)
                .extracting(PointerInput::kind, PointerInput::x)
                .containsExactly(tuple(Kind.DOWN, 10.0), tuple(Kind.MOVE, 40.0), tuple(Kind.UP, 40.0));
    }

    @Test
    void tellsWhenTheFingerLandedAndLeftAndNotWhenTheMouseCame() {
        touch(5, Kind.DOWN, 10);
        now += 900;
        mouse(Kind.DOWN, 10);
        touch(5, Kind.UP, 10);
        now += 1_000;
        mouse(Kind.UP, 10);

        assertThat(passed).extracting(PointerInput::nanos).containsExactly(0L, 900L);
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
    void mutesAPressThatComesWhenBothFingersHaveLeft() {
        touch(5, Kind.DOWN, 10);
        touch(6, Kind.DOWN, 50);
        touch(5, Kind.UP, 10);
        touch(6, Kind.UP, 50);
        passed.clear();
        mouse(Kind.DOWN, 10);
        mouse(Kind.UP, 10);

        assertThat(passed).isEmpty();
    }

    @Test
    void followsTheNextFingerWhileThePressOfTheLastTwoIsStillOnItsWay() {
        touch(5, Kind.DOWN, 10);
        touch(6, Kind.DOWN, 50);
        touch(5, Kind.UP, 10);
        touch(6, Kind.UP, 50);
        touch(7, Kind.DOWN, 200);
        touch(7, Kind.UP, 200);
        passed.clear();
        mouse(Kind.DOWN, 10);
        mouse(Kind.UP, 10);
        mouse(Kind.DOWN, 200);
        mouse(Kind.UP, 200);

        assertThat(passed)
                .extracting(PointerInput::kind, PointerInput::x)
                .containsExactly(tuple(Kind.DOWN, 200.0), tuple(Kind.UP, 200.0));
    }

    @Test
    void owesNoPressToAFingerWhosePressCameBeforeIt() {
        mouse(Kind.DOWN, 10);
        touch(5, Kind.DOWN, 10);
        touch(6, Kind.DOWN, 50);
        touch(5, Kind.UP, 10);
        touch(6, Kind.UP, 50);
        mouse(Kind.UP, 10);
        passed.clear();
        mouse(Kind.DOWN, 10);

        assertThat(passed).extracting(PointerInput::kind).containsExactly(Kind.DOWN);
    }

    @Test
    void mutesWhatIsStillOnItsWayWhenAllIsForgotten() {
        touch(5, Kind.DOWN, 10);
        arbiter.reset();
        mouse(Kind.DOWN, 10);
        mouse(Kind.UP, 10);

        assertThat(passed).isEmpty();
    }

    @Test
    void takesBackAPressWhosePanelWasPulledOut() {
        touch(5, Kind.DOWN, 10);
        mouse(Kind.DOWN, 10);
        touch(5, Kind.CANCEL, 10);
        mouse(Kind.UP, 10);

        assertThat(passed).extracting(PointerInput::kind).containsExactly(Kind.DOWN, Kind.CANCEL);
    }

    @Test
    void mutesThePressOfAPanelThatWasPulledOutBefore() {
        touch(5, Kind.DOWN, 10);
        touch(5, Kind.CANCEL, 10);
        mouse(Kind.DOWN, 10);
        mouse(Kind.UP, 10);

        assertThat(passed).isEmpty();
    }

    @Test
    void takesAFingerThatLandsTwiceForOneWhoseLeavingWasLost() {
        touch(5, Kind.DOWN, 10);
        touch(5, Kind.DOWN, 300);
        touch(6, Kind.DOWN, 50);
        touch(6, Kind.UP, 50);
        touch(5, Kind.UP, 300);
        passed.clear();
        mouse(Kind.DOWN, 300);
        mouse(Kind.UP, 300);

        assertThat(passed).isEmpty();
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
    void forgetsFingersThatAreStuckWhenAVisitorPressesAnew() {
        touch(5, Kind.DOWN, 10);
        touch(6, Kind.DOWN, 50);
        passed.clear();
        now += InputArbiter.STUCK_NANOS + 1;
        mouse(Kind.DOWN, 300);

        assertThat(passed)
                .extracting(PointerInput::source, PointerInput::kind)
                .containsExactly(
                        tuple(Source.TOUCH, Kind.UP), tuple(Source.TOUCH, Kind.UP), tuple(Source.MOUSE, Kind.DOWN));
    }

    @Test
    void takesBackThePressOfAFingerThatIsStuck() {
        touch(5, Kind.DOWN, 10);
        mouse(Kind.DOWN, 10);
        now += InputArbiter.STUCK_NANOS + 1;
        mouse(Kind.MOVE, 60);

        assertThat(passed).extracting(PointerInput::kind).containsExactly(Kind.DOWN, Kind.CANCEL);
    }

    @Test
    void believesAFingerThatMovedAMomentAgo() {
        touch(5, Kind.DOWN, 10);
        touch(6, Kind.DOWN, 50);
        now += InputArbiter.STUCK_NANOS;
        touch(5, Kind.MOVE, 20);
        touch(6, Kind.MOVE, 60);
        now += InputArbiter.STUCK_NANOS;
        passed.clear();
        mouse(Kind.DOWN, 300);

        assertThat(passed).isEmpty();
    }

    /// Each stream in its own order, merged at will, except that no mouse overtakes the touch that it was made of.
    @Test
    void makesATapOfALoneFingerOnlyHoweverLateTheMouseComes() {
        var random = random();
        for (int round = 0; round < 20_000; round++) {
            var hands = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(number -> new Hand(number, 1 + random.nextInt(3) * random.nextInt(3), random))
                    .toList();
            var touches = hands.stream().flatMap(hand -> hand.touches.stream()).toList();
            var mice = hands.stream().flatMap(hand -> hand.mouse.stream()).toList();
            var gestures = merged(touches, mice, random);

            assertThat(taps(gestures))
                    .as("%s", hands)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(
                            hands.stream().filter(Hand::isLone).map(Hand::place).toList());
        }
    }

    /// Where a mouse may overtake its touches as well, as long as it does not leave before the second finger is known.
    @Test
    void makesATapOfALoneFingerOnlyHoweverEarlyTheMouseComes() {
        var random = random();
        for (int round = 0; round < 20_000; round++) {
            var hand = new Hand(0, 1 + random.nextInt(10), random);
            hand.mayOvertake();
            var gestures = merged(hand.touches, hand.mouse, random);

            assertThat(taps(gestures)).hasSize(hand.isLone() ? 1 : 0);
        }
    }

    /// Fingers that lie on the glass together, and the mouse that is made of the first of them.
    private final class Hand {

        private final double place;
        private final int fingers;
        private final List<PointerInput> touches = new ArrayList<>();
        private final List<Behind> mouse = new ArrayList<>();

        Hand(int number, int fingers, Random random) {
            place = 1000 * number;
            this.fingers = fingers;
            var ids = IntStream.range(0, fingers)
                    .mapToObj(finger -> 100L * number + finger)
                    .toList();
            for (long id : ids) {
                add(id, Kind.DOWN);
            }
            for (int moves = random.nextInt(4); moves > 0; moves--) {
                add(ids.get(random.nextInt(fingers)), Kind.MOVE);
            }
            var leaving = new ArrayList<>(ids);
            Collections.shuffle(leaving, random);
            for (long id : leaving) {
                add(id, Kind.UP);
            }
        }

        private void add(long id, Kind kind) {
            double x = place + 50 * (id % 100);
            var touch = new PointerInput(Source.TOUCH, id, kind, x, 0, 0, now);
            touches.add(touch);
            if (id % 100 == 0) {
                mouse.add(new Behind(new PointerInput(Source.MOUSE, -1, kind, x, 0, 0, now), touch));
            }
        }

        void mayOvertake() {
            var second = touches.get(fingers > 1 ? 1 : 0);
            mouse.replaceAll(
                    one -> new Behind(one.input(), fingers > 1 && one.input().kind() == Kind.UP ? second : null));
        }

        boolean isLone() {
            return fingers == 1;
        }

        double place() {
            return place;
        }

        @Override
        public String toString() {
            return fingers + " at " + place;
        }
    }

    /// A mouse that is not looked at before this touch.
    private record Behind(PointerInput input, @Nullable PointerInput touch) {}

    private static List<Gesture> merged(List<PointerInput> touches, List<Behind> mice, Random random) {
        var arbiter = new InputArbiter();
        var recognizer = new GestureRecognizer(8, 100);
        var gestures = new ArrayList<Gesture>();
        int touch = 0;
        int mouse = 0;
        while (touch < touches.size() || mouse < mice.size()) {
            boolean mayMouse = mouse < mice.size()
                    && (mice.get(mouse).touch() == null
                            || touches.indexOf(mice.get(mouse).touch()) < touch);
            boolean takesMouse = mayMouse && (touch == touches.size() || random.nextInt(3) == 0);
            var input = takesMouse ? mice.get(mouse++).input() : touches.get(touch++);
            arbiter.accept(input).forEach(passed -> gestures.addAll(recognizer.accept(passed)));
        }
        assertThat(recognizer.points()).isZero();
        return gestures;
    }

    private static List<Double> taps(List<Gesture> gestures) {
        return gestures.stream()
                .<Double>mapMulti((gesture, taken) -> {
                    switch (gesture) {
                        case Gesture.Tap tap -> taken.accept(tap.x());
                        case Gesture.DoubleTap tap -> taken.accept(tap.x());
                        default -> {
                            // No tap.
                        }
                    }
                })
                .toList();
    }

    private static Random random() {
        long seed = new Random().nextLong();
        System.out.println("InputArbiterTest seed " + seed);
        return new Random(seed);
    }

    @Test
    void leavesTheRecogniserWithNothingDownAfterAnySequence() {
        var random = random();
        var recognizer = new GestureRecognizer(8, 100);
        for (int round = 0; round < 3_000; round++) {
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
