package lobby.touch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import lobby.touch.PointerInput.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GlassTest {

    private static final Panel PANEL = new Panel(8, "panel", 10, new Panel.Axis(0, 65_535), new Panel.Axis(100, 4_195));

    private final Glass glass = new Glass();

    @BeforeEach
    void plugIn() {
        glass.consistsOf(List.of(PANEL), 1920, 1080, 0);
    }

    @Test
    void tellsPlacesInPixelsOfTheDesktop() {
        touch(1, Kind.DOWN, 32_768, 100);
        touch(1, Kind.UP, 65_535, 4_195);

        var told = glass.takeNews();
        assertThat(told.getFirst()).extracting(Contact::x, Contact::y).containsExactly(960.0, 0.0);
        assertThat(told.getLast().x()).isBetween(1919.0, 1920.0);
        assertThat(told.getLast().y()).isBetween(1079.0, 1080.0);
    }

    @Test
    void keepsAnAxisThatHasNotChanged() {
        touch(1, Kind.DOWN, 32_768, 2_148);
        touch(1, Kind.MOVE, Double.NaN, 100);

        assertThat(glass.takeNews().getLast())
                .extracting(Contact::x, Contact::y)
                .containsExactly(960.0, 0.0);
    }

    @Test
    void tellsOnlyTheNewestMoveOfEachFinger() {
        touch(1, Kind.DOWN, 0, 100);
        touch(2, Kind.DOWN, 0, 100);
        glass.takeNews();
        touch(1, Kind.MOVE, 16_384, 100);
        touch(2, Kind.MOVE, 16_384, 100);
        touch(1, Kind.MOVE, 32_768, 100);

        assertThat(glass.takeNews())
                .extracting(contact -> contact.id() & 0xF, Contact::x)
                .containsExactly(tuple(1L, 960.0), tuple(2L, 480.0));
    }

    @Test
    void tellsAMoveBeforeALandingApartFromOneAfterIt() {
        touch(1, Kind.DOWN, 0, 100);
        touch(1, Kind.MOVE, 16_384, 100);
        touch(2, Kind.DOWN, 0, 100);
        touch(1, Kind.MOVE, 32_768, 100);
        touch(2, Kind.UP, 0, 100);

        assertThat(glass.takeNews())
                .extracting(Contact::kind)
                .containsExactly(Kind.DOWN, Kind.MOVE, Kind.DOWN, Kind.MOVE, Kind.UP);
    }

    @Test
    void ignoresWhatLandedBeforeAnybodyLookedOrOnNoScreen() {
        touch(1, Kind.MOVE, 0, 100);
        touch(1, Kind.UP, 0, 100);
        glass.accept(new XEvent.Touch(9, 1, Kind.DOWN, 0, 0), 0);
        touch(2, Kind.DOWN, Double.NaN, 100);

        assertThat(glass.takeNews()).isEmpty();
        assertThat(glass.isUntouched()).isTrue();
    }

    @Test
    void takesOffTheFingersOfAPanelThatIsPulledOut() {
        var other = new Panel(9, "other", 2, PANEL.x(), PANEL.y());
        glass.consistsOf(List.of(PANEL, other), 1920, 1080, 0);
        touch(1, Kind.DOWN, 0, 100);
        glass.accept(new XEvent.Touch(9, 1, Kind.DOWN, 0, 100), 0);
        glass.takeNews();

        glass.consistsOf(List.of(other), 1920, 1080, 0);
        touch(1, Kind.UP, 0, 100);

        assertThat(glass.takeNews()).extracting(Contact::kind).containsExactly(Kind.CANCEL);
        assertThat(glass.isUntouched()).isFalse();
    }

    @Test
    void leavesNoFingerDownWhateverItTells() {
        long seed = new Random().nextLong();
        System.out.println("GlassTest seed " + seed);
        var random = new Random(seed);
        var kinds = List.of(Kind.DOWN, Kind.MOVE, Kind.UP);
        for (int round = 0; round < 500; round++) {
            var told = new ArrayList<Contact>();
            for (int step = 0; step < 60; step++) {
                touch(random.nextInt(4), kinds.get(random.nextInt(3)), random.nextInt(65_536), 100);
                if (random.nextInt(10) == 0) {
                    told.addAll(glass.takeNews());
                }
                if (random.nextInt(30) == 0) {
                    glass.consistsOf(random.nextBoolean() ? List.of() : List.of(PANEL), 1920, 1080, 0);
                }
            }
            glass.letGo(0);
            told.addAll(glass.takeNews());

            var down = new HashSet<Long>();
            for (var contact : told) {
                switch (contact.kind()) {
                    case DOWN -> down.add(contact.id());
                    case MOVE -> assertThat(down).contains(contact.id());
                    case UP, CANCEL -> assertThat(down.remove(contact.id())).isTrue();
                }
            }
            assertThat(down).isEmpty();
            plugIn();
        }
    }

    private void touch(long finger, Kind kind, double x, double y) {
        glass.accept(new XEvent.Touch(8, finger, kind, x, y), 0);
    }
}
