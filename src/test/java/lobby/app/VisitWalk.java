package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import lobby.session.ScreenId;
import lobby.session.Stop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole visit in a real window, from the touch that wakes to the reset, by the clock of the machine.
///
/// Not among the tests of the build: `src/packaging/ci/walk.sh` runs it with mouse and finger.
class VisitWalk {

    /// A finger of the rig takes its time.
    private static final Duration IDLE = Duration.ofSeconds(10);

    @TempDir
    private static Path data;

    private static OpenKiosk kiosk;

    @BeforeAll
    static void openKiosk() throws Exception {
        kiosk = OpenKiosk.open(data, null, IDLE);
    }

    @AfterAll
    static void closeKiosk() throws Exception {
        kiosk.close();
    }

    @Test
    void wakesAsksAndLeavesNothing() throws Exception {
        assertThat(kiosk.visit().state().isUnattended()).isTrue();

        tap("map");
        kiosk.until(() -> !kiosk.visit().state().isUnattended(), "the kiosk to wake");
        assertThat(kiosk.visited()).as("the touch that wakes does nothing else").containsExactly(Stop.HOME);

        kiosk.settle();
        tap("station-goals");
        kiosk.until(() -> at(Stop.at(ScreenId.GOALS)), "the goals to open");

        kiosk.until(() -> kiosk.attendance().isAsking(), "the question");
        kiosk.settle();
        tap("stay");
        kiosk.until(() -> !kiosk.attendance().isAsking(), "the answer to be heard");
        assertThat(at(Stop.at(ScreenId.GOALS))).isTrue();

        kiosk.until(() -> kiosk.attendance().isAsking(), "the question again");
        kiosk.until(() -> at(Stop.ATTRACT), "the reset");
        assertThat(kiosk.visited()).containsExactly(Stop.HOME, Stop.at(ScreenId.GOALS), Stop.ATTRACT);

        tap("map");
        kiosk.until(() -> at(Stop.HOME), "the kiosk to wake again");
        kiosk.until(() -> kiosk.attendance().isAsking(), "the question");
        kiosk.settle();
        tap("again");
        kiosk.until(() -> at(Stop.ATTRACT), "the visit to begin anew");
    }

    private static boolean at(Stop stop) {
        return kiosk.visit().state().at().equals(stop);
    }

    private static void tap(String id) throws Exception {
        var middle = kiosk.middleOf(id);
        Pointer.ofThisWalk().tap(middle.getX(), middle.getY());
    }
}
