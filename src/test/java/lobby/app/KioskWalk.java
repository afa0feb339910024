package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import lobby.session.ScreenId;
import lobby.session.Stop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks through the whole kiosk in a real window on a real display, by a real pointer.
///
/// Not among the tests of the build, which needs no display: `src/packaging/ci/walk.sh` runs it twice, with the mouse
/// of an X server and with the finger of the touch rig.
class KioskWalk {

    @TempDir
    private static Path data;

    private static OpenKiosk kiosk;

    @BeforeAll
    static void openKiosk() throws Exception {
        kiosk = OpenKiosk.open(data, null);
    }

    @AfterAll
    static void closeKiosk() throws Exception {
        kiosk.close();
    }

    @BeforeEach
    void beginAtTheMap() throws Exception {
        kiosk.beginAnew();
    }

    @Test
    void opensThePanelOfAPlateOnce() throws Exception {
        tap("plate-yongfeng");
        kiosk.settle();

        assertThat(kiosk.visited()).containsExactly(Stop.at(ScreenId.CLUSTER, "yongfeng"));
    }

    @Test
    void leadsThroughEveryPanelAndBack() throws Exception {
        tap("plate-cuihu");
        tap("industry-integrated-circuits");
        tap("station-enterprises");
        tap("enterprise-pony-ai");
        tap("sources");
        tap("close");
        tap("station-goals");
        tap("station-story");
        tap("station-map");
        kiosk.settle();

        assertThat(kiosk.visited())
                .extracting(Stop::screen)
                .containsExactly(
                        ScreenId.CLUSTER,
                        ScreenId.INDUSTRIES,
                        ScreenId.ENTERPRISES,
                        ScreenId.ENTERPRISE,
                        ScreenId.SOURCES,
                        ScreenId.ENTERPRISE,
                        ScreenId.GOALS,
                        ScreenId.STORY,
                        ScreenId.HOME);
    }

    @Test
    void speaksTheOtherLanguageWithoutMoving() throws Exception {
        tap("plate-yongfeng");
        kiosk.settle();
        var camera = OpenKiosk.onFxThread(() -> kiosk.map().cameraProperty().get());

        tap("language");
        kiosk.settle();

        assertThat(OpenKiosk.onFxThread(() -> kiosk.visit().state().language())).isEqualTo(Locale.ENGLISH);
        assertThat(kiosk.visited()).containsExactly(Stop.at(ScreenId.CLUSTER, "yongfeng"));
        assertThat(OpenKiosk.onFxThread(() -> kiosk.map().cameraProperty().get()))
                .isEqualTo(camera);
    }

    /// Taps a node as soon as it can be seen and nothing moves, then waits until that has done something.
    private static void tap(String id) throws Exception {
        kiosk.settle();
        var before = OpenKiosk.onFxThread(() -> kiosk.visit().state());
        var middle = kiosk.middleOf(id);
        Pointer.ofThisWalk().tap(middle.getX(), middle.getY());
        kiosk.until(() -> !kiosk.visit().state().equals(before), "a tap on %s to do something".formatted(id));
    }
}
