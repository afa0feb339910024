package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private static final Unit UNIT = new Unit(1.5, 1);

    private static Viewport seenFrom(double bearing) {
        return new Viewport(new Camera(new WorldPoint(100, 200), 3, bearing), UNIT, 800, 600);
    }

    @Test
    void showsTheCameraInTheMiddle() {
        assertThat(seenFrom(77).toScreen(new WorldPoint(100, 200))).isEqualTo(new ScreenPoint(400, 300));
    }

    @Test
    void hasNorthUpWithoutBearing() {
        var north = seenFrom(0).toScreen(new WorldPoint(100, 500));

        assertThat(north.x()).isCloseTo(400, within(1e-9));
        assertThat(north.y()).isCloseTo(300 - 300 / 3.0 * 1.5, within(1e-9));
    }

    @Test
    void hasEastUpWhenFacingEast() {
        var east = seenFrom(90).toScreen(new WorldPoint(400, 200));

        assertThat(east.x()).isCloseTo(400, within(1e-9));
        assertThat(east.y()).isLessThan(300);
    }

    @Test
    void findsItsWayBackAtAnyBearing() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            var view = seenFrom(random.nextDouble() * 360);
            var point = new WorldPoint(random.nextDouble(-9000, 9000), random.nextDouble(-9000, 9000));

            assertThat(view.toWorld(view.toScreen(point)).distanceTo(point))
                    .as("seed %d", seed)
                    .isLessThan(1e-6);
        }
    }
}
