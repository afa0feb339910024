package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// Taps a screen: by the finger of the touch rig if the walk runs in it, else by the mouse.
interface Pointer {

    /// Screen pixels.
    void tap(double x, double y) throws Exception;

    static Pointer ofThisWalk() {
        var rig = System.getProperty("walk.rig");
        return rig == null ? Pointer::clickMouse : (x, y) -> touch(rig, x, y);
    }

    private static void clickMouse(double x, double y) throws Exception {
        OpenKiosk.onFxThread(() -> {
            var robot = new Robot();
            robot.mouseMove(x, y);
            robot.mouseClick(MouseButton.PRIMARY);
            return null;
        });
    }

    private static void touch(String rig, double x, double y) throws IOException, InterruptedException {
        var finger = new ProcessBuilder(rig, "tap", String.valueOf(Math.round(x)), String.valueOf(Math.round(y)))
                .inheritIO()
                .start();
        assertThat(finger.waitFor()).as("exit status of the touch rig").isZero();
    }
}
