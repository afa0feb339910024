package lobby.ui.attract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import lobby.content.Exhibit;
import lobby.i18n.Texts;
import lobby.map.MapScene;
import lobby.model.Tour;
import lobby.session.BurnIn;
import lobby.session.Hours;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.Theme;
import lobby.session.Timetable;
import lobby.session.VisitLog;
import lobby.session.VisitorState;
import lobby.session.WallClock;
import lobby.ui.Bundled;
import lobby.ui.Visit;
import org.junit.jupiter.api.Test;

class AttractViewModelTest {

    private static final Tour TOUR = Bundled.EXHIBIT.catalog().tours().stream()
            .filter(Tour::attract)
            .findFirst()
            .orElseThrow();
    private static final VisitorState FRESH = VisitorState.fresh(Locale.ENGLISH, Theme.LIGHT);

    /// A Tuesday.
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    private final Visit visit = new Visit(Bundled.EXHIBIT, FRESH, new Texts(Locale.ENGLISH), VisitLog.unread());
    private final AttractViewModel attract = attract(Timetable.NONE);

    private AttractViewModel attract(Timetable timetable) {
        return new AttractViewModel(visit, () -> now, new WallClock(() -> now, ZoneOffset.UTC), timetable);
    }

    private static Timetable openOnWeekdays() {
        return new Timetable(
                Hours.parse("mo-fr 08:30-18:00").orElseThrow(),
                Hours.parse("18:00-08:30").orElseThrow(),
                0.5);
    }

    private void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            now = now.plusSeconds(1);
            attract.tick();
        }
    }

    private String caption() {
        return attract.page().getValue().words().caption();
    }

    private static String caption(int step) {
        return TOUR.steps().get(step).caption().in(Locale.ENGLISH);
    }

    @Test
    void playsTheTourOfThePackStepByStep() {
        for (int step = 0; step < TOUR.steps().size(); step++) {
            assertThat(caption()).isEqualTo(caption(step));
            pass(TOUR.steps().get(step).seconds());
        }
        assertThat(caption()).isEqualTo(caption(0));
    }

    @Test
    void drawsThePosterAndMovesTheCameraWithEachStep() {
        var seen = new HashSet<Object>();
        for (int step = 0; step < TOUR.steps().size(); step++) {
            assertThat(attract.map().getValue().detail()).isEqualTo(MapScene.Detail.POSTER);
            seen.add(attract.map().getValue().bounds());
            pass(8);
        }
        assertThat(seen).hasSizeGreaterThan(3);
    }

    @Test
    void saysTheNumberOfAStepInBothLanguages() {
        var words = attract.page().getValue().words();

        assertThat(words.number()).isEqualTo("31.85");
        assertThat(words.unit()).isNotEmpty().isNotEqualTo(words.secondUnit());
        assertThat(words.secondCaption()).isNotEmpty().isNotEqualTo(words.caption());
    }

    @Test
    void letsAVisitorLandOnWhatWasShown() {
        assertThat(attract.shown()).isEqualTo(Stop.HOME);
        pass(8);
        assertThat(attract.shown()).isEqualTo(Stop.at(ScreenId.CLUSTER, "cuihu"));
        pass(8);
        assertThat(attract.shown()).isEqualTo(Stop.at(ScreenId.PLACE, "cuihu-wetland"));
    }

    @Test
    void beginsAnewWhenAVisitorHasGone() {
        pass(20);
        visit.wake(attract.shown());
        pass(100);
        visit.become(FRESH);

        assertThat(caption()).isEqualTo(caption(0));
        assertThat(attract.driftedProperty().get()).isZero();
    }

    @Test
    void letsTheMapDriftByTwentyFourUnitsAMinuteOnceTheCameraHasArrived() {
        pass(2);
        assertThat(attract.driftedProperty().get()).isZero();
        pass(5);
        assertThat(attract.driftedProperty().get()).isEqualTo(2);
        pass(1);
        assertThat(attract.driftedProperty().get()).isZero();
    }

    @Test
    void leavesNothingWhereItIsForAMinute() {
        for (int minute = 0; minute < 60; minute++) {
            var places = new HashSet<Double>();
            for (int second = 0; second < 60; second++) {
                pass(1);
                places.add(attract.rightProperty().get());
            }
            assertThat(places).hasSizeGreaterThan(1).allMatch(place -> place <= BurnIn.FARTHEST);
        }
    }

    @Test
    void saysWhenAClosedHallOpens() {
        var hall = attract(openOnWeekdays());
        assertThat(hall.page().getValue().isClosed()).isFalse();

        now = Instant.parse("2026-11-24T07:00:00Z");
        hall.tick();
        assertThat(hall.page().getValue().closed()).isEqualTo("The hall opens at 08:30");
        now = Instant.parse("2026-11-24T19:00:00Z");
        hall.tick();
        assertThat(hall.page().getValue().closed()).isEqualTo("The hall opens tomorrow at 08:30");
        now = Instant.parse("2026-11-27T19:00:00Z");
        hall.tick();
        assertThat(hall.page().getValue().closed()).isEqualTo("The hall opens on Monday at 08:30");
        assertThat(hall.page().getValue().secondClosed()).contains("08:30").doesNotContain("The hall");
    }

    @Test
    void startsAVisitAtTheFirstScreenWhileTheHallIsClosed() {
        var hall = attract(openOnWeekdays());
        now = Instant.parse("2026-11-24T23:00:00Z");
        hall.tick();

        assertThat(hall.shown()).isEqualTo(Stop.HOME);
    }

    @Test
    void takesLightAwayAtNightUntilSomebodyComes() {
        var hall = attract(openOnWeekdays());
        assertThat(hall.dimmedProperty().get()).isZero();
        now = Instant.parse("2026-11-24T19:00:00Z");
        hall.tick();
        assertThat(hall.dimmedProperty().get()).isEqualTo(0.5);
        visit.wake(Stop.HOME);
        assertThat(hall.dimmedProperty().get()).isZero();
    }

    @Test
    void isOpenWhileTheClockCannotBeTrue() {
        now = Instant.EPOCH;

        assertThat(attract(openOnWeekdays()).page().getValue().isClosed()).isFalse();
    }

    @Test
    void showsTheWholeMapWhereAPackHasNoTour() {
        visit.show(Exhibit.nothing());
        pass(20);

        assertThat(caption()).isEmpty();
        assertThat(attract.map().getValue().bounds()).isNull();
        assertThat(attract.shown()).isEqualTo(Stop.HOME);
    }
}
