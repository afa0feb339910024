package lobby.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void includeAllOfTheArticle() {
        assertThat(namedIds()).containsAll(SeedFiles.listed("article-ids.txt"));
    }

    @Test
    void includeNoneOfLowConfidence() {
        assertThat(namedIds()).doesNotContainAnyElementsOf(SeedFiles.listed("low-ids.txt"));
    }

    @Test
    void areDefinedOnceInAllFilesTogether() {
        assertThat(SeedFiles.facts()).extracting(fact -> fact.text("id")).doesNotHaveDuplicates();
    }

    @Test
    void comeFromTheResearch() {
        var known = SeedFiles.listed("research-ids.txt");

        assertThat(SeedFiles.facts())
                .extracting(fact -> fact.text("id").replaceFirst("-about$", ""))
                .isSubsetOf(known);
    }

    /// What the research calls an aim is never shown as a result, and the other way round.
    @Test
    void areAimsWhereTheResearchSaysSo() {
        var wanted = new HashMap<String, String>();
        SeedFiles.listed("aims.txt").forEach(line -> {
            int blank = line.indexOf(' ');
            wanted.put(line.substring(0, blank), line.substring(blank + 1));
        });

        assertThat(SeedFiles.facts())
                .allSatisfy(fact -> assertThat(fact.text("kind"))
                        .as(fact.text("id"))
                        .isEqualTo(wanted.getOrDefault(fact.text("id"), "")));
    }

    /// Persons are named only where a pack may switch their names off.
    @Test
    void nameOfficesRatherThanPersons() {
        var persons = SeedFiles.read("story").getAsJsonArray("people").asList().stream()
                .flatMap(person -> person.getAsJsonObject().getAsJsonObject("name").asMap().values().stream())
                .map(name -> name.getAsString())
                .toList();

        assertThat(SeedFiles.everything())
                .filteredOn(found -> found.isText()
                        && !found.way().startsWith("story/people/")
                        && !found.way().contains("/named/"))
                .noneMatch(found -> persons.stream().anyMatch(found.json().getAsString()::contains));
    }

    /// Ids of facts and entries, and of the notes that entries stand on.
    private static Set<String> namedIds() {
        return SeedFiles.everything().stream()
                .filter(found -> found.isText() && Set.of("id", "stands_on").contains(found.key()))
                .map(found -> found.json().getAsString())
                .collect(Collectors.toSet());
    }
}
