package lobby.ui.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.stage.Stage;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.Booth;
import lobby.ui.Content;
import lobby.ui.Visit;
import lobby.ui.part.SquareChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PlaceScreenTest {

    private final Visit visit =
            Content.visit(Content.bundled(), Locale.CHINESE, Stop.at(ScreenId.PLACE, "cuihu-wetland"));

    @Start
    void open(Stage stage) {
        Booth.open(stage, visit, new PlaceController(new PlaceViewModel(visit), visit.texts()), "place");
    }

    @Test
    void drawsTheAmountInSquares(FxRobot visitor) {
        assertThat(visitor.lookup(".square-chart").queryAs(SquareChart.class).getAccessibleText())
                .contains("水面约 90");
    }

    @Test
    void followsTheVisitorToAnotherPlace(FxRobot visitor) {
        visitor.interact(() -> visit.open(Stop.at(ScreenId.PLACE, "zgc-no1")));
        visitor.clickOn("#station");

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.PLACE, "station-yongfeng"));
    }
}
