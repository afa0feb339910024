package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lobby.cli.PixelSize;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fingers on a kiosk in a window that a window manager has put a frame around.
///
/// Not among the tests of the build: `src/packaging/ci/walk.sh` runs it under `touch-rig run --wm`.
class TouchInAWindowWalk {

    @TempDir
    private static Path data;

    private static OpenKiosk kiosk;
    private static Fingertips tips;
    private static Hands hands;

    @BeforeAll
    static void openKiosk() throws Exception {
        var ready = Hands.ready();
        kiosk = OpenKiosk.open(data, new PixelSize(1280, 800));
        Hands.wait(ready);
        tips = new Fingertips();
        hands = new Hands(kiosk, tips);
    }

    @AfterAll
    static void closeKiosk() throws Exception {
        tips.close();
        kiosk.close();
    }

    @AfterEach
    void leaveNoFinger() throws Exception {
        tips.liftAll();
        kiosk.until(() -> kiosk.map().fingers() == 0, "the fingers to leave");
    }

    @BeforeEach
    void beginAtTheMap() throws Exception {
        kiosk.beginAnew();
        hands.lookAtTheMiddle(0);
    }

    @Test
    void keepsTheGroundUnderTheFingersWhereverTheWindowStands() throws Exception {
        hands.pinch(hands.place(20, 10), 150, 300);

        OpenKiosk.onFxThread(() -> {
            kiosk.stage().setX(400);
            kiosk.stage().setY(180);
            return null;
        });
        kiosk.until(() -> kiosk.stage().getX() > 350, "the window to move");
        hands.lookAtTheMiddle(0);
        hands.pinch(hands.place(20, 10), 150, 300);
        hands.drag(hands.place(-100, -50), hands.place(80, 40));
    }

    @Test
    void keepsTheGroundUnderTheFingersWhateverTheSizeOfTheWindow() throws Exception {
        double before = OpenKiosk.onFxThread(() -> kiosk.map().getWidth());
        OpenKiosk.onFxThread(() -> {
            kiosk.stage().setWidth(1000);
            kiosk.stage().setHeight(700);
            return null;
        });
        kiosk.until(() -> kiosk.map().getWidth() != before, "the map to take the new size");
        hands.lookAtTheMiddle(0);
        hands.turn(hands.place(20, 10), 100, 30);
        OpenKiosk.onFxThread(() -> {
            kiosk.stage().setWidth(before);
            return null;
        });
        kiosk.settle();
    }

    @Test
    void letsGoOfFingersThatLeaveOutsideTheWindow() throws Exception {
        hands.land(1, hands.place(-75, 0));
        hands.land(2, hands.place(75, 0));
        kiosk.until(() -> kiosk.map().fingers() == 2, "two fingers to be down");
        tips.move(1, 2, 2);
        tips.move(2, 1918, 1078);
        tips.liftAll();

        kiosk.until(() -> kiosk.map().fingers() == 0, "the fingers to leave");
    }

    @Test
    void takesNoFingersBesideTheWindow() throws Exception {
        var before = OpenKiosk.onFxThread(() -> kiosk.map().cameraProperty().get());
        tips.land(1, 1900, 1070);
        tips.land(2, 1900, 1000);
        tips.move(1, 1800, 1070);
        tips.liftAll();
        // What came before is done when this is.
        hands.land(1, hands.place(-75, 0));
        hands.land(2, hands.place(75, 0));
        kiosk.until(() -> kiosk.map().fingers() == 2, "two fingers to be down");
        assertThat(OpenKiosk.onFxThread(() -> kiosk.map().cameraProperty().get()))
                .isEqualTo(before);
        tips.liftAll();
        kiosk.until(() -> kiosk.map().fingers() == 0, "the fingers to leave");
    }
}
