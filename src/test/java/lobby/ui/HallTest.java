package lobby.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lobby.content.Exhibit;
import lobby.i18n.Texts;
import lobby.model.Catalog;
import lobby.model.LocalizedText;
import lobby.model.Notice;
import lobby.session.Stop;
import lobby.session.Theme;
import lobby.session.VisitLog;
import lobby.session.VisitorState;
import lobby.session.WallClock;
import org.junit.jupiter.api.Test;

class HallTest {

    private static final Exhibit WHOLE = with(
            notice("lunch", "2026-11-24T11:30", "2026-11-24T13:00", 2),
            notice("welcome", "2026-11-24T09:00", "2026-11-24T12:00", 5));

    private Instant now = Instant.parse("2026-11-24T08:00:00Z");
    private final WallClock clock = new WallClock(() -> now, ZoneOffset.UTC);
    private Theme theme = Theme.LIGHT;
    private final Visit visit = new Visit(WHOLE.at(clock.now()), fresh(), new Texts(Locale.ENGLISH), VisitLog.unread());
    private final Hall hall = new Hall(visit, WHOLE, clock, this::fresh);

    private VisitorState fresh() {
        return VisitorState.fresh(Locale.ENGLISH, theme);
    }

    private static Notice notice(String id, String from, String until, int priority) {
        return new Notice(
                id,
                LocalizedText.of(id, id),
                null,
                LocalDateTime.parse(from),
                LocalDateTime.parse(until),
                priority,
                null);
    }

    private static Exhibit with(Notice... notices) {
        var small = Content.of(List.of(), List.of());
        var catalog = small.catalog();
        return new Exhibit(
                new Catalog(
                        catalog.pack(),
                        catalog.clusters(),
                        catalog.industries(),
                        catalog.enterprises(),
                        catalog.goals(),
                        catalog.story(),
                        catalog.places(),
                        List.of(notices),
                        catalog.tours(),
                        catalog.sources()),
                small.map(),
                small.streets(),
                small.icons(),
                small.search());
    }

    private List<String> noticesAt(String time) {
        now = Instant.parse("2026-11-24T%s:00Z".formatted(time));
        hall.tick();
        return visit.exhibit().catalog().notices().stream().map(Notice::id).toList();
    }

    @Test
    void showsTheNoticesOfTheMomentWithTheMostUrgentFirst() {
        assertThat(noticesAt("08:59")).isEmpty();
        assertThat(noticesAt("09:00")).containsExactly("welcome");
        assertThat(noticesAt("11:30")).containsExactly("welcome", "lunch");
        assertThat(noticesAt("12:00")).containsExactly("lunch");
        assertThat(noticesAt("13:00")).isEmpty();
    }

    @Test
    void changesNothingWhileAVisitorIsThere() {
        visit.wake(Stop.HOME);
        theme = Theme.NIGHT;

        assertThat(noticesAt("09:00")).isEmpty();
        assertThat(visit.state().comfort().theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void bringsTheColoursOfTheHourWhileNobodyIsThere() {
        theme = Theme.NIGHT;
        hall.tick();

        assertThat(visit.state()).isEqualTo(fresh());
    }

    @Test
    void showsNothingAnewAsLongAsNothingIsOther() {
        var shown = new ArrayList<Exhibit>();
        visit.exhibitProperty().addListener((_, _, exhibit) -> shown.add(exhibit));
        for (int minute = 10; minute < 59; minute++) {
            noticesAt("10:" + minute);
        }

        assertThat(shown).hasSize(1);
    }

    @Test
    void hidesNoticesForATimeWhileTheClockCannotBeTrue() {
        assertThat(noticesAt("09:00")).containsExactly("welcome");
        now = Instant.EPOCH;
        hall.tick();

        assertThat(visit.exhibit().catalog().notices()).isEmpty();
    }
}
