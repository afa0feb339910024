package lobby.ui.enterprises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lobby.i18n.Texts;
import lobby.map.Marker;
import lobby.search.Hit.Span;
import lobby.session.Filter;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.Theme;
import lobby.session.VisitEvent;
import lobby.session.VisitLog;
import lobby.session.VisitorState;
import lobby.ui.Content;
import lobby.ui.MapFocus;
import lobby.ui.Visit;
import lobby.ui.enterprises.EnterprisesViewModel.Choice;
import lobby.ui.enterprises.EnterprisesViewModel.Field;
import lobby.ui.enterprises.EnterprisesViewModel.Page;
import lobby.ui.enterprises.EnterprisesViewModel.Row;
import org.junit.jupiter.api.Test;

class EnterprisesViewModelTest {

    private final Visit visit = Content.visit(Content.bundled(), Locale.ENGLISH, Stop.at(ScreenId.ENTERPRISES));
    private final EnterprisesViewModel viewModel = new EnterprisesViewModel(visit);

    @Test
    void listsAllWithTheirStatusAndDate() {
        assertThat(page().rows()).hasSameSizeAs(visit.exhibit().catalog().enterprises());
        assertThat(page().rows())
                .extracting(Row::status)
                .allSatisfy(status -> assertThat(status).isNotBlank());
        assertThat(chosen()).containsExactly("all");
    }

    @Test
    void putsTheNamesOfAnEnterpriseInTheOrderOfItsOwn() {
        assertThat(row("shenzhou-huipu").name()).isEqualTo("神州惠普");
        assertThat(row("shenzhou-huipu").more()).isEqualTo("Shenzhou Huipu");
        assertThat(row("pony-ai").name()).isEqualTo("Pony.ai");
    }

    @Test
    void narrowsToAClusterAndBack() {
        viewModel.choose("cluster-cuihu");

        assertThat(page().rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.tint())
                        .isEqualTo(visit.exhibit()
                                .catalog()
                                .cluster("cuihu")
                                .orElseThrow()
                                .tint()));
        assertThat(chosen()).containsExactly("cluster-cuihu");

        viewModel.choose("cluster-cuihu");

        assertThat(chosen()).containsExactly("all");
    }

    @Test
    void narrowsToThePark() {
        viewModel.choose(EnterprisesViewModel.PARK);

        assertThat(page().rows()).extracting(Row::placeId).containsOnly("zgc-no1");
        assertThat(page().rows()).extracting(Row::number).startsWith(1, 2, 3);
    }

    @Test
    void choosesAnIndustryWithinThePanel() {
        viewModel.choose("industry");

        assertThat(page().isChoosing()).isTrue();
        assertThat(page().groups().stream().flatMap(group -> group.fields().stream()))
                .filteredOn(field -> field.id().equals("e-sports"))
                .allMatch(Field::empty);

        viewModel.chooseIndustry("integrated-circuits");

        assertThat(page().isChoosing()).isFalse();
        assertThat(page().rows()).hasSize(4);
        assertThat(chosen()).containsExactly("industry");
        assertThat(page().choices().getLast().clears()).isTrue();

        viewModel.choose("industry");

        assertThat(chosen()).containsExactly("all");
    }

    @Test
    void showsAPlaceThatHasNoChoiceOfItsOwn() {
        visit.narrow(_ -> Filter.NONE.ofPlace("ic-park"));

        assertThat(chosen()).containsExactly("place");

        viewModel.choose("place");

        assertThat(visit.state().filter()).isEqualTo(Filter.NONE);
    }

    @Test
    void canBeEmptyAndClearedAgain() {
        visit.narrow(_ -> Filter.NONE.ofCluster("cuihu").ofIndustry("financial-technology"));

        assertThat(page().rows()).isEmpty();

        viewModel.clear();

        assertThat(page().rows()).isNotEmpty();
    }

    @Test
    void numbersOnTheMapTheRowsInSight() {
        viewModel.see(List.of(1, 2));

        assertThat(map().markers())
                .filteredOn(marker -> marker.number() != null)
                .extracting(Marker::number)
                .containsExactly("1", "2");
    }

    @Test
    void marksElsewhereOncePerPlace() {
        viewModel.see(List.of(1));
        var small = map().markers().stream()
                .filter(marker -> marker.number() == null)
                .toList();

        assertThat(small).extracting(Marker::at).doesNotHaveDuplicates();
        assertThat(small).extracting(Marker::id).contains("place-ic-park", "enterprise-beijing-graphene-institute");
    }

    @Test
    void givesNoMarkerToWhatHasNoPlace() {
        var number = row("bdstar").number();
        viewModel.see(List.of(number));

        assertThat(row("bdstar").at()).isNull();
        assertThat(map().markers())
                .filteredOn(marker -> marker.number() != null)
                .isEmpty();
    }

    @Test
    void listsAnEnterpriseOfWhichLittleIsKnown() {
        var small = Content.of(List.of(), List.of(Content.enterprise("one", "One", List.of())));
        var alone = new EnterprisesViewModel(Content.visit(small, Locale.CHINESE, Stop.at(ScreenId.ENTERPRISES)));
        var row = Objects.requireNonNull(alone.page().getValue()).rows().getFirst();

        assertThat(row.name()).isEqualTo("One");
        assertThat(row.more()).isEmpty();
        assertThat(row.place()).isEmpty();
        assertThat(row.tint()).isNull();
    }

    @Test
    void marksWhatWasTypedInTheNameThatIsShown() {
        viewModel.type("xiaoma");

        assertThat(page().rows()).hasSize(1);
        assertThat(page().rows().getFirst().name()).isEqualTo("Pony.ai");
        assertThat(page().rows().getFirst().more()).startsWith("小马智行");
        assertThat(page().rows().getFirst().metMore()).containsExactly(new Span(0, 2));
        assertThat(page().count()).isEqualTo("1 result");
    }

    @Test
    void showsTheNameByWhichItWasFound() {
        viewModel.type("计算所");

        assertThat(page().rows().getFirst().id()).isEqualTo("ict-cas");
        assertThat(page().rows().getFirst().more()).isEqualTo("计算所");
    }

    @Test
    void keepsTheLimitsInForceWhileItSearches() {
        viewModel.choose("cluster-cuihu");
        viewModel.type("b");

        assertThat(page().rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.stop().screen()).isEqualTo(ScreenId.ENTERPRISE));
        assertThat(chosen()).containsExactly("cluster-cuihu");
    }

    @Test
    void searchesInPlaceOfTheIndustries() {
        viewModel.choose("industry");
        viewModel.type("x");

        assertThat(page().isChoosing()).isFalse();
        assertThat(visit.state().search().query()).isEqualTo("x");
    }

    @Test
    void tellsWhatWasLookedForWhenItIsLeftOrTakenBack() {
        var told = new ArrayList<VisitEvent>();
        var log = new VisitLog(() -> Instant.EPOCH, told::add);
        var fresh = VisitorState.fresh(Locale.ENGLISH, Theme.LIGHT);
        var followed = new Visit(
                Content.bundled(),
                fresh.wake(Stop.HOME).open(Stop.at(ScreenId.ENTERPRISES)),
                new Texts(Locale.ENGLISH),
                log);
        var typing = new EnterprisesViewModel(followed);

        "xmzx".chars().forEach(letter -> typing.type(Character.toString(letter)));
        typing.openFirst();
        followed.back();
        followed.close();
        followed.open(Stop.at(ScreenId.ENTERPRISES));
        "qqqqqq".chars().forEach(letter -> typing.type(Character.toString(letter)));
        for (int i = 0; i < 6; i++) {
            typing.erase();
        }

        assertThat(told)
                .filteredOn(VisitEvent.Searched.class::isInstance)
                .containsExactly(new VisitEvent.Searched("xmzx", 1), new VisitEvent.Searched("qqqqqq", 0));
    }

    private List<String> chosen() {
        return page().choices().stream().filter(Choice::chosen).map(Choice::id).toList();
    }

    private Row row(String id) {
        return page().rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Page page() {
        return Objects.requireNonNull(viewModel.page().getValue());
    }

    private MapFocus map() {
        return Objects.requireNonNull(viewModel.map().getValue());
    }
}
