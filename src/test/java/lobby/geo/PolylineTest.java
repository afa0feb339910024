package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PolylineTest {

    private final Polyline corner = Polyline.through(0, 0, 10, 0, 10, 10);

    @Test
    void isWalkedRoundItsCorner() {
        assertThat(corner.length()).isEqualTo(20);
        assertThat(corner.xAt(4)).isEqualTo(4);
        assertThat(corner.yAt(4)).isZero();
        assertThat(corner.xAt(13)).isEqualTo(10);
        assertThat(corner.yAt(13)).isEqualTo(3);
    }

    @Test
    void staysAtItsEndsBeyondThem() {
        assertThat(corner.xAt(-5)).isZero();
        assertThat(corner.yAt(99)).isEqualTo(10);
        assertThat(corner.xAt(Double.NaN)).isZero();
    }

    @Test
    void runsAslantWhereItTurns() {
        assertThat(corner.angleAt(5, 2)).isZero();
        assertThat(corner.angleAt(10, 2)).isCloseTo(Math.PI / 4, within(1e-9));
        assertThat(corner.angleAt(15, 2)).isCloseTo(Math.PI / 2, within(1e-9));
    }

    @Test
    void knowsItsPointNearestToAnother() {
        assertThat(corner.nearest(6, -3)).isEqualTo(6);
        assertThat(corner.nearest(14, 7)).isEqualTo(17);
        assertThat(corner.nearest(-8, -8)).isZero();
    }

    @Test
    void mayBeASinglePointOrStandStill() {
        assertThat(Polyline.through(3, 4).xAt(1)).isEqualTo(3);
        assertThat(Polyline.through(3, 4, 3, 4).length()).isZero();
        assertThat(Polyline.through(3, 4, 3, 4).yAt(1)).isEqualTo(4);
        assertThat(Polyline.through(3, 4, 3, 4).nearest(0, 0)).isZero();
    }

    @Test
    void liesOnTheScreenWhereTheViewportPutsItsPoints() {
        var viewport = new Viewport(new Camera(new WorldPoint(100, 200), 3, 33), new Unit(1.5, 1), 800, 600);
        var path = new Path(-40, 17, 512, 900);

        var line = Polyline.of(path, new Affine(viewport), 2, -1);

        var begin = viewport.toScreen(new WorldPoint(-40, 17));
        var end = viewport.toScreen(new WorldPoint(512, 900));
        assertThat(line.x(0)).isCloseTo(begin.x() + 2, within(1e-6));
        assertThat(line.y(0)).isCloseTo(begin.y() - 1, within(1e-6));
        assertThat(line.x(1)).isCloseTo(end.x() + 2, within(1e-6));
        assertThat(line.y(1)).isCloseTo(end.y() - 1, within(1e-6));
    }
}
