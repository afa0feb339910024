package lobby.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lobby.touch.PointerInput.Kind;
import lobby.touch.PointerInput.Source;
import org.junit.jupiter.api.Test;

class GestureRecognizerTest {

    private static final List<Kind> KINDS = List.of(
            Kind.DOWN, Kind.DOWN, Kind.DOWN, Kind.MOVE, Kind.MOVE, Kind.MOVE, Kind.MOVE, Kind.UP, Kind.UP, Kind.CANCEL);

    private static final long MILLI = 1_000_000;

    private final GestureRecognizer recognizer = new GestureRecognizer(8, 100);
    private final List<Gesture> seen = new ArrayList<>();
    private long now;

    @Test
    void takesAShortPressForATap() {
        down(1, 100, 100);
        pass(80);
        up(1, 103, 101);

        assertThat(seen).containsExactly(new Gesture.Press(100, 100), new Gesture.Tap(100, 100), new Gesture.Release());
    }

    @Test
    void takesALongPressForNothing() {
        down(1, 100, 100);
        pass(1500);
        up(1, 100, 100);

        assertThat(seen).containsExactly(new Gesture.Press(100, 100), new Gesture.Release());
    }

    @Test
    void takesTwoTapsForADoubleTapAndTheThirdForATap() {
        tapAt(100, 100);
        pass(150);
        tapAt(110, 100);
        pass(150);
        tapAt(105, 100);

        assertThat(seen.stream()
                        .filter(gesture -> gesture instanceof Gesture.Tap || gesture instanceof Gesture.DoubleTap))
                .containsExactly(new Gesture.Tap(100, 100), new Gesture.DoubleTap(110, 100), new Gesture.Tap(105, 100));
    }

    @Test
    void takesSlowOrDistantTapsForSingleOnes() {
        tapAt(100, 100);
        pass(400);
        tapAt(100, 100);
        pass(100);
        tapAt(300, 100);

        assertThat(seen).noneMatch(Gesture.DoubleTap.class::isInstance);
    }

    @Test
    void beginsADragWhereTheFingerLandedOnceItLeavesItsSlop() {
        down(1, 100, 100);
        move(1, 107, 100);
        assertThat(seen).containsExactly(new Gesture.Press(100, 100));

        move(1, 109, 100);
        assertThat(seen)
                .containsExactly(
                        new Gesture.Press(100, 100), new Gesture.DragBegin(100, 100), new Gesture.Drag(109, 100));
    }

    @Test
    void givesTheSpeedOfAFingerThatLeavesInMotion() {
        down(1, 0, 0);
        for (int i = 1; i <= 10; i++) {
            pass(10);
            move(1, 10 * i, 5 * i);
        }
        pass(5);
        up(1, 100, 50);

        var end = only(Gesture.DragEnd.class);
        assertThat(end.velocityX()).isBetween(850.0, 1000.0);
        assertThat(end.velocityY()).isBetween(425.0, 500.0);
    }

    @Test
    void givesNoSpeedToAFingerThatStoodBeforeItLeft() {
        down(1, 0, 0);
        move(1, 100, 0);
        pass(90);
        up(1, 100, 0);

        assertThat(only(Gesture.DragEnd.class)).isEqualTo(new Gesture.DragEnd(0, 0));
    }

    @Test
    void goesFromDragToPinchAndBackWithoutATap() {
        down(1, 0, 0);
        move(1, 50, 0);
        down(2, 200, 0);
        move(2, 250, 0);
        up(1, 50, 0);
        move(2, 260, 0);
        up(2, 260, 0);

        assertThat(seen)
                .containsSubsequence(
                        new Gesture.DragEnd(0, 0),
                        new Gesture.PinchBegin(50, 0, 200, 0),
                        new Gesture.Pinch(50, 0, 250, 0),
                        new Gesture.PinchEnd(),
                        new Gesture.DragBegin(250, 0),
                        new Gesture.Drag(260, 0),
                        new Gesture.Release())
                .noneMatch(Gesture.Tap.class::isInstance);
    }

    @Test
    void goesOnWithTheOthersWhenOneOfThreeFingersLeaves() {
        down(1, 0, 0);
        down(2, 100, 0);
        down(3, 200, 0);
        up(1, 0, 0);

        assertThat(seen).contains(new Gesture.PinchBegin(100, 0, 200, 0));
    }

    @Test
    void takesATwoFingerTapForNoTap() {
        down(1, 0, 0);
        down(2, 100, 0);
        up(2, 100, 0);
        up(1, 0, 0);

        assertThat(seen).noneMatch(Gesture.Tap.class::isInstance).endsWith(new Gesture.Release());
    }

    @Test
    void forgetsEverythingWhenCancelled() {
        down(1, 0, 0);
        down(2, 100, 0);
        input(2, Kind.CANCEL, 100, 0, 0);
        seen.clear();
        move(1, 300, 0);
        up(1, 300, 0);

        assertThat(recognizer.points()).isZero();
        assertThat(seen).isEmpty();
    }

    @Test
    void ignoresAPalm() {
        input(1, Kind.DOWN, 0, 0, 150);
        input(1, Kind.UP, 0, 0, 150);

        assertThat(seen).isEmpty();
    }

    @Test
    void ignoresTheEleventhFinger() {
        for (int i = 1; i <= 11; i++) {
            down(i, 50 * i, 0);
        }

        assertThat(recognizer.points()).isEqualTo(10);
    }

    @Test
    void startsAnewWhenAFingerLandsThatNeverLeft() {
        down(1, 0, 0);
        down(1, 100, 100);
        up(1, 100, 100);

        assertThat(seen)
                .containsExactly(
                        new Gesture.Press(0, 0),
                        new Gesture.Release(),
                        new Gesture.Press(100, 100),
                        new Gesture.Tap(100, 100),
                        new Gesture.Release());
    }

    @Test
    void leavesNothingDownAfterAnySequenceOnceAllAreUp() {
        long seed = new Random().nextLong();
        System.out.println("GestureRecognizerTest seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            seen.clear();
            for (int step = 0; step < 120; step++) {
                pass(random.nextInt(60));
                input(
                        random.nextInt(13),
                        KINDS.get(random.nextInt(KINDS.size())),
                        random.nextInt(2000) - 500,
                        random.nextInt(2000) - 500,
                        random.nextInt(20) == 0 ? 200 : 0);
            }
            for (int id = 0; id < 13; id++) {
                up(id, 0, 0);
            }

            assertThat(recognizer.points()).isZero();
            assertThat(count(Gesture.Press.class)).isEqualTo(count(Gesture.Release.class));
            assertThat(count(Gesture.DragBegin.class)).isEqualTo(count(Gesture.DragEnd.class));
            assertThat(count(Gesture.PinchBegin.class)).isEqualTo(count(Gesture.PinchEnd.class));
        }
    }

    private long count(Class<? extends Gesture> type) {
        return seen.stream().filter(type::isInstance).count();
    }

    private <T extends Gesture> T only(Class<T> type) {
        var found = seen.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private void tapAt(double x, double y) {
        down(1, x, y);
        pass(60);
        up(1, x, y);
    }

    private void down(long id, double x, double y) {
        input(id, Kind.DOWN, x, y, 0);
    }

    private void move(long id, double x, double y) {
        input(id, Kind.MOVE, x, y, 0);
    }

    private void up(long id, double x, double y) {
        input(id, Kind.UP, x, y, 0);
    }

    private void input(long id, Kind kind, double x, double y, double size) {
        seen.addAll(recognizer.accept(new PointerInput(Source.TOUCH, id, kind, x, y, size, now)));
    }

    private void pass(long millis) {
        now += millis * MILLI;
    }
}
