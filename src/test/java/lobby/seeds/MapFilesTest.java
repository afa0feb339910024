package lobby.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"hills", "green", "water", "roads", "metro", "sites", "clusters", "places"})
    void giveEveryFeatureAnIdOfItsOwn(String layer) {
        assertThat(SeedFiles.featuresOf(layer)).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hills", "green", "water", "roads", "metro", "sites", "clusters", "places"})
    void sayWhereEveryFeatureComesFrom(String layer) {
        var sources = JsonParser.parseString(SeedFiles.words(SeedFiles.MAP.resolve("sources.json")))
                .getAsJsonObject()
                .keySet();

        assertThat(propertiesOf(layer)).allSatisfy(properties -> {
            assertThat(properties.get("source").getAsString()).isIn(sources);
            assertThat(properties.get("accuracy").getAsString()).isIn("surveyed", "schematic");
        });
    }

    private static List<JsonObject> propertiesOf(String layer) {
        return JsonParser.parseString(SeedFiles.words(SeedFiles.MAP.resolve(layer + ".geojson")))
                .getAsJsonObject()
                .getAsJsonArray("features")
                .asList()
                .stream()
                .map(feature -> feature.getAsJsonObject().getAsJsonObject("properties"))
                .toList();
    }
}
