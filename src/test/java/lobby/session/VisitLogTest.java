package lobby.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lobby.session.VisitEvent.ComfortChosen;
import lobby.session.VisitEvent.EnterpriseOpened;
import lobby.session.VisitEvent.LanguageChosen;
import lobby.session.VisitEvent.PanelOpened;
import lobby.session.VisitEvent.PlaceOpened;
import lobby.session.VisitEvent.VisitEnded;
import lobby.session.VisitEvent.VisitStarted;
import org.junit.jupiter.api.Test;

class VisitLogTest {

    private final List<VisitEvent> told = new ArrayList<>();
    private Instant lastInput = Instant.EPOCH;
    private final VisitLog log = new VisitLog(() -> lastInput, told::add);
    private final VisitorState fresh = VisitorState.fresh(Locale.CHINESE, Theme.LIGHT);
    private VisitorState state = fresh;

    private void become(VisitorState next) {
        log.follow(state, next);
        state = next;
    }

    @Test
    void tellsHowLongAVisitWasFromItsFirstInputToItsLast() {
        lastInput = Instant.EPOCH.plusSeconds(100);
        become(state.wake(Stop.HOME));
        lastInput = lastInput.plusSeconds(75);
        become(fresh);

        assertThat(told).containsExactly(new VisitStarted(Locale.CHINESE), new VisitEnded(Duration.ofSeconds(75)));
    }

    @Test
    void tellsWhatIsOpenedButNotTheWayBack() {
        become(state.wake(Stop.HOME));
        become(state.open(Stop.at(ScreenId.CLUSTER, "yongfeng")));
        become(state.open(Stop.at(ScreenId.ENTERPRISE, "pony-ai")));
        become(state.open(Stop.at(ScreenId.PLACE, "station")));
        become(state.back());
        become(state.back());
        become(state.startAt(Stop.HOME));
        become(state.startAt(Stop.at(ScreenId.INDUSTRIES)));
        become(state.choose("chips"));

        assertThat(told.subList(1, told.size()))
                .containsExactly(
                        new PanelOpened(ScreenId.CLUSTER, "yongfeng"),
                        new EnterpriseOpened("pony-ai"),
                        new PlaceOpened("station"),
                        new PanelOpened(ScreenId.INDUSTRIES, null),
                        new PanelOpened(ScreenId.INDUSTRIES, "chips"));
    }

    @Test
    void tellsOfLanguageAndComfortOfAVisitorAndNotOfTheirReset() {
        become(state.wake(Stop.HOME));
        become(state.withLanguage(Locale.ENGLISH));
        become(state.withComfort(comfort -> comfort.withTextSize(TextSize.LARGE)));
        become(fresh);

        assertThat(told.subList(1, told.size()))
                .containsExactly(
                        new LanguageChosen(Locale.ENGLISH),
                        new ComfortChosen(fresh.comfort().withTextSize(TextSize.LARGE)),
                        new VisitEnded(Duration.ZERO));
    }

    @Test
    void tellsNothingWhileNobodyIsThere() {
        become(state.withLanguage(Locale.ENGLISH));
        become(fresh);

        assertThat(told).isEmpty();
    }
}
