package lobby.seeds;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The content files as plain JSON, and every value in them with the way to it.
final class SeedFiles {

    static final Path FOLDER = Path.of("seeds");
    static final Path SCHEMAS = FOLDER.resolve("schema");
    static final Path MAP = Path.of("assets", "map");

    static final List<String> NAMES = List.of(
            "pack", "clusters", "industries", "enterprises", "goals", "story", "places", "notices", "tours", "sources");

    private SeedFiles() {}

    /// A value somewhere in the content.
    ///
    /// @param way file and keys that lead to it, such as `places/places/0/name`
    /// @param key the last key that is no number
    record Found(String way, String key, JsonElement json) {

        /// The text of a member, or nothing.
        String text(String member) {
            var value = json.getAsJsonObject().get(member);
            return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
        }

        boolean isText() {
            return json.isJsonPrimitive() && json.getAsJsonPrimitive().isString();
        }

        boolean isFact() {
            return json.isJsonObject() && json.getAsJsonObject().has("statement");
        }
    }

    static JsonObject read(String name) {
        return JsonParser.parseString(words(FOLDER.resolve(name + ".json"))).getAsJsonObject();
    }

    static String words(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every value of every file, the whole files first.
    static List<Found> everything() {
        return NAMES.stream()
                .flatMap(name -> within(new Found(name, "", read(name))))
                .toList();
    }

    private static Stream<Found> within(Found outer) {
        Stream<Found> members = Stream.empty();
        if (outer.json().isJsonObject()) {
            members = outer.json().getAsJsonObject().entrySet().stream()
                    .map(member -> new Found(outer.way() + "/" + member.getKey(), member.getKey(), member.getValue()));
        } else if (outer.json().isJsonArray()) {
            var array = outer.json().getAsJsonArray();
            members = Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                    .map(i -> new Found(outer.way() + "/" + i, outer.key(), array.get(i)));
        }
        return Stream.concat(Stream.of(outer), members.flatMap(SeedFiles::within));
    }

    static List<Found> facts() {
        return everything().stream().filter(Found::isFact).toList();
    }

    /// Ids of the entries of a file that holds a list of its own name.
    static List<String> idsOf(String name) {
        return read(name).getAsJsonArray(name).asList().stream()
                .map(entry -> entry.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    /// Ids of the features of one layer of the map.
    static List<String> featuresOf(String layer) {
        var file =
                JsonParser.parseString(words(MAP.resolve(layer + ".geojson"))).getAsJsonObject();
        return file.getAsJsonArray("features").asList().stream()
                .map(feature -> feature.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    /// The lines of a list beside the tests.
    static List<String> listed(String resource) {
        try (var stream = Objects.requireNonNull(SeedFiles.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
