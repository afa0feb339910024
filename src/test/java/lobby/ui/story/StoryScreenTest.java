package lobby.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import lobby.geo.Unit;
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
class StoryScreenTest {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Visit visit = Bundled.visit(Bundled.CHINESE);

    @Start
    void start(Stage stage) {
        var viewModel = new StoryViewModel(visit);
        var controller = new StoryController(viewModel, visit.texts(), new SimpleObjectProperty<>(new Unit(0.5, 1)));
        var panel = (Panel) new Fxml(visit.texts()).load(controller);
        Panels.sheet(visit, ScreenId.STORY, panel, viewModel.map(), viewModel.sources(), viewModel.note());
        visit.startAt(ScreenId.STORY);
        stage.setScene(new Scene(panel, 960, 700));
        stage.show();
    }

    private static boolean isSelected(FxRobot robot, String id) {
        return robot.lookup(id).<Node>query().getPseudoClassStates().contains(SELECTED);
    }

    @Test
    void opensTheMomentThatIsTapped(FxRobot visitor) {
        assertThat(isSelected(visitor, "#moment-area-unveiled")).isTrue();

        visitor.interact(() ->
                visitor.lookup("#moment-overall-plan").queryAs(Button.class).fire());

        assertThat(isSelected(visitor, "#moment-overall-plan")).isTrue();
        assertThat(isSelected(visitor, "#moment-area-unveiled")).isFalse();
        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.STORY, "overall-plan"));
    }

    @Test
    void keepsTheFocusOnTheMomentThatIsTapped(FxRobot visitor) {
        var station = visitor.lookup("#moment-overall-plan").queryAs(Button.class);
        visitor.interact(station::requestFocus);
        visitor.interact(station::fire);

        assertThat(station.isFocused()).isTrue();
    }

    @Test
    void goesOnAlongTheLine(FxRobot visitor) {
        visitor.interact(() -> visitor.lookup("#later").queryAs(Button.class).fire());

        assertThat(isSelected(visitor, "#moment-media-visit")).isTrue();
        assertThat(visitor.lookup("#moment-area-unveiled").tryQuery()).isEmpty();
        assertThat(visitor.lookup("#later").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void leadsToAnEnterprise(FxRobot visitor) {
        visitor.interact(() ->
                visitor.lookup("#enterprise-tengtuo").queryAs(Button.class).fire());

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.ENTERPRISE, "tengtuo"));
        assertThat(visit.state().trail()).contains(Stop.at(ScreenId.STORY));
    }

    @Test
    void changesLanguageInPlace(FxRobot visitor) {
        visitor.interact(() ->
                visitor.lookup("#moment-zone-unveiled").queryAs(Button.class).fire());
        visitor.interact(() -> visit.speak(Locale.ENGLISH));

        assertThat(isSelected(visitor, "#moment-zone-unveiled")).isTrue();
        assertThat(visitor.lookup("#later").queryAs(Button.class).getText()).isEqualTo("Later");
        assertThat(visitor.lookup(".titles .first").queryAs(Label.class).getText())
                .isEqualTo("The Innovation Area unveiled at Zhongguancun No.1");
    }
}
