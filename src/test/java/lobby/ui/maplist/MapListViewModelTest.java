package lobby.ui.maplist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import lobby.session.Filter;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.Content;
import lobby.ui.Visit;
import lobby.ui.maplist.MapListViewModel.Group;
import lobby.ui.maplist.MapListViewModel.Page;
import lobby.ui.maplist.MapListViewModel.Row;
import org.junit.jupiter.api.Test;

class MapListViewModelTest {

    private final Visit visit = Content.visit(Content.bundled(), Locale.ENGLISH, Stop.at(ScreenId.MAP_LIST));
    private final MapListViewModel viewModel = new MapListViewModel(visit);

    @Test
    void groupsWhatTheMapShowsUnderHeadings() {
        assertThat(page().groups())
                .extracting(Group::heading)
                .containsExactly("Innovation clusters", "Places", "Metro stations", "Enterprises");
    }

    @Test
    void beginsWhereTheVisitorStandsAndGoesOnByDistance() {
        var places = page().groups().get(1).rows();

        assertThat(places.getFirst().stop()).isEqualTo(Stop.at(ScreenId.PLACE, "zgc-no1"));
        assertThat(places.getFirst().note()).isEqualTo("You are here");
        assertThat(places.get(1).note()).matches("[0-9]+0 m away");
        assertThat(places.getLast().note()).matches("[0-9.]+ km away");
        assertThat(page().groups().get(2).rows())
                .extracting(Row::stop)
                .startsWith(Stop.at(ScreenId.PLACE, "station-yongfeng"));
    }

    @Test
    void marksEveryEnterpriseThatItLists() {
        var rows = page().groups().getLast().rows();

        assertThat(page().markers())
                .extracting(marker -> marker.id())
                .containsExactlyElementsOf(
                        rows.stream().map(row -> row.stop().key()).toList());
        assertThat(page().markers()).allMatch(marker -> marker.outline() != null && marker.label() != null);
    }

    @Test
    void saysThatItIsNarrowedAndWidensAgain() {
        visit.narrow(_ -> Filter.NONE.ofPlace("ic-park"));

        assertThat(page().groups().getLast().narrowed()).isTrue();
        assertThat(page().groups().getLast().rows()).hasSize(3);

        viewModel.clear();

        assertThat(page().groups().getLast().narrowed()).isFalse();
        assertThat(page().groups().getLast().rows()).hasSizeGreaterThan(20);
    }

    @Test
    void leadsToTheListThatHasThoseWithoutAPlaceAsWell() {
        visit.narrow(_ -> Filter.NONE.ofPlace("ic-park"));

        viewModel.openEnterprises();

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.ENTERPRISES));
        assertThat(visit.state().filter()).isEqualTo(Filter.NONE);
    }

    private Page page() {
        return Objects.requireNonNull(viewModel.page().getValue());
    }
}
