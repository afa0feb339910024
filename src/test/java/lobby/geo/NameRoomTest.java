package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameRoomTest {

    private static final Path SQUARE = new Path(100, 100, 500, 100, 500, 500, 100, 500);
    private static final Path AXIS = new Path(0, 200, 1000, 200);
    private static final Box SCREEN = new Box(0, 0, 1000, 800);
    private static final double CELL = 4;

    private static Box room(Path ring, List<Path> lines, Box free, double aspect, double mostHeight) {
        return NameRoom.find(List.of(ring), free, lines, 10, aspect, mostHeight).orElseThrow();
    }

    @Test
    void fillsTheAreaBelowTheLine() {
        var box = room(SQUARE, List.of(AXIS), SCREEN, 2, 1000);

        assertThat(box.width()).isBetween(400 - 3 * CELL, 400.0);
        assertThat(box.height()).isEqualTo(box.width() / 2);
        assertThat(box.y()).isBetween(210.0, 210 + 2 * CELL);
    }

    @Test
    void hangsFromTheLineInTheMiddleIfItIsNotToFillTheArea() {
        var box = room(SQUARE, List.of(AXIS), SCREEN, 2, 50);

        assertThat(box.height()).isEqualTo(50);
        assertThat(box.y()).isBetween(210.0, 210 + 2 * CELL);
        assertThat(box.x() + box.width() / 2).isBetween(300 - 2 * CELL, 300 + 2 * CELL);
    }

    @Test
    void takesAllOfAnAreaThatNoLineCrosses() {
        var box = room(SQUARE, List.of(), SCREEN, 1, 1000);

        assertThat(box.height()).isBetween(400 - 2 * CELL, 400.0);
    }

    @Test
    void staysOutOfCornersThatAreNotPartOfTheArea() {
        var triangle = new Path(100, 100, 500, 100, 100, 500);
        var box = room(triangle, List.of(), SCREEN, 1, 1000);

        assertThat(box.x() + box.width() + box.y() + box.height()).isLessThan(600 + 2 * CELL);
        assertThat(box.height()).isBetween(200 - 2 * CELL, 200 + CELL);
    }

    @Test
    void staysInThePartOfTheScreenThatIsFree() {
        var box = room(SQUARE, List.of(), new Box(300, 0, 100, 1000), 1, 1000);

        assertThat(box.x()).isGreaterThanOrEqualTo(300);
        assertThat(box.x() + box.width()).isLessThanOrEqualTo(400);
    }

    @Test
    void isNowhereIfTheAreaIsOutOfSightOrAllAboveTheLine() {
        assertThat(NameRoom.find(List.of(SQUARE), new Box(600, 0, 100, 100), List.of(), 10, 1, 100))
                .isEmpty();
        assertThat(NameRoom.find(List.of(SQUARE), SCREEN, List.of(new Path(0, 600, 1000, 600)), 10, 1, 100))
                .isEmpty();
    }
}
