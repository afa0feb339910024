package lobby.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Executor;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import lobby.geo.Camera;
import lobby.geo.Insets;
import lobby.geo.ScreenPoint;
import lobby.geo.Unit;
import lobby.geo.WorldPoint;
import lobby.model.Icons;
import lobby.model.LocalizedText;
import lobby.model.Tint;
import lobby.touch.PointerInput;
import lobby.touch.PointerInput.Kind;
import lobby.touch.PointerInput.Source;
import lobby.ui.Styles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MapViewTest {

    private static final Camera HOME = new Camera(new WorldPoint(0, 0), 8, 0);
    private static final Here HERE = new Here(new WorldPoint(2400, 1000), 0, "You are here", "House", true);

    private final SmallMap.Crank crank = new SmallMap.Crank();
    private final List<MapTap> taps = new ArrayList<>();
    private final List<Camera> moves = new ArrayList<>();
    private Executor painter = Runnable::run;
    private MapView map;

    @BeforeEach
    void buildTheMap() {
        map = new MapView(task -> painter.execute(task), SmallMap.FONTS, crank::attach);
    }

    @Test
    void showsTheColoursOfThePaletteWithoutAWindow(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);

            var picture = map.getScene().snapshot(null).getPixelReader();

            assertThat(picture.getArgb(10, 10)).isEqualTo(SmallMap.PALETTE.argb("land"));
            var axis = map.viewport().toScreen(new WorldPoint(2500, -1000));
            assertThat(picture.getArgb((int) axis.x(), (int) axis.y())).isEqualTo(SmallMap.PALETTE.argb("axis"));
            var pin = map.viewport().toScreen(HERE.at());
            assertThat(picture.getArgb((int) pin.x() - 18, (int) pin.y() - 50))
                    .isEqualTo(SmallMap.PALETTE.argb("here"));
        });
    }

    @Test
    void opensAClusterByItsPlateOnce(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);

            tap(middleOfPlate());

            assertThat(taps).containsExactly(new MapTap.OnCluster("lake"));
            assertThat(plate().isArmed()).isFalse();
        });
    }

    @Test
    void showsThatAPlateIsPressed(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);

            mouse(MouseEvent.MOUSE_PRESSED, middleOfPlate());

            assertThat(plate().isArmed()).isTrue();
        });
    }

    @Test
    void pansWhenADragBeginsOnAPlateAndPressesNothing(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            var from = middleOfPlate();
            var ground = map.viewport().toWorld(from);

            mouse(MouseEvent.MOUSE_PRESSED, from);
            var to = new ScreenPoint(from.x() + 60, from.y() - 30);
            mouse(MouseEvent.MOUSE_DRAGGED, to);

            assertThat(map.viewport().toScreen(ground).distanceTo(to)).isLessThan(1e-6);
            assertThat(plate().isArmed()).isFalse();
            mouse(MouseEvent.MOUSE_RELEASED, to);
            assertThat(taps).isEmpty();
        });
    }

    @Test
    void opensAPlateByKeyboard(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);

            plate().fire();

            assertThat(taps).containsExactly(new MapTap.OnCluster("lake"));
            assertThat(plate().getAccessibleText()).isEqualTo("Lake, 湖");
        });
    }

    @Test
    void tellsMarkerAreaAndGroundApart(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);

            tap(map.viewport().toScreen(new WorldPoint(-1000, -300)));
            tap(map.viewport().toScreen(new WorldPoint(1200, 1200)));
            tap(new ScreenPoint(20, 580));

            assertThat(taps.get(0)).isEqualTo(new MapTap.OnMarker("m"));
            assertThat(taps.get(1)).isEqualTo(new MapTap.OnCluster("lake"));
            assertThat(taps.get(2)).isInstanceOf(MapTap.OnGround.class);
        });
    }

    @Test
    void doesNothingOnALongPressOrASecondButton(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            var menu = new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 9, 9, false, new PickResult(map, 9, 9));
            var seen = new ArrayList<Event>();
            map.getParent().addEventHandler(ContextMenuEvent.ANY, seen::add);

            Event.fireEvent(map, menu);
            touch(7, Kind.DOWN, 100, 100, 0);
            touch(7, Kind.UP, 100, 100, 2_000_000_000L);

            assertThat(seen).isEmpty();
            assertThat(taps).isEmpty();
        });
    }

    @Test
    void keepsTheGroundUnderTheMouseWhileTheWheelTurns(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            var mouse = new ScreenPoint(610, 140);
            var ground = map.viewport().toWorld(mouse);

            wheel(mouse, 40);
            wheel(mouse, 40);
            while (crank.isRunning()) {
                crank.turn();
                assertThat(map.viewport().toScreen(ground).distanceTo(mouse)).isLessThan(1e-6);
            }

            assertThat(map.cameraProperty().get().metresPerUnit()).isCloseTo(8 / 1.25 / 1.25, within(1e-9));
            assertThat(moves).hasSize(1);
        });
    }

    @Test
    void zoomsAtADoubleTapOnGround(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            var point = new ScreenPoint(20, 580);
            var ground = map.viewport().toWorld(point);

            tap(point);
            tap(point);
            crank.turnOut();

            assertThat(map.cameraProperty().get().metresPerUnit()).isEqualTo(4);
            assertThat(map.viewport().toScreen(ground).distanceTo(point)).isLessThan(1e-6);
        });
    }

    @Test
    void zoomsByButtonAboutTheMiddleOfTheFreePart(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            map.coveredProperty().set(new Insets(0, 300, 100, 0));
            var middle = new ScreenPoint(250, 250);
            var ground = map.viewport().toWorld(middle);

            map.zoomBy(2);
            crank.turnOut();

            assertThat(map.viewport().toScreen(ground).distanceTo(middle)).isLessThan(1e-6);
        });
    }

    @Test
    void endsAFlightExactlyAtItsTargetAndThenRests(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            var target = new Camera(new WorldPoint(1234.5, -777.7), 2.5, 30);

            map.flyTo(target);
            crank.turn();
            crank.turn();
            assertThat(map.isMoving()).isTrue();
            crank.turnOut();

            assertThat(map.cameraProperty().get()).isEqualTo(target);
            assertThat(crank.isRunning()).isFalse();
            assertThat(crank.turns()).isBetween(54, 90);
            assertThat(moves).as("moved by a visitor").isEmpty();
        });
    }

    @Test
    void stopsAFlightWhereATouchFindsIt(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            map.flyTo(new Camera(new WorldPoint(2000, 0), 4, 0));
            for (int i = 0; i < 25; i++) {
                crank.turn();
            }

            mouse(MouseEvent.MOUSE_PRESSED, new ScreenPoint(400, 500));
            var caught = map.cameraProperty().get();
            crank.turnOut();

            assertThat(map.cameraProperty().get()).isEqualTo(caught);
            assertThat(caught.centre().x()).isBetween(10.0, 1990.0);
        });
    }

    @Test
    void jumpsWithReducedMotion(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            map.reducedMotionProperty().set(true);
            var target = new Camera(new WorldPoint(500, 500), 4, 0);

            map.flyTo(target);

            assertThat(map.cameraProperty().get()).isEqualTo(target);
            assertThat(map.isMoving()).isFalse();
            crank.turnOut();
            assertThat(crank.isRunning()).isFalse();
        });
    }

    @Test
    void wantsNoFramesAtRest(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            assertThat(crank.isRunning()).isFalse();

            drag(400, 500, 300, 450);
            assertThat(crank.isRunning()).isTrue();
            crank.turnOut();

            assertThat(crank.isRunning()).isFalse();
            assertThat(moves).hasSize(1);
        });
    }

    @Test
    void runsOnAfterADragAndStops(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            fling();
            var left = map.cameraProperty().get();

            assertThat(map.isMoving()).isTrue();
            crank.turnOut();

            assertThat(map.cameraProperty().get().centre().x())
                    .isGreaterThan(left.centre().x() + 100);
        });
    }

    @Test
    void givesWayAtTheEdgeAndSpringsBack(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            map.jumpTo(new Camera(new WorldPoint(-4000, 0), 8, 0));

            touch(1, Kind.DOWN, 300, 300, 0);
            touch(2, Kind.DOWN, 500, 300, 0);
            touch(1, Kind.MOVE, 400, 300, 50_000_000);
            touch(2, Kind.MOVE, 600, 300, 50_000_000);
            assertThat(map.cameraProperty().get().centre().x()).isBetween(-4700.0, -4100.0);
            touch(1, Kind.UP, 400, 300, 90_000_000);
            touch(2, Kind.UP, 600, 300, 99_000_000);
            crank.turnOut();

            assertThat(map.limits().allows(map.cameraProperty().get())).isTrue();
        });
    }

    @Test
    void keepsBothPointsUnderTwoFingersThatZoomAndTurn(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            var first = map.viewport().toWorld(new ScreenPoint(300, 300));
            var second = map.viewport().toWorld(new ScreenPoint(500, 300));

            touch(1, Kind.DOWN, 300, 300, 0);
            touch(2, Kind.DOWN, 500, 300, 0);
            touch(1, Kind.MOVE, 280, 350, 10_000_000);
            touch(2, Kind.MOVE, 560, 240, 10_000_000);

            assertThat(map.viewport().toScreen(first).distanceTo(new ScreenPoint(280, 350)))
                    .isLessThan(1e-6);
            assertThat(map.viewport().toScreen(second).distanceTo(new ScreenPoint(560, 240)))
                    .isLessThan(1e-6);
        });
    }

    @Test
    void movesByArrowKeysAndZoomsByPlusAndMinus(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);

            key(KeyCode.RIGHT);
            crank.turnOut();
            assertThat(map.cameraProperty().get().centre().x()).isCloseTo(160 * 8, within(1e-6));

            key(KeyCode.PLUS);
            crank.turnOut();
            assertThat(map.cameraProperty().get().metresPerUnit()).isEqualTo(5);
        });
    }

    @Test
    void asksForOneThingAtATimeAndForTheNewestNext(FxRobot robot) {
        var worker = new ArrayDeque<Runnable>();
        robot.interact(() -> {
            open(worker::add);
            finish(worker);
            for (int i = 0; i < 30; i++) {
                map.jumpTo(new Camera(new WorldPoint(50 * i, 0), 8, 0));
                map.layout();
            }
            assertThat(worker).hasSize(1);

            int painted = finish(worker);

            assertThat(painted)
                    .as("what was begun, then picture and names of the newest view")
                    .isLessThanOrEqualTo(3);
            map.layout();
            assertThat(worker).as("nothing is missing any more").isEmpty();
        });
    }

    @Test
    void settlesWithoutWaitingForTheWorker(FxRobot robot) {
        var worker = new ArrayDeque<Runnable>();
        robot.interact(() -> {
            open(worker::add);
            var target = new Camera(new WorldPoint(800, -600), 4, 0);
            map.flyTo(target);

            map.settle();

            assertThat(map.cameraProperty().get()).isEqualTo(target);
            var picture = map.getScene().snapshot(null).getPixelReader();
            var axis = map.viewport().toScreen(new WorldPoint(1500, -1000));
            assertThat(picture.getArgb((int) axis.x(), (int) axis.y())).isEqualTo(SmallMap.PALETTE.argb("axis"));
            finish(worker);
        });
    }

    @Test
    void listsTheTextsOnItsCanvas(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);

            assertThat(map.drawn())
                    .extracting(DrawnText::kind, DrawnText::id, DrawnText::text)
                    .contains(
                            tuple(DrawnText.Kind.MARKER, "m", "1"),
                            tuple(DrawnText.Kind.MARKER, "m", "Name"),
                            tuple(DrawnText.Kind.CALLOUT, "here", "You are here"),
                            tuple(DrawnText.Kind.CALLOUT, "here", "House"));
        });
    }

    @Test
    void movesAgainAfterAFrameThatFailed(FxRobot robot) {
        var faults = new ArrayList<Throwable>();
        robot.interact(() -> {
            open(Runnable::run);
            Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> faults.add(fault));
            painter = _ -> {
                throw new IllegalStateException("made up");
            };

            fling();
            crank.turnOut();
            map.requestLayout();
            map.getParent().layout();

            assertThat(crank.isRunning()).isFalse();
            assertThat(map.isMoving()).isFalse();
        });
        robot.interact(() -> {
            assertThat(faults)
                    .as("told to the last resort, not once a frame")
                    .hasSizeBetween(1, 4)
                    .allSatisfy(fault -> assertThat(fault).hasMessage("made up"));
            Thread.currentThread().setUncaughtExceptionHandler(null);
            painter = Runnable::run;
            var target = new Camera(new WorldPoint(700, 300), 4, 0);

            map.flyTo(target);
            crank.turnOut();

            assertThat(map.cameraProperty().get()).isEqualTo(target);
            assertThat(map.isExact()).isTrue();
        });
    }

    @Test
    void staysSaneUnderAnyInput(FxRobot robot) {
        long seed = new Random().nextLong();
        System.out.println("MapViewTest seed " + seed);
        var random = new Random(seed);
        var kinds = List.of(Kind.DOWN, Kind.DOWN, Kind.MOVE, Kind.MOVE, Kind.MOVE, Kind.UP, Kind.CANCEL);
        robot.interact(() -> {
            // A worker that never answers: what is painted does not matter here.
            open(_ -> {});
            long now = 0;
            for (int step = 0; step < 3000; step++) {
                now += random.nextInt(40_000_000);
                double x = random.nextInt(1200) - 200;
                double y = random.nextInt(1000) - 200;
                switch (random.nextInt(12)) {
                    case 0 -> wheel(new ScreenPoint(x, y), random.nextInt(2000) - 1000);
                    case 1 ->
                        map.flyTo(new Camera(
                                new WorldPoint(random.nextGaussian() * 1e5, random.nextGaussian() * 1e5),
                                Math.exp(random.nextGaussian() * 3),
                                random.nextInt(360)));
                    case 2 -> map.turnTo(random.nextInt(720) - 360);
                    case 3 -> map.zoomBy(Math.exp(random.nextGaussian() * 2));
                    case 4, 5 -> crank.turn();
                    default -> {
                        var source = random.nextInt(4) == 0 ? Source.MOUSE : Source.TOUCH;
                        int id = source == Source.MOUSE ? -1 : random.nextInt(4);
                        map.touch(new PointerInput(source, id, kinds.get(random.nextInt(kinds.size())), x, y, 0, now));
                    }
                }
                var camera = map.cameraProperty().get();
                assertThat(camera.centre().x()).isBetween(-60_000.0, 60_000.0);
                assertThat(camera.metresPerUnit()).isBetween(0.4, 200.0);
            }
            map.touch(new PointerInput(Source.MOUSE, -1, Kind.UP, 0, 0, 0, now));
            for (int id = 0; id < 4; id++) {
                touch(id, Kind.UP, 0, 0, now);
            }
            crank.turnOut();

            assertThat(map.fingers()).isZero();
            assertThat(map.limits().allows(map.cameraProperty().get())).isTrue();
            assertThat(crank.isRunning()).isFalse();
        });
    }

    @Test
    void tellsOfAGroupAndFansItOutWhenItIsOpened(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            show(List.of(plain("a", -3000, 1000), plain("b", -3000, 1000), plain("c", 3000, -2000)));

            tap(map.viewport().toScreen(new WorldPoint(-3000, 1000)));

            assertThat(taps).singleElement().isInstanceOfSatisfying(MapTap.OnGroup.class, group -> {
                assertThat(group.ids()).containsExactly("a", "b");
                assertThat(group.splits()).isZero();
            });
            assertThat(marks()).extracting(Node::getId).containsExactlyInAnyOrder("mark-a", "mark-c");
            map.openedProperty().set("a");
            map.getParent().layout();
            crank.turnOut();
            assertThat(marks()).extracting(Node::getId).containsExactlyInAnyOrder("mark-a", "mark-b", "mark-c");
        });
    }

    @Test
    void letsKeyboardsAndScreenReadersFindWhatIsOnTheScreenAndNothingElse(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            map.setWords(tap -> tap instanceof MapTap.OnGroup group
                    ? "group of " + group.ids().size()
                    : "one");
            show(List.of(
                    plain("a", -2000, 2000), plain("b", -2000, 2000), plain("c", 2000, -2000), plain("far", 9000, 0)));

            assertThat(marks()).extracting(Node::getAccessibleText).containsExactly("group of 2", "one");
            assertThat(marks()).allMatch(Node::isFocusTraversable);
            marks().getLast().requestFocus();
            Event.fireEvent(
                    marks().getLast(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            assertThat(taps).containsExactly(new MapTap.OnMarker("c"));
        });
    }

    @Test
    void keepsTheFocusOnAMarkWhileTheMapMovesAndUsesItsNodesAgain(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            show(List.of(plain("a", -2000, 2000), plain("c", 2000, -2000), plain("far", 5000, 2000)));
            var node = marks().getLast();
            node.requestFocus();
            var before = map.lookupAll(".map-mark");

            map.jumpTo(new Camera(new WorldPoint(2200, 0), 8, 0));
            map.getParent().layout();
            crank.turnOut();

            assertThat(map.getScene().getFocusOwner()).isEqualTo(node);
            assertThat(node.getId()).isEqualTo("mark-c");
            assertThat(node.getTranslateX() + node.getLayoutBounds().getWidth() / 2)
                    .isCloseTo(
                            map.viewport().toScreen(new WorldPoint(2000, -2000)).x(), within(1.0));
            assertThat(marks()).extracting(Node::getId).containsExactlyInAnyOrder("mark-c", "mark-far");
            assertThat(map.lookupAll(".map-mark")).isEqualTo(before);

            map.jumpTo(new Camera(new WorldPoint(-3000, 3000), 2, 0));
            map.getParent().layout();
            crank.turnOut();
            assertThat(map.getScene().getFocusOwner()).isEqualTo(map);
        });
    }

    @Test
    void takesTenThousandMarkersWithoutHoldingUpTheScreen(FxRobot robot) {
        robot.interact(() -> {
            var worker = new ArrayDeque<Runnable>();
            open(Runnable::run);
            painter = worker::add;
            var markers = new ArrayList<Marker>();
            for (int i = 0; i < 10_000; i++) {
                markers.add(plain("m" + i, i % 100 * 60 - 3000, Math.floorDiv(i, 100) * 40 - 2000));
            }

            show(markers);

            assertThat(marks()).extracting(Node::getId).containsExactly("mark-m");
            finish(worker);
            map.getParent().layout();
            crank.turnOut();
            assertThat(marks()).hasSizeBetween(10, 150);
            assertThat(map.drawn().stream()
                            .filter(text -> text.kind() == DrawnText.Kind.MARKER)
                            .mapToInt(text -> Integer.parseInt(text.text()))
                            .sum())
                    .isGreaterThan(5000);
        });
    }

    @Test
    void turnsTheVisitorsSightWithTheGround(FxRobot robot) {
        robot.interact(() -> {
            open(Runnable::run);
            var east = new Here(new WorldPoint(0, 2500), 90, "You are here", "House", false);
            map.shownProperty().set(SmallMap.scene(List.of(), List.of(), east, List.of()));
            for (double bearing : new double[] {0, 90, 180, 270, 45}) {
                map.jumpTo(new Camera(new WorldPoint(0, 2500), 8, bearing));
                map.getParent().layout();
                crank.turnOut();
                var picture = map.getScene().snapshot(null).getPixelReader();
                double turn = Math.toRadians(90 - bearing);
                double x = 400 + 89 * Math.sin(turn);
                double y = 300 - 89 * Math.cos(turn);

                if (bearing == 90) {
                    // Straight up: the teardrop ends below it.
                    assertThat(y).isLessThan(300 - 83);
                }
                assertThat(picture.getArgb((int) x, (int) y))
                        .as("seen from %s", bearing)
                        .isEqualTo(SmallMap.PALETTE.argb("here"));
            }
        });
    }

    private static Marker plain(String id, double x, double y) {
        return new Marker(id, new WorldPoint(x, y), Tint.JADE, null, "M0 0", false, null);
    }

    private void show(List<Marker> markers) {
        var scene = Objects.requireNonNull(map.shownProperty().get());
        map.shownProperty().set(scene.withMarkers(markers));
        map.getParent().layout();
        crank.turnOut();
    }

    private List<Node> marks() {
        return map.lookupAll(".map-mark").stream()
                .filter(Node::isVisible)
                .sorted(Comparator.comparingDouble(Node::getTranslateY))
                .toList();
    }

    private void open(Executor executor) {
        painter = executor;
        map.unitProperty().set(new Unit(1, 1));
        map.setOnTap(taps::add);
        map.setOnMoved(moves::add);
        map.shownProperty()
                .set(SmallMap.scene(
                        List.of(SmallMap.PLATE),
                        List.of(new Marker(
                                "m",
                                new WorldPoint(-1000, -300),
                                Tint.JADE,
                                "1",
                                null,
                                false,
                                LocalizedText.of("名", "Name"))),
                        HERE,
                        List.of()));
        map.jumpTo(HOME);
        var root = new StackPane(map);
        var scene = new Scene(root, 800, 600);
        scene.getStylesheets()
                .setAll(new Styles(List.of("/lobby/ui/tokens.css", "/lobby/map/map.css"))
                        .compiled(new Unit(1, 1), new Icons(Map.of())));
        root.applyCss();
        root.layout();
        crank.turnOut();
    }

    private static int finish(Deque<Runnable> worker) {
        int done = 0;
        while (!worker.isEmpty()) {
            worker.removeFirst().run();
            done++;
        }
        return done;
    }

    private PlateButton plate() {
        return (PlateButton) map.lookup(".plate");
    }

    private ScreenPoint middleOfPlate() {
        var box = plate().getBoundsInParent();
        return new ScreenPoint(box.getCenterX(), box.getCenterY());
    }

    private void tap(ScreenPoint at) {
        mouse(MouseEvent.MOUSE_PRESSED, at);
        mouse(MouseEvent.MOUSE_RELEASED, at);
    }

    private void drag(double x, double y, double toX, double toY) {
        mouse(MouseEvent.MOUSE_PRESSED, new ScreenPoint(x, y));
        mouse(MouseEvent.MOUSE_DRAGGED, new ScreenPoint((x + toX) / 2, (y + toY) / 2));
        mouse(MouseEvent.MOUSE_DRAGGED, new ScreenPoint(toX, toY));
        mouse(MouseEvent.MOUSE_RELEASED, new ScreenPoint(toX, toY));
    }

    private void fling() {
        map.touch(new PointerInput(Source.MOUSE, -1, Kind.DOWN, 600, 300, 0, 0));
        for (int i = 1; i <= 10; i++) {
            map.touch(new PointerInput(Source.MOUSE, -1, Kind.MOVE, 600 - 10 * i, 300, 0, i * 10_000_000L));
        }
        map.touch(new PointerInput(Source.MOUSE, -1, Kind.UP, 500, 300, 0, 101_000_000L));
    }

    private void touch(long id, Kind kind, double x, double y, long nanos) {
        map.touch(new PointerInput(Source.TOUCH, id, kind, x, y, 0, nanos));
    }

    private void mouse(EventType<MouseEvent> type, ScreenPoint at) {
        boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
        Event.fireEvent(
                map,
                new MouseEvent(
                        type,
                        at.x(),
                        at.y(),
                        at.x(),
                        at.y(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(map, at.x(), at.y())));
    }

    private void wheel(ScreenPoint at, double delta) {
        Event.fireEvent(
                map,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.x(),
                        at.y(),
                        at.x(),
                        at.y(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        delta,
                        0,
                        delta,
                        40,
                        40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(map, at.x(), at.y())));
    }

    private void key(KeyCode code) {
        Event.fireEvent(map, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
