package lobby.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StopTest {

    @Test
    void readsItsOwnKey() {
        var stops = new Stop[] {Stop.HOME, Stop.at(ScreenId.ENTERPRISE, "pony-ai"), Stop.at(ScreenId.INDUSTRIES)};
        for (var stop : stops) {
            assertThat(Stop.parse(stop.key())).contains(stop);
        }
    }

    @Test
    void isEmptyForWhatNamesNoScreen() {
        assertThat(Stop.parse("kitchen")).isEmpty();
        assertThat(Stop.parse("enterprise")).isEmpty();
        assertThat(Stop.parse("")).isEmpty();
    }

    @Test
    void needsAnEntryWhereTheScreenShowsOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Stop.at(ScreenId.CLUSTER));
    }
}
