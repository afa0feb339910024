package lobby.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import lobby.touch.PointerInput.Kind;
import lobby.touch.PointerInput.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whatever the two streams of input tell, in whatever order: what has begun ends, and nothing stays down.
class AnyInputTest {

    private static final Logger LOG = Logger.getLogger(InputArbiter.class.getName());
    private static final double SLOP = 8;
    private static final double PALM = 100;
    private static final int ROUNDS = 3000;
    private static final List<Kind> KINDS =
            List.of(Kind.DOWN, Kind.DOWN, Kind.DOWN, Kind.MOVE, Kind.MOVE, Kind.MOVE, Kind.UP, Kind.UP, Kind.CANCEL);

    /// A hand in the words of its gestures; complains about any that cannot follow what was before.
    private static final class Hand {

        private boolean pressed;
        private boolean dragging;
        private boolean pinching;
        private boolean pulled;
        private boolean tapped;

        void take(Gesture gesture) {
            switch (gesture) {
                case Gesture.Press _ -> {
                    require(!pressed, gesture);
                    pressed = true;
                    pulled = false;
                    tapped = false;
                }
                case Gesture.Release() -> {
                    require(pressed && !dragging && !pinching, gesture);
                    pressed = false;
                }
                case Gesture.Tap _ -> tap(gesture);
                case Gesture.DoubleTap _ -> tap(gesture);
                case Gesture.DragBegin _ -> {
                    require(pressed && !dragging && !pinching && !tapped, gesture);
                    dragging = true;
                    pulled = true;
                }
                case Gesture.Drag _ -> require(dragging, gesture);
                case Gesture.DragEnd(double velocityX, double velocityY) -> {
                    require(dragging && Math.hypot(velocityX, velocityY) <= 12_001, gesture);
                    dragging = false;
                }
                case Gesture.PinchBegin _ -> {
                    require(pressed && !dragging && !pinching && !tapped, gesture);
                    pinching = true;
                    pulled = true;
                }
                case Gesture.Pinch _ -> require(pinching, gesture);
                case Gesture.PinchEnd() -> {
                    require(pinching, gesture);
                    pinching = false;
                }
                case Gesture.Wheel _ -> require(false, gesture);
            }
        }

        private void tap(Gesture gesture) {
            require(pressed && !pulled && !tapped, gesture);
            tapped = true;
        }

        private void require(boolean right, Gesture gesture) {
            assertThat(right).as("%s after %s", gesture, this).isTrue();
        }

        boolean isIdle() {
            return !pressed && !dragging && !pinching;
        }

        @Override
        public String toString() {
            return "pressed %s dragging %s pinching %s pulled %s tapped %s"
                    .formatted(pressed, dragging, pinching, pulled, tapped);
        }
    }

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final List<PointerInput> told = new ArrayList<>();
    private GestureRecognizer recognizer = new GestureRecognizer(SLOP, PALM);
    private InputArbiter arbiter = new InputArbiter();
    private Hand hand = new Hand();
    private long now;

    /// What it tells operators about stuck fingers is not for thousands of them.
    @BeforeAll
    static void beSilent() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void speakAgain() {
        LOG.setLevel(null);
    }

    AnyInputTest() {
        System.out.println("AnyInputTest seed " + seed);
    }

    @Test
    void endsWhatHasBegunWhenAllAreUp() {
        for (int round = 0; round < ROUNDS; round++) {
            begin();
            int ids = 1 + random.nextInt(15);
            storm(() -> recognise(touch(random.nextInt(ids))));
            for (int id = 0; id < ids; id++) {
                recognise(new PointerInput(Source.TOUCH, id, Kind.UP, 5, 5, 0, now));
            }
            requireNothingDown();
        }
    }

    @Test
    void endsWhatHasBegunWhenItIsForgotten() {
        for (int round = 0; round < ROUNDS; round++) {
            begin();
            int ids = 1 + random.nextInt(15);
            storm(() -> recognise(touch(random.nextInt(ids))));
            recognizer.reset().forEach(hand::take);
            requireNothingDown();
        }
    }

    @Test
    void endsWhatHasBegunOfMouseAndTouchesTogether() {
        for (int round = 0; round < ROUNDS; round++) {
            begin();
            int ids = 1 + random.nextInt(12);
            storm(() -> arbitrate(random.nextInt(3) == 0 ? mouse() : touch(random.nextInt(ids))));
            for (int id = 0; id < ids; id++) {
                arbitrate(new PointerInput(Source.TOUCH, id, Kind.UP, 5, 5, 0, now));
            }
            arbitrate(new PointerInput(Source.MOUSE, -1, Kind.UP, 5, 5, 0, now));
            requireNothingDown();
        }
    }

    /// As when a device is pulled out: its fingers never leave, and a visitor goes on with the mouse.
    @Test
    void noticesFingersThatNeverLeave() {
        for (int round = 0; round < ROUNDS; round++) {
            begin();
            int ids = 2 + random.nextInt(6);
            storm(() -> arbitrate(touch(random.nextInt(ids))));
            now += InputArbiter.STUCK_NANOS + 1;
            arbitrate(new PointerInput(Source.MOUSE, -1, Kind.MOVE, 5, 5, 0, now));
            requireNothingDown();

            arbitrate(new PointerInput(Source.MOUSE, -1, Kind.DOWN, 5, 5, 0, now));
            assertThat(recognizer.points())
                    .as("the mouse counts again, %s", told)
                    .isOne();
            arbitrate(new PointerInput(Source.MOUSE, -1, Kind.UP, 5, 5, 0, now));
            requireNothingDown();
        }
    }

    /// Gestures of a hand that is whole: each finger lands once, moves, and leaves.
    @Test
    void tapsOnlyWhereNothingWasPulled() {
        for (int round = 0; round < ROUNDS; round++) {
            begin();
            int taps = 0;
            double x = random.nextInt(1920);
            double y = random.nextInt(1080);
            boolean far = random.nextBoolean();
            boolean second = random.nextBoolean();
            var gestures = new ArrayList<>(recognizer.accept(finger(0, Kind.DOWN, x, y)));
            gestures.addAll(recognizer.accept(finger(0, Kind.MOVE, x + (far ? SLOP + 1 : SLOP - 1), y)));
            if (second) {
                gestures.addAll(recognizer.accept(finger(1, Kind.DOWN, x + 90, y)));
                gestures.addAll(recognizer.accept(finger(1, Kind.UP, x + 90, y)));
            }
            gestures.addAll(recognizer.accept(finger(0, Kind.UP, x, y)));
            for (var gesture : gestures) {
                hand.take(gesture);
                taps += gesture instanceof Gesture.Tap ? 1 : 0;
            }
            assertThat(taps).as("seed %d, far %s, second %s", seed, far, second).isEqualTo(far || second ? 0 : 1);
        }
    }

    private void begin() {
        recognizer = new GestureRecognizer(SLOP, PALM);
        arbiter = new InputArbiter();
        hand = new Hand();
        told.clear();
        now = random.nextLong(1_000_000_000_000L);
    }

    private void storm(Runnable one) {
        int steps = random.nextInt(80);
        for (int step = 0; step < steps; step++) {
            // Events of one report have one time.
            now += random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextInt(9) == 0 ? 2_000_000_000 : 30_000_000);
            one.run();
        }
    }

    private PointerInput touch(long id) {
        return new PointerInput(Source.TOUCH, id, kind(), place(), place(), random.nextInt(12) == 0 ? 150 : 0, now);
    }

    private PointerInput mouse() {
        return new PointerInput(Source.MOUSE, -1, kind(), place(), place(), 0, now);
    }

    private PointerInput finger(long id, Kind kind, double x, double y) {
        now += 20_000_000;
        return new PointerInput(Source.TOUCH, id, kind, x, y, 0, now);
    }

    private Kind kind() {
        return KINDS.get(random.nextInt(KINDS.size()));
    }

    /// Close together at times, so that fingers rest, tap and lie on each other, and far outside at others.
    private double place() {
        return switch (random.nextInt(4)) {
            case 0 -> 500 + random.nextInt(4);
            case 1 -> random.nextInt(1920);
            case 2 -> random.nextGaussian() * 1e6;
            default -> random.nextInt(60);
        };
    }

    private void arbitrate(PointerInput input) {
        told.add(input);
        arbiter.accept(input).forEach(passed -> recognizer.accept(passed).forEach(this::take));
        requireBalance();
    }

    private void recognise(PointerInput input) {
        told.add(input);
        recognizer.accept(input).forEach(this::take);
        requireBalance();
    }

    private void take(Gesture gesture) {
        try {
            hand.take(gesture);
        } catch (AssertionError e) {
            throw new AssertionError("seed %d, after %s".formatted(seed, told), e);
        }
    }

    private void requireBalance() {
        assertThat(recognizer.points()).isBetween(0, GestureRecognizer.MOST_POINTS);
        assertThat(hand.isIdle())
                .as("seed %d, %d points down, %s after %s", seed, recognizer.points(), hand, told)
                .isEqualTo(recognizer.points() == 0);
    }

    private void requireNothingDown() {
        assertThat(recognizer.points()).as("seed %d, after %s", seed, told).isZero();
        assertThat(hand.isIdle()).as("seed %d, after %s", seed, told).isTrue();
    }
}
