package lobby.content;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// A folder of content that is small and whole, to be spoiled in one place at a time.
final class SmallPack {

    private static final Path ORIGINAL = Path.of("src/test/resources/small-pack");

    private final Path folder;

    SmallPack(Path folder) {
        this.folder = folder;
        restore();
    }

    /// Makes it whole again.
    void restore() {
        try (var all = Files.walk(ORIGINAL)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String feature(String id, String properties, String geometry) {
        return """
                {"type": "Feature", "id": "%s", "properties": {"id": "%s", "accuracy": "surveyed", %s},
                 "geometry": %s}""".formatted(id, id, properties, geometry);
    }

    static String point(String id, String properties, String at) {
        return feature(id, properties, "{\"type\": \"Point\", \"coordinates\": [%s]}".formatted(at));
    }

    static String line(String id, String properties) {
        return feature(
                id, properties, "{\"type\": \"LineString\", \"coordinates\": [[116.2, 40.05], [116.25, 40.06]]}");
    }

    Path folder() {
        return folder;
    }

    /// The text of a seed, to be changed.
    String seed(String name) {
        return text("seeds/" + name + ".json");
    }

    JsonElement tree(String name) {
        return JsonParser.parseString(seed(name));
    }

    SmallPack seed(String name, String json) {
        return write("seeds/" + name + ".json", json);
    }

    /// Replaces the first occurrence, which must be there.
    SmallPack change(String name, String from, String to) {
        var text = seed(name);
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException("%s does not hold %s".formatted(name, from));
        }
        return seed(name, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    SmallPack map(String layer, String... features) {
        return write(
                "assets/map/" + layer + ".geojson",
                "{\"type\": \"FeatureCollection\", \"features\": [\n%s]}".formatted(String.join(",\n", features)));
    }

    SmallPack write(String file, String text) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ContentResult read() {
        return new ContentReader().read(folder);
    }

    ContentResult.Loaded loaded() {
        return (ContentResult.Loaded) read();
    }

    List<ContentProblem> problems() {
        return read().problems();
    }

    /// What an editor reads, one a line.
    List<String> lines() {
        return problems().stream().map(ContentProblem::toLine).toList();
    }
}
