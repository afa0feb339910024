package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final GeoPoint HERE = new GeoPoint(40.075, 116.241);
    private final Projection projection = new Projection(HERE);

    @Test
    void putsItsOriginAtZero() {
        assertThat(projection.toWorld(HERE)).isEqualTo(new WorldPoint(0, 0));
    }

    @Test
    void findsItsWayBack() {
        var there = new GeoPoint(40.16, 116.09);

        var back = projection.toGround(projection.toWorld(there));

        assertThat(back.latitude()).isCloseTo(there.latitude(), within(1e-9));
        assertThat(back.longitude()).isCloseTo(there.longitude(), within(1e-9));
    }

    @Test
    void keepsLengthsTrueNearTheOrigin() {
        // Great-circle distance between the two by the haversine formula on the same sphere.
        var there = new GeoPoint(40.115, 116.291);
        double haversine = haversine(HERE, there);

        double drawn = projection.toWorld(HERE).distanceTo(projection.toWorld(there));

        assertThat(drawn / haversine).isCloseTo(1, within(0.0015));
    }

    /// What the bundled map holds, and a little more.
    @Test
    void findsItsWayBackAndKeepsLengthsAnywhereOnTheMap() {
        long seed = new Random().nextLong();
        System.out.println("ProjectionTest seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            var there = new GeoPoint(random.nextDouble(39.975, 40.175), random.nextDouble(116.05, 116.4));
            var near = new GeoPoint(
                    there.latitude() + random.nextDouble(-0.01, 0.01),
                    there.longitude() + random.nextDouble(-0.01, 0.01));

            var back = projection.toGround(projection.toWorld(there));
            double drawn = projection.toWorld(there).distanceTo(projection.toWorld(near));

            assertThat(back.latitude()).as("seed %d", seed).isCloseTo(there.latitude(), within(1e-10));
            assertThat(back.longitude()).as("seed %d", seed).isCloseTo(there.longitude(), within(1e-10));
            assertThat(drawn)
                    .as("seed %d, %s to %s", seed, there, near)
                    .isCloseTo(haversine(there, near), withinPercentage(0.2));
        }
    }

    private static double haversine(GeoPoint from, GeoPoint to) {
        double lat = Math.toRadians(to.latitude() - from.latitude());
        double lon = Math.toRadians(to.longitude() - from.longitude());
        double a = Math.pow(Math.sin(lat / 2), 2)
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * Math.pow(Math.sin(lon / 2), 2);
        return 2 * 6_378_137 * Math.asin(Math.sqrt(a));
    }
}
