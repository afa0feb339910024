package lobby.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    private static final Validator VALIDATOR =
            new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();

    @BeforeAll
    static void learnsAllSchemas() throws IOException {
        try (var files = Files.list(SeedFiles.SCHEMAS)) {
            files.forEach(file -> VALIDATOR.registerSchema(file.toUri(), SeedFiles.words(file)));
        }
    }

    static List<String> names() {
        return SeedFiles.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void acceptsTheBundledContent(String name) {
        assertThat(errors(name, SeedFiles.read(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isNamedFirstInItsFile(String name) {
        assertThat(SeedFiles.read(name).entrySet().iterator().next().toString())
                .isEqualTo("$schema=\"schema/%s.schema.json\"", name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void refusesAKeyThatMeansNothing(String name) {
        var file = SeedFiles.read(name);
        file.addProperty("colour", "red");

        assertThat(errors(name, file)).isNotEmpty();
    }

    @Test
    void refusesAnEnterpriseWithoutSource() {
        assertThat(enterpriseWith(enterprise -> enterprise.remove("sources"))).isNotEmpty();
    }

    @Test
    void refusesATextWithoutEnglish() {
        assertThat(enterpriseWith(
                        enterprise -> enterprise.getAsJsonObject("line").remove("en")))
                .isNotEmpty();
    }

    @Test
    void refusesACreditCodeThatIsTooShort() {
        assertThat(enterpriseWith(enterprise -> enterprise.addProperty("credit_code", "91110108MA0000001")))
                .isNotEmpty();
    }

    @Test
    void refusesAnAsOfThatIsNoDate() {
        assertThat(enterpriseWith(enterprise -> enterprise.addProperty("as_of", "27.9.2020")))
                .isNotEmpty();
    }

    @Test
    void acceptsAllThatMayBeSaidOfAnEnterprise() {
        assertThat(enterpriseWith(enterprise ->
                        JsonParser.parseString("""
                        {
                          "credit_code": "91110108MA00000019", "phone": "+86 10 0000 0000",
                          "room": { "floor": { "zh": "7楼", "en": "Floor 7" } }, "logo": "logos/mill.png",
                          "valid_from": "2026-01-01", "valid_until": "2027-01-01", "review_by": "2026-12-01",
                          "hidden": true, "website": "www.example.org", "pinyin": "mo fang", "aliases": ["磨坊"]
                        }""").getAsJsonObject().asMap().forEach(enterprise::add)))
                .isEmpty();
    }

    @Test
    void refusesAHorizonOfSomethingThatIsNoAim() {
        var goals = SeedFiles.read("goals");
        goals.getAsJsonObject("share").getAsJsonObject("whole").addProperty("horizon", 2025);

        assertThat(errors("goals", goals)).isNotEmpty();
    }

    @Test
    void refusesAPanelThatLacksItsEntry() {
        var tours = SeedFiles.read("tours");
        var step = tours.getAsJsonArray("tours")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("steps")
                .get(0)
                .getAsJsonObject();
        step.add("opens", JsonParser.parseString("{ \"screen\": \"place\" }"));

        assertThat(errors("tours", tours)).isNotEmpty();
    }

    @Test
    void acceptsANoticeWithAllItsKeys() {
        var notices = JsonParser.parseString("""
                {
                  "notices": [{
                    "id": "welcome",
                    "title": { "zh": "欢迎", "en": "Welcome" },
                    "text": { "zh": "一层", "en": "Ground floor" },
                    "from": "2026-11-24T09:00", "until": "2026-11-24T18:00", "priority": 5, "place": "zgc-no1"
                  }]
                }""").getAsJsonObject();

        assertThat(errors("notices", notices)).isEmpty();
    }

    private static Stream<String> enterpriseWith(Consumer<JsonObject> change) {
        var file = SeedFiles.read("enterprises");
        change.accept(file.getAsJsonArray("enterprises").get(0).getAsJsonObject());
        return errors("enterprises", file);
    }

    private static Stream<String> errors(String name, JsonObject file) {
        var schema = SeedFiles.SCHEMAS.resolve(name + ".schema.json").toUri();
        var result = VALIDATOR.validate(schema, file.toString());
        return result.isValid()
                ? Stream.empty()
                : result.getErrors().stream().map(error -> error.getInstanceLocation() + ": " + error.getError());
    }
}
