package lobby.ui.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.Bundled;
import lobby.ui.Fxml;
import lobby.ui.Panels;
import lobby.ui.Visit;
import lobby.ui.part.Panel;
import lobby.ui.part.SquareChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GoalsScreenTest {

    private final Visit visit = Bundled.visit(Bundled.CHINESE);

    @Start
    void start(Stage stage) {
        var viewModel = new GoalsViewModel(visit, InstantSource.system(), ZoneOffset.UTC);
        var panel = (Panel) new Fxml(visit.texts()).load(new GoalsController(viewModel, visit.texts()));
        Panels.screen(visit, ScreenId.GOALS, panel, null, viewModel.map(), viewModel.sources());
        visit.startAt(ScreenId.GOALS);
        stage.setScene(new Scene(panel, 900, 900));
        stage.show();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void drawsASquareForEachUnit(FxRobot visitor) {
        assertThat(visitor.lookup(".square-chart").queryAllAs(SquareChart.class))
                .extracting(chart -> chart.countProperty().get())
                .containsExactlyInAnyOrder(70, 12);
    }

    @Test
    void changesLanguageInPlace(FxRobot visitor) {
        visitor.interact(() -> visit.speak(Locale.ENGLISH));

        assertThat(texts(visitor, ".titles .first")).containsExactly("Development goals");
        assertThat(texts(visitor, "#era")).containsExactly("Set in 2020 for the years to 2025");
        assertThat(texts(visitor, ".figure .number")).containsExactlyInAnyOrder("7", "1.2");
    }

    @Test
    void leadsOnToACluster(FxRobot visitor) {
        visitor.interact(() ->
                visitor.lookup("#to-cluster-yongfeng").queryAs(Button.class).fire());

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.CLUSTER, "yongfeng"));
    }
}
