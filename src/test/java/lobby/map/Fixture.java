package lobby.map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lobby.geo.Camera;
import lobby.geo.GeoPoint;
import lobby.geo.Geometry;
import lobby.geo.MapData;
import lobby.geo.MapFeature;
import lobby.geo.MapLayer;
import lobby.geo.Projection;
import lobby.geo.RoadClass;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;
import lobby.model.LocalizedText;
import lobby.model.Pack;
import lobby.model.Tint;
import org.jspecify.annotations.Nullable;

/// The bundled map and two palettes, read without the reader of the kiosk: painters are tested by themselves.
final class Fixture {

    static final Projection PROJECTION = new Projection(new GeoPoint(40.08, 116.22));
    static final MapData DATA = read();
    static final Palette LIGHT = palette("""
            ink 0F1E33 ink-2 40506A surface FFFFFF here C8102E jade-area 0B7F86 amber-area B5540F land F6F4EF
            hill-1 E4EBDB hill-2 D7E3CF hill-3 C8D8BE hill-line AFC5A4 park DDE9D3 water BFD9EA water-line 8FBAD6
            water-ink 1F5C86 hill-ink 3F5B3A road FFFFFF road-case D8D3C8 road-major FFFFFF road-major-case BDB6A8
            road-ink 4A4E57 axis 0F1E33 metro 5E9A42 metro-ink 3A6B25 halo F6F4EF""");
    static final Palette NIGHT = palette("""
            ink F2EFE8 ink-2 BAC4D1 surface 14202F here E5304B jade-area 3FB8BC amber-area EE9A55 land 1A2534
            hill-1 1D2E37 hill-2 1F353A hill-3 223C3D hill-line 3B5E59 park 1F3436 water 154C72 water-line 2A6C98
            water-ink 93C9EC hill-ink A9C7A4 road 334358 road-case 151F2C road-major 46586F road-major-case 151F2C
            road-ink C2CAD4 axis F2EFE8 metro 7CBF5C metro-ink A5DB8A halo 1A2534""");
    static final Pack.MapNotes NOTES = new Pack.MapNotes(
            List.of(),
            List.of("beiqing-road", "beiqing-road-west"),
            LocalizedText.of("北清路前沿科创发展轴", "Beiqing Road Innovation Axis"),
            LocalizedText.of("北清路", "Beiqing Road"),
            "line-16",
            null,
            "credit",
            null);
    static final MapFonts FONTS = MapFonts.load(Path.of("assets/fonts"));
    static final WorldPoint HERE = at(116.24123, 40.07509);

    private Fixture() {}

    static MapScene scene(MapData data, Locale language, Palette palette) {
        return new MapScene(
                data,
                NOTES,
                language,
                language.equals(Locale.ENGLISH) ? Locale.CHINESE : Locale.ENGLISH,
                palette,
                Map.of("cuihu", Tint.JADE, "yongfeng", Tint.AMBER),
                null,
                List.of(),
                List.of(),
                new Here(HERE, 0, "here", "house", true),
                MapScene.Detail.ALL,
                List.of());
    }

    static WorldPoint at(double longitude, double latitude) {
        return PROJECTION.toWorld(new GeoPoint(latitude, longitude));
    }

    /// A camera whose `at` stands at this pixel of a screen.
    static Viewport view(
            WorldPoint at, double metresPerUnit, double bearing, double x, double y, double width, double height) {
        var unit = new Unit(1, 1);
        var middle = new Viewport(new Camera(at, metresPerUnit, bearing), unit, width, height);
        var centre = middle.toWorld(new lobby.geo.ScreenPoint(width - x, height - y));
        return new Viewport(new Camera(centre, metresPerUnit, bearing), unit, width, height);
    }

    private static Palette palette(String tokens) {
        var words = tokens.split("\\s+");
        var argb = new HashMap<String, Integer>();
        for (int i = 0; i < words.length; i += 2) {
            argb.put(words[i], 0xFF000000 | Integer.parseInt(words[i + 1], 16));
        }
        return new Palette(argb);
    }

    private static MapData read() {
        var layers = new EnumMap<MapLayer, List<MapFeature>>(MapLayer.class);
        for (var layer : MapLayer.values()) {
            try {
                var file = Path.of("assets/map", layer.file() + ".geojson");
                var json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
                layers.put(
                        layer,
                        json.getAsJsonArray("features").asList().stream()
                                .map(one -> feature(layer, one.getAsJsonObject()))
                                .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new MapData(PROJECTION, layers);
    }

    private static MapFeature feature(MapLayer layer, JsonObject json) {
        var properties = json.getAsJsonObject("properties");
        var geometry = json.getAsJsonObject("geometry");
        var roadClass = text(properties, "class");
        var chinese = text(properties, "name_zh");
        var english = text(properties, "name_en");
        boolean inferred = layer == MapLayer.ROADS && "inferred".equals(text(properties, "name_basis"));
        var lines = new ArrayList<String>();
        if (properties.has("lines")) {
            properties.getAsJsonArray("lines").forEach(line -> lines.add(line.getAsString()));
        }
        var ref = text(properties, "ref");
        if (ref != null) {
            lines.add(ref);
        }
        return new MapFeature(
                json.get("id").getAsString(),
                layer,
                properties.get("kind").getAsString(),
                chinese == null || english == null || inferred ? null : LocalizedText.of(chinese, english),
                geometry(geometry.get("type").getAsString(), geometry.getAsJsonArray("coordinates")),
                roadClass == null ? null : RoadClass.valueOf(roadClass.toUpperCase(Locale.ROOT)),
                properties.has("rank") ? properties.get("rank").getAsInt() : 3,
                lines,
                "schematic".equals(text(properties, "accuracy")));
    }

    private static @Nullable String text(JsonObject json, String key) {
        return json.has(key) && !json.get(key).isJsonNull() ? json.get(key).getAsString() : null;
    }

    private static Geometry geometry(String type, JsonArray coordinates) {
        return switch (type) {
            case "Point" -> new Geometry.Point(point(coordinates));
            case "LineString" -> new Geometry.Lines(List.of(path(coordinates)));
            case "MultiLineString" -> new Geometry.Lines(paths(coordinates));
            case "Polygon" -> new Geometry.Areas(paths(coordinates));
            default ->
                new Geometry.Areas(coordinates.asList().stream()
                        .flatMap(polygon -> paths(polygon.getAsJsonArray()).stream())
                        .toList());
        };
    }

    private static List<lobby.geo.Path> paths(JsonArray all) {
        return all.asList().stream()
                .map(JsonElement::getAsJsonArray)
                .map(Fixture::path)
                .toList();
    }

    private static lobby.geo.Path path(JsonArray points) {
        double[] xy = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            var point = point(points.get(i).getAsJsonArray());
            xy[2 * i] = point.x();
            xy[2 * i + 1] = point.y();
        }
        return new lobby.geo.Path(xy);
    }

    private static WorldPoint point(JsonArray pair) {
        return at(pair.get(0).getAsDouble(), pair.get(1).getAsDouble());
    }
}
