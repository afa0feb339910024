package lobby.ui.industries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lobby.map.Marker;
import lobby.model.IndustryGroup;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.Content;
import lobby.ui.MapFocus;
import lobby.ui.Visit;
import lobby.ui.industries.IndustriesViewModel.Field;
import lobby.ui.industries.IndustriesViewModel.Page;
import lobby.ui.industries.IndustriesViewModel.Role;
import lobby.ui.industries.IndustriesViewModel.Way;
import org.junit.jupiter.api.Test;

class IndustriesViewModelTest {

    private final Visit visit = Content.visit(Content.bundled(), Locale.CHINESE, Stop.at(ScreenId.INDUSTRIES));
    private final IndustriesViewModel viewModel = new IndustriesViewModel(visit);

    @Test
    void showsAllIndustriesInTheirGroups() {
        assertThat(page().groups()).hasSize(IndustryGroup.values().length);
        assertThat(page().groups().stream()
                        .mapToInt(group -> group.fields().size())
                        .sum())
                .isEqualTo(visit.exhibit().catalog().industries().size());
    }

    @Test
    void saysSomethingWhileNothingIsChosen() {
        assertThat(page().text()).isNotBlank();
        assertThat(page().ways()).extracting(Way::id).containsExactly("cluster-cuihu", "cluster-yongfeng");
        assertThat(map().markers()).isEmpty();
    }

    @Test
    void choosesOneAndTappedAgainNone() {
        viewModel.choose("integrated-circuits");

        assertThat(chosen()).containsExactly("integrated-circuits");

        viewModel.choose("integrated-circuits");

        assertThat(chosen()).isEmpty();
    }

    @Test
    void bringsTheGroupOfTheChoiceToTheFront() {
        viewModel.choose("ftz-biology-and-health");

        assertThat(page().groups().getFirst().fields())
                .filteredOn(Field::chosen)
                .hasSize(1);
    }

    @Test
    void numbersPlacesAsTheMapDoes() {
        viewModel.choose("integrated-circuits");

        var numbered = map().markers().stream()
                .filter(marker -> marker.number() != null)
                .toList();

        assertThat(numbered).extracting(Marker::number).containsExactly("1", "2");
        assertThat(numbered)
                .extracting(Marker::id)
                .containsExactlyElementsOf(page().ways().stream()
                        .filter(way -> !way.number().isEmpty())
                        .map(way -> way.stop().key())
                        .toList());
    }

    @Test
    void showsElsewhereWithSmallSquares() {
        viewModel.choose("integrated-circuits");

        assertThat(map().markers())
                .filteredOn(marker -> marker.number() == null)
                .extracting(Marker::id)
                .containsExactly("enterprise-yusur");
    }

    @Test
    void numbersEnterprisesWhereNoPlaceIsKnown() {
        viewModel.choose("autonomous-driving");

        assertThat(map().markers()).extracting(Marker::id).containsExactly("enterprise-pony-ai");
    }

    @Test
    void leadsToTheEnterprisesOfTheChoice() {
        viewModel.choose("integrated-circuits");
        viewModel.follow(page().ways().getLast());

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.ENTERPRISES));
        assertThat(visit.state().filter().industry()).isEqualTo("integrated-circuits");
    }

    @Test
    void tagsEachRoleOfTheAreaAsAnAim() {
        assertThat(page().roles()).isNotEmpty().extracting(Role::tag).containsOnly("目标");
        assertThat(page().rolesNote()).contains("2020");
    }

    @Test
    void keepsTheChoiceWhenTheLanguageChanges() {
        viewModel.choose("new-materials");
        visit.speak(Locale.ENGLISH);

        assertThat(chosen()).containsExactly("new-materials");
        assertThat(page().groups().getFirst().heading()).startsWith("Six");
    }

    @Test
    void hasNothingToSayAboutAnEmptyPack() {
        var empty = Content.visit(Content.of(List.of(), List.of()), Locale.ENGLISH, Stop.at(ScreenId.INDUSTRIES));
        var page = Objects.requireNonNull(new IndustriesViewModel(empty).page().getValue());

        assertThat(page.groups()).isEmpty();
        assertThat(page.text()).isEmpty();
        assertThat(page.bounds()).isNull();
    }

    private List<String> chosen() {
        return page().groups().stream()
                .flatMap(group -> group.fields().stream())
                .filter(Field::chosen)
                .map(Field::id)
                .toList();
    }

    private Page page() {
        return Objects.requireNonNull(viewModel.page().getValue());
    }

    private MapFocus map() {
        return Objects.requireNonNull(viewModel.map().getValue());
    }
}
