package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SimplificationTest {

    @Test
    void leavesOutWhatLiesOnAStraightLine() {
        var path = Simplification.simplify(new Path(0, 0, 1, 0.1, 2, -0.1, 10, 0, 10, 10), 0.5);

        assertThat(path).isEqualTo(new Path(0, 0, 10, 0, 10, 10));
    }

    @Test
    void keepsAPathAsItIsWithoutTolerance() {
        var path = new Path(0, 0, 1, 0, 2, 0);

        assertThat(Simplification.simplify(path, 0)).isSameAs(path);
    }

    @RepeatedTest(20)
    void keepsTheEndsAndStaysWithinItsTolerance() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var path = wander(random, 2 + random.nextInt(3000));
        double tolerance = random.nextDouble() * 30;

        var simple = Simplification.simplify(path, tolerance);

        assertThat(simple.size()).as("seed %d", seed).isBetween(2, path.size());
        assertThat(simple.x(0)).as("seed %d", seed).isEqualTo(path.x(0));
        assertThat(simple.y(simple.size() - 1)).as("seed %d", seed).isEqualTo(path.y(path.size() - 1));
        var line = Polyline.of(simple);
        for (int i = 0; i < path.size(); i++) {
            double at = line.nearest(path.x(i), path.y(i));
            assertThat(Math.hypot(line.xAt(at) - path.x(i), line.yAt(at) - path.y(i)))
                    .as("seed %d, point %d", seed, i)
                    .isLessThanOrEqualTo(tolerance + 1e-6);
        }
    }

    @RepeatedTest(5)
    void isCoarserWithEachLevelAndNeverOffByMore() {
        long seed = System.nanoTime();
        var path = wander(new Random(seed), 2000);
        var levels = Levels.of(path);
        for (double metres : new double[] {0, 1, 2, 6, 7, 20, 50, 1000}) {
            var line = Polyline.of(levels.within(metres));
            for (int i = 0; i < path.size(); i++) {
                double at = line.nearest(path.x(i), path.y(i));
                assertThat(Math.hypot(line.xAt(at) - path.x(i), line.yAt(at) - path.y(i)))
                        .as("seed %d, %s m, point %d", seed, metres, i)
                        .isLessThanOrEqualTo(metres + 1e-6);
            }
        }
        assertThat(levels.within(1000).size()).isLessThan(path.size());
    }

    private static Path wander(Random random, int points) {
        double[] xy = new double[2 * points];
        for (int i = 2; i < xy.length; i++) {
            xy[i] = xy[i - 2] + random.nextGaussian() * 10;
        }
        return new Path(xy);
    }
}
