package lobby.ui.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import lobby.map.Marker;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.Content;
import lobby.ui.Visit;
import lobby.ui.Way;
import lobby.ui.WayThere;
import lobby.ui.enterprise.EnterpriseViewModel.Line;
import lobby.ui.enterprise.EnterpriseViewModel.Page;
import org.junit.jupiter.api.Test;

class EnterpriseViewModelTest {

    @Test
    void saysWhereItIsAndWhoSaysSo() {
        var where = page("beijing-graphene-institute", Locale.CHINESE).where();

        assertThat(where.text()).startsWith("翠湖科技园").contains("2号楼");
        assertThat(where.note()).contains("翠湖南环路13号院").contains("官网所列地址，2018年1月");
    }

    @Test
    void saysThatItsPositionIsOurs() {
        assertThat(way("beijing-graphene-institute", Locale.CHINESE).note()).endsWith("位置为示意");
        assertThat(way("beijing-graphene-institute", Locale.ENGLISH).note()).endsWith("schematic");
        // No way leads to the very house, so the place has to say it.
        assertThat(page("lakala", Locale.CHINESE).where().note()).endsWith("位置为示意");
    }

    @Test
    void saysThatWhatHasNoPlaceIsNotOnTheMap() {
        var page = page("bdstar", Locale.ENGLISH);

        assertThat(page.where().note()).contains("not shown on the map");
        assertThat(page.markers()).isEmpty();
        assertThat(page.bounds()).isNull();
    }

    @Test
    void saysThatAPlaceInWordsIsNotOnTheMap() {
        var page = page("huawei", Locale.ENGLISH);

        assertThat(page.where().text()).isEqualTo("Zhongguancun Environmental Protection Park");
        assertThat(page.where().note()).contains("not shown on the map");
        assertThat(page.markers()).isEmpty();
    }

    @Test
    void neverReadsAsADateOfMovingIn() {
        for (var enterprise : Content.bundled().catalog().enterprises()) {
            assertThat(page(enterprise.id(), Locale.ENGLISH).where().note()
                            + page(enterprise.id(), Locale.ENGLISH).where().text())
                    .doesNotContainIgnoringCase("moved")
                    .doesNotContainIgnoringCase("since 20");
        }
    }

    @Test
    void leadsToEachNeighbour() {
        assertThat(page("beijing-graphene-institute", Locale.CHINESE).ways())
                .extracting(Way::stop)
                .containsExactly(
                        Stop.at(ScreenId.CLUSTER, "cuihu"),
                        Stop.at(ScreenId.INDUSTRIES, "new-materials"),
                        Stop.at(ScreenId.GOALS));
        assertThat(Objects.requireNonNull(page("beijing-graphene-institute", Locale.CHINESE)
                                .place())
                        .stop())
                .isEqualTo(Stop.at(ScreenId.PLACE, "cuihu-park"));
        assertThat(page("bdstar", Locale.CHINESE).place()).isNull();
    }

    @Test
    void leadsToTheNearestStation() {
        var station = Objects.requireNonNull(page("pony-ai", Locale.ENGLISH).station());

        assertThat(station.stop()).isEqualTo(Stop.at(ScreenId.PLACE, "station-yongfeng"));
        assertThat(station.note()).contains("Metro Line 16");
    }

    @Test
    void saysInBriefWhatItIsAndInWholeOnTheNextPage() {
        var page = page("beijing-graphene-institute", Locale.CHINESE);

        assertThat(page.what().note()).endsWith("，2022年7月11日");
        assertThat(page.lines()).extracting(Line::note).contains("收录时的说明");
    }

    /// Else a phone would tell an address where somebody only signed, or was shown.
    @Test
    void givesAContactNoAddressButWhereTheSourceSaysThatItIsThere() {
        for (var enterprise : Content.bundled().catalog().enterprises()) {
            var text = page(enterprise.id(), Locale.CHINESE).take().text();
            switch (enterprise.status()) {
                case TENANT -> assertThat(text).contains("\nADR:");
                case ADDRESS -> assertThat(text).contains("\nADR:", "NOTE:");
                default ->
                    assertThat(text.contains("\nADR:")).as(enterprise.id()).isEqualTo(enterprise.address() != null);
            }
        }
    }

    @Test
    void marksItsPlaceOnTheMap() {
        assertThat(page("beijing-graphene-institute", Locale.CHINESE).markers())
                .singleElement()
                .matches(Marker::selected);
    }

    @Test
    void datesItsDescriptionAndNamesWhoWroteIt() {
        var about = Objects.requireNonNull(page("pony-ai", Locale.CHINESE).about());

        assertThat(about.when()).startsWith("2024年11月3日，");
        assertThat(about.tag()).isEmpty();
    }

    @Test
    void namesTheSourceOfItsListingFirst() {
        assertThat(page("pony-ai", Locale.CHINESE).sources())
                .startsWith("chinagate-2022-02-09")
                .contains("ycwb-2024-11-03");
    }

    @Test
    void bearsTenIndustriesAndALongName() {
        var industries = IntStream.range(0, 10)
                .mapToObj(i -> Content.industry("industry-" + i, "Industry " + i))
                .toList();
        var name = "N".repeat(120);
        var enterprise = Content.enterprise(
                "long", name, industries.stream().map(one -> one.id()).toList());
        var page = page(Content.visit(
                Content.of(industries, List.of(enterprise)), Locale.CHINESE, Stop.at(ScreenId.ENTERPRISE, "long")));

        assertThat(page.name()).isEqualTo(name);
        assertThat(page.secondName()).isEmpty();
        assertThat(page.ways()).hasSize(11);
    }

    @Test
    void saysWhatItIsKnownForWhereNothingElseIsKnown() {
        var page = page(Content.visit(
                Content.of(List.of(), List.of(Content.enterprise("one", "One", List.of()))),
                Locale.ENGLISH,
                Stop.at(ScreenId.ENTERPRISE, "one")));

        assertThat(page.what().note()).isEqualTo("It is said to be there.");
        assertThat(page.lines()).isEmpty();
        assertThat(page.where().text()).isEqualTo("named in the area, April 2023");
    }

    private static WayThere way(String id, Locale language) {
        return Objects.requireNonNull(page(id, language).way());
    }

    private static Page page(String id, Locale language) {
        return page(Content.visit(Content.bundled(), language, Stop.at(ScreenId.ENTERPRISE, id)));
    }

    private static Page page(Visit visit) {
        return Objects.requireNonNull(new EnterpriseViewModel(visit).page().getValue());
    }
}
