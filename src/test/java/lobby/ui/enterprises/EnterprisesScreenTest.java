package lobby.ui.enterprises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.stage.Stage;
import lobby.map.Marker;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.Booth;
import lobby.ui.Content;
import lobby.ui.Visit;
import lobby.ui.part.PagedBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EnterprisesScreenTest {

    private final Visit visit = Content.visit(Content.bundled(), Locale.CHINESE, Stop.at(ScreenId.ENTERPRISES));
    private final EnterprisesViewModel viewModel = new EnterprisesViewModel(visit);

    @Start
    void open(Stage stage) {
        Booth.open(stage, visit, new EnterprisesController(viewModel, visit.texts()), "enterprises");
    }

    @Test
    void opensTheTappedRow(FxRobot visitor) {
        visitor.clickOn("#enterprise-pony-ai");

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.ENTERPRISE, "pony-ai"));
    }

    @Test
    void narrowsByTheTappedChipAndKeepsTheFocusOnIt(FxRobot visitor) {
        visitor.clickOn("#cluster-cuihu");

        assertThat(visit.state().filter().cluster()).isEqualTo("cuihu");
        assertThat(visitor.lookup("#enterprise-pony-ai").tryQuery()).isEmpty();
        assertThat(visitor.lookup("#cluster-cuihu").query().isFocused()).isTrue();
    }

    @Test
    void choosesAnIndustryWithoutAPopup(FxRobot visitor) {
        visitor.clickOn("#industry");
        visitor.clickOn("#industry-new-materials");

        assertThat(visit.state().filter().industry()).isEqualTo("new-materials");
        assertThat(visitor.lookup("#enterprise-beijing-graphene-institute").tryQuery())
                .isPresent();
    }

    @Test
    void numbersOnTheMapWhatThePageShows(FxRobot visitor) {
        var body = visitor.lookup(".paged-body").queryAs(PagedBody.class);
        visitor.interact(() -> {
            body.pageProperty().set(1);
            body.layout();
        });
        var shown = body.getChildren().stream()
                .filter(Node::isVisible)
                .map(Node::getId)
                .toList();

        assertThat(Objects.requireNonNull(viewModel.map().getValue()).markers())
                .filteredOn(marker -> marker.number() != null)
                .extracting(Marker::id)
                .isNotEmpty()
                .isSubsetOf(shown);
    }

    @Test
    void offersAWayOutOfAnEmptyList(FxRobot visitor) {
        visitor.interact(() -> visit.narrow(filter -> filter.ofCluster("cuihu").ofIndustry("financial-technology")));
        visitor.clickOn("#clear");

        assertThat(visitor.lookup("#enterprise-pony-ai").tryQuery()).isPresent();
    }
}
