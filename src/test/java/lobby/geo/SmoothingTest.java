package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmoothingTest {

    @Test
    void cutsTheCornersOfAnOutlineAndClosesIt() {
        var soft = Smoothing.soften(new Path(0, 0, 16, 0, 16, 16, 0, 16, 0, 0));

        assertThat(soft.size()).isEqualTo(17);
        assertThat(soft.x(0)).isEqualTo(soft.x(16));
        assertThat(soft.bounds().minX()).isZero();
        for (int i = 0; i < soft.size(); i++) {
            assertThat(soft.x(i) + soft.y(i)).as("no corner is left at 0, 0").isGreaterThan(2);
        }
    }

    @Test
    void takesAnOpenOutlineForAClosedOne() {
        assertThat(Smoothing.soften(new Path(0, 0, 16, 0, 16, 16, 0, 16)))
                .isEqualTo(Smoothing.soften(new Path(0, 0, 16, 0, 16, 16, 0, 16, 0, 0)));
    }

    @Test
    void joinsPiecesFromWestToEastWhicheverWayTheyRun() {
        var joined = Smoothing.join(List.of(new Path(30, 1, 20, 1, 10, 0), new Path(0, 0, 10, 0)));

        assertThat(joined).isEqualTo(new Path(0, 0, 10, 0, 10, 0, 20, 1, 30, 1));
    }

    @Test
    void joinsUprightPiecesFromSouthToNorth() {
        var joined = Smoothing.join(List.of(new Path(0, 30, 1, 10), new Path(0, 0, 1, 10)));

        assertThat(joined).isEqualTo(new Path(0, 0, 1, 10, 1, 10, 0, 30));
    }

    @Test
    void calmsAZigzagAndDrawsOutItsFarEnd() {
        var calm = Smoothing.calm(new Path(0, 0, 500, 100, 1000, 0, 1500, 100, 2000, 0, 3000, 0), 50, 300, 1000);

        assertThat(calm.x(0)).isZero();
        assertThat(calm.x(calm.size() - 1)).isCloseTo(4000, within(1e-6));
        double turn = 0;
        var line = Polyline.of(calm);
        for (double at = 100; at < line.length() - 100; at += 50) {
            turn = Math.max(turn, Math.abs(line.angleAt(at + 50, 25) - line.angleAt(at, 25)));
        }
        assertThat(turn).as("sharpest turn in 50 m").isLessThan(0.08);
    }

    @Test
    void leavesWhatIsTooShortToBeCalmed() {
        assertThat(Smoothing.calm(new Path(0, 0, 1, 1), 60, 200, 0)).isEqualTo(new Path(0, 0, 1, 1));
        assertThat(Smoothing.calm(new Path(5, 5, 5, 5), 60, 200, 2600)).isEqualTo(new Path(5, 5, 5, 5));
    }

    @Test
    void letsAHillThatTheFrameCutsOffRunOnBeyondIt() {
        var frame = new WorldBounds(0, 0, 10_000, 10_000);
        var hill = new Path(1000, 2000, 1000, 0, 6000, 0, 5000, 3000, 1000, 2000);

        var drawn = Smoothing.runOut(hill, frame, 1500);

        assertThat(drawn.bounds().minY()).isBetween(-1500.0, -1000.0);
        assertThat(drawn.bounds().maxY()).isEqualTo(3000);
        assertThat(drawn.bounds().width()).isEqualTo(5000);
        // Inside of the frame nothing has changed, and no long straight piece is left along it.
        assertThat(HitTest.contains(List.of(drawn), new WorldPoint(3000, 1500))).isTrue();
        assertThat(HitTest.contains(List.of(drawn), new WorldPoint(900, 1500))).isFalse();
        assertThat(HitTest.contains(List.of(drawn), new WorldPoint(3000, -500))).isTrue();
    }

    @Test
    void runsOutAroundACornerOfTheFrame() {
        var frame = new WorldBounds(0, 0, 10_000, 10_000);
        var hill = new Path(0, 4000, 0, 0, 4000, 0, 3000, 3000);

        var drawn = Smoothing.runOut(hill, frame, 1000);

        assertThat(HitTest.contains(List.of(drawn), new WorldPoint(-300, -300))).isTrue();
        assertThat(HitTest.contains(List.of(drawn), new WorldPoint(2000, 2000))).isTrue();
    }

    @Test
    void leavesAHillThatEndsWithinTheFrameAsItIs() {
        var frame = new WorldBounds(0, 0, 10_000, 10_000);
        var hill = new Path(1000, 2000, 1000, 1000, 6000, 1000, 1000, 2000);

        assertThat(Smoothing.runOut(hill, frame, 1000)).isEqualTo(hill);
        var all = new Path(0, 0, 10_000, 0, 10_000, 10_000, 0, 10_000);
        assertThat(Smoothing.runOut(all, frame, 1000)).isEqualTo(all);
    }
}
