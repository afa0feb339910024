package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import lobby.geo.Camera;
import lobby.geo.ScreenPoint;
import lobby.session.ScreenId;
import lobby.session.Stop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ten fingers on the kiosk that fills the screen of the touch rig.
///
/// Not among the tests of the build: `src/packaging/ci/walk.sh` runs it under `touch-rig run`.
class TouchWalk {

    private static final int TWO_FINGER_TAPS = 60;
    private static final int CHAOS = 2_000;
    private static final String PANEL = "touchscreen";

    @TempDir
    private static Path data;

    private static OpenKiosk kiosk;
    private static Fingertips tips;
    private static Hands hands;

    @BeforeAll
    static void openKiosk() throws Exception {
        var ready = Hands.ready();
        kiosk = OpenKiosk.open(data, null);
        assertThat(Hands.wait(ready)).contains(PANEL + " (10 fingers)");
        tips = new Fingertips();
        hands = new Hands(kiosk, tips);
    }

    @AfterAll
    static void closeKiosk() throws Exception {
        tips.close();
        kiosk.close();
    }

    @BeforeEach
    void beginAtTheMap() throws Exception {
        kiosk.beginAnew();
    }

    @AfterEach
    void leaveNoFinger() throws Exception {
        tips.liftAll();
        kiosk.until(() -> kiosk.map().fingers() == 0, "the fingers to leave");
    }

    @Test
    void opensThePanelOfAPlateOnce() throws Exception {
        tapThePlate();

        assertThat(kiosk.visited()).containsExactly(Stop.at(ScreenId.CLUSTER, "yongfeng"));
    }

    @Test
    void goesExactlyAsFarAsTheFingerThatDragsIt() throws Exception {
        hands.lookAtTheMiddle(0);

        hands.drag(hands.place(-100, -50), hands.place(120, 60));

        assertThat(kiosk.visited()).isEmpty();
    }

    @Test
    void comesTwiceAsCloseWhenTwoFingersPartToTwiceTheirDistance() throws Exception {
        hands.lookAtTheMiddle(0);
        var before = camera();

        hands.pinch(hands.place(20, 10), 150, 300);

        assertThat(camera().metresPerUnit()).isCloseTo(before.metresPerUnit() / 2, within(0.06));
        assertThat(camera().bearing()).isCloseTo(before.bearing(), within(0.5));
        assertThat(kiosk.visited()).isEmpty();
    }

    @Test
    void turnsAsFarAsTwoFingers() throws Exception {
        hands.lookAtTheMiddle(90);

        hands.turn(hands.place(20, 10), 120, 30);

        assertThat(camera().bearing()).isCloseTo(60, within(0.5));
        assertThat(camera().metresPerUnit()).isCloseTo(8, within(0.08));
    }

    @Test
    void takesTenFingersAndFollowsTheFirstTwo() throws Exception {
        hands.lookAtTheMiddle(0);
        var before = camera();
        var ten = IntStream.range(0, 10)
                .mapToObj(finger -> new Point2D(150 * Math.cos(finger), 150 * Math.sin(finger)))
                .toList();
        for (int finger = 1; finger <= 10; finger++) {
            hands.land(finger, middle(ten.get(finger - 1)));
        }
        kiosk.until(() -> kiosk.map().fingers() == 10, "ten fingers to be down");
        for (int finger = 1; finger <= 10; finger++) {
            hands.move(finger, middle(ten.get(finger - 1).multiply(1.5)));
        }
        kiosk.until(
                () -> Math.abs(camera().metresPerUnit() - before.metresPerUnit() / 1.5) < 0.1,
                "the map to follow the first two");
        tips.liftAll();
        kiosk.settle();

        assertThat(kiosk.visited()).isEmpty();
    }

    @Test
    void staysWhereItIsUnderAPalm() throws Exception {
        hands.lookAtTheMiddle(0);
        var ground = hands.view().toWorld(new ScreenPoint(900, 500));
        var random = new Random(1);
        var palm = IntStream.range(0, 10)
                .mapToObj(finger -> new Point2D(random.nextDouble(-60, 60), random.nextDouble(-60, 60)))
                .toList();
        for (int finger = 1; finger <= 10; finger++) {
            hands.land(finger, middle(palm.get(finger - 1)));
        }
        for (int finger = 1; finger <= 10; finger++) {
            hands.move(finger, middle(palm.get(finger - 1).add(4, 4)));
        }
        tips.liftAll();
        kiosk.settle();

        var now = hands.view().toScreen(ground);
        assertThat(Math.hypot(now.x() - 900, now.y() - 500)).isLessThan(20);
        assertThat(kiosk.visited()).isEmpty();
    }

    @Test
    void leavesNoClickBehindWhenTwoFingersTap() throws Exception {
        var plate = kiosk.middleOf("plate-yongfeng");
        for (int tap = 0; tap < TWO_FINGER_TAPS; tap++) {
            tapWithTwo(plate);
        }
        kiosk.settle();
        assertThat(kiosk.visited()).isEmpty();

        // The mouse comes in order: when this one has done its work, those before it have done theirs.
        tapThePlate();
        assertThat(kiosk.visited()).containsExactly(Stop.at(ScreenId.CLUSTER, "yongfeng"));
    }

    @Test
    void doesWhatFingersDidWhileItWasBusy() throws Exception {
        hands.lookAtTheMiddle(0);
        var plate = kiosk.middleOf("plate-yongfeng");
        var one = hands.place(-75, 0);
        var other = hands.place(75, 0);
        var before = camera();
        var busy = beBusyForHalfASecond();
        tapWithTwo(plate);
        tips.land(1, one.getX(), one.getY());
        tips.land(2, other.getX(), other.getY());
        for (int step = 1; step <= 75; step++) {
            tips.move(1, one.getX() - step, one.getY());
            tips.move(2, other.getX() + step, other.getY());
        }
        assertThat(busy).isNotDone();
        kiosk.until(
                () -> Math.abs(camera().metresPerUnit() - before.metresPerUnit() / 2) < 0.1,
                "the map to come twice as close");
        kiosk.settle();
        tips.liftAll();
        kiosk.settle();

        assertThat(kiosk.visited()).isEmpty();
    }

    @Test
    void pressesOnlyTheControlOfTheFirstFinger() throws Exception {
        var goals = kiosk.middleOf("station-goals");
        var story = kiosk.middleOf("station-story");
        tips.land(1, goals.getX(), goals.getY());
        tips.land(2, story.getX(), story.getY());
        tips.lift(2);
        tips.lift(1);
        kiosk.until(() -> !kiosk.visit().state().at().equals(Stop.HOME), "a station to open");
        kiosk.settle();

        assertThat(kiosk.visited()).containsExactly(Stop.at(ScreenId.GOALS));
    }

    @Test
    void pressesNoButtonUnderASecondFinger() throws Exception {
        hands.lookAtTheMiddle(0);
        var goals = kiosk.middleOf("station-goals");
        var begin = hands.place(-100, 0);
        hands.land(1, begin);
        tips.land(2, goals.getX(), goals.getY());
        tips.lift(2);
        for (int step = 1; step <= 50; step++) {
            hands.move(1, begin.add(step, 0));
        }
        kiosk.settle();
        tips.lift(1);
        kiosk.settle();

        assertThat(kiosk.visited()).isEmpty();
    }

    @Test
    void leavesTheMapAloneWhenTheFirstFingerIsOnAButton() throws Exception {
        hands.lookAtTheMiddle(0);
        var before = camera();
        var language = kiosk.middleOf("language");
        tips.land(1, language.getX(), language.getY());
        hands.land(2, hands.place(0, 0));
        hands.move(2, hands.place(80, 0));
        tips.lift(2);
        tips.lift(1);
        kiosk.until(() -> !kiosk.visit().state().language().equals(Locale.CHINESE), "the language to change");
        kiosk.settle();

        assertThat(camera()).isEqualTo(before);
    }

    @Test
    void holdsNothingOfAPanelThatIsPulledOut() throws Exception {
        hands.lookAtTheMiddle(0);
        hands.land(1, hands.place(-75, 0));
        hands.land(2, hands.place(75, 0));
        kiosk.until(() -> kiosk.map().fingers() == 2, "two fingers to be down");
        try {
            xinput("disable");
            kiosk.until(() -> kiosk.map().fingers() == 0, "the fingers to be forgotten");
        } finally {
            xinput("enable");
        }
        tips.liftAll();
        hands.lookAtTheMiddle(0);

        hands.pinch(hands.place(20, 10), 150, 300);
        assertThat(kiosk.visited()).isEmpty();
        tapThePlate();
    }

    @Test
    void letsGoOfADragWhosePanelIsPulledOut() throws Exception {
        hands.lookAtTheMiddle(0);
        var begin = hands.place(-75, 0);
        hands.land(1, begin);
        hands.move(1, begin.add(60, 0));
        kiosk.until(() -> kiosk.map().fingers() == 1, "a finger to be down");
        try {
            xinput("disable");
            kiosk.until(() -> kiosk.map().fingers() == 0, "the finger to be forgotten");
        } finally {
            xinput("enable");
        }
        tips.liftAll();
        kiosk.settle();

        assertThat(kiosk.visited()).isEmpty();
        tapThePlate();
    }

    @Test
    void standsAnythingThatTenFingersDo() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("TouchWalk seed " + seed);
        var random = new Random(seed);
        var places = new double[11][2];
        for (int event = 0; event < CHAOS; event++) {
            var down = List.copyOf(tips.down());
            double kind = random.nextDouble();
            if (down.isEmpty() || (kind < 0.15 && down.size() < 10)) {
                int free = IntStream.rangeClosed(1, 10)
                        .filter(finger -> !down.contains(finger))
                        .findFirst()
                        .orElseThrow();
                places[free] = new double[] {random.nextDouble(1900), random.nextDouble(1060)};
                tips.land(free, places[free][0], places[free][1]);
            } else if (kind < 0.28) {
                tips.lift(down.get(random.nextInt(down.size())));
            } else {
                int finger = down.get(random.nextInt(down.size()));
                places[finger][0] = Math.clamp(places[finger][0] + random.nextGaussian(0, 40), 0, 1900);
                places[finger][1] = Math.clamp(places[finger][1] + random.nextGaussian(0, 40), 0, 1060);
                tips.move(finger, places[finger][0], places[finger][1]);
            }
            if (random.nextInt(8) == 0) {
                OpenKiosk.onFxThread(() -> null);
            }
        }
        tips.liftAll();
        kiosk.until(() -> kiosk.map().fingers() == 0, "the fingers to leave");
        kiosk.settle();
        assertThat(OpenKiosk.onFxThread(() ->
                        kiosk.map().limits().allows(kiosk.map().cameraProperty().get())))
                .isTrue();

        kiosk.beginAnew();
        tapThePlate();
        assertThat(kiosk.visited()).containsExactly(Stop.at(ScreenId.CLUSTER, "yongfeng"));
    }

    private static void tapThePlate() throws Exception {
        kiosk.beginAnew();
        var plate = kiosk.middleOf("plate-yongfeng");
        tips.tap(plate.getX(), plate.getY());
        kiosk.until(() -> !kiosk.visit().state().at().equals(Stop.HOME), "the plate to open something");
        kiosk.settle();
    }

    /// The JavaFX thread takes nothing until then.
    private static CompletableFuture<?> beBusyForHalfASecond() throws Exception {
        var done = new CompletableFuture<>();
        var begun = new CompletableFuture<>();
        Platform.runLater(() -> {
            begun.complete(null);
            long end = System.nanoTime() + 500_000_000;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            done.complete(null);
        });
        begun.get();
        return done;
    }

    /// The first finger on the place, the second beside it.
    private static void tapWithTwo(Point2D place) throws IOException {
        tips.land(1, place.getX(), place.getY());
        tips.land(2, place.getX() + 150, place.getY() - 100);
        tips.lift(1);
        tips.lift(2);
    }

    private static Point2D middle(Point2D off) throws Exception {
        return hands.place(off.getX(), off.getY());
    }

    private static Camera camera() throws Exception {
        return Platform.isFxApplicationThread()
                ? kiosk.map().cameraProperty().get()
                : OpenKiosk.onFxThread(() -> kiosk.map().cameraProperty().get());
    }

    private static void xinput(String order) throws IOException, InterruptedException {
        var xinput = new ProcessBuilder("xinput", order, PANEL).inheritIO().start();
        assertThat(xinput.waitFor()).as("xinput " + order).isZero();
    }
}
