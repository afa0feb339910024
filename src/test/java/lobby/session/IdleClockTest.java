package lobby.session;

import static lobby.session.Presence.DOUBTFUL;
import static lobby.session.Presence.GONE;
import static lobby.session.Presence.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IdleClockTest {

    private static final Patience USUAL = new Patience(Duration.ofSeconds(60), Duration.ofSeconds(20));

    private Instant now = Instant.EPOCH;
    private final IdleClock clock = new IdleClock(() -> now);

    private void pass(double seconds) {
        now = now.plusMillis(Math.round(seconds * 1000));
    }

    private Presence presence() {
        return clock.presence(USUAL);
    }

    @Test
    void asksAfterARestAndGivesUpWithoutAnAnswer() {
        pass(59.9);
        assertThat(presence()).isEqualTo(PRESENT);
        pass(0.1);
        assertThat(presence()).isEqualTo(DOUBTFUL);
        pass(19.9);
        assertThat(presence()).isEqualTo(DOUBTFUL);
        pass(0.1);
        assertThat(presence()).isEqualTo(GONE);
    }

    @Test
    void believesATouchAtTheLastMoment() {
        pass(59.9);
        clock.touched();
        pass(59.9);

        assertThat(presence()).isEqualTo(PRESENT);
    }

    @Test
    void staysInDoubtUntilItIsAnsweredButDoesNotEndUnderAHand() {
        pass(60);
        presence();
        pass(19);
        clock.touched();
        pass(19);

        assertThat(presence()).isEqualTo(DOUBTFUL);
        assertThat(clock.left(USUAL)).isEqualTo(Duration.ofSeconds(1));

        clock.stays();
        assertThat(presence()).isEqualTo(PRESENT);
        pass(59);
        assertThat(presence()).isEqualTo(PRESENT);
    }

    @Test
    void grantsTheWholeTimeForAnAnswerHoweverLateItLooks() {
        pass(3600);

        assertThat(presence()).isEqualTo(DOUBTFUL);
        assertThat(clock.left(USUAL)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void knowsWhenSomethingWasTouchedLast() {
        pass(7);
        clock.touched();
        pass(5);
        presence();

        assertThat(clock.lastInput()).isEqualTo(Instant.EPOCH.plusSeconds(7));
    }

    @Test
    void waitsLongerForWhoReadsALongTextAndForWhoReadsLargeText() {
        var map = VisitorState.fresh(Locale.CHINESE, Theme.LIGHT).wake(Stop.HOME);
        var story = map.open(Stop.at(ScreenId.STORY));
        var sixty = Duration.ofSeconds(60);

        assertThat(Patience.with(map, sixty)).isEqualTo(USUAL);
        assertThat(Patience.with(story, sixty).idle()).isEqualTo(Duration.ofSeconds(90));
        assertThat(Patience.with(large(map), sixty).idle()).isEqualTo(Duration.ofSeconds(90));
        assertThat(Patience.with(large(story), sixty).idle()).isEqualTo(Duration.ofSeconds(135));
        assertThat(Patience.with(large(story), sixty).answer()).isEqualTo(Duration.ofSeconds(20));
        assertThat(Patience.with(map, Duration.ofSeconds(10)).idle()).isEqualTo(Duration.ofSeconds(10));
    }

    private static VisitorState large(VisitorState state) {
        return state.withComfort(comfort -> comfort.withTextSize(TextSize.LARGE));
    }
}
