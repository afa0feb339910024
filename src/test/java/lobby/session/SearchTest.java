package lobby.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import lobby.session.Search.Keys;
import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void growsAndShrinksByACharacter() {
        var search = Search.NONE.typed("x").typed("m").typed("智");

        assertThat(search.query()).isEqualTo("xm智");
        assertThat(search.erased().query()).isEqualTo("xm");
        assertThat(Search.NONE.erased()).isEqualTo(Search.NONE);
    }

    @Test
    void erasesWhatIsSeenAsOneCharacter() {
        assertThat(Search.NONE.typed("a👍🏽").erased().query()).isEqualTo("a");
        assertThat(Search.NONE.typed("ae\u0301").erased().query()).isEqualTo("a");
    }

    @Test
    void isCutBetweenCharacters() {
        var far = Search.NONE.typed("x".repeat(Search.LONGEST - 1) + "🙂".repeat(5_000));

        assertThat(far.query()).isEqualTo("x".repeat(Search.LONGEST - 1));
        assertThat(Search.NONE.typed("e\u0301".repeat(10_000)).query()).hasSizeLessThanOrEqualTo(Search.LONGEST);
    }

    @Test
    void staysOnOneLineAndInItsDirection() {
        assertThat(Search.NONE.typed("a\nb\u202Ec\u0000d\uD83D").query()).isEqualTo("a bcd");
    }

    @Test
    void isLeftBehindAtTheNextStation() {
        var fresh = VisitorState.fresh(Locale.ENGLISH, Theme.LIGHT);
        var there = fresh.open(Stop.at(ScreenId.ENTERPRISES))
                .withSearch(search -> search.typed("x").withKeys(Keys.LETTERS));

        assertThat(there.open(Stop.at(ScreenId.ENTERPRISE, "one")).back().search())
                .isEqualTo(there.search());
        assertThat(there.startAt(Stop.at(ScreenId.GOALS)).search()).isEqualTo(Search.NONE);
    }

    @Test
    void beginsItsListAtTheFirstPage() {
        var listed = VisitorState.fresh(Locale.ENGLISH, Theme.LIGHT)
                .open(Stop.at(ScreenId.ENTERPRISES))
                .withPage(2);

        assertThat(listed.withSearch(search -> search.typed("x")).page()).isZero();
        assertThat(listed.withSearch(search -> search.withKeys(Keys.LETTERS)).page())
                .isEqualTo(2);
    }
}
