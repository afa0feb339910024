package lobby.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import lobby.geo.Camera;
import lobby.geo.WorldPoint;
import org.junit.jupiter.api.Test;

class VisitorStateTest {

    private static final Stop YONGFENG = Stop.at(ScreenId.CLUSTER, "yongfeng");
    private static final Stop CHIPS = Stop.at(ScreenId.INDUSTRIES, "chips");
    private static final Camera ASIDE = new Camera(new WorldPoint(5, 5), 3, 0);
    private final VisitorState untouched = VisitorState.fresh(Locale.CHINESE, Theme.LIGHT);
    private final VisitorState fresh = untouched.wake(Stop.HOME);

    @Test
    void leadsBackTheWayItCame() {
        var there = fresh.open(YONGFENG).open(CHIPS);

        assertThat(there.back().at()).isEqualTo(YONGFENG);
        assertThat(there.back().back().at()).isEqualTo(Stop.HOME);
        assertThat(there.back().back().back()).isEqualTo(fresh);
    }

    @Test
    void beginsAtWhatIsShownAndNeverLeadsBackBeforeIt() {
        assertThat(untouched.isUnattended()).isTrue();
        assertThat(untouched.wake(YONGFENG).at()).isEqualTo(YONGFENG);
        assertThat(untouched.wake(YONGFENG).back().at()).isEqualTo(Stop.HOME);
        assertThat(untouched.open(YONGFENG)).isEqualTo(untouched.wake(YONGFENG));
        assertThat(fresh.isUnattended()).isFalse();
        assertThat(fresh.wake(YONGFENG)).isEqualTo(fresh);
    }

    @Test
    void doesNotLeaveATraceOfChoosing() {
        var chosen = fresh.open(Stop.at(ScreenId.INDUSTRIES)).choose("chips").choose("cars");

        assertThat(chosen.at().entry()).isEqualTo("cars");
        assertThat(chosen.back().at()).isEqualTo(Stop.HOME);
    }

    @Test
    void forgetsTheTrailAtAStation() {
        assertThat(fresh.open(YONGFENG).startAt(CHIPS).trail()).isEmpty();
    }

    @Test
    void keepsPlaceCameraAndPageWhenTheLanguageChanges() {
        var reading = fresh.open(YONGFENG).withPage(2).withOnMap(map -> map.withCamera(ASIDE));

        var spoken = reading.withLanguage(Locale.ENGLISH);

        assertThat(spoken.withLanguage(Locale.CHINESE)).isEqualTo(reading);
        assertThat(spoken.page()).isEqualTo(2);
        assertThat(spoken.onMap().camera()).isEqualTo(ASIDE);
    }

    @Test
    void lookForTheMapAnewOnTheNextScreen() {
        assertThat(fresh.withOnMap(map -> map.withCamera(ASIDE))
                        .open(YONGFENG)
                        .onMap()
                        .camera())
                .isNull();
    }

    @Test
    void foldsAwayWhatWasFannedOutWithTheNextStepButNotWhenTheMapMoves() {
        var fanned = VisitorState.fresh(Locale.CHINESE, Theme.LIGHT).withOnMap(map -> map.withFanned("enterprise-a"));

        assertThat(fanned.withOnMap(map -> map.withCamera(ASIDE))
                        .withLanguage(Locale.ENGLISH)
                        .onMap()
                        .fanned())
                .isEqualTo("enterprise-a");
        assertThat(fanned.open(YONGFENG).onMap().fanned()).isNull();
        assertThat(fanned.choose("a").onMap().fanned()).isNull();
        assertThat(fanned.withFilter(Filter.NONE.ofPlace("a")).onMap().fanned()).isNull();
    }

    @Test
    void openTheListAtItsFirstPageAfterFiltering() {
        var list = fresh.open(Stop.at(ScreenId.ENTERPRISES)).withPage(3);

        var narrowed = list.withFilter(Filter.NONE.ofIndustry("chips"));

        assertThat(narrowed.page()).isZero();
        assertThat(narrowed.filter().industry()).isEqualTo("chips");
    }

    @Test
    void neverLetsTheTrailGrowWithoutEnd() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var state = fresh;
        for (int i = 0; i < 500; i++) {
            state = random.nextInt(4) == 0
                    ? state.back()
                    : state.open(Stop.at(ScreenId.ENTERPRISE, "e" + random.nextInt(9)));

            assertThat(state.trail()).as("seed %d", seed).hasSizeLessThanOrEqualTo(VisitorState.LONGEST_TRAIL);
        }
    }
}
