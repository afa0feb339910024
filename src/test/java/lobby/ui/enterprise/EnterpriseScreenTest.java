package lobby.ui.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.stage.Stage;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.Booth;
import lobby.ui.Content;
import lobby.ui.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EnterpriseScreenTest {

    private final Visit visit = Content.visit(
            Content.bundled(), Locale.CHINESE, Stop.at(ScreenId.ENTERPRISE, "beijing-graphene-institute"));

    @Start
    void open(Stage stage) {
        Booth.open(stage, visit, new EnterpriseController(new EnterpriseViewModel(visit), visit.texts()), "enterprise");
    }

    @Test
    void leadsToItsCluster(FxRobot visitor) {
        visitor.clickOn("#cluster-cuihu");

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.CLUSTER, "cuihu"));
    }

    @Test
    void leadsToItsStation(FxRobot visitor) {
        visitor.clickOn("#station");

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.PLACE, "station-daoxianghu-lu"));
    }
}
