package lobby.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import lobby.geo.MapData;
import lobby.geo.Streets;
import lobby.i18n.PlaceWords;
import lobby.model.Catalog;
import lobby.model.Icons;
import lobby.search.SearchIndex;
import lobby.search.Subject;
import org.jspecify.annotations.Nullable;

/// All that was read, content and prepared map together: the one value that the shell swaps as a whole.
///
/// @param streets of the map, joined into a network
/// @param search finds what is in the catalog
public record Exhibit(Catalog catalog, MapData map, Streets streets, Icons icons, SearchIndex search) {

    /// Joins the streets and makes the index, which takes its time: no work for the JavaFX thread.
    public Exhibit(Catalog catalog, MapData map, Icons icons) {
        this(
                catalog,
                map,
                Streets.of(map, catalog.pack().map().axis()),
                icons,
                SearchIndex.of(catalog, PlaceWords.all()));
    }

    /// What is shown at a moment.
    ///
    /// @param moment null if the time is not known
    public Exhibit at(@Nullable LocalDateTime moment) {
        var found = moment == null ? search : search.only(subject -> isShownOn(moment.toLocalDate(), subject));
        return new Exhibit(catalog.at(moment), map, streets, icons, found);
    }

    private static boolean isShownOn(LocalDate day, Subject subject) {
        return !(subject instanceof Subject.OfEnterprise(var enterprise)) || enterprise.isValidOn(day);
    }

    /// What a kiosk shows that found no content at all, not even the content that came along: bare land.
    public static Exhibit nothing() {
        var catalog = new CatalogReader(Map.of(), new Ids(Map.of()), Set.of(), "")
                .read()
                .catalog();
        return new Exhibit(catalog, new GroundMap(Map.of()).projected(null), IconReader.standInOnly());
    }
}
