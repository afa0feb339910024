package lobby.ui;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lobby.content.BundledContent;
import lobby.content.ContentReader;
import lobby.content.ContentResult;
import lobby.content.Exhibit;
import lobby.geo.GeoPoint;
import lobby.geo.MapData;
import lobby.geo.Projection;
import lobby.i18n.Texts;
import lobby.model.AsOf;
import lobby.model.Catalog;
import lobby.model.Enterprise;
import lobby.model.EnterpriseStatus;
import lobby.model.Goals;
import lobby.model.Icons;
import lobby.model.Industry;
import lobby.model.IndustryGroup;
import lobby.model.LocalizedText;
import lobby.model.Pack;
import lobby.session.Stop;
import lobby.session.Theme;
import lobby.session.VisitLog;
import lobby.session.VisitorState;
import org.jspecify.annotations.Nullable;

/// Content for tests of screens: what comes with the program, and small ones made by hand.
public final class Content {

    private static @Nullable Exhibit bundled;

    private Content() {}

    /// What comes with the program, read once.
    public static synchronized Exhibit bundled() {
        var read = bundled;
        if (read == null) {
            read = ((ContentResult.Loaded) new ContentReader().read(BundledContent.folder())).exhibit();
            bundled = read;
        }
        return read;
    }

    /// A visitor who stands somewhere.
    public static Visit visit(Exhibit exhibit, Locale language, Stop at) {
        var fresh = VisitorState.fresh(language, Theme.LIGHT);
        return new Visit(exhibit, fresh.wake(Stop.HOME).open(at), new Texts(language), VisitLog.unread());
    }

    /// Nothing but these, with a map that shows nothing.
    public static Exhibit of(List<Industry> industries, List<Enterprise> enterprises) {
        var notes = new Pack.MapNotes(List.of(), List.of(), text("Axis"), text("Axis"), null, null, "nobody", null);
        var pack = new Pack(
                Pack.FORMAT,
                "small",
                "1",
                text("Title"),
                text("Subtitle"),
                text("Park"),
                List.of(Locale.ENGLISH, Locale.CHINESE),
                Locale.ENGLISH,
                new Pack.Viewpoint(null, 0),
                notes,
                false,
                List.of(),
                List.of());
        var catalog = new Catalog(
                pack,
                List.of(),
                industries,
                enterprises,
                Goals.none(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        return new Exhibit(catalog, new MapData(new Projection(new GeoPoint(40, 116)), Map.of()), new Icons(Map.of()));
    }

    /// An industry of which nothing is known but its name.
    public static Industry industry(String id, String name) {
        return new Industry(
                id,
                IndustryGroup.STRATEGIC,
                "chip",
                text(name),
                text("About " + name),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("source"));
    }

    /// An enterprise of which nothing is known but its name and industries.
    public static Enterprise enterprise(String id, String name, List<String> industries) {
        return enterprise(id, text(name), null, industries);
    }

    /// An enterprise of which nothing is known but its names.
    public static Enterprise enterprise(String id, LocalizedText name, LocalizedText legalName) {
        return enterprise(id, name, legalName, List.of());
    }

    private static Enterprise enterprise(
            String id, LocalizedText name, @Nullable LocalizedText legalName, List<String> industries) {
        return new Enterprise(
                id,
                name,
                List.of(),
                legalName,
                List.of(),
                null,
                null,
                null,
                industries,
                null,
                null,
                null,
                null,
                null,
                EnterpriseStatus.IN_THE_AREA,
                new AsOf.Month(YearMonth.of(2023, Month.APRIL)),
                null,
                null,
                null,
                false,
                text("It is said to be there."),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of("source"));
    }

    /// English words alone.
    public static LocalizedText text(String english) {
        return new LocalizedText(Map.of("en", english));
    }
}
