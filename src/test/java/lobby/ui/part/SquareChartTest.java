package lobby.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SquareChartTest {

    private static final int PARTS_OF_A_SQUARE = 10;

    @Test
    void countsFilledAndHollowSquares(FxRobot robot) {
        robot.interact(() -> {
            var chart = shown(new SquareChart(157, 90), "-square-size: 19px; -square-gap: 4.5px; -square-columns: 27");

            assertThat(squares(chart, ".filled")).isEqualTo(90);
            assertThat(squares(chart, ".rest")).isEqualTo(67);
        });
    }

    @Test
    void standsOnWholePixelsWithinItsWidth(FxRobot robot) {
        robot.interact(() -> {
            var chart = shown(new SquareChart(157, 90), "-square-size: 19px; -square-gap: 4.5px; -square-columns: 27");

            assertThat(chart.prefWidth(-1)).isEqualTo(27 * 23 - 4);
            assertThat(chart.prefHeight(640)).isEqualTo(6 * 23 - 4);
        });
    }

    @Test
    void takesFewerColumnsWhereTheyDoNotFit(FxRobot robot) {
        robot.interact(() -> {
            var chart = shown(new SquareChart(12, 12), "-square-size: 60px; -square-gap: 10px; -square-columns: 6");

            assertThat(chart.prefHeight(410)).isEqualTo(130);
            assertThat(chart.prefHeight(340)).isEqualTo(200);
        });
    }

    @Test
    void growsWithTheUnit(FxRobot robot) {
        robot.interact(() -> {
            var chart = shown(new SquareChart(4, 4), "-square-size: 40px; -square-gap: 8px; -square-columns: 2");

            assertThat(chart.prefWidth(-1)).isEqualTo(88);
        });
    }

    private static SquareChart shown(SquareChart chart, String style) {
        chart.setStyle(style);
        var root = new StackPane(chart);
        new Scene(root, 700, 400);
        root.applyCss();
        root.layout();
        return chart;
    }

    private static int squares(SquareChart chart, String part) {
        return ((Path) chart.lookup(part)).getElements().size() / PARTS_OF_A_SQUARE;
    }
}
