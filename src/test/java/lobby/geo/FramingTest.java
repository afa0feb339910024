package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FramingTest {

    private static final Unit UNIT = new Unit(0.8, 1);

    @Test
    void keepsAllCornersInTheFreePartAtAnyBearing() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            double x = random.nextDouble(-5000, 5000);
            double y = random.nextDouble(-5000, 5000);
            var bounds = new WorldBounds(x, y, x + random.nextDouble(4000), y + random.nextDouble(4000));
            var covered = new Insets(random.nextDouble(200), random.nextDouble(700), 110, random.nextDouble(50));
            double bearing = random.nextDouble(360);

            var view = new Viewport(Framing.fit(bounds, bearing, 2, UNIT, 1600, 900, covered), UNIT, 1600, 900);

            var free = new Box(
                            covered.left(),
                            covered.top(),
                            1600 - covered.left() - covered.right(),
                            900 - covered.top() - covered.bottom())
                    .grown(1e-6);
            assertThat(free.contains(view.toScreen(new WorldPoint(bounds.minX(), bounds.minY()))))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(free.contains(view.toScreen(new WorldPoint(bounds.maxX(), bounds.maxY()))))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void goesNoCloserThanAskedAndCentresAPoint() {
        var point = new WorldBounds(10, 20, 10, 20);

        var camera = Framing.fit(point, 0, 4, UNIT, 1000, 500, new Insets(0, 400, 0, 0));

        assertThat(camera.metresPerUnit()).isCloseTo(4, within(1e-9));
        var seen = new Viewport(camera, UNIT, 1000, 500).toScreen(new WorldPoint(10, 20));
        assertThat(seen.x()).isCloseTo(300, within(1e-6));
        assertThat(seen.y()).isCloseTo(250, within(1e-6));
    }
}
