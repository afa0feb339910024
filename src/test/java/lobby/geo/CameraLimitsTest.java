package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CameraLimitsTest {

    private final CameraLimits limits = new CameraLimits(new WorldBounds(-1000, -500, 1000, 500), 0.8, 40);

    @Test
    void leavesWhatIsInsideUntouched() {
        var inside = new Camera(new WorldPoint(999, -499), 0.8, 12);

        assertThat(limits.clamp(inside)).isEqualTo(inside);
        assertThat(limits.soften(inside)).isEqualTo(inside);
        assertThat(limits.harden(inside)).isEqualTo(inside);
        assertThat(limits.allows(inside)).isTrue();
    }

    @Test
    void movesWhatIsOutsideToTheNearestPlaceInside() {
        var outside = new Camera(new WorldPoint(1e12, -501), 100, 12);

        assertThat(limits.clamp(outside)).isEqualTo(new Camera(new WorldPoint(1000, -500), 40, 12));
    }

    @Test
    void givesWayMoreAndMoreReluctantly() {
        double first = pulled(1100).centre().x() - 1000;
        double second = pulled(1200).centre().x() - pulled(1100).centre().x();
        double farthest = pulled(1e9).centre().x() - 1000;

        assertThat(first).isBetween(20.0, 60.0);
        assertThat(second).isLessThan(first);
        assertThat(farthest).isLessThanOrEqualTo(240 * 4);
    }

    @Test
    void hardensBackToWhatWasPulled() {
        long seed = new Random().nextLong();
        System.out.println("CameraLimitsTest seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var pulled = new Camera(
                    new WorldPoint(random.nextGaussian() * 1500, random.nextGaussian() * 1500),
                    4 * Math.exp(random.nextGaussian() * 2),
                    0);

            var back = limits.harden(limits.soften(pulled));

            assertThat(back.centre().x()).isCloseTo(pulled.centre().x(), within(1e-3));
            assertThat(back.centre().y()).isCloseTo(pulled.centre().y(), within(1e-3));
            assertThat(back.metresPerUnit() / pulled.metresPerUnit()).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void neverGivesMoreThanItsSlackHoweverHardThePull() {
        long seed = new Random().nextLong();
        System.out.println("CameraLimitsTest seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            double reach = Math.pow(10, random.nextInt(300));
            var pulled = new Camera(
                    new WorldPoint(random.nextGaussian() * reach, random.nextGaussian() * reach),
                    Math.pow(10, random.nextInt(600) - 300),
                    random.nextInt(360));

            var soft = limits.soften(pulled);
            double slack = 240 * Math.clamp(soft.metresPerUnit(), 0.8, 40) * (1 + 1e-9);

            assertThat(soft.metresPerUnit()).as("seed %d, %s", seed, pulled).isBetween(0.8 / 1.501, 40 * 1.501);
            assertThat(soft.centre().x()).as("seed %d, %s", seed, pulled).isBetween(-1000 - slack, 1000 + slack);
            assertThat(soft.centre().y()).as("seed %d, %s", seed, pulled).isBetween(-500 - slack, 500 + slack);
            assertThat(limits.allows(limits.clamp(pulled))).isTrue();
            // Caught at the very end of its slack, it can be pulled on.
            assertThat(limits.harden(soft).metresPerUnit()).isFinite().isPositive();
        }
    }

    private Camera pulled(double x) {
        return limits.soften(new Camera(new WorldPoint(x, 0), 4, 0));
    }
}
