package lobby.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import lobby.geo.MapData;
import lobby.model.Catalog;
import lobby.model.Icons;

/// All that was read, content and prepared map together: the one value that the shell swaps as a whole.
public record Exhibit(Catalog catalog, MapData map, Icons icons) {

    /// What is shown on a day. A day that cannot be true hides nothing.
    public Exhibit on(LocalDate day) {
        return Days.isPlausible(day) ? new Exhibit(catalog.on(day), map, icons) : this;
    }

    /// What a kiosk shows that found no content at all, not even the content that came along: bare land.
    public static Exhibit nothing() {
        var catalog = new CatalogReader(Map.of(), new Ids(Map.of()), Set.of(), "")
                .read()
                .catalog();
        return new Exhibit(catalog, new GroundMap(Map.of()).projected(null), IconReader.standInOnly());
    }
}
