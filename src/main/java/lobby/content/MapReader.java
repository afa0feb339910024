package lobby.content;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lobby.content.GroundMap.Feature;
import lobby.content.GroundMap.Shape;
import lobby.geo.GeoPoint;
import lobby.geo.MapLayer;
import lobby.geo.RoadClass;
import lobby.json.JsonDocument;
import lobby.json.JsonFile;
import lobby.json.JsonPointers;
import lobby.json.JsonResult;
import lobby.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Reads the layers of `assets/map`, GeoJSON after RFC 7946.
///
/// A wrong point costs that point, a wrong feature that feature, a wrong file that layer; all of it is reported. Blocks
/// on the disk.
final class MapReader {

    /// Ten times the largest layer that can still be drawn at ease.
    static final int MOST_BYTES = 16 * 1024 * 1024;

    /// More points than this in one layer make the map slow.
    static final int MANY_POINTS = 100_000;

    private static final int LAST_RANK = 5;
    private static final int USUAL_RANK = 3;
    private static final double MAX_LONGITUDE = GeoPoint.MAX_LONGITUDE;
    private static final double MAX_LATITUDE = GeoPoint.MAX_LATITUDE;
    private static final String NAME = "name_";

    private final Path folder;
    private final List<Locale> languages;
    private final Findings findings;
    private final Map<String, JsonDocument> documents;

    /// @param folder of the content
    /// @param languages that every name should have
    /// @param documents takes what was read, by file
    MapReader(Path folder, List<Locale> languages, Findings findings, Map<String, JsonDocument> documents) {
        this.folder = folder;
        this.languages = languages;
        this.findings = findings;
        this.documents = documents;
    }

    static String file(MapLayer layer) {
        return "assets/map/" + layer.file() + ".geojson";
    }

    GroundMap read() {
        var layers = new EnumMap<MapLayer, List<Feature>>(MapLayer.class);
        for (var layer : MapLayer.values()) {
            layers.put(layer, layer(layer));
        }
        return new GroundMap(layers);
    }

    private List<Feature> layer(MapLayer layer) {
        var file = file(layer);
        return switch (JsonFile.readForeign(folder.resolve(file), MOST_BYTES)) {
            case JsonResult.Refused(var fault) -> {
                findings.add(file, fault, "this layer of the map is left out");
                yield List.of();
            }
            case JsonResult.Read(var document) -> {
                documents.put(file, document);
                findings.remarks(file, document);
                yield new Layer(layer, file).read(document.root());
            }
        };
    }

    /// One layer while it is read.
    private final class Layer {

        private final MapLayer layer;
        private final String file;
        private final Set<String> ids = new HashSet<>();
        private final List<Feature> read = new ArrayList<>();
        private int points;

        Layer(MapLayer layer, String file) {
            this.layer = layer;
            this.file = file;
        }

        List<Feature> read(JsonElement root) {
            if (!(root instanceof JsonObject collection)
                    || !"FeatureCollection".equals(string(collection, "type"))
                    || !(collection.get("features") instanceof JsonArray features)) {
                problem("", "must be a GeoJSON FeatureCollection with \"features\": this layer of the map is left out");
                return List.of();
            }
            if (collection.has("crs")) {
                problem("/crs", "\"crs\" is not read: coordinates must be WGS 84, longitude first");
            }
            for (int i = 0; i < features.size(); i++) {
                feature(features.get(i), i);
            }
            if (features.isEmpty()) {
                findings.advice(file, "/features", "this layer of the map is empty");
            }
            if (points > MANY_POINTS) {
                findings.advice(
                        file,
                        "/features",
                        "this layer has %d points, and more than %d make the map slow: simplify it"
                                .formatted(points, MANY_POINTS));
            }
            return read;
        }

        private void feature(JsonElement json, int index) {
            var pointer = JsonPointers.element("/features", index);
            if (!(json instanceof JsonObject object) || !"Feature".equals(string(object, "type"))) {
                problem(pointer, "must be a GeoJSON Feature: it is left out");
                return;
            }
            var properties = object.get("properties") instanceof JsonObject some ? some : new JsonObject();
            var id = id(object, properties, pointer, index);
            var named = "feature \"%s\": ".formatted(id);
            if (ids.contains(id)) {
                problem(pointer, named + "stands here for the second time: it is left out");
                return;
            }
            var shape = new ShapeReader(pointer + "/geometry", named);
            var geometry = shape.read(object.get("geometry"));
            if (geometry == null) {
                return;
            }
            ids.add(id);
            points += shape.points;
            read.add(new Feature(
                    id,
                    kind(properties, pointer, named),
                    name(properties, pointer, named),
                    geometry,
                    shape.parts,
                    layer == MapLayer.ROADS ? roadClass(properties, pointer, named) : null,
                    rank(properties, pointer, named),
                    layer == MapLayer.METRO ? lines(properties, pointer, named) : List.of(),
                    schematic(properties, pointer, named)));
        }

        private String id(JsonObject object, JsonObject properties, String pointer, int index) {
            for (var id : new JsonElement[] {properties.get("id"), object.get("id")}) {
                if (id instanceof JsonPrimitive value
                        && !value.isBoolean()
                        && !value.getAsString().isBlank()) {
                    return value.getAsString();
                }
            }
            problem(pointer, "a feature has no \"id\": it is drawn, but nothing can lead to it");
            return "%s-%d".formatted(layer.file(), index + 1);
        }

        private String kind(JsonObject properties, String pointer, String named) {
            var kind = string(properties, "kind");
            if (kind == null || kind.isBlank()) {
                problem(pointer, named + "has no \"kind\": it is drawn like the rest of its layer");
                return layer.file();
            }
            return kind;
        }

        private @Nullable LocalizedText name(JsonObject properties, String pointer, String named) {
            var words = new LinkedHashMap<String, String>();
            for (var property : properties.entrySet()) {
                var key = property.getKey();
                // Others begin like this as well, such as name_basis.
                if (key.startsWith(NAME) && isLanguage(key.substring(NAME.length()))) {
                    var where = pointer + "/properties/" + key;
                    if (property.getValue() instanceof JsonPrimitive value
                            && value.isString()
                            && !value.getAsString().isBlank()) {
                        words.put(key.substring(NAME.length()), value.getAsString());
                    } else {
                        problem(
                                where,
                                named + "\"%s\" must be words in quotation marks: it is left out".formatted(key));
                    }
                }
            }
            // A name that was only guessed from the context is not shown.
            if (words.isEmpty()
                    || (properties.get("name_basis") instanceof JsonPrimitive basis
                            && basis.getAsString().equals("inferred"))) {
                return null;
            }
            var name = new LocalizedText(words);
            for (var language : languages) {
                if (!name.speaks(language)) {
                    problem(
                            pointer,
                            named
                                    + "has no \"%s%s\": another language is shown"
                                            .formatted(NAME, language.toLanguageTag()));
                }
            }
            return name;
        }

        private boolean isLanguage(String tag) {
            try {
                var language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
                return language.length() == 2 || language.length() == 3;
            } catch (IllformedLocaleException _) {
                return false;
            }
        }

        private RoadClass roadClass(JsonObject properties, String pointer, String named) {
            var word = string(properties, "class");
            for (var one : RoadClass.values()) {
                if (one.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return one;
                }
            }
            problem(
                    properties.has("class") ? pointer + "/properties/class" : pointer,
                    named
                            + "\"class\" must be motorway, trunk, primary, secondary, tertiary or minor: it is drawn"
                            + " as a minor road");
            return RoadClass.MINOR;
        }

        private int rank(JsonObject properties, String pointer, String named) {
            var json = properties.get("rank");
            if (json == null) {
                return USUAL_RANK;
            }
            if (json instanceof JsonPrimitive value && value.isNumber()) {
                double rank = value.getAsDouble();
                if (rank == Math.rint(rank) && rank >= 1 && rank <= LAST_RANK) {
                    return (int) rank;
                }
            }
            problem(
                    pointer + "/properties/rank",
                    named + "\"rank\" must be 1 (always labelled) to 5 (only near by): 3 is taken");
            return USUAL_RANK;
        }

        private List<String> lines(JsonObject properties, String pointer, String named) {
            var lines = new ArrayList<String>();
            if (properties.get("lines") instanceof JsonArray list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof JsonPrimitive line && line.isString()) {
                        lines.add(line.getAsString());
                    } else {
                        problem(
                                JsonPointers.element(pointer + "/properties/lines", i),
                                named + "a line must be words in quotation marks: it is left out");
                    }
                }
            } else if (properties.has("lines")) {
                problem(pointer + "/properties/lines", named + "\"lines\" must be a list in [ ]: it is left out");
            }
            var own = string(properties, "ref");
            if (lines.isEmpty() && own != null) {
                lines.add(own);
            }
            return lines;
        }

        private boolean schematic(JsonObject properties, String pointer, String named) {
            var word = string(properties, "accuracy");
            if (!"surveyed".equals(word) && !"schematic".equals(word)) {
                problem(pointer, named + "\"accuracy\" must be surveyed or schematic: it is taken for schematic");
            }
            return !"surveyed".equals(word);
        }

        private void problem(String pointer, String words) {
            findings.problem(file, pointer, words);
        }

        /// The coordinates of one feature while they are read.
        private final class ShapeReader {

            private final String pointer;
            private final String named;
            private final List<double[]> parts = new ArrayList<>();
            private int points;
            private int wrong;
            private int open;
            private @Nullable String firstWrong;

            ShapeReader(String pointer, String named) {
                this.pointer = pointer;
                this.named = named;
            }

            /// Null if there is nothing to draw, which is then reported.
            @Nullable
            Shape read(@Nullable JsonElement json) {
                if (json == null || json.isJsonNull()) {
                    problem(pointer, named + "has no geometry: it is left out");
                    return null;
                }
                var type = json instanceof JsonObject geometry ? string(geometry, "type") : null;
                var coordinates = json instanceof JsonObject geometry ? geometry.get("coordinates") : null;
                var where = pointer + "/coordinates";
                var shape = switch (String.valueOf(type)) {
                    case "Point" -> {
                        part(wrapped(coordinates), pointer, 1, false);
                        yield Shape.POINT;
                    }
                    case "LineString" -> {
                        part(coordinates, where, 2, false);
                        yield Shape.LINES;
                    }
                    case "MultiLineString" -> {
                        parts(coordinates, where, false);
                        yield Shape.LINES;
                    }
                    case "Polygon" -> {
                        parts(coordinates, where, true);
                        yield Shape.AREAS;
                    }
                    case "MultiPolygon" -> {
                        if (coordinates instanceof JsonArray polygons) {
                            for (int i = 0; i < polygons.size(); i++) {
                                parts(polygons.get(i), JsonPointers.element(where, i), true);
                            }
                        }
                        yield Shape.AREAS;
                    }
                    default -> null;
                };
                if (shape == null) {
                    problem(
                            pointer,
                            named
                                    + "must be a Point, LineString, MultiLineString, Polygon or MultiPolygon,"
                                    + " but is %s: it is left out; make several features of a collection"
                                            .formatted(type));
                    return null;
                }
                report();
                return parts.isEmpty() ? null : shape;
            }

            private JsonArray wrapped(@Nullable JsonElement position) {
                var alone = new JsonArray();
                alone.add(position);
                return alone;
            }

            private void report() {
                if (open > 0) {
                    problem(pointer, named + "%d rings do not end where they begin: they are closed".formatted(open));
                }
                if (firstWrong != null) {
                    problem(
                            firstWrong,
                            named
                                    + "%d points are not [longitude, latitude] within ±180 and ±85 degrees, this one"
                                            .formatted(wrong)
                                    + " first: they are left out");
                }
                if (parts.isEmpty()) {
                    problem(pointer, named + "has too few points to be drawn: it is left out");
                }
            }

            private void parts(@Nullable JsonElement json, String where, boolean rings) {
                if (json instanceof JsonArray lines) {
                    for (int i = 0; i < lines.size(); i++) {
                        part(lines.get(i), JsonPointers.element(where, i), rings ? 3 : 2, rings);
                    }
                }
            }

            private void part(@Nullable JsonElement json, String where, int fewest, boolean ring) {
                if (!(json instanceof JsonArray positions)) {
                    wrong(where);
                    return;
                }
                double[] part = new double[2 * positions.size() + 2];
                int length = 0;
                for (int i = 0; i < positions.size(); i++) {
                    if (positions.get(i) instanceof JsonArray position && isGood(position)) {
                        part[length++] = position.get(0).getAsDouble();
                        part[length++] = position.get(1).getAsDouble();
                    } else {
                        wrong(fewest == 1 ? where + "/coordinates" : JsonPointers.element(where, i));
                    }
                }
                if (ring && length >= 2) {
                    boolean closed = part[0] == part[length - 2] && part[1] == part[length - 1];
                    if (closed) {
                        length -= 2;
                    }
                    if (length >= 2 * fewest) {
                        open += closed ? 0 : 1;
                        part[length++] = part[0];
                        part[length++] = part[1];
                    }
                }
                if (length < 2 * fewest) {
                    tooFew(where, positions.size());
                    return;
                }
                points += length / 2;
                parts.add(Arrays.copyOf(part, length));
            }

            /// Left to the report on the whole feature if nothing else of it remains.
            private void tooFew(String where, int written) {
                if (!parts.isEmpty() && written > 0) {
                    problem(where, named + "a part has too few points to be drawn: it is left out");
                }
            }

            private boolean isGood(JsonArray position) {
                return position.size() >= 2
                        && isWithin(position.get(0), MAX_LONGITUDE)
                        && isWithin(position.get(1), MAX_LATITUDE);
            }

            private boolean isWithin(JsonElement json, double limit) {
                return json instanceof JsonPrimitive value
                        && value.isNumber()
                        && Math.abs(value.getAsDouble()) <= limit;
            }

            private void wrong(String where) {
                wrong++;
                if (firstWrong == null) {
                    firstWrong = where;
                }
            }
        }
    }

    private static @Nullable String string(JsonObject object, String key) {
        return object.get(key) instanceof JsonPrimitive value && value.isString() ? value.getAsString() : null;
    }
}
