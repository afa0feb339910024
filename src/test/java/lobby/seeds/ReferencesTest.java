package lobby.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lobby.seeds.SeedFiles.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    private static final String KEBAB_CASE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final List<String> LAYERS =
            List.of("hills", "green", "water", "roads", "metro", "sites", "clusters", "places");

    @Test
    void useIdsInKebabCase() {
        assertThat(named("id")).allSatisfy(id -> assertThat(id).matches(KEBAB_CASE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clusters", "industries", "enterprises", "places", "tours", "sources"})
    void findIdsOnceInEachFile(String name) {
        assertThat(SeedFiles.idsOf(name)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void leadToSources() {
        assertThat(named("sources")).isSubsetOf(SeedFiles.idsOf("sources"));
    }

    /// The source sheet lists who stands behind what is shown, and nobody else.
    @Test
    void nameEverySource() {
        assertThat(named("sources")).containsAll(SeedFiles.idsOf("sources"));
    }

    @Test
    void leadToClusters() {
        assertThat(named("cluster", "clusters")).isSubsetOf(SeedFiles.idsOf("clusters"));
    }

    @Test
    void leadToIndustries() {
        assertThat(named("industries")).isSubsetOf(SeedFiles.idsOf("industries"));
    }

    @Test
    void leadToEnterprises() {
        assertThat(named("enterprises")).isSubsetOf(SeedFiles.idsOf("enterprises"));
    }

    @Test
    void leadToPlaces() {
        assertThat(named("place", "places", "station")).isSubsetOf(SeedFiles.idsOf("places"));
    }

    @Test
    void leadToFactsFromHighlights() {
        var facts = SeedFiles.facts().stream().map(fact -> fact.text("id")).toList();

        assertThat(named("facts")).isSubsetOf(facts);
    }

    @Test
    void leadToFactsWithAFigureFromPanels() {
        var counted = SeedFiles.facts().stream()
                .filter(fact -> fact.json().getAsJsonObject().has("figure"))
                .map(fact -> fact.text("id"))
                .toList();

        assertThat(named("figure")).isSubsetOf(counted);
    }

    @Test
    void standOnResearchThatMayBeShown() {
        assertThat(named("stands_on")).isSubsetOf(SeedFiles.listed("research-ids.txt"));
    }

    @Test
    void leadToFeaturesOfTheMap() {
        var features = LAYERS.stream()
                .flatMap(layer -> SeedFiles.featuresOf(layer).stream())
                .toList();

        assertThat(named("feature")).isSubsetOf(features);
    }

    @Test
    void leadToTheAxisAndTheMetroLine() {
        assertThat(named("axis")).isNotEmpty().isSubsetOf(SeedFiles.featuresOf("roads"));
        assertThat(named("line")).hasSize(1).isSubsetOf(SeedFiles.featuresOf("metro"));
    }

    @Test
    void findAnOutlineForEveryCluster() {
        assertThat(SeedFiles.featuresOf("clusters")).containsAll(SeedFiles.idsOf("clusters"));
    }

    @Test
    void leadToEntriesFromTours() {
        var homes = Map.of("cluster", "clusters", "enterprise", "enterprises", "place", "places");

        assertThat(SeedFiles.everything())
                .filteredOn(found -> found.key().equals("opens")
                        && found.json().getAsJsonObject().has("entry"))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(
                                SeedFiles.idsOf(Objects.requireNonNull(homes.get(found.text("screen")), found.way())))
                        .contains(found.text("entry")));
    }

    /// What stands at a place lies in the cluster of that place.
    @Test
    void agreeOnTheClusterOfAPlace() {
        var clusters = SeedFiles.read("places").getAsJsonArray("places").asList().stream()
                .map(place -> new Found("", "", place))
                .collect(Collectors.toMap(place -> place.text("id"), place -> place.text("cluster")));

        assertThat(SeedFiles.read("enterprises").getAsJsonArray("enterprises").asList())
                .extracting(enterprise -> new Found("", "", enterprise))
                .filteredOn(enterprise -> !enterprise.text("place").isEmpty())
                .allSatisfy(enterprise -> assertThat(enterprise.text("cluster"))
                        .as(enterprise.text("id"))
                        .isEqualTo(clusters.get(enterprise.text("place"))));
    }

    @Test
    void tellOfOneChiefMomentAndOneAttractTour() {
        assertThat(flagged("chief")).hasSize(1);
        assertThat(flagged("attract")).hasSize(1);
    }

    private static List<String> flagged(String key) {
        return SeedFiles.everything().stream()
                .filter(found -> found.key().equals(key) && found.json().isJsonPrimitive())
                .filter(found -> found.json().getAsBoolean())
                .map(Found::way)
                .toList();
    }

    /// All ids that stand under one of these keys, alone or in a list.
    private static List<String> named(String... keys) {
        var wanted = Set.of(keys);
        return SeedFiles.everything().stream()
                .filter(found -> wanted.contains(found.key()) && found.isText())
                .map(found -> found.json().getAsString())
                .toList();
    }
}
