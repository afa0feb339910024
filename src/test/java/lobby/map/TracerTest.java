package lobby.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import lobby.geo.Affine;
import lobby.geo.Box;
import lobby.geo.Camera;
import lobby.geo.Path;
import lobby.geo.Sheet;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TracerTest {

    private static final int MANY = 200_000;
    private static final Box ROOM = new Box(-50, -50, 740, 580);

    private final Affine screen =
            new Affine(new Viewport(new Camera(new WorldPoint(0, 0), 1, 0), new Unit(1, 1), 640, 480));
    private final Tracer tracer = new Tracer(screen, ROOM);

    @Test
    void leavesALineInTheRoomAsItIs() {
        var traced = tracer.lines(List.of(new Path(-100, 0, 0, 50, 100, 0)), 0, 0);

        assertThat(points(traced.shape())).containsExactly(220.0, 240.0, 320.0, 190.0, 420.0, 240.0);
    }

    @Test
    void cutsALineWhereItLeavesTheRoomAndComesBack() {
        var traced = tracer.lines(List.of(new Path(0, 0, 10_000, 0, 10_000, 100, 0, 100)), 0, 0);

        assertThat(points(traced.shape())).containsExactly(320.0, 240.0, 690.0, 240.0, 690.0, 140.0, 320.0, 140.0);
        assertThat(traced.length()).isEqualTo(740);
    }

    @Test
    void leavesOutWhatPassesTheRoom() {
        assertThat(tracer.lines(List.of(new Path(-5000, 900, 5000, 900)), 0, 0).points())
                .isZero();
        assertThat(tracer.areas(List.of(new Path(900, 0, 1900, 0, 1900, 500))).points())
                .isZero();
    }

    @Test
    void fillsTheRoomWithAnAreaAllAroundIt() {
        var traced = tracer.areas(List.of(new Path(-1e6, -1e6, 1e6, -1e6, 1e6, 1e6, -1e6, 1e6)));

        assertThat(traced.shape().contains(-49, -49, 738, 578)).isTrue();
        assertThat(traced.shape().getBounds2D().getWidth()).isEqualTo(740);
    }

    @RepeatedTest(20)
    void fillsTheSamePartOfTheRoomAsTheUncutArea() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        double[] xy = random.doubles(2L * random.nextInt(3, 12), -900, 900).toArray();
        var ring = new Path(xy);
        var uncut = new Tracer(screen, new Box(-1e6, -1e6, 2e6, 2e6)).areas(List.of(ring));
        var cut = tracer.areas(List.of(ring));
        for (int i = 0; i < 300; i++) {
            double x = random.nextDouble(-49, 689);
            double y = random.nextDouble(-49, 529);
            assertThat(cut.shape().contains(x, y))
                    .as("seed %d at %s, %s", seed, x, y)
                    .isEqualTo(uncut.shape().contains(x, y));
        }
    }

    @Test
    void makesLittleOfManyChords() {
        long seed = System.nanoTime();
        var chords = new Random(seed).doubles(2L * MANY, -3000, 3000).toArray();
        var chordsInOne = List.of(new Path(chords));
        var chordsEach = new ArrayList<Path>();
        for (int i = 0; i + 4 <= chords.length; i += 4) {
            chordsEach.add(new Path(chords[i], chords[i + 1], chords[i + 2], chords[i + 3]));
        }

        for (var traced :
                List.of(tracer.lines(chordsInOne, 0, 0), tracer.areas(chordsInOne), tracer.lines(chordsEach, 0, 0))) {
            assertThat(traced.points()).as("seed %d", seed).isPositive().isLessThanOrEqualTo(Tracer.MOST_POINTS);
            assertThat(traced.length()).as("seed %d", seed).isLessThanOrEqualTo(Tracer.MOST_LENGTH);
        }
    }

    @Test
    void drawsManySmallThingsCoarserRatherThanNotAtAll() {
        var houses = new ArrayList<Path>();
        for (int i = 0; i < MANY / 4; i++) {
            double x = i % 500 - 250;
            double y = i / 500 * 4 - 200;
            houses.add(new Path(x, y, x + 3, y, x + 3, y + 3, x, y + 3));
        }
        houses.add(new Path(-100, -100, 100, -100, 100, 100, -100, 100));

        var traced = tracer.areas(houses);

        assertThat(traced.points()).isPositive().isLessThanOrEqualTo(Tracer.MOST_POINTS);
        assertThat(traced.shape().getBounds2D().getWidth()).isGreaterThanOrEqualTo(200);
    }

    @Test
    void thinsNothingOnTheRealMap() {
        var scene = Fixture.scene(Fixture.DATA, Locale.CHINESE, Fixture.LIGHT);
        var all = new Sheets()
                .of(scene).shapes(Sheet.Part.ROADS, everywhere()).stream()
                        .flatMap(road -> road.outlines(0).stream())
                        .toList();
        var view = new Viewport(new Camera(Fixture.HERE, 4, 0), new Unit(1, 1), 2880, 1620);
        var traced = new Tracer(new Affine(view), new Box(-1e6, -1e6, 2e6, 2e6)).lines(all, 0, 0);

        assertThat(traced.points()).isGreaterThan(1500);
        assertThat(traced.points()).isLessThan(Tracer.MOST_POINTS / 4);
        assertThat(traced.length()).isLessThan(Tracer.MOST_LENGTH / 2);
    }

    private static WorldBounds everywhere() {
        return new WorldBounds(-1e6, -1e6, 1e6, 1e6);
    }

    private static List<Double> points(Path2D shape) {
        var found = new ArrayList<Double>();
        double[] at = new double[6];
        for (var walk = shape.getPathIterator(null); !walk.isDone(); walk.next()) {
            if (walk.currentSegment(at) != PathIterator.SEG_CLOSE) {
                found.add(at[0]);
                found.add(at[1]);
            }
        }
        return found;
    }
}
