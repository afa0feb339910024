package lobby.ui.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import lobby.i18n.Texts;
import lobby.session.CleaningLock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CleaningCurtainTest {

    private Instant now = Instant.EPOCH;
    private final List<String> told = new ArrayList<>();
    private @Nullable CleaningCurtain shown;

    @Start
    void show(Stage stage) {
        var curtain =
                new CleaningCurtain(new CleaningLock(() -> now), new Texts(Locale.ENGLISH), () -> told.add("ended"));
        shown = curtain;
        var below = new Button("below");
        below.setOnAction(_ -> told.add("touched"));
        stage.setScene(new Scene(new StackPane(below, curtain), 400, 300));
        stage.show();
    }

    private CleaningCurtain curtain() {
        return Objects.requireNonNull(shown);
    }

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
        curtain().tick();
    }

    @Test
    void takesEveryTouchForAMinuteAndCountsItDown(FxRobot visitor) {
        visitor.clickOn("below");
        visitor.interact(curtain()::begin);
        visitor.clickOn(".button");
        visitor.interact(() -> pass(18));
        visitor.clickOn(".button");

        assertThat(told).containsExactly("touched");
        assertThat(visitor.lookup("#cleaning-seconds").queryAs(Label.class).getText())
                .isEqualTo("42");
    }

    @Test
    void endsByItselfAndSaysSoOnce(FxRobot visitor) {
        visitor.interact(() -> {
            curtain().begin();
            pass(60);
            pass(1);
        });
        visitor.clickOn("below");

        assertThat(told).containsExactly("ended", "touched");
    }
}
