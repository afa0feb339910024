package lobby.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import lobby.geo.Camera;
import lobby.geo.Unit;
import lobby.geo.WorldPoint;
import lobby.model.Icons;
import lobby.ui.Styles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The map with the pulses of JavaFX, a worker that paints, and a mouse.
@ExtendWith(ApplicationExtension.class)
class MapViewInAWindowTest {

    private static final Camera HOME = new Camera(new WorldPoint(0, 0), 8, 0);

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final List<MapTap> taps = new CopyOnWriteArrayList<>();
    private final List<Camera> moves = new CopyOnWriteArrayList<>();
    private MapView map;

    @BeforeEach
    void show(FxRobot visitor) {
        map = new MapView(worker, SmallMap.FONTS);
        map.setOnTap(taps::add);
        map.setOnMoved(moves::add);
        visitor.interact(() -> {
            map.shownProperty().set(SmallMap.scene(List.of(SmallMap.PLATE), List.of(), null, List.of()));
            map.jumpTo(HOME);
            var scene = new Scene(new StackPane(map), 800, 600);
            scene.getStylesheets()
                    .setAll(new Styles(List.of("/lobby/ui/tokens.css", "/lobby/map/map.css"))
                            .compiled(new Unit(1, 1), new Icons(Map.of())));
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void close(FxRobot visitor) {
        visitor.interact(() -> map.getScene().getWindow().hide());
        worker.shutdownNow();
    }

    @Test
    void opensAClusterOnceWhenItsPlateIsClicked(FxRobot visitor) {
        visitor.clickOn(".plate");

        assertThat(taps).containsExactly(new MapTap.OnCluster("lake"));
        assertThat(moves).isEmpty();
    }

    @Test
    void followsADragAndTellsWhereItCameToRest(FxRobot visitor) throws TimeoutException {
        visitor.drag(".plate", MouseButton.PRIMARY).dropBy(100, 50);
        waitUntil(() -> !moves.isEmpty());

        assertThat(taps).isEmpty();
        assertThat(moves).hasSize(1);
        assertThat(moves.getFirst().centre().x()).isLessThan(-700);
    }

    @Test
    void fliesAndThenShowsTheGroundExactly(FxRobot visitor) throws TimeoutException {
        var target = new Camera(new WorldPoint(1500, -1000), 4, 20);

        visitor.interact(() -> map.flyTo(target));
        visitor.interact(() -> assertThat(map.isMoving()).isTrue());
        waitUntil(() -> map.cameraProperty().get().equals(target));

        waitUntil(() -> {
            var middle = WaitForAsyncUtils.waitForAsyncFx(
                    5000, () -> map.getScene().snapshot(null).getPixelReader().getArgb(400, 300));
            return middle == SmallMap.PALETTE.argb("axis");
        });
    }

    private static void waitUntil(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
    }
}
