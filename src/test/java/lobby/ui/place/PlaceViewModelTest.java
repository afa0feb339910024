package lobby.ui.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.Content;
import lobby.ui.Visit;
import lobby.ui.Way;
import lobby.ui.place.PlaceViewModel.Page;
import org.junit.jupiter.api.Test;

class PlaceViewModelTest {

    @Test
    void countsAnAmountInSquares() {
        var amount =
                Objects.requireNonNull(page("cuihu-wetland", Locale.CHINESE).amount());
        var squares = Objects.requireNonNull(amount.squares());

        assertThat(amount.about() + amount.number() + amount.unit()).isEqualTo("约157公顷");
        assertThat(squares.count()).isEqualTo(157);
        assertThat(squares.filled()).isEqualTo(90);
        assertThat(squares.each()).isEqualTo("每格 1 公顷");
    }

    @Test
    void writesAnAmountThatIsNotDrawn() {
        var amount = Objects.requireNonNull(page("nansha-river", Locale.ENGLISH).amount());

        assertThat(amount.number()).isEqualTo("18.5");
        assertThat(amount.squares()).isNull();
    }

    @Test
    void namesTheSourcesOfFactsThatStandElsewhere() {
        assertThat(page("baiwang-hill", Locale.CHINESE).sources())
                .isNotEmpty()
                .containsAll(
                        Content.bundled().catalog().fact("clu-07").orElseThrow().sources());
    }

    @Test
    void leavesTheOwnParkToThePin() {
        assertThat(page("zgc-no1", Locale.CHINESE).markers()).isEmpty();
        assertThat(page("ic-park", Locale.CHINESE).markers()).hasSize(1);
    }

    @Test
    void leadsToItsEnterprises() {
        var visit = visit("ic-park", Locale.ENGLISH);
        var viewModel = new PlaceViewModel(visit);

        assertThat(Objects.requireNonNull(viewModel.page().getValue()).enterprisesTitle())
                .startsWith("3 ");

        viewModel.openEnterprises();

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.ENTERPRISES));
        assertThat(visit.state().filter().place()).isEqualTo("ic-park");
    }

    @Test
    void leadsToItsNeighbours() {
        assertThat(page("ic-park", Locale.CHINESE).ways())
                .extracting(Way::stop)
                .containsExactly(
                        Stop.at(ScreenId.CLUSTER, "yongfeng"), Stop.at(ScreenId.INDUSTRIES, "integrated-circuits"));
    }

    @Test
    void bearsAPlaceOfWhichLittleIsKnown() {
        var page = page("daoxiang-lake", Locale.ENGLISH);

        assertThat(page.name()).isNotBlank();
        assertThat(page.amount()).isNull();
        assertThat(page.enterprisesTitle()).isEmpty();
        assertThat(page.markers()).hasSize(1);
    }

    @Test
    void showsEveryPlaceOfTheContentInBothLanguages() {
        for (var place : Content.bundled().catalog().places()) {
            assertThat(page(place.id(), Locale.CHINESE).name()).isNotBlank();
            assertThat(page(place.id(), Locale.ENGLISH).name()).isNotBlank();
        }
    }

    private static Page page(String id, Locale language) {
        return Objects.requireNonNull(
                new PlaceViewModel(visit(id, language)).page().getValue());
    }

    private static Visit visit(String id, Locale language) {
        return Content.visit(Content.bundled(), language, Stop.at(ScreenId.PLACE, id));
    }
}
