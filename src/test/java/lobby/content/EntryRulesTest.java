package lobby.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lobby.model.AsOf;
import lobby.model.Catalog;
import lobby.model.FactKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What each rule says to an editor, and what it costs.
class EntryRulesTest {

    @TempDir
    private Path folder;

    private SmallPack pack;

    @BeforeEach
    void pack() {
        pack = new SmallPack(folder);
    }

    /// A change to a file, and the words an editor reads then.
    record Rule(String file, String from, String to, String words) {}

    static List<Rule> rules() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/lobby/content/entry-rules.txt")).stream()
                .dropWhile(line -> line.startsWith("#") || line.isEmpty())
                .toList();
        var rules = new ArrayList<Rule>();
        for (int i = 0; i + 3 < lines.size(); i += 5) {
            rules.add(new Rule(lines.get(i), lines.get(i + 1), lines.get(i + 2), lines.get(i + 3)));
        }
        return rules;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void areToldInWords(Rule rule) {
        pack.change(rule.file(), rule.from(), rule.to());

        assertThat(pack.problems())
                .filteredOn(problem -> problem.file().equals("seeds/" + rule.file() + ".json"))
                .extracting(ContentProblem::words)
                .anySatisfy(told -> assertThat(told).endsWith(rule.words()));
    }

    @Test
    void areToldWithLineAndColumnAndTheNameOfTheEntry() {
        pack.change("clusters", "\"tint\": \"jade\"", "\"tint\": \"green\"");

        assertThat(pack.lines())
                .contains("seeds/clusters.json:7:15: cluster \"east\": \"tint\" must be one of jade, amber,"
                        + " but is \"green\": this cluster is left out");
    }

    @Test
    void tellAllThatIsWrongWithAnEntryAtOnce() {
        pack.change("clusters", "\"tint\": \"jade\"", "\"tint\": 1")
                .change("clusters", "\"lead\": {\"zh\": \"引\", \"en\": \"Lead\"},", "");

        assertThat(pack.problems())
                .filteredOn(problem -> problem.file().equals("seeds/clusters.json"))
                .hasSize(2);
    }

    @Test
    void costAnEntryAndWhatLeadsThere() {
        pack.change("places", "\"kind\": \"station\"", "\"kind\": \"bus\"");
        var catalog = catalog();

        assertThat(catalog.place("stop")).isEmpty();
        assertThat(catalog.place("house").orElseThrow().station()).isNull();
        assertThat(pack.lines())
                .anyMatch(line -> line.contains("\"station\" names the place \"stop\", which could not be read"));
    }

    @Test
    void costAFactWhoseSourcesAreAllUnknown() {
        pack.change("clusters", "\"sources\": [\"paper\"]", "\"sources\": [\"papyrus\"]");

        assertThat(catalog().cluster("east").orElseThrow().facts()).isEmpty();
        assertThat(pack.lines()).anyMatch(line -> line.contains("names no source that is there"));
    }

    @Test
    void costOnlyTheUnknownOneOfSeveralSources() {
        pack.change("clusters", "\"sources\": [\"paper\"]", "\"sources\": [\"papyrus\", \"paper\"]");

        assertThat(catalog().cluster("east").orElseThrow().facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.sources()).containsExactly("paper"));
    }

    @Test
    void costAPlanThatLacksItsPeriodButNotTheGoals() {
        pack.change("goals", "\"id\": \"plan-1\"", "\"id\": \"PLAN\"");
        var goals = catalog().goals();

        assertThat(goals.plan()).isNull();
        assertThat(goals.share()).isNotNull();
        assertThat(goals.newer()).hasSize(1);
    }

    @Test
    void keepSourcesByTheirIdsIfTheFileOfSourcesIsLost() {
        pack.seed("sources", "{");
        var catalog = catalog();

        assertThat(catalog.enterprises()).hasSize(1);
        assertThat(catalog.source("paper").orElseThrow().display().in(Locale.ENGLISH))
                .isEqualTo("paper");
    }

    @Test
    void keepTheKioskOpenWithoutAPack() {
        pack.write("assets/map/sources.json", "{\"osm\": {\"attribution\": \"© somebody else\"}}")
                .seed("pack", "");
        var shown = catalog().pack();

        assertThat(shown.languages()).containsExactly(Locale.CHINESE, Locale.ENGLISH);
        assertThat(shown.title().in(Locale.CHINESE)).isEqualTo("\u00A0");
        assertThat(shown.viewpoint().place()).isNull();
        assertThat(shown.map().credit()).isEqualTo("© somebody else");
        assertThat(pack.problems()).hasSize(1);
    }

    @Test
    void letOnlyOneTourAttract() {
        var tours = pack.seed("tours");
        var one = tours.substring(tours.indexOf('[') + 1, tours.lastIndexOf(']'));
        pack.seed("tours", "{\"tours\": [%s, %s]}".formatted(one, one.replace("\"round\"", "\"second\"")));

        assertThat(catalog().tours()).extracting(tour -> tour.attract()).containsExactly(true, false);
        assertThat(pack.lines()).anyMatch(line -> line.contains("tour \"second\": another tour before it plays"));
    }

    @Test
    void takeWhatLeadsToAHiddenEnterpriseAlongInSilence() {
        pack.change("story", "\"enterprises\": [\"acme\"]", "\"enterprises\": [\"acme\", \"secret\"]");
        var story = catalog().story();

        assertThat(pack.problems()).isEmpty();
        assertThat(story).isNotNull();
        assertThat(story == null ? List.of() : story.moments().getFirst().enterprises())
                .isEqualTo(List.of("acme"));
    }

    @Test
    void readFurtherLanguages() {
        pack.change("pack", "[\"zh\", \"en\"]", "[\"zh\", \"en\", \"pt-BR\"]");

        assertThat(pack.lines())
                .allMatch(line ->
                        line.contains("a text has no words for \"pt-BR\"") || line.contains("has no \"name_pt-BR\""));
        assertThat(catalog().pack().languages()).hasSize(3);
    }

    @Test
    void readAsOfInEveryPrecision() {
        var catalog = catalog();

        assertThat(catalog.enterprises().getFirst().asOf()).isInstanceOf(AsOf.Month.class);
        assertThat(catalog.clusters().getFirst().facts().getFirst().asOf()).isInstanceOf(AsOf.Day.class);
        assertThat(catalog.goals().newer().getFirst().asOf()).isInstanceOf(AsOf.WholeYear.class);
        assertThat(catalog.goals().newer().getFirst().aims().getFirst().asOf()).isInstanceOf(AsOf.Words.class);
        assertThat(catalog.goals().newer().getFirst().aims().getFirst().kind()).isEqualTo(FactKind.AIM);
    }

    @Test
    void stopListingAFileThatIsWrongThroughout() {
        pack.seed("places", "{\"places\": [%s{}]}".formatted("{\"id\": \"x y\", \"icon\": 5},".repeat(3000)));

        assertThat(pack.problems())
                .filteredOn(problem -> problem.file().equals("seeds/places.json"))
                .hasSize(Findings.MOST_PER_FILE + 1)
                .last()
                .satisfies(last -> assertThat(last.words()).contains("more problems in this file"));
    }

    private Catalog catalog() {
        return pack.loaded().exhibit().catalog();
    }
}
