package lobby.ui.sources;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lobby.model.AsOf;
import lobby.model.LocalizedText;
import lobby.model.Source;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.Bundled;
import lobby.ui.Visit;
import lobby.ui.sources.SourcesViewModel.Page;
import lobby.ui.sources.SourcesViewModel.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourcesViewModelTest {

    private static Source source(String id, @Nullable AsOf date, boolean show) {
        var who = LocalizedText.of("某" + id, "Paper " + id);
        return new Source(id, who, date, "Title", show, "publisher", "https://example.org/" + id, show, "note");
    }

    private static final Source UNDATED = source("undated", null, true);
    private static final Source OLD = source("old", new AsOf.WholeYear(Year.of(2011)), false);
    private static final Source NEW = source("new", new AsOf.Day(LocalDate.of(2024, 11, 13)), true);

    private final Visit visit = Bundled.visit(Bundled.with(List.of(UNDATED, OLD, NEW)), Locale.ENGLISH);
    private final List<Stop> asked = new ArrayList<>();

    private Page page(String... ids) {
        var viewModel = new SourcesViewModel(visit, stop -> {
            asked.add(stop);
            return List.of(ids);
        });
        visit.open(Stop.at(ScreenId.SOURCES));
        return requireNonNull(viewModel.page().getValue());
    }

    @Test
    void listsThoseOfThePanelItWasOpenedFrom() {
        visit.open(Stop.at(ScreenId.CLUSTER, "cuihu"));

        assertThat(page("old", "new").rows()).hasSize(2);
        assertThat(asked).containsOnly(Stop.at(ScreenId.CLUSTER, "cuihu"));
    }

    @Test
    void keepsTheOrderOfTheirWeight() {
        assertThat(page("old", "new").rows()).extracting(Row::who).containsExactly("Paper old", "Paper new");
    }

    @Test
    void listsAllWhereItWasOpenedFromNowhere() {
        var viewModel = new SourcesViewModel(visit, _ -> List.of("old"));
        visit.startAt(ScreenId.SOURCES);

        assertThat(requireNonNull(viewModel.page().getValue()).rows())
                .extracting(Row::who)
                .containsExactly("Paper new", "Paper old", "Paper undated");
    }

    @Test
    void listsAllWhereThePanelNamesNone() {
        assertThat(page().rows()).hasSize(3);
    }

    @Test
    void passesOverASourceThatIsGone() {
        assertThat(page("gone", "new").rows()).hasSize(1);
    }

    @Test
    void showsTitleAndAddressOnlyWhereItMay() {
        var rows = page("new", "old").rows();

        assertThat(rows.getFirst().title()).isEqualTo("Title");
        assertThat(rows.getFirst().address()).isEqualTo("example.org/new");
        assertThat(rows.getLast().title()).isEmpty();
        assertThat(rows.getLast().address()).isEmpty();
    }

    @Test
    void datesEachAsExactlyAsItIsKnown() {
        assertThat(page("new", "old", "undated").rows())
                .extracting(Row::date)
                .containsExactly("2024-11-13", "2011", "undated");
    }

    @Test
    void creditsWhatTheKioskIsMadeOf() {
        assertThat(page("new").credits())
                .anyMatch(line -> line.contains("OpenStreetMap"))
                .anyMatch(line -> line.contains("Noto Sans SC"))
                .doesNotHaveDuplicates();
    }

    @Test
    void leadsBackToWhereTheVisitorWas() {
        visit.open(Stop.at(ScreenId.CLUSTER, "cuihu"));
        page("new");

        visit.back();

        assertThat(visit.state().at()).isEqualTo(Stop.at(ScreenId.CLUSTER, "cuihu"));
    }
}
