package lobby.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import lobby.i18n.Texts;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.TextSize;
import lobby.session.Theme;
import lobby.session.VisitLog;
import lobby.session.VisitorState;
import lobby.ui.Bundled;
import lobby.ui.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresenterTest {

    private static final VisitorState FRESH = VisitorState.fresh(Locale.ENGLISH, Theme.LIGHT);
    private static final Stop TOUR = Stop.at(ScreenId.TOUR, "guided-tour");
    private static final int LAST =
            Bundled.EXHIBIT.catalog().tour("guided-tour").orElseThrow().steps().size() - 1;

    private final Visit visit = new Visit(Bundled.EXHIBIT, FRESH, new Texts(Locale.ENGLISH), VisitLog.unread());
    private final Presenter presenter = new Presenter(visit, () -> FRESH);
    private final PresenterViewModel screen = new PresenterViewModel(visit, presenter);

    @BeforeEach
    void offer() {
        presenter.offer("guided-tour");
        press(KeyCode.F5);
    }

    private void press(KeyCode... keys) {
        for (var key : keys) {
            assertThat(presenter.press(key)).as(key.toString()).isTrue();
        }
    }

    private int step() {
        return screen.page().getValue().step();
    }

    @Test
    void beginsWithTheFirstStep() {
        assertThat(visit.state().at()).isEqualTo(TOUR);
        assertThat(step()).isZero();
        assertThat(presenter.presentingProperty().get()).isTrue();
    }

    @Test
    void goesOnAndBackByTheKeysOfAClickerAndByArrows() {
        for (var key : List.of(KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.SPACE)) {
            press(key);
        }
        assertThat(step()).isEqualTo(4);
        for (var key : List.of(KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP)) {
            press(key);
        }
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void staysAtItsEnds() {
        press(KeyCode.PAGE_UP);
        assertThat(step()).isZero();
        for (int i = 0; i < 2 * LAST; i++) {
            press(KeyCode.PAGE_DOWN);
        }
        assertThat(step()).isEqualTo(LAST);
        assertThat(screen.page().getValue().isLast()).isTrue();
    }

    @Test
    void goesBlackAndComesBack() {
        press(KeyCode.B);
        assertThat(presenter.blackProperty().get()).isTrue();
        press(KeyCode.B);
        assertThat(presenter.blackProperty().get()).isFalse();
        press(KeyCode.B, KeyCode.PAGE_DOWN);
        assertThat(presenter.blackProperty().get()).isFalse();
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void leavesForWhatAStepIsAboutAndComesBackToThatStep() {
        press(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.ESCAPE);
        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.CLUSTER, "cuihu"));
        visit.startAt(ScreenId.GOALS);
        visit.become(visit.state().withComfort(comfort -> comfort.withTextSize(TextSize.LARGE)));

        press(KeyCode.ESCAPE);
        assertThat(visit.state().at()).isEqualTo(TOUR);
        assertThat(step()).isEqualTo(4);
    }

    @Test
    void leavesTheOtherKeysToTheScreenThatIsExplored() {
        press(KeyCode.ESCAPE);

        for (var key : List.of(KeyCode.B, KeyCode.SPACE, KeyCode.LEFT, KeyCode.ENTER)) {
            assertThat(presenter.press(key)).isFalse();
        }
    }

    @Test
    void leavesNothingBehindWhenItEnds() {
        press(KeyCode.PAGE_DOWN, KeyCode.B, KeyCode.F6);

        assertThat(visit.state()).isEqualTo(FRESH);
        assertThat(presenter.presentingProperty().get()).isFalse();
        assertThat(presenter.blackProperty().get()).isFalse();
        assertThat(presenter.press(KeyCode.PAGE_DOWN)).isFalse();
    }

    @Test
    void isNotBegunByAKeyThatAVisitorFindsUnlessATourIsOffered() {
        var other = new Presenter(visit, () -> FRESH);
        visit.become(FRESH);

        assertThat(other.press(KeyCode.F5)).isFalse();
        other.offer("no-such-tour");
        other.press(KeyCode.F5);
        assertThat(visit.state()).isEqualTo(FRESH);
    }
}
