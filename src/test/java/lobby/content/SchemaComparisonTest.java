package lobby.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lobby.json.JsonPointers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds the schemas, which serve editors, against the reader, which serves the kiosk.
///
/// The small pack names every key there is. Each of its values is spoiled in every way that comes to mind, and both are
/// asked.
class SchemaComparisonTest {

    private static final Path SCHEMAS = Path.of("seeds/schema");
    private static final Path SMALL_PACK = Path.of("src/test/resources/small-pack");

    private static final Validator VALIDATOR =
            new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();

    /// A file with one value spoiled.
    private record Spoiled(String pointer, String how, JsonObject file) {}

    @BeforeAll
    static void learnsAllSchemas() throws IOException {
        try (var files = Files.list(SCHEMAS)) {
            for (var file : files.toList()) {
                VALIDATOR.registerSchema(file.toUri(), Files.readString(file));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Seed.class)
    void findTheSameFaults(Seed seed) throws IOException {
        var files = smallPack();
        var whole = file(files, seed);
        assertThat(isValid(seed, whole)).isTrue();
        assertThat(problems(files)).isEmpty();

        var differences = new ArrayList<String>();
        for (var spoiled : spoiled(whole)) {
            files.put(seed, spoiled.file());
            boolean valid = isValid(seed, spoiled.file());
            var problems = problems(files).stream()
                    .filter(problem -> problem.file().equals(seed.file()))
                    .toList();
            if (!valid && problems.isEmpty()) {
                differences.add("the schema alone refuses %s %s".formatted(spoiled.pointer(), spoiled.how()));
            }
            var own = problems.stream()
                    .filter(problem -> isAbout(spoiled.pointer(), problem.pointer()))
                    .filter(problem -> !leadsElsewhere(problem))
                    .toList();
            if (valid && !own.isEmpty()) {
                differences.add("the reader alone refuses %s %s: %s"
                        .formatted(
                                spoiled.pointer(), spoiled.how(), own.getFirst().words()));
            }
        }

        assertThat(differences).isEmpty();
    }

    /// What a schema cannot know.
    private static boolean leadsElsewhere(ContentProblem problem) {
        return problem.words().contains("which is not in")
                || problem.words().contains("could not be read")
                || problem.words().contains("no source that is there")
                || problem.words().contains("has no outline")
                || problem.words().contains("not among \"languages\"")
                || problem.words().contains("has the id of another");
    }

    private static boolean isAbout(String spoiled, String found) {
        return spoiled.startsWith(found) || found.startsWith(spoiled);
    }

    private static Map<Seed, JsonObject> smallPack() throws IOException {
        var files = new EnumMap<Seed, JsonObject>(Seed.class);
        for (var seed : Seed.values()) {
            var text = Files.readString(SMALL_PACK.resolve(seed.file()));
            files.put(seed, JsonParser.parseString(text).getAsJsonObject());
        }
        return files;
    }

    private static JsonObject file(Map<Seed, JsonObject> files, Seed seed) {
        var file = files.get(seed);
        assertThat(file).isNotNull();
        return file == null ? new JsonObject() : file;
    }

    private static boolean isValid(Seed seed, JsonObject file) {
        var schema = SCHEMAS.resolve(seed.key() + ".schema.json").toUri();
        return VALIDATOR.validate(schema, file.toString()).isValid();
    }

    private static List<ContentProblem> problems(Map<Seed, JsonObject> files) {
        var assets = new Ids(Map.of(
                Kind.FEATURE, Set.of("house", "stop"),
                Kind.ROAD, Set.of("axis-road"),
                Kind.METRO, Set.of("line-16"),
                Kind.OUTLINE, Set.of("east", "west"),
                Kind.ICON, Set.of("leaf")));
        return new CatalogReader(files, assets, Set.of("logos/acme.png"), "")
                .read()
                .findings()
                .located(Map.of());
    }

    private static List<Spoiled> spoiled(JsonObject whole) {
        var pointers = new TreeSet<String>();
        collect(whole, JsonPointers.ROOT, pointers);
        var all = new ArrayList<Spoiled>();
        // What ends alike is read alike, such as the statement of any fact in any list.
        var endings = new HashSet<String>();
        pointers.removeIf(pointer -> !endings.add(ending(pointer)));
        for (var pointer : pointers) {
            for (var how : List.of("gone", "null", "number", "word", "blank", "list", "object", "true")) {
                add(whole, pointer, how, all);
            }
            add(whole, pointer, "with a key too many", all);
            add(whole, pointer, "with an element twice", all);
            add(whole, pointer, "false", all);
            add(whole, pointer, "negative", all);
            add(whole, pointer, "large", all);
            add(whole, pointer, "broken", all);
            add(whole, pointer, "in capitals", all);
        }
        return all;
    }

    private static String ending(String pointer) {
        var steps = pointer.replaceAll("/\\d+", "/*").split("/", -1);
        return String.join("/", List.of(steps).subList(Math.max(0, steps.length - 3), steps.length));
    }

    private static void collect(JsonElement json, String pointer, Set<String> pointers) {
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        if (json instanceof JsonObject object) {
            object.entrySet()
                    .forEach(member ->
                            collect(member.getValue(), JsonPointers.member(pointer, member.getKey()), pointers));
        } else if (json instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), JsonPointers.element(pointer, i), pointers);
            }
        }
    }

    private static void add(JsonObject whole, String pointer, String how, List<Spoiled> all) {
        var file = whole.deepCopy();
        var last = pointer.lastIndexOf('/');
        var parent = at(file, pointer.substring(0, last));
        var key = pointer.substring(last + 1);
        var value = at(file, pointer);
        if (how.equals("gone")) {
            if (parent instanceof JsonObject object) {
                object.remove(key);
            } else {
                ((JsonArray) parent).remove(Integer.parseInt(key));
            }
            all.add(new Spoiled(pointer, how, file));
            return;
        }
        var replaced = replacement(how, value);
        if (replaced == null) {
            return;
        }
        if (parent instanceof JsonObject object) {
            object.add(key, replaced);
        } else {
            ((JsonArray) parent).set(Integer.parseInt(key), replaced);
        }
        all.add(new Spoiled(pointer, how, file));
    }

    private static @Nullable JsonElement replacement(String how, JsonElement value) {
        var isNumber = value instanceof JsonPrimitive primitive && primitive.isNumber();
        var isString = value instanceof JsonPrimitive primitive && primitive.isString();
        return switch (how) {
            case "null" -> JsonNull.INSTANCE;
            case "number" -> new JsonPrimitive(7);
            case "word" -> new JsonPrimitive("word");
            case "blank" -> new JsonPrimitive(" ");
            case "list" -> new JsonArray();
            case "object" -> new JsonObject();
            case "true" -> new JsonPrimitive(true);
            case "false" ->
                value instanceof JsonPrimitive primitive && primitive.isBoolean() ? new JsonPrimitive(false) : null;
            case "with a key too many" -> {
                if (value instanceof JsonObject object) {
                    object.addProperty("extra_key", "x");
                    yield object;
                }
                yield null;
            }
            case "with an element twice" -> {
                if (value instanceof JsonArray array
                        && !array.isEmpty()
                        && array.get(0).isJsonPrimitive()) {
                    array.add(array.get(0));
                    yield array;
                }
                yield null;
            }
            case "negative" -> isNumber ? new JsonPrimitive(-1) : null;
            case "large" -> isNumber ? new JsonPrimitive(99_999.5) : null;
            case "broken" -> isString ? new JsonPrimitive(value.getAsString() + "-") : null;
            case "in capitals" ->
                isString ? new JsonPrimitive(value.getAsString().toUpperCase(Locale.ROOT)) : null;
            default -> throw new IllegalArgumentException(how);
        };
    }

    private static JsonElement at(JsonElement root, String pointer) {
        var found = root;
        for (var step : pointer.split("/", -1)) {
            if (step.isEmpty()) {
                continue;
            }
            found = found instanceof JsonArray array
                    ? array.get(Integer.parseInt(step))
                    : found.getAsJsonObject().get(step);
        }
        return found;
    }
}
