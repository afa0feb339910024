package lobby.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import lobby.geo.Camera;
import lobby.geo.CameraLimits;
import lobby.geo.Insets;
import lobby.geo.ScreenPoint;
import lobby.geo.Unit;
import lobby.geo.WorldPoint;
import lobby.touch.PointerInput;
import lobby.touch.PointerInput.Kind;
import lobby.touch.PointerInput.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Whatever hands, keys and screens do to the map, it stays where something can be seen, obeys, and comes to rest.
@ExtendWith(ApplicationExtension.class)
class AnyHandTest {

    private static final List<Kind> KINDS =
            List.of(Kind.DOWN, Kind.DOWN, Kind.MOVE, Kind.MOVE, Kind.MOVE, Kind.MOVE, Kind.UP, Kind.CANCEL);
    private static final int IDS = 12;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final SmallMap.Crank crank = new SmallMap.Crank();
    private final List<String> done = new ArrayList<>();
    // A worker that never answers: what is painted does not matter here.
    private final MapView map = new MapView(_ -> {}, SmallMap.FONTS, crank::attach);
    private final StackPane root = new StackPane(map);
    private long now = 1;

    AnyHandTest() {
        System.out.println("AnyHandTest seed " + seed);
    }

    @Test
    void staysWithinTheSoftEdgeAndComesToRest(FxRobot robot) {
        robot.interact(() -> {
            open();
            for (int round = 0; round < 60; round++) {
                done.clear();
                done.add("from " + map.cameraProperty().get());
                for (int step = 0; step < 60; step++) {
                    storm();
                    requireInSight();
                }
                letAllGo();
                for (int i = 0; i < 600 && crank.isRunning(); i++) {
                    crank.turn();
                    requireInSight();
                }

                assertThat(map.fingers()).as(told()).isZero();
                assertThat(map.limits().allows(map.cameraProperty().get()))
                        .as(told())
                        .isTrue();
                assertThat(map.isMoving()).as(told()).isFalse();
                assertThat(crank.isRunning()).as(told()).isFalse();
            }
        });
    }

    @Test
    void standsStillUnderAFingerAtAnyMomentOfAnyMovement(FxRobot robot) {
        robot.interact(() -> {
            open();
            for (int round = 0; round < 400; round++) {
                done.clear();
                done.add("from " + map.cameraProperty().get());
                move();
                int frames = random.nextInt(60);
                for (int i = 0; i < frames; i++) {
                    crank.turn();
                }
                done.add(frames + " frames");
                boolean several = random.nextBoolean();
                if (several) {
                    touch(Source.TOUCH, 1, Kind.DOWN, 300, 300);
                    touch(Source.TOUCH, 2, Kind.DOWN, 500, 300);
                } else {
                    // Elsewhere: a press where a finger has landed is taken for what the mouse makes of it.
                    touch(Source.MOUSE, -1, Kind.DOWN, 360, 340);
                }
                var caught = map.cameraProperty().get();
                for (int i = 0; i < 5; i++) {
                    crank.turn();
                }

                assertThat(map.isMoving()).as(told()).isFalse();
                assertThat(map.cameraProperty().get()).as(told()).isEqualTo(caught);
                if (several) {
                    touch(Source.TOUCH, 1, Kind.UP, 300, 300);
                    touch(Source.TOUCH, 2, Kind.UP, 500, 300);
                } else {
                    // No tap, which would open something and let the next press be its second half.
                    touch(Source.MOUSE, -1, Kind.MOVE, 400, 340);
                    touch(Source.MOUSE, -1, Kind.UP, 400, 340);
                }
                crank.turnOut();
            }
        });
    }

    @Test
    void keepsTheGroundUnderTwoFingersWhereverTheyGo(FxRobot robot) {
        robot.interact(() -> {
            open();
            int held = 0;
            for (int round = 0; round < 300; round++) {
                done.clear();
                map.jumpTo(new Camera(
                        new WorldPoint(random.nextGaussian() * 1000, random.nextGaussian() * 1000),
                        Math.exp(random.nextDouble(0, 3.5)),
                        random.nextInt(360)));
                done.add("from " + map.cameraProperty().get());
                var fingers = new ScreenPoint[] {anywhere(), anywhere()};
                var ground = new WorldPoint[] {
                    map.viewport().toWorld(fingers[0]), map.viewport().toWorld(fingers[1])
                };
                touch(Source.TOUCH, 0, Kind.DOWN, fingers[0].x(), fingers[0].y());
                touch(Source.TOUCH, 1, Kind.DOWN, fingers[1].x(), fingers[1].y());
                for (int step = 0; step < 20; step++) {
                    int one = random.nextInt(2);
                    fingers[one] = anywhere();
                    touch(Source.TOUCH, one, Kind.MOVE, fingers[one].x(), fingers[one].y());
                    if (random.nextBoolean()) {
                        crank.turn();
                    }
                    // Beyond its limits the map gives way, and fingers that lie on each other only shift it.
                    if (map.limits().allows(map.cameraProperty().get()) && fingers[0].distanceTo(fingers[1]) > 4) {
                        held++;
                        for (int i = 0; i < 2; i++) {
                            assertThat(map.viewport().toScreen(ground[i]).distanceTo(fingers[i]))
                                    .as(told())
                                    .isLessThanOrEqualTo(2);
                        }
                    }
                }
                letAllGo();
            }
            assertThat(held).as("moves within the limits").isGreaterThan(300);
        });
    }

    private void open() {
        map.unitProperty().set(new Unit(1, 1));
        map.shownProperty()
                .set(SmallMap.scene(
                        List.of(SmallMap.PLATE), List.of(SmallMap.marker("m", -1000, -300, false)), null, List.of()));
        new Scene(root, 800, 600);
        layout();
        map.jumpTo(new Camera(new WorldPoint(0, 0), 8, 0));
        crank.turnOut();
    }

    private void layout() {
        root.applyCss();
        root.layout();
    }

    private void storm() {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> move();
            case 3 -> {
                done.add("a frame");
                crank.turn();
            }
            case 4 -> {
                int frames = random.nextInt(20);
                done.add(frames + " frames");
                for (int i = 0; i < frames; i++) {
                    crank.turn();
                    requireInSight();
                }
            }
            case 5 -> surround();
            default -> {
                var source = random.nextInt(4) == 0 ? Source.MOUSE : Source.TOUCH;
                var kind = KINDS.get(random.nextInt(KINDS.size()));
                var at = anywhere();
                touch(source, source == Source.MOUSE ? -1 : random.nextInt(IDS), kind, at.x(), at.y());
            }
        }
    }

    /// Something that the map does of itself.
    private void move() {
        switch (random.nextInt(6)) {
            case 0 -> {
                var target = new Camera(
                        new WorldPoint(random.nextGaussian() * 5e3, random.nextGaussian() * 5e3),
                        Math.exp(random.nextGaussian() * 3),
                        random.nextInt(360));
                done.add("fly to " + target);
                map.flyTo(target);
            }
            case 1 -> {
                double bearing = random.nextInt(720) - 360;
                done.add("turn to " + bearing);
                map.turnTo(bearing);
            }
            case 2 -> {
                double factor = Math.exp(random.nextGaussian() * 2);
                done.add("zoom by " + factor);
                map.zoomBy(factor);
            }
            case 3 -> {
                var at = anywhere();
                double factor = Math.exp(random.nextGaussian() * 2);
                done.add("zoom at %s by %s".formatted(at, factor));
                map.zoomAt(at, factor);
            }
            case 4 -> {
                double right = random.nextInt(3) - 1;
                double down = random.nextInt(3) - 1;
                done.add("move by %s %s".formatted(right, down));
                map.moveBy(right / 3, down / 3);
            }
            default -> {
                double speed = (random.nextBoolean() ? 1 : -1) * random.nextDouble(10, 120);
                touch(Source.MOUSE, -1, Kind.DOWN, 400, 300);
                for (int i = 1; i <= 5; i++) {
                    touch(Source.MOUSE, -1, Kind.MOVE, 400 + i * speed, 300 - i * speed / 2);
                }
                touch(Source.MOUSE, -1, Kind.UP, 400 + 5 * speed, 300 - 2.5 * speed);
            }
        }
    }

    /// Something that happens around the map.
    private void surround() {
        switch (random.nextInt(6)) {
            case 0 -> {
                double width = random.nextInt(1200);
                double height = random.nextInt(900);
                done.add("size %s %s".formatted(width, height));
                root.resize(width, height);
                layout();
            }
            case 1 -> {
                done.add("panel");
                map.coveredProperty().set(new Insets(0, random.nextInt(500), random.nextInt(300), 0));
            }
            case 2 -> {
                done.add("motion");
                map.reducedMotionProperty().set(random.nextInt(4) == 0);
            }
            case 3 -> {
                done.add("let go");
                map.letGo();
            }
            case 4 -> {
                double pixels = random.nextInt(3) == 0 ? 0.667 : 1;
                done.add("unit " + pixels);
                map.unitProperty().set(new Unit(pixels, 1));
            }
            default -> {
                done.add("layout");
                map.requestLayout();
                layout();
            }
        }
    }

    private ScreenPoint anywhere() {
        return new ScreenPoint(random.nextInt(1000) - 100, random.nextInt(800) - 100);
    }

    private void touch(Source source, long id, Kind kind, double x, double y) {
        now += random.nextInt(25_000_000);
        done.add("%s %d %s %.0f %.0f".formatted(source, id, kind, x, y));
        map.touch(new PointerInput(source, id, kind, x, y, 0, now));
    }

    private void letAllGo() {
        for (int id = 0; id < IDS; id++) {
            touch(Source.TOUCH, id, Kind.UP, 9, 9);
        }
        touch(Source.MOUSE, -1, Kind.UP, 9, 9);
    }

    private void requireInSight() {
        var camera = map.cameraProperty().get();
        assertThat(camera.metresPerUnit()).as(told()).isFinite();
        assertThat(softly(map.limits(), camera))
                .as("%s is out of sight %s", camera, told())
                .isTrue();
    }

    /// Whether it is no further outside the limits than the hardest pull brings it.
    private static boolean softly(CameraLimits limits, Camera camera) {
        var least = limits.soften(new Camera(new WorldPoint(-1e15, -1e15), 1e-15, 0));
        var most = limits.soften(new Camera(new WorldPoint(1e15, 1e15), 1e15, 0));
        double scale = camera.metresPerUnit();
        var reach = limits.soften(new Camera(new WorldPoint(1e15, 1e15), Math.max(scale, 1e-9), 0))
                .centre();
        double slackX = reach.x() - limits.centre().maxX() + 1e-3;
        double slackY = reach.y() - limits.centre().maxY() + 1e-3;
        return scale >= least.metresPerUnit() * 0.999
                && scale <= most.metresPerUnit() * 1.001
                && camera.centre().x() >= limits.centre().minX() - slackX
                && camera.centre().x() <= limits.centre().maxX() + slackX
                && camera.centre().y() >= limits.centre().minY() - slackY
                && camera.centre().y() <= limits.centre().maxY() + slackY;
    }

    private String told() {
        return "seed %d: %s".formatted(seed, done.subList(Math.max(0, done.size() - 40), done.size()));
    }
}
