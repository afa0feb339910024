package lobby.ui.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import lobby.geo.Camera;
import lobby.geo.Unit;
import lobby.geo.WorldPoint;
import lobby.session.ScreenId;
import lobby.ui.Bundled;
import lobby.ui.Styles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class AreaSquaresTest {

    private static final Unit UNIT = new Unit(1, 1);

    private final SimpleObjectProperty<Camera> camera = new SimpleObjectProperty<>(seenAt(11.2));

    private static Camera seenAt(double metresPerUnit) {
        return new Camera(new WorldPoint(0, 0), metresPerUnit, 0);
    }

    private AreaSquares squares() {
        var visit = Bundled.visit(Bundled.CHINESE);
        var viewModel = new GoalsViewModel(visit, InstantSource.system(), ZoneOffset.UTC);
        visit.startAt(ScreenId.GOALS);
        var squares = new AreaSquares(viewModel, visit.texts(), camera, new SimpleObjectProperty<>(UNIT));
        var root = new Pane(squares);
        root.getStylesheets()
                .setAll(new Styles(List.of("/lobby/ui/tokens.css", "/lobby/ui/base.css", "/lobby/ui/goals/goals.css"))
                        .compiled(UNIT, Bundled.EXHIBIT.icons()));
        var scene = new Scene(root);
        scene.getRoot().applyCss();
        lay(squares);
        return squares;
    }

    private static void lay(AreaSquares squares) {
        squares.resizeRelocate(0, 0, 740, 944);
        squares.layout();
    }

    private static Node part(AreaSquares squares, String styleClass) {
        return squares.lookup("." + styleClass);
    }

    @Test
    void areAsLargeAsTheGroundTheyStandFor(FxRobot robot) {
        robot.interact(() -> {
            var squares = squares();

            assertThat(part(squares, "outer").getLayoutBounds().getWidth()).isCloseTo(5643.6 / 11.2, within(0.5));
            assertThat(part(squares, "inner").getLayoutBounds().getWidth()).isCloseTo(4646.5 / 11.2, within(0.5));
        });
    }

    @Test
    void growWithTheMap(FxRobot robot) {
        robot.interact(() -> {
            var squares = squares();
            camera.set(seenAt(9));
            lay(squares);

            assertThat(part(squares, "outer").getLayoutBounds().getWidth()).isCloseTo(5643.6 / 9, within(0.5));
        });
    }

    @Test
    void stepAsideWhereTheyNoLongerFit(FxRobot robot) {
        robot.interact(() -> {
            var squares = squares();
            camera.set(seenAt(4));
            lay(squares);

            assertThat(part(squares, "outer").isVisible()).isFalse();
        });
    }

    @Test
    void saveTheirWordsWhereTheyGetSmall(FxRobot robot) {
        robot.interact(() -> {
            var squares = squares();
            camera.set(seenAt(30));
            lay(squares);

            var outer = part(squares, "outer").getBoundsInParent();
            assertThat(part(squares, "percent").getBoundsInParent().getMinY()).isGreaterThan(outer.getMaxY());
        });
    }

    @Test
    void letTouchesThroughToTheMap(FxRobot robot) {
        robot.interact(() -> assertThat(squares().isMouseTransparent()).isTrue());
    }
}
