package lobby.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import lobby.geo.Camera;
import lobby.geo.WorldPoint;
import lobby.touch.Contact;
import lobby.touch.PointerInput.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Fingers on a map with a button over it, as X11 and as JavaFX tell of them.
@ExtendWith(ApplicationExtension.class)
class FingersTest {

    private static final Camera HOME = new Camera(new WorldPoint(0, 0), 8, 0);

    private static final long PATIENCE_MILLIS = 20_000;

    private final List<MapTap> taps = new ArrayList<>();
    private final Region key = new Region();
    private MapView map;
    private Stage stage;
    private Fingers fingers;
    private int set;

    @BeforeEach
    void show(FxRobot visitor) {
        map = new MapView(Runnable::run, SmallMap.FONTS);
        map.setOnTap(taps::add);
        stage = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> new Stage());
        visitor.interact(() -> {
            map.shownProperty().set(SmallMap.scene(List.of(), List.of(), null, List.of()));
            map.reducedMotionProperty().set(true);
            var root = new Pane(map, key);
            map.resizeRelocate(0, 0, 800, 600);
            map.setManaged(false);
            key.resizeRelocate(600, 400, 100, 100);
            key.setManaged(false);
            stage.setScene(new Scene(root, 800, 600));
            stage.setX(100);
            stage.setY(50);
            stage.show();
            map.jumpTo(HOME);
        });
        fingers = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> new Fingers(map, _ -> true));
    }

    @AfterEach
    void close(FxRobot visitor) {
        visitor.interact(() -> {
            fingers.close();
            stage.hide();
        });
    }

    @Test
    void pinchesTheMap(FxRobot visitor) {
        visitor.interact(() -> {
            contact(1, Kind.DOWN, 300, 300);
            contact(2, Kind.DOWN, 400, 300);
            contact(2, Kind.MOVE, 500, 300);
        });

        assertThat(map.fingers()).isEqualTo(2);
        assertThat(map.cameraProperty().get().metresPerUnit()).isEqualTo(4);
    }

    @Test
    void followsFingersToOutsideTheWindow(FxRobot visitor) {
        visitor.interact(() -> {
            contact(1, Kind.DOWN, 300, 300);
            contact(2, Kind.DOWN, 400, 300);
            contact(2, Kind.MOVE, 900, 300);
            contact(2, Kind.UP, 900, 300);
            contact(1, Kind.UP, -50, 300);
        });

        assertThat(map.fingers()).isZero();
    }

    @Test
    void leavesToAKeyTheFingerThatLandedOnIt(FxRobot visitor) {
        visitor.interact(() -> {
            contact(1, Kind.DOWN, 300, 300);
            contact(2, Kind.DOWN, 650, 450);
            contact(2, Kind.MOVE, 400, 300);
        });

        assertThat(map.fingers()).isZero();
        assertThat(map.cameraProperty().get()).isEqualTo(HOME);
    }

    @Test
    void ignoresFingersBesideTheWindowAndThoseItDidNotSeeLand(FxRobot visitor) {
        visitor.interact(() -> {
            contact(1, Kind.DOWN, 300, 300);
            contact(2, Kind.DOWN, -20, 300);
            contact(3, Kind.MOVE, 400, 300);
        });

        assertThat(map.fingers()).isZero();
    }

    @Test
    void letsGoWhenTheWindowIsPutAway(FxRobot visitor) {
        visitor.interact(() -> {
            contact(1, Kind.DOWN, 300, 300);
            contact(2, Kind.DOWN, 400, 300);
            stage.setIconified(true);
        });
        assertThat(map.fingers()).isZero();

        visitor.interact(() -> {
            contact(3, Kind.DOWN, 300, 300);
            contact(4, Kind.DOWN, 400, 300);
        });
        assertThat(map.fingers()).isZero();
    }

    @Test
    void findsWhatTheMouseWouldBeOn() {
        var back = new Rectangle(100, 100);
        var front = new Rectangle(50, 50);
        var group = new Group(back, front);
        group.setTranslateX(10);
        assertThat(Fingers.topmost(group, new Point2D(30, 30))).isSameAs(front);
        assertThat(Fingers.topmost(group, new Point2D(90, 30))).isSameAs(back);
        assertThat(Fingers.topmost(group, new Point2D(5, 30))).isNull();

        back.setViewOrder(-1);
        assertThat(Fingers.topmost(group, new Point2D(30, 30))).isSameAs(back);
        back.setMouseTransparent(true);
        assertThat(Fingers.topmost(group, new Point2D(30, 30))).isSameAs(front);
        front.setVisible(false);
        assertThat(Fingers.topmost(group, new Point2D(30, 30))).isNull();

        var open = new StackPane(new Pane());
        open.resize(100, 100);
        open.setPickOnBounds(false);
        open.getChildren().getFirst().setPickOnBounds(false);
        assertThat(Fingers.topmost(open, new Point2D(30, 30))).isNull();
        open.setPickOnBounds(true);
        open.setClip(new Rectangle(20, 20));
        assertThat(Fingers.topmost(open, new Point2D(30, 30))).isNull();
        assertThat(Fingers.topmost(open, new Point2D(10, 10))).isSameAs(open);
    }

    // Windows, where JavaFX tells of touches itself

    @Test
    void pinchesTheMapByTheTouchesOfJavaFx(FxRobot visitor) {
        visitor.interact(() -> {
            touches(point(1, TouchPoint.State.PRESSED, 300, map));
            touches(point(1, TouchPoint.State.STATIONARY, 300, map), point(2, TouchPoint.State.PRESSED, 400, map));
            touches(point(1, TouchPoint.State.MOVED, 250, map), point(2, TouchPoint.State.MOVED, 450, map));
        });

        assertThat(map.fingers()).isEqualTo(2);
        assertThat(map.cameraProperty().get().metresPerUnit()).isEqualTo(4);

        visitor.interact(() -> {
            touches(point(1, TouchPoint.State.RELEASED, 250, map), point(2, TouchPoint.State.RELEASED, 450, map));
        });
        assertThat(map.fingers()).isZero();
        assertThat(taps).isEmpty();
    }

    @Test
    void countsTenTouchesAndNotTheEleventh(FxRobot visitor) {
        visitor.interact(() -> touches(pressed(11)));

        assertThat(map.fingers()).isEqualTo(10);

        visitor.interact(() -> touches(all(11, TouchPoint.State.RELEASED)));
        assertThat(map.fingers()).isZero();
        assertThat(taps).isEmpty();
    }

    @Test
    void leavesATouchToTheKeyThatItLandedOn(FxRobot visitor) {
        visitor.interact(() -> {
            touches(point(1, TouchPoint.State.PRESSED, 300, map), point(2, TouchPoint.State.PRESSED, 650, key));
            touches(point(1, TouchPoint.State.STATIONARY, 300, map), point(2, TouchPoint.State.MOVED, 500, key));
        });

        assertThat(map.fingers()).isZero();
        assertThat(map.cameraProperty().get()).isEqualTo(HOME);
    }

    @Test
    void letsGoOfATouchThatIsNoLongerTold(FxRobot visitor) {
        visitor.interact(() -> {
            touches(pressed(2));
            touches(point(1, TouchPoint.State.STATIONARY, 100, map));
        });
        assertThat(map.fingers()).isZero();

        visitor.interact(() -> {
            touches(point(1, TouchPoint.State.RELEASED, 100, map));
            touches(point(1, TouchPoint.State.PRESSED, 300, map), point(2, TouchPoint.State.PRESSED, 400, map));
            touches(point(1, TouchPoint.State.STATIONARY, 300, map), point(2, TouchPoint.State.MOVED, 500, map));
        });
        assertThat(map.fingers()).isEqualTo(2);
        assertThat(map.cameraProperty().get().metresPerUnit()).isEqualTo(4);
    }

    @Test
    void takesATouchThatIsPressedTwiceForOneWhoseReleaseWasLost(FxRobot visitor) {
        visitor.interact(() -> {
            touches(pressed(2));
            touches(point(1, TouchPoint.State.PRESSED, 300, map), point(2, TouchPoint.State.PRESSED, 400, map));
            touches(point(1, TouchPoint.State.STATIONARY, 300, map), point(2, TouchPoint.State.MOVED, 500, map));
        });

        assertThat(map.fingers()).isEqualTo(2);
    }

    private void contact(long id, Kind kind, double x, double y) {
        var desktop = map.localToScreen(x, y);
        fingers.take(new Contact(
                id,
                kind,
                desktop.getX() * stage.getOutputScaleX(),
                desktop.getY() * stage.getOutputScaleY(),
                System.nanoTime()));
    }

    private TouchPoint[] pressed(int count) {
        return all(count, TouchPoint.State.PRESSED);
    }

    private TouchPoint[] all(int count, TouchPoint.State state) {
        var points = new TouchPoint[count];
        for (int i = 0; i < count; i++) {
            points[i] = point(i + 1, state, 100 + 40 * i, map);
        }
        return points;
    }

    private static TouchPoint point(int id, TouchPoint.State state, double x, Node target) {
        return new TouchPoint(id, state, x, 300, x, 300, target, null);
    }

    /// JavaFX sends an event for each point of a set, to that point's target.
    private void touches(TouchPoint... points) {
        set++;
        for (var point : points) {
            var type = switch (point.getState()) {
                case PRESSED -> TouchEvent.TOUCH_PRESSED;
                case MOVED -> TouchEvent.TOUCH_MOVED;
                case STATIONARY -> TouchEvent.TOUCH_STATIONARY;
                case RELEASED -> TouchEvent.TOUCH_RELEASED;
            };
            var target = point.getTarget();
            Event.fireEvent(target, new TouchEvent(type, point, List.of(points), set, false, false, false, false));
        }
    }
}
