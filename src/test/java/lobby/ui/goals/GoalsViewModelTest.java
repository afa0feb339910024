package lobby.ui.goals;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import lobby.content.Exhibit;
import lobby.model.Goals;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.Bundled;
import lobby.ui.Visit;
import lobby.ui.goals.GoalsViewModel.Amount;
import lobby.ui.goals.GoalsViewModel.Page;
import lobby.ui.goals.GoalsViewModel.Section;
import lobby.ui.goals.GoalsViewModel.Way;
import org.junit.jupiter.api.Test;

class GoalsViewModelTest {

    private static final Goals GOALS = Bundled.EXHIBIT.catalog().goals();

    private static Page page(Visit visit, String now) {
        var viewModel = new GoalsViewModel(visit, () -> Instant.parse(now), ZoneOffset.UTC);
        visit.startAt(ScreenId.GOALS);
        return requireNonNull(viewModel.page().getValue());
    }

    private static Page page(Exhibit exhibit) {
        return page(Bundled.visit(exhibit, Bundled.CHINESE), "2026-11-24T00:00:00Z");
    }

    private static String era(String now) {
        return requireNonNull(page(Bundled.visit(Bundled.CHINESE), now).plan()).era();
    }

    @Test
    void putsNewerAimsFirstWithTheirYears() {
        var newer = page(Bundled.EXHIBIT).newer().getFirst();

        assertThat(newer.title()).isEqualTo("海淀区");
        assertThat(newer.note()).isEqualTo("2024年11月");
        assertThat(newer.aims()).extracting(aim -> aim.year()).containsExactly("2027", "2035");
    }

    @Test
    void saysWhenThePlanWasSetAndWhereItsYearsEnd() {
        assertThat(era("2026-11-24T00:00:00Z")).isEqualTo("2020年提出，期限至2025年");
    }

    @Test
    void saysOtherwiseWhileThePlanRuns() {
        var goals = new Goals(List.of(), GOALS.plan(), null, List.of(), List.of());
        var visit = Bundled.visit(Bundled.with(goals), Bundled.CHINESE);

        assertThat(requireNonNull(page(visit, "2025-12-31T23:59:59Z").plan()).era())
                .isEqualTo("2020年提出，至2025年");
    }

    @Test
    void trustsNoClockThatStandsBeforeItsOwnContent() {
        assertThat(era("1970-01-01T00:00:00Z")).isEqualTo("2020年提出，期限至2025年");
        assertThat(era("2021-06-01T00:00:00Z")).isEqualTo("2020年提出，期限至2025年");
    }

    @Test
    void writesFiguresAsEachLanguageDoes() {
        var chinese = requireNonNull(page(Bundled.EXHIBIT).plan()).figures().getFirst();
        var english = requireNonNull(page(Bundled.visit(Locale.ENGLISH), "2026-11-24T00:00:00Z")
                        .plan())
                .figures()
                .getFirst();

        assertThat(chinese).extracting(Amount::number, Amount::unit).containsExactly("700", "万平方米");
        assertThat(english).extracting(Amount::number, Amount::unit).containsExactly("7", "million m²");
        assertThat(english.squares()).isEqualTo(70);
    }

    @Test
    void countsActionsAndGoalsInWords() {
        var plan = requireNonNull(page(Bundled.EXHIBIT).plan());

        assertThat(requireNonNull(plan.actions()).title()).isEqualTo("三大行动");
        assertThat(requireNonNull(plan.goals()).title()).isEqualTo("五个目标");
    }

    @Test
    void tagsEveryAim() {
        var page = page(Bundled.EXHIBIT);

        assertThat(page.newer()).allMatch(aims -> !aims.tag().isEmpty());
        assertThat(requireNonNull(page.plan()).figures())
                .allMatch(figure -> !figure.tag().isEmpty());
        assertThat(page.sections().getFirst().lines())
                .allMatch(line -> !line.tag().isEmpty());
    }

    @Test
    void drawsAreasWithSidesOfTheirSize() {
        var share = requireNonNull(page(Bundled.EXHIBIT).share());

        assertThat(share.wholeSide()).isCloseTo(5643.6, within(0.1));
        assertThat(share.partSide()).isCloseTo(4646.5, within(0.1));
        assertThat(share.percent().number()).isEqualTo("68");
    }

    @Test
    void drawsNoAreasWithoutFigures() {
        var share = requireNonNull(GOALS.share());
        var bare = new Goals.AreaShare(
                share.wholeName(),
                share.partName(),
                GOALS.roles().getFirst(),
                share.part(),
                share.percent(),
                List.of());

        assertThat(page(Bundled.with(new Goals(List.of(), null, bare, List.of(), List.of())))
                        .share())
                .isNull();
    }

    @Test
    void beginsWithThePlanWhereThereAreNoNewerAims() {
        var page = page(Bundled.with(new Goals(List.of(), GOALS.plan(), null, List.of(), List.of())));

        assertThat(page.newer()).isEmpty();
        assertThat(page.plan()).isNotNull();
        assertThat(page.isEmpty()).isFalse();
    }

    @Test
    void doesWithoutAPlan() {
        var page = page(Bundled.with(new Goals(GOALS.newer(), null, null, GOALS.roles(), List.of())));

        assertThat(page.plan()).isNull();
        assertThat(page.sections()).extracting(Section::title).containsExactly("片区功能定位");
    }

    @Test
    void isEmptyWhereNothingCouldBeRead() {
        var page = page(Bundled.with(Goals.none()));

        assertThat(page.isEmpty()).isTrue();
        assertThat(page.sources()).isEmpty();
    }

    @Test
    void leadsOnToClustersIndustriesAndStory() {
        assertThat(page(Bundled.EXHIBIT).ways())
                .extracting(Way::stop)
                .containsExactly(
                        Stop.at(ScreenId.CLUSTER, "cuihu"),
                        Stop.at(ScreenId.CLUSTER, "yongfeng"),
                        Stop.at(ScreenId.INDUSTRIES),
                        Stop.at(ScreenId.STORY));
    }

    @Test
    void namesTheSourcesOfAllItStates() {
        assertThat(page(Bundled.EXHIBIT).sources())
                .startsWith("qstheory-2024-11-13", "article-2020-09-27")
                .doesNotHaveDuplicates();
    }
}
