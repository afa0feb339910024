package lobby.content;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import lobby.model.LocalizedText;
import lobby.model.Pack;
import lobby.model.Pack.MapNotes;
import lobby.model.Pack.Viewpoint;
import org.jspecify.annotations.Nullable;

/// What `pack.json` looks like, and what is shown where it says nothing.
///
/// No kiosk opens without a pack, so none of its members costs more than itself: a title becomes an empty line, a
/// viewpoint no viewpoint.
final class PackJson {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    /// A no-break space: shows as nothing, and is not blank.
    private static final String NOTHING = "\u00A0";

    private PackJson() {}

    /// The languages of the pack, read before all else since every text is held against them.
    static List<Locale> languages(@Nullable JsonObject pack) {
        var languages = new ArrayList<Locale>();
        if (pack != null && pack.get("languages") instanceof JsonArray tags) {
            for (var tag : tags) {
                if (tag instanceof JsonPrimitive word && word.isString()) {
                    add(word.getAsString(), languages);
                }
            }
        }
        return languages.isEmpty() ? LANGUAGES : List.copyOf(languages);
    }

    private static void add(String tag, List<Locale> languages) {
        try {
            var language = new Locale.Builder().setLanguageTag(tag).build();
            if (!language.getLanguage().isEmpty() && !languages.contains(language)) {
                languages.add(language);
            }
        } catch (IllformedLocaleException _) {
            // Reported when the pack itself is read.
        }
    }

    /// @param credit of the map data, where the pack names none
    static Pack pack(Entry entry, String credit) {
        entry.costsOnly("the kiosk opens without it");
        entry.schema();
        int format = entry.integer("format").or(Pack.FORMAT);
        if (format != Pack.FORMAT) {
            entry.report(
                    entry.at("format"),
                    "\"format\" is %d, but this program reads %d: what it does not know is left out"
                            .formatted(format, Pack.FORMAT));
        }
        var id = entry.id().or("unnamed");
        var version = entry.string("version").or("0");
        var title = entry.text("title");
        var subtitle = entry.text("subtitle");
        var park = entry.text("park");
        reportLanguages(entry);
        var languages = entry.reading().languages();
        var defaultLanguage = entry.language("default_language").or(languages.getFirst());
        if (!languages.contains(defaultLanguage)) {
            entry.report(
                    entry.at("default_language"),
                    "\"default_language\" is \"%s\", which is not among \"languages\": the first of them is taken"
                            .formatted(defaultLanguage.toLanguageTag()));
            defaultLanguage = languages.getFirst();
        }
        var viewpoint =
                entry.entry("viewpoint", "viewpoint", PackJson::viewpoint).or(new Viewpoint(null, 0));
        var nothing = text(NOTHING, languages);
        var map = entry.entry("map", "set of map notes", inside -> mapNotes(inside, nothing, credit))
                .or(new MapNotes(List.of(), List.of(), nothing, nothing, null, null, credit, null));
        boolean showPeople = entry.flag("show_people");
        var licences = entry.texts("licences");
        var facts = entry.entries("facts", "fact", FactJson::fact);
        entry.reportUnknownKeys();
        return new Pack(
                format,
                id,
                version,
                title.or(park.or(nothing)),
                subtitle.or(nothing),
                park.or(title.or(nothing)),
                languages,
                defaultLanguage,
                viewpoint,
                map,
                showPeople,
                licences,
                facts);
    }

    private static void reportLanguages(Entry entry) {
        var read = entry.languages("languages");
        if (read.isEmpty()) {
            entry.report(
                    entry.has("languages") ? entry.at("languages") : entry.pointer(),
                    "\"languages\" names none: zh and en are taken");
        }
    }

    private static @Nullable Viewpoint viewpoint(Entry entry) {
        var place = entry.neededRef("place", Kind.PLACE).value();
        double heading = entry.has("heading")
                ? entry.number("heading").or(BigDecimal.ZERO).doubleValue()
                : 0;
        if (!(heading >= 0 && heading < 360)) {
            entry.report(entry.at("heading"), "\"heading\" must be 0 up to, not including, 360: north is taken");
            heading = 0;
        }
        entry.reportUnknownKeys();
        return new Viewpoint(place, heading);
    }

    private static @Nullable MapNotes mapNotes(Entry entry, LocalizedText nothing, String credit) {
        entry.costsOnly("the map shows nothing in its place");
        var overview = entry.refs("overview", Kind.FEATURE);
        var axis = entry.refs("axis", Kind.ROAD);
        var axisName = entry.text("axis_name").or(nothing);
        var axisShort = entry.text("axis_short").or(axisName);
        var line = entry.ref("line", Kind.METRO);
        var lineName = entry.optionalText("line_name");
        var shownCredit = entry.string("credit").or(credit);
        var reviewNumber = entry.optionalString("review_number");
        entry.reportUnknownKeys();
        return new MapNotes(overview, axis, axisName, axisShort, line, lineName, shownCredit, reviewNumber);
    }

    private static LocalizedText text(String words, List<Locale> languages) {
        var byLanguage = new LinkedHashMap<String, String>();
        languages.forEach(language -> byLanguage.put(language.toLanguageTag(), words));
        return new LocalizedText(byLanguage);
    }
}
