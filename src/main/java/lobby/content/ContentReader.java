package lobby.content;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lobby.geo.MapLayer;
import lobby.json.JsonDocument;
import lobby.json.JsonFile;
import lobby.json.JsonResult;
import lobby.model.Catalog;
import lobby.model.Icons;

/// Reads a folder that holds `seeds/` and `assets/` into one exhibit, as far as it can be read.
///
/// A wrong entry costs that entry, a wrong file its panel or layer. Never throws for what a folder holds: all that is
/// wrong comes back as problems. Blocks on the disk, for some hundred milliseconds.
public final class ContentReader {

    private static final String SEEDS = "seeds";
    private static final String IMAGES = "assets/images";
    private static final String CREDITS = "assets/map/sources.json";
    private static final Pattern PICTURE = Pattern.compile("\\.(png|jpg|jpeg|svg)$");
    private static final int DEEPEST_FOLDER = 8;

    /// @param folder holds `seeds/` and `assets/`
    public ContentResult read(Path folder) {
        if (!Files.isDirectory(folder)) {
            var problem = ContentProblem.ofFile(
                    folder.toString(), "there is no such folder: name one that holds seeds/ and assets/");
            return new ContentResult.Rejected(problem, List.of(problem));
        }
        var findings = new Findings();
        var documents = new LinkedHashMap<String, JsonDocument>();
        var files = seeds(folder, findings, documents);
        adviseOnOtherFiles(folder, findings);
        var languages = PackJson.languages(files.get(Seed.PACK));
        var ground = new MapReader(folder, languages, findings, documents).read();
        var icons = new IconReader(folder, findings).read();
        FontFiles.check(folder, findings);
        var outcome = new CatalogReader(files, ids(ground, icons), images(folder), credit(folder)).read();
        var catalog = outcome.catalog();

        var problems = new ArrayList<>(findings.with(outcome.findings()).located(documents));
        if (isEmpty(catalog) && ground.isEmpty()) {
            var problem = ContentProblem.ofFile(
                    folder.toString(), "nothing here can be shown: name a folder that holds seeds/ and assets/");
            problems.add(problem);
            return new ContentResult.Rejected(problem, problems);
        }
        var here = catalog.place(catalog.pack().viewpoint().place());
        var map = ground.projected(here.isPresent() ? here.get().feature() : null);
        return new ContentResult.Loaded(new Exhibit(catalog, map, icons), problems, outcome.hidden());
    }

    private static Map<Seed, JsonObject> seeds(Path folder, Findings findings, Map<String, JsonDocument> documents) {
        var files = new EnumMap<Seed, JsonObject>(Seed.class);
        for (var seed : Seed.values()) {
            switch (JsonFile.read(folder.resolve(seed.file()), Seed.MOST_BYTES)) {
                case JsonResult.Refused(var fault) -> findings.add(seed.file(), fault, seed.cost());
                case JsonResult.Read(var document) -> {
                    documents.put(seed.file(), document);
                    findings.remarks(seed.file(), document);
                    if (document.root() instanceof JsonObject object) {
                        files.put(seed, object);
                    } else {
                        findings.problem(seed.file(), "", "the file must begin with { and end with }; " + seed.cost());
                    }
                }
            }
        }
        return files;
    }

    /// A file with a mistyped name is not read, and nobody would know why.
    private static void adviseOnOtherFiles(Path folder, Findings findings) {
        var known = Arrays.stream(Seed.values()).map(Seed::file).collect(Collectors.toSet());
        try (var all = Files.list(folder.resolve(SEEDS))) {
            all.map(file -> SEEDS + "/" + file.getFileName())
                    .filter(file -> file.endsWith(".json") && !known.contains(file))
                    .sorted()
                    .forEach(file ->
                            findings.advice(file, "", "no file of this name is read" + Nearest.hint(file, known)));
        } catch (IOException | UncheckedIOException _) {
            // That there are no seeds is told of each of them.
        }
    }

    private static Ids ids(GroundMap ground, Icons icons) {
        var ids = new EnumMap<Kind, Set<String>>(Kind.class);
        ids.put(Kind.FEATURE, ground.ids());
        ids.put(Kind.ROAD, ground.ids(MapLayer.ROADS));
        ids.put(Kind.METRO, ground.ids(MapLayer.METRO));
        ids.put(Kind.OUTLINE, ground.ids(MapLayer.CLUSTERS));
        ids.put(Kind.ICON, icons.outlines().keySet());
        return new Ids(ids);
    }

    /// All pictures, by their path below `assets/images`, so that no path of an entry ever meets the disk.
    private static Set<String> images(Path folder) {
        var images = folder.resolve(IMAGES);
        try (var all = Files.walk(images, DEEPEST_FOLDER)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> PICTURE.matcher(file.toString()).find())
                    .map(file -> images.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        } catch (IOException | UncheckedIOException _) {
            // Every picture that an entry names is reported then.
            return Set.of();
        }
    }

    /// What the map's own list of sources wants to be named, for a pack that does not say it.
    private static String credit(Path folder) {
        var credits = new LinkedHashSet<String>();
        if (JsonFile.read(folder.resolve(CREDITS), Seed.MOST_BYTES) instanceof JsonResult.Read(var document)
                && document.root() instanceof JsonObject sources) {
            for (var key : sources.keySet()) {
                if (sources.get(key) instanceof JsonObject source
                        && source.get("attribution") instanceof JsonPrimitive credit
                        && credit.isString()
                        && !credit.getAsString().isBlank()) {
                    credits.add(credit.getAsString());
                }
            }
        }
        return String.join(" · ", credits);
    }

    private static boolean isEmpty(Catalog catalog) {
        return catalog.clusters().isEmpty()
                && catalog.industries().isEmpty()
                && catalog.enterprises().isEmpty()
                && catalog.places().isEmpty()
                && catalog.story() == null
                && catalog.facts().findAny().isEmpty();
    }
}
