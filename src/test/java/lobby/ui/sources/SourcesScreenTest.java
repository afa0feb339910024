package lobby.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SourcesScreenTest {

    private final Visit visit = Bundled.visit(Bundled.CHINESE);

    @Start
    void start(Stage stage) {
        visit.open(Stop.at(ScreenId.CLUSTER, "yongfeng"));
        var viewModel = new SourcesViewModel(visit, _ -> List.of());
        var controller = new SourcesController(viewModel, visit.texts());
        var panel = (Panel) new Fxml(visit.texts()).load(controller);
        Panels.aside(visit, ScreenId.SOURCES, panel, controller.pager(), viewModel.map());
        visit.open(Stop.at(ScreenId.SOURCES));
        stage.setScene(new Scene(panel, 900, 500));
        stage.show();
    }

    private static List<String> names(FxRobot robot) {
        return robot.lookup(".source-row .who").queryAllAs(Label.class).stream()
                .filter(label -> label.getParent().isVisible())
                .map(Label::getText)
                .toList();
    }

    @Test
    void turnsToFurtherSources(FxRobot visitor) {
        var first = names(visitor);
        visitor.interact(
                () -> visitor.lookup("#next-page").queryAs(Button.class).fire());
        visitor.interact(
                () -> visitor.lookup(".paged-body").<Node>query().getParent().layout());

        assertThat(first).isNotEmpty();
        assertThat(names(visitor)).isNotEmpty().isNotEqualTo(first);
        assertThat(visit.state().page()).isEqualTo(1);
    }

    @Test
    void closesToWhereTheVisitorWas(FxRobot visitor) {
        visitor.interact(() -> visitor.lookup("#close").queryAs(Button.class).fire());

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.CLUSTER, "yongfeng"));
    }
}
