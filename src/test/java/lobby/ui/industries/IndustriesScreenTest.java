package lobby.ui.industries;

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
class IndustriesScreenTest {

    private final Visit visit = Content.visit(Content.bundled(), Locale.ENGLISH, Stop.at(ScreenId.INDUSTRIES));

    @Start
    void open(Stage stage) {
        Booth.open(stage, visit, new IndustriesController(new IndustriesViewModel(visit), visit.texts()), "industries");
    }

    @Test
    void showsWhereTheTappedOneIs(FxRobot visitor) {
        visitor.clickOn("#industry-integrated-circuits");

        assertThat(visit.state().at().entry()).isEqualTo("integrated-circuits");

        visitor.clickOn("#place-ic-park");

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.PLACE, "ic-park"));
    }

    @Test
    void keepsTheFocusOnATileThatWasChosen(FxRobot visitor) {
        visitor.clickOn("#industry-biomedicine");
        visitor.interact(() -> {});

        assertThat(visitor.lookup("#industry-biomedicine").query().isFocused()).isTrue();
    }
}
