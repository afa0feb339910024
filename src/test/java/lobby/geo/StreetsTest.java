package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import lobby.model.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StreetsTest {

    private final List<MapFeature> roads = new ArrayList<>();

    @Test
    void turnsWhereStreetsCross() {
        street(0, 0, 1000, 0);
        street(500, -500, 500, 500);

        assertThat(metres(0, 0, 500, 400)).isEqualTo(900);
    }

    @Test
    void joinsAnEndToTheStreetThatItNearlyReaches() {
        street(0, 0, 1000, 0);
        street(500, 15, 500, 500);

        assertThat(metres(0, 0, 500, 500)).isEqualTo(1000);
    }

    @Test
    void joinsNoEndAcrossFortyMetres() {
        street(0, 0, 1000, 0);
        street(500, 40, 500, 500);

        assertThat(way(0, 0, 500, 500)).isEmpty();
    }

    @Test
    void joinsNothingThatOnlyPassesNearBy() {
        street(0, 0, 1000, 0);
        street(0, 10, 500, 10, 1000, 10);

        // Over the join of their ends, not across where they lie side by side.
        assertThat(metres(500, 0, 500, 10.5)).isGreaterThan(1000);
    }

    @Test
    void joinsALineToAPartOfItsOwn() {
        street(0, 0, 1000, 0, 1000, 500, 300, 500, 300, 12);

        assertThat(metres(0, 0, 300, 500)).isEqualTo(800);
    }

    @Test
    void joinsStreetsThatLieOnEachOther() {
        street(0, 0, 1000, 0);
        street(500, 0, 2000, 0);
        street(500, 0, 2000, 0);

        assertThat(metres(0, 0, 2000, 0)).isEqualTo(2000);
    }

    @Test
    void leadsFromTheVeryPointToTheVeryPoint() {
        street(0, 0, 1000, 0);

        var walk = way(100, 30, 900, -50).orElseThrow();

        assertThat(walk.line()).isEqualTo(new Path(100, 30, 100, 0, 900, 0, 900, -50));
        assertThat(walk.metres()).isEqualTo(880);
    }

    @Test
    void neverLeadsAlongAMotorwayOrATrunkRoad() {
        street(RoadClass.MOTORWAY, null, 0, 0, 1000, 0);
        street(RoadClass.TRUNK, null, 0, 0, 1000, 0);
        street(0, 0, 0, 500, 1000, 500, 1000, 0);

        assertThat(metres(0, 0, 1000, 0)).isEqualTo(2000);
    }

    @Test
    void takesNoMotorwayForTheNearestStreet() {
        street(RoadClass.MOTORWAY, null, 0, 0, 1000, 0);
        street(0, 300, 1000, 300);

        assertThat(way(0, 0, 1000, 0).orElseThrow().line()).isEqualTo(new Path(0, 0, 0, 300, 1000, 300, 1000, 0));
    }

    @Test
    void knowsNoWayFromFarOffAnyStreet() {
        street(0, 0, 5000, 0);

        assertThat(way(0, 399, 5000, 0)).isPresent();
        assertThat(way(0, 401, 5000, 0)).isEmpty();
        assertThat(way(5000, 0, 0, 401)).isEmpty();
    }

    @Test
    void knowsNoWayBetweenStreetsThatDoNotMeet() {
        street(0, 0, 1000, 0);
        street(0, 1000, 1000, 1000);

        assertThat(way(0, 0, 1000, 1000)).isEmpty();
    }

    @Test
    void takesTheStreetThatLeadsThereRatherThanANearerOneThatDoesNot() {
        street(0, 0, 5000, 0);
        street(0, 50, 200, 50);

        assertThat(metres(100, 45, 4000, 0)).isEqualTo(3945);
    }

    @Test
    void knowsNoWayBetweenPointsNearerToEachOtherThanToTheStreets() {
        street(0, 0, 1000, 0);

        assertThat(way(500, 300, 500, 100)).isEmpty();
        assertThat(way(500, 0, 500, 0)).isEmpty();
    }

    @Test
    void knowsNoWayWithoutStreets() {
        assertThat(way(0, 0, 1000, 0)).isEmpty();
    }

    @Test
    void tellsWhichStreetsItFollows() {
        street(RoadClass.PRIMARY, "One", 0, 0, 1000, 0);
        street(RoadClass.PRIMARY, "One", 1000, 0, 2000, 0);
        street(RoadClass.PRIMARY, "Two", 2000, -500, 2000, 500);

        assertThat(way(0, 10, 2000, 300).orElseThrow().legs())
                .extracting(leg -> leg.street() == null ? "" : leg.street().in(Locale.ENGLISH), Walk.Leg::metres)
                .containsExactly(tuple("", 10.0), tuple("One", 2000.0), tuple("Two", 300.0));
    }

    @Test
    void followsTheAxisAsItIsDrawn() {
        street(RoadClass.PRIMARY, "Axis", 0, 0, 1000, 60, 2000, -60, 3000, 60, 4000, 0);
        street(4000, 0, 4000, 900);
        var data = data();
        var axis = Polyline.of(Objects.requireNonNull(Sheet.axisOf(data, Set.of("road-0"))));

        var line = Streets.of(data, List.of("road-0"))
                .way(new WorldPoint(0, 0), new WorldPoint(4000, 900))
                .orElseThrow()
                .line();

        for (int i = 0; i < line.size() - 2; i++) {
            double at = axis.nearest(line.x(i), line.y(i));
            assertThat(Math.hypot(axis.xAt(at) - line.x(i), axis.yAt(at) - line.y(i)))
                    .isLessThan(1);
        }
    }

    /// Streets on whole metres cross on whole metres, so walking them metre by metre needs none of our arithmetic.
    @Test
    void findsTheShortestWay() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        int found = 0;
        for (int round = 0; round < 60; round++) {
            roads.clear();
            var walkable = new HashMap<WorldPoint, Set<WorldPoint>>();
            for (int i = 0; i < 14; i++) {
                grid(random, walkable);
            }
            var points = List.copyOf(walkable.keySet());
            var streets = Streets.of(data());
            for (int pair = 0; pair < 12; pair++) {
                var from = points.get(random.nextInt(points.size()));
                var to = points.get(random.nextInt(points.size()));
                int steps = steps(from, to, walkable);
                // Else it may lead straight across from one street to another that it does not meet.
                if (steps > 0) {
                    found++;
                    assertThat(streets.way(from, to).orElseThrow().metres())
                            .as("seed %d, round %d, %s to %s", seed, round, from, to)
                            .isCloseTo(steps, within(1e-6));
                }
            }
        }
        assertThat(found).as("seed %d", seed).isPositive();
    }

    /// A street with corners on a grid of 50 metres, or a motorway, which is not walked along.
    private void grid(Random random, Map<WorldPoint, Set<WorldPoint>> walkable) {
        boolean motorway = random.nextInt(5) == 0;
        double x = 50 * random.nextInt(9);
        double y = 50 * random.nextInt(9);
        var xy = new ArrayList<Double>(List.of(x, y));
        for (int corner = random.nextInt(3); corner >= 0; corner--) {
            boolean across = random.nextBoolean();
            double length = 50 * (1 + random.nextInt(4)) * (random.nextBoolean() ? 1 : -1);
            for (int step = 0; step < Math.abs(length) && !motorway; step++) {
                var from = new WorldPoint(
                        x + (across ? Math.signum(length) * step : 0), y + (across ? 0 : Math.signum(length) * step));
                var to = new WorldPoint(
                        from.x() + (across ? Math.signum(length) : 0), from.y() + (across ? 0 : Math.signum(length)));
                walkable.computeIfAbsent(from, _ -> new HashSet<>()).add(to);
                walkable.computeIfAbsent(to, _ -> new HashSet<>()).add(from);
            }
            x += across ? length : 0;
            y += across ? 0 : length;
            xy.addAll(List.of(x, y));
        }
        street(
                motorway ? RoadClass.MOTORWAY : RoadClass.MINOR,
                null,
                xy.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static int steps(WorldPoint from, WorldPoint to, Map<WorldPoint, Set<WorldPoint>> walkable) {
        var steps = new HashMap<>(Map.of(from, 0));
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            var at = open.remove();
            for (var next : walkable.getOrDefault(at, Set.of())) {
                if (steps.putIfAbsent(next, steps.getOrDefault(at, 0) + 1) == null) {
                    open.add(next);
                }
            }
        }
        return steps.getOrDefault(to, -1);
    }

    @Test
    void isAsLongBackAsThereAndNeverShorterThanTheStraightLine() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            street(random.doubles(4 + 2 * random.nextInt(4), 0, 3000).toArray());
        }
        var streets = Streets.of(data());
        int found = 0;
        for (int i = 0; i < 200; i++) {
            var from = new WorldPoint(3000 * random.nextDouble(), 3000 * random.nextDouble());
            var to = new WorldPoint(3000 * random.nextDouble(), 3000 * random.nextDouble());
            var there = streets.way(from, to);
            var back = streets.way(to, from);
            var as = "seed %d, %s to %s".formatted(seed, from, to);
            assertThat(back.isPresent()).as(as).isEqualTo(there.isPresent());
            if (there.isPresent() && back.isPresent()) {
                found++;
                assertThat(there.get().metres()).as(as).isCloseTo(back.get().metres(), within(1e-6));
                assertThat(there.get().metres()).as(as).isGreaterThanOrEqualTo(from.distanceTo(to) - 1e-6);
                assertThat(there.get().legs().stream()
                                .mapToDouble(Walk.Leg::metres)
                                .sum())
                        .as(as)
                        .isCloseTo(there.get().metres(), within(1e-6));
            }
        }
        assertThat(found).as("seed %d", seed).isPositive();
    }

    @Test
    void standsALayerOfManyPoints() {
        for (int i = 0; i < 450; i++) {
            street(stair(i * 100, true));
            street(stair(i * 100, false));
        }

        var streets = assertTimeout(Duration.ofSeconds(60), () -> Streets.of(data()));

        assertThat(streets.way(new WorldPoint(0, 0), new WorldPoint(44_000, 44_000)))
                .hasValueSatisfying(walk -> assertThat(walk.metres()).isCloseTo(88_000, within(500.0)));
    }

    /// 223 points, 200 metres apart.
    private static double[] stair(double aside, boolean across) {
        double[] xy = new double[2 * 223];
        for (int i = 0; i < 223; i++) {
            xy[2 * i] = across ? 200 * i : aside;
            xy[2 * i + 1] = across ? aside : 200 * i;
        }
        return xy;
    }

    @Test
    void leadsNowhereInAScribbleOfManyPoints() {
        long seed = new Random().nextLong();
        street(new Random(seed).doubles(400_000, 0, 1000).toArray());

        var streets = assertTimeout(Duration.ofSeconds(60), () -> Streets.of(data()));

        assertThat(streets.way(new WorldPoint(0, 0), new WorldPoint(1000, 1000)))
                .as("seed %d", seed)
                .isEmpty();
    }

    @Test
    void standsAStarOfManyEnds() {
        for (int i = 0; i < 20_000; i++) {
            street(0, 0, 1000 * Math.cos(i), 1000 * Math.sin(i));
        }

        assertTimeout(Duration.ofSeconds(60), () -> Streets.of(data()));
    }

    private double metres(double fromX, double fromY, double toX, double toY) {
        return way(fromX, fromY, toX, toY).orElseThrow().metres();
    }

    private Optional<Walk> way(double fromX, double fromY, double toX, double toY) {
        return Streets.of(data()).way(new WorldPoint(fromX, fromY), new WorldPoint(toX, toY));
    }

    private MapData data() {
        return new MapData(new Projection(new GeoPoint(40, 116)), Map.of(MapLayer.ROADS, roads));
    }

    private void street(double... xy) {
        street(RoadClass.MINOR, null, xy);
    }

    private void street(RoadClass road, @Nullable String name, double... xy) {
        var words = name == null ? null : new LocalizedText(Map.of("en", name));
        var id = "road-" + roads.size();
        roads.add(new MapFeature(
                id,
                MapLayer.ROADS,
                "road",
                words,
                new Geometry.Lines(List.of(new Path(xy))),
                road,
                3,
                List.of(),
                false));
    }
}
