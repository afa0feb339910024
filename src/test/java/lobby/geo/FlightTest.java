package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FlightTest {

    private static final Camera HOME = new Camera(new WorldPoint(0, 0), 8, 0);

    @Test
    void beginsWhereTheCameraIsAndEndsExactlyAtItsTarget() {
        var target = new Camera(new WorldPoint(4000.1, -2500.7), 3.3, 271.5);
        var flight = Flight.between(HOME, target, 1920);

        assertThat(distance(flight.at(0), HOME)).isLessThan(1e-6);
        assertThat(flight.at(flight.seconds())).isEqualTo(target);
        assertThat(flight.at(99)).isEqualTo(target);
    }

    @Test
    void takesNineToFourteenTenthsOfASecond() {
        var near = new Camera(new WorldPoint(100, 0), 8, 0);
        var far = new Camera(new WorldPoint(40_000, 0), 1, 0);

        assertThat(Flight.between(HOME, near, 1920).seconds()).isEqualTo(0.9);
        assertThat(Flight.between(HOME, far, 1920).seconds()).isEqualTo(1.4);
    }

    @Test
    void isATenthFurtherOffInTheMiddleOfAWayOfAScreen() {
        var target = new Camera(new WorldPoint(8 * 1920, 0), 8, 0);
        var flight = Flight.between(HOME, target, 1920);

        double farthest = 0;
        for (int i = 0; i <= 100; i++) {
            farthest = Math.max(farthest, flight.at(flight.seconds() * i / 100).metresPerUnit());
        }
        assertThat(farthest / 8).isCloseTo(1.1, within(0.02));
    }

    @Test
    void staysInItsPlaceWhileItOnlyZooms() {
        var target = new Camera(new WorldPoint(0, 0), 2, 0);
        var flight = Flight.between(HOME, target, 1920);

        double before = 8;
        for (int i = 1; i <= 50; i++) {
            var camera = flight.at(flight.seconds() * i / 50);
            assertThat(camera.centre()).isEqualTo(HOME.centre());
            assertThat(camera.metresPerUnit()).isLessThanOrEqualTo(before);
            before = camera.metresPerUnit();
        }
    }

    @Test
    void turnsTheShorterWay() {
        var from = new Camera(new WorldPoint(0, 0), 8, 350);
        var target = new Camera(new WorldPoint(0, 0), 8, 20);
        var flight = Flight.between(from, target, 1920);

        for (int i = 0; i <= 20; i++) {
            double bearing = flight.at(flight.seconds() * i / 20).bearing();
            assertThat(bearing >= 350 - 1e-9 || bearing <= 20 + 1e-9).isTrue();
        }
    }

    @Test
    void goesSteadilyAlongAnyWay() {
        long seed = new Random().nextLong();
        System.out.println("FlightTest seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var from = camera(random);
            var to = camera(random);
            var flight = Flight.between(from, to, 1000 + random.nextInt(2000));

            double gone = -1;
            for (int i = 0; i <= 60; i++) {
                var at = flight.at(flight.seconds() * i / 60);
                double way = from.centre().distanceTo(at.centre());
                assertThat(way).isGreaterThanOrEqualTo(gone - 1e-3);
                assertThat(at.metresPerUnit()).isFinite().isPositive();
                gone = way;
            }
            var last = flight.at(flight.seconds() * (1 - 1e-9));
            assertThat(distance(last, to)).isLessThan(1);
            assertThat(last.metresPerUnit()).isCloseTo(to.metresPerUnit(), within(1e-3));
        }
    }

    /// Softened at each moment, as the map shows it, a flight is nowhere out of sight and misses nothing of its target.
    @Test
    void endsExactlyAtItsTargetOnAnyScreenAndStaysInSight() {
        long seed = new Random().nextLong();
        System.out.println("FlightTest seed " + seed);
        var random = new Random(seed);
        var limits = new CameraLimits(new WorldBounds(-15_000, -9000, 15_000, 9000), 0.8, 40);
        for (int round = 0; round < 500; round++) {
            var from = limits.clamp(camera(random));
            var to = limits.clamp(camera(random));
            var flight = Flight.between(from, to, 1 + random.nextInt(4000));

            for (int i = 0; i <= 60; i++) {
                var at = flight.at(flight.seconds() * i / 60);
                assertThat(limits.centre().grown(1e-6).contains(at.centre()))
                        .as("seed %d, %s to %s", seed, from, to)
                        .isTrue();
                assertThat(limits.soften(at).metresPerUnit()).isBetween(0.8 / 1.5, 40 * 1.5);
            }
            assertThat(limits.soften(flight.end())).as("seed %d", seed).isEqualTo(to);
        }
    }

    private static double distance(Camera one, Camera other) {
        return one.centre().distanceTo(other.centre());
    }

    private static Camera camera(Random random) {
        double spread = Math.pow(10, random.nextInt(6) - 1);
        return new Camera(
                new WorldPoint(random.nextGaussian() * spread, random.nextGaussian() * spread),
                0.8 * Math.pow(50, random.nextDouble()),
                random.nextDouble() * 360);
    }
}
