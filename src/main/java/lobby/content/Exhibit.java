package lobby.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lobby.geo.GeoPoint;
import lobby.geo.MapData;
import lobby.geo.Projection;
import lobby.model.Catalog;
import lobby.model.Goals;
import lobby.model.Icons;
import lobby.model.LocalizedText;
import lobby.model.Pack;

/// All that was read, content and prepared map together: the one value that the shell swaps as a whole.
public record Exhibit(Catalog catalog, MapData map, Icons icons) {

    /// A no-break space: shows as nothing, and is not blank.
    private static final String NOTHING = "\u00A0";

    /// What a kiosk shows that found no content at all, not even the content that came along: bare land.
    public static Exhibit nothing() {
        var nothing = LocalizedText.of(NOTHING, NOTHING);
        var pack = new Pack(
                Pack.FORMAT,
                "nothing",
                "0",
                nothing,
                nothing,
                nothing,
                List.of(Locale.CHINESE, Locale.ENGLISH),
                Locale.CHINESE,
                new Pack.Viewpoint(null, 0),
                new Pack.MapNotes(List.of(), nothing, nothing, null, null, NOTHING, null),
                false,
                List.of(),
                List.of());
        var catalog = new Catalog(
                pack, List.of(), List.of(), List.of(), Goals.none(), null, List.of(), List.of(), List.of(), Map.of());
        return new Exhibit(catalog, new MapData(new Projection(new GeoPoint(0, 0)), Map.of()), new Icons(Map.of()));
    }
}
