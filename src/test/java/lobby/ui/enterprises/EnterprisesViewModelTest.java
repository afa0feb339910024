package lobby.ui.enterprises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lobby.map.Marker;
import lobby.session.Filter;
import lobby.session.ScreenId;
import lobby.session.Stop;
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
