package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lobby.session.ScreenId;
import lobby.session.Stop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fingers on a kiosk of which every unit of JavaFX is two pixels of the screen.
///
/// Not among the tests of the build: `src/packaging/ci/walk.sh` runs it under `touch-rig run`.
class TouchAtScaleTwoWalk {

    @TempDir
    private static Path data;

    private static OpenKiosk kiosk;
    private static Fingertips tips;
    private static Hands hands;

    @BeforeAll
    static void openKiosk() throws Exception {
        System.setProperty("glass.gtk.uiScale", "2");
        var ready = Hands.ready();
        kiosk = OpenKiosk.open(data, null);
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
        assertThat(OpenKiosk.onFxThread(() -> kiosk.stage().getOutputScaleX())).isEqualTo(2);
    }

    @Test
    void keepsTheGroundUnderTheFingers() throws Exception {
        hands.lookAtTheMiddle(0);
        hands.drag(hands.place(-50, -25), hands.place(60, 30));
        hands.pinch(hands.place(10, 5), 75, 150);
        hands.turn(hands.place(10, 5), 60, 30);

        assertThat(kiosk.visited()).isEmpty();
    }

    @Test
    void opensThePanelOfAPlateOnce() throws Exception {
        var plate = hands.desktop(kiosk.middleOf("plate-yongfeng"));
        tips.tap(plate.getX(), plate.getY());
        kiosk.until(() -> !kiosk.visit().state().at().equals(Stop.HOME), "the plate to open something");
        kiosk.settle();

        assertThat(kiosk.visited()).containsExactly(Stop.at(ScreenId.CLUSTER, "yongfeng"));
    }
}
