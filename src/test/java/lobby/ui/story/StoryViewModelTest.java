package lobby.ui.story;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lobby.content.Exhibit;
import lobby.map.Marker;
import lobby.model.AsOf;
import lobby.model.LocalizedText;
import lobby.model.Pack;
import lobby.model.Story;
import lobby.model.Story.Moment;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.Bundled;
import lobby.ui.Visit;
import lobby.ui.story.StoryViewModel.Mark;
import lobby.ui.story.StoryViewModel.Page;
import lobby.ui.story.StoryViewModel.Way;
import org.junit.jupiter.api.Test;

class StoryViewModelTest {

    private static final Story STORY = requireNonNull(Bundled.EXHIBIT.catalog().story());

    private Visit visit = Bundled.visit(Bundled.CHINESE);
    private StoryViewModel viewModel = new StoryViewModel(visit);

    private void tell(Exhibit exhibit, Locale language) {
        visit = Bundled.visit(exhibit, language);
        viewModel = new StoryViewModel(visit);
    }

    private Page page() {
        return requireNonNull(viewModel.page().getValue());
    }

    private Page open() {
        visit.startAt(ScreenId.STORY);
        return page();
    }

    private static LocalizedText words(String words) {
        return LocalizedText.of(words, words);
    }

    private static Moment moment(String id, AsOf date) {
        return new Moment(id, "history", date, words(id), false, null, List.of(), List.of(), List.of(), List.of());
    }

    private static Story of(List<Moment> moments) {
        return new Story(words("story"), null, null, moments, List.of());
    }

    private static Story ofMany(int count) {
        return of(IntStream.range(0, count)
                .mapToObj(i -> moment("m" + i, new AsOf.WholeYear(Year.of(2000 + i))))
                .toList());
    }

    @Test
    void opensWithTheMomentItIsAbout() {
        assertThat(open().open()).isEqualTo("area-unveiled");
    }

    @Test
    void opensTheMomentThatIsChosen() {
        open();
        viewModel.choose("overall-plan");

        assertThat(page().open()).isEqualTo("overall-plan");
        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.STORY, "overall-plan"));
    }

    @Test
    void saysAYearOnce() {
        assertThat(open().marks()).extracting(Mark::date).containsExactly("2020年5月18日", "9月21日", "9月24日", "9月27日");
    }

    @Test
    void saysAYearOnceInEnglishToo() {
        tell(Bundled.EXHIBIT, Locale.ENGLISH);

        assertThat(open().marks())
                .extracting(Mark::date)
                .containsExactly("18 May 2020", "21 September", "24 September", "27 September");
    }

    @Test
    void saysTheYearAgainWhereItIsNotClear() {
        tell(
                Bundled.with(of(List.of(
                        moment("a", new AsOf.WholeYear(Year.of(2020))),
                        moment("b", new AsOf.Month(YearMonth.of(2020, 9))),
                        moment("c", new AsOf.Words(words("later"))),
                        moment("d", new AsOf.Day(LocalDate.of(2020, 9, 27)))))),
                Locale.ENGLISH);

        assertThat(open().marks())
                .extracting(Mark::date)
                .containsExactly("2020", "September", "later", "27 September 2020");
    }

    @Test
    void saysTheWholeDateToAScreenReader() {
        assertThat(open().marks().getLast().spoken()).startsWith("2020年9月27日");
    }

    @Test
    void goesAlongALineOfTwelveMoments() {
        tell(Bundled.with(ofMany(12)), Locale.ENGLISH);
        open();

        assertThat(page().earlier()).isNull();
        viewModel.goEarlier();
        assertThat(page().open()).isEqualTo("m0");

        viewModel.goLater();
        assertThat(page().marks()).extracting(Mark::id).containsExactly("m4", "m5", "m6", "m7");
        assertThat(page().open()).isEqualTo("m4");

        viewModel.goLater();
        viewModel.goEarlier();
        assertThat(page().open()).isEqualTo("m7");

        viewModel.choose("m11");
        assertThat(page().later()).isNull();
        assertThat(page().marks()).extracting(Mark::id).containsExactly("m8", "m9", "m10", "m11");
    }

    @Test
    void leadsOnToEnterprisesAndPlaceOfTheMoment() {
        assertThat(open().ways())
                .extracting(Way::stop)
                .containsExactly(
                        Stop.at(ScreenId.ENTERPRISE, "shunyuan-kaihua"),
                        Stop.at(ScreenId.ENTERPRISE, "guozong-hanggang"),
                        Stop.at(ScreenId.ENTERPRISE, "tengtuo"),
                        Stop.at(ScreenId.PLACE, "zgc-no1"));
    }

    @Test
    void namesOfficesAndNotPersons() {
        assertThat(open().steps().getFirst().text()).isEqualTo("海淀区政府负责人宣读国务院批复");
        assertThat(open().people()).isEmpty();
    }

    @Test
    void namesPersonsInAPackThatWantsIt() {
        var pack = Bundled.EXHIBIT.catalog().pack();
        tell(
                Bundled.with(new Pack(
                        pack.format(),
                        pack.id(),
                        pack.version(),
                        pack.title(),
                        pack.subtitle(),
                        pack.park(),
                        pack.languages(),
                        pack.defaultLanguage(),
                        pack.viewpoint(),
                        pack.map(),
                        true,
                        pack.licences(),
                        pack.facts())),
                Bundled.CHINESE);

        assertThat(open().steps().getFirst().text()).isEqualTo("王合生宣读国务院批复");
        assertThat(open().people()).hasSize(STORY.people().size());
    }

    @Test
    void saysOfWhenTitlesAreWithTheMomentThatHasThem() {
        assertThat(open().note()).isEqualTo("职务为2020年9月27日时的职务");

        viewModel.choose("media-visit");
        assertThat(page().note()).isEmpty();
    }

    @Test
    void tellsInFactsOnlyWhatStepsDoNot() {
        assertThat(open().facts()).extracting(fact -> fact.subject()).containsExactly("挂牌仪式", "讲话要求", "海淀样板");
    }

    @Test
    void namesTheSourcesOfTheLineAsWell() {
        assertThat(open().sources())
                .startsWith("article-2020-09-27")
                .contains("chinadaily-2020-05-18", "investinchina-2020-11-11");
    }

    @Test
    void marksThePlaceOfAMoment() {
        open();
        viewModel.choose("bonded-zone-accepted");
        var map = requireNonNull(viewModel.map().getValue());

        assertThat(map.markers()).extracting(Marker::id).containsExactly("place-bonded-zone");
        assertThat(map.bounds()).isNotNull();
        assertThat(map.cluster()).isEqualTo("cuihu");
    }

    @Test
    void leavesThePinToMarkThisHouse() {
        open();
        var map = requireNonNull(viewModel.map().getValue());

        assertThat(map.markers()).isEmpty();
        assertThat(map.callout()).isTrue();
    }

    @Test
    void isEmptyWhereNoStoryIsTold() {
        tell(Bundled.with((Story) null), Bundled.CHINESE);

        assertThat(open().isEmpty()).isTrue();
        assertThat(open().title()).isEqualTo("历程");
    }

    @Test
    void isEmptyWhereAStoryHasNoMoments() {
        tell(Bundled.with(of(List.of())), Bundled.CHINESE);

        assertThat(open().isEmpty()).isTrue();
    }
}
