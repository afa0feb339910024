package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GripTest {

    private static final Unit UNIT = new Unit(1.5, 1);

    @Test
    void keepsTheGroundUnderOneFinger() {
        var view = view(new Camera(new WorldPoint(300, -200), 5, 33));
        var ground = view.toWorld(new ScreenPoint(200, 700));
        var finger = new ScreenPoint(812, 91);

        var moved = Grip.seenFrom(view, Grip.hold(view, ground, finger));

        assertClose(moved.toScreen(ground), finger);
        assertThat(moved.camera().bearing()).isEqualTo(33);
    }

    @Test
    void keepsTheGroundUnderBothFingersWhereverTheyGo() {
        long seed = new Random().nextLong();
        System.out.println("GripTest seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var view = view(new Camera(
                    new WorldPoint(random.nextGaussian() * 5000, random.nextGaussian() * 5000),
                    1 + random.nextDouble() * 20,
                    random.nextDouble() * 360));
            var first = view.toWorld(point(random));
            var second = view.toWorld(point(random));
            var finger = point(random);
            var other = point(random);

            var moved = Grip.seenFrom(view, Grip.hold(view, first, finger, second, other));

            if (finger.distanceTo(other) > 4) {
                assertClose(moved.toScreen(first), finger);
                assertClose(moved.toScreen(second), other);
            }
        }
    }

    @Test
    void shiftsOnlyWhenFingersTouch() {
        var view = view(new Camera(new WorldPoint(0, 0), 5, 10));
        var point = new ScreenPoint(500, 500);
        var first = view.toWorld(new ScreenPoint(400, 400));
        var second = view.toWorld(new ScreenPoint(600, 600));

        var camera = Grip.hold(view, first, point, second, point);

        assertThat(camera.metresPerUnit()).isEqualTo(5);
        assertThat(camera.bearing()).isEqualTo(10);
    }

    @Test
    void zoomsAndTurnsAboutAPoint() {
        var view = view(new Camera(new WorldPoint(100, 100), 8, 0));
        var point = new ScreenPoint(1200, 300);
        var ground = view.toWorld(point);

        var moved = Grip.seenFrom(view, Grip.about(view, point, 3, 45));

        assertClose(moved.toScreen(ground), point);
        assertThat(moved.camera().metresPerUnit()).isEqualTo(3);
        assertThat(moved.camera().bearing()).isEqualTo(45);
    }

    @Test
    void holdsThePointOfAPivotAtEveryMoment() {
        var view = view(new Camera(new WorldPoint(100, 100), 8, 350));
        var point = new ScreenPoint(77, 800);
        var ground = view.toWorld(point);
        var pivot = new Pivot(view, point, 2, 20, 0.28);

        for (int i = 0; i <= 30; i++) {
            assertClose(Grip.seenFrom(view, pivot.at(0.01 * i)).toScreen(ground), point);
        }
        assertThat(pivot.end().metresPerUnit()).isEqualTo(2);
        assertThat(pivot.end().bearing()).isEqualTo(20);
    }

    private static void assertClose(ScreenPoint found, ScreenPoint wanted) {
        assertThat(found.x()).isCloseTo(wanted.x(), within(1e-6));
        assertThat(found.y()).isCloseTo(wanted.y(), within(1e-6));
    }

    private static ScreenPoint point(Random random) {
        return new ScreenPoint(random.nextInt(1920), random.nextInt(1080));
    }

    private static Viewport view(Camera camera) {
        return new Viewport(camera, UNIT, 1920, 1080);
    }
}
