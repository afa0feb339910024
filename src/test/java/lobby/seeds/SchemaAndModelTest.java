package lobby.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import lobby.model.Cluster;
import lobby.model.Enterprise;
import lobby.model.EnterpriseStatus;
import lobby.model.Fact;
import lobby.model.FactKind;
import lobby.model.Figure;
import lobby.model.Goals;
import lobby.model.Highlight;
import lobby.model.Industry;
import lobby.model.IndustryGroup;
import lobby.model.Notice;
import lobby.model.Pack;
import lobby.model.Place;
import lobby.model.PlaceKind;
import lobby.model.Room;
import lobby.model.Source;
import lobby.model.Squares;
import lobby.model.Story;
import lobby.model.Tint;
import lobby.model.Tour;
import lobby.session.ScreenId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The model is the format: what a record holds can be written, and nothing else.
class SchemaAndModelTest {

    static Stream<Arguments> records() {
        return Stream.of(
                arguments("pack", "", Pack.class),
                arguments("pack", "properties/viewpoint", Pack.Viewpoint.class),
                arguments("pack", "properties/map", Pack.MapNotes.class),
                arguments("clusters", "$defs/cluster", Cluster.class),
                arguments("industries", "$defs/industry", Industry.class),
                arguments("enterprises", "$defs/enterprise", Enterprise.class),
                arguments("goals", "", Goals.class),
                arguments("goals", "properties/newer/items", Goals.Newer.class),
                arguments("goals", "properties/plan", Goals.ActionPlan.class),
                arguments("goals", "properties/share", Goals.AreaShare.class),
                arguments("story", "", Story.class),
                arguments("story", "$defs/moment", Story.Moment.class),
                arguments("story", "$defs/person", Story.Person.class),
                arguments("places", "$defs/place", Place.class),
                arguments("notices", "$defs/notice", Notice.class),
                arguments("tours", "$defs/tour", Tour.class),
                arguments("tours", "$defs/step", Tour.Step.class),
                arguments("tours", "$defs/panel", Tour.Panel.class),
                arguments("sources", "$defs/source", Source.class),
                arguments("common", "$defs/fact", Fact.class),
                arguments("common", "$defs/figure", Figure.class),
                arguments("common", "$defs/squares", Squares.class),
                arguments("common", "$defs/highlight", Highlight.class),
                arguments("common", "$defs/room", Room.class));
    }

    @ParameterizedTest
    @MethodSource("records")
    void knowTheSameKeys(String schema, String way, Class<? extends Record> type) {
        var keys = at(schema, way + "/properties").keySet().stream().filter(key -> !key.equals("$schema"));

        assertThat(keys).containsExactlyInAnyOrderElementsOf(componentsOf(type));
    }

    /// A step is written flat: its title beside the members of its highlight.
    @Test
    void knowTheSameKeysOfAStep() {
        var keys = new ArrayList<>(componentsOf(Highlight.class));
        keys.add("title");

        assertThat(at("story", "$defs/step/properties").keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                arguments("clusters", "$defs/cluster/properties/tint", keys(Tint.values(), Tint::key)),
                arguments(
                        "industries",
                        "$defs/industry/properties/group",
                        keys(IndustryGroup.values(), IndustryGroup::key)),
                arguments(
                        "enterprises",
                        "$defs/enterprise/properties/status",
                        keys(EnterpriseStatus.values(), EnterpriseStatus::key)),
                arguments("places", "$defs/place/properties/kind", keys(PlaceKind.values(), PlaceKind::key)),
                arguments(
                        "tours",
                        "$defs/panel/properties/screen",
                        keys(ScreenId.ofVisits().toArray(ScreenId[]::new), ScreenId::key)),
                arguments("common", "$defs/fact/properties/kind", keys(FactKind.values(), FactKind::key)));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void offerTheSameChoices(String schema, String way, List<String> keys) {
        assertThat(at(schema, way).getAsJsonArray("enum"))
                .extracting(JsonElement::getAsString)
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    private static <E> List<String> keys(E[] values, Function<E, String> keyOf) {
        return Arrays.stream(values).map(keyOf).toList();
    }

    private static List<String> componentsOf(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component ->
                        component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .toList();
    }

    private static JsonObject at(String schema, String way) {
        var object = JsonParser.parseString(SeedFiles.words(SeedFiles.SCHEMAS.resolve(schema + ".schema.json")))
                .getAsJsonObject();
        for (var key : way.split("/")) {
            object = key.isEmpty() ? object : object.getAsJsonObject(key);
        }
        return object;
    }
}
