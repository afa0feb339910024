package lobby.ui.comfort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import lobby.session.Comfort;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.TextSize;
import lobby.session.Theme;
import lobby.ui.Bundled;
import lobby.ui.Visit;
import org.junit.jupiter.api.Test;

class ComfortViewModelTest {

    private final Visit visit = Bundled.visit(Locale.ENGLISH);
    private final ComfortViewModel viewModel = new ComfortViewModel(visit);

    private Comfort comfort() {
        return visit.state().comfort();
    }

    @Test
    void putsEachChoiceInForceAtOnce() {
        viewModel.choose(TextSize.VERY_LARGE);
        viewModel.switchLowReach();
        viewModel.switchHighContrast();
        viewModel.switchReducedMotion();

        assertThat(comfort()).isEqualTo(new Comfort(Theme.LIGHT, true, TextSize.VERY_LARGE, true, true));
        assertThat(comfort().theme()).isEqualTo(Theme.CONTRAST);
    }

    @Test
    void switchesOffWhatItSwitchedOn() {
        var before = comfort();
        for (int i = 0; i < 2; i++) {
            viewModel.switchLowReach();
            viewModel.switchHighContrast();
            viewModel.switchReducedMotion();
        }

        assertThat(comfort()).isEqualTo(before);
    }

    @Test
    void leavesHighContrastForTheColoursOfTheHall() {
        visit.adjust(comfort -> comfort.withTheme(Theme.NIGHT));

        viewModel.switchHighContrast();
        assertThat(comfort().theme()).isEqualTo(Theme.CONTRAST);
        viewModel.switchHighContrast();
        assertThat(comfort().theme()).isEqualTo(Theme.NIGHT);
    }

    @Test
    void takesAllBackAndStaysOnTheSheet() {
        visit.adjust(comfort -> comfort.withTheme(Theme.NIGHT));
        visit.open(Stop.at(ScreenId.COMFORT));
        viewModel.choose(TextSize.LARGE);
        viewModel.switchLowReach();
        viewModel.switchHighContrast();

        viewModel.reset();

        assertThat(comfort()).isEqualTo(Comfort.standard(Theme.NIGHT));
        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.COMFORT));
    }

    @Test
    void forgetsPagesWhenTextBreaksElsewhereAndOnlyThen() {
        visit.turnTo(1);

        viewModel.switchHighContrast();
        assertThat(visit.state().page()).isEqualTo(1);
        viewModel.choose(TextSize.LARGE);
        assertThat(visit.state().page()).isZero();
    }
}
