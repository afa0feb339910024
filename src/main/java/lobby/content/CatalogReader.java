package lobby.content;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import lobby.model.Catalog;
import lobby.model.Cluster;
import lobby.model.Enterprise;
import lobby.model.Fact;
import lobby.model.Goals;
import lobby.model.Industry;
import lobby.model.LocalizedText;
import lobby.model.Notice;
import lobby.model.Pack;
import lobby.model.Place;
import lobby.model.Source;
import lobby.model.Story;
import lobby.model.Tour;
import org.jspecify.annotations.Nullable;

/// Turns the files of `seeds/` into a catalog in which every id leads somewhere.
///
/// Entries name each other in circles, and an entry may be lost because what it needs was lost. So all are read on the
/// assumption that every id written down leads somewhere; if some entries did not come through, they are read again
/// without these, until nothing more is lost. Good content is read once.
final class CatalogReader {

    private final Map<Seed, JsonObject> files;
    private final Ids assets;
    private final Set<String> images;
    private final String credit;
    private final List<Locale> languages;
    private final Set<String> hidden;
    private final Ids written;

    /// @param files those that could be read
    /// @param assets ids of what is not in `seeds/`: features, icons
    /// @param images paths below `assets/images`
    /// @param credit of the map data, where the pack names none
    CatalogReader(Map<Seed, JsonObject> files, Ids assets, Set<String> images, String credit) {
        this.files = Map.copyOf(files);
        this.assets = assets;
        this.images = Set.copyOf(images);
        this.credit = credit;
        languages = PackJson.languages(files.get(Seed.PACK));
        hidden = hidden(files.get(Seed.ENTERPRISES));
        written = written();
    }

    /// A catalog, and what was found on the way.
    record Outcome(Catalog catalog, Findings findings, int hidden) {}

    Outcome read() {
        var assumed = written;
        while (true) {
            var outcome = pass(assumed);
            var there = ids(outcome.catalog());
            var remaining = assumed.within(there);
            if (remaining.equals(assumed)) {
                return outcome;
            }
            assumed = remaining;
        }
    }

    private Outcome pass(Ids assumed) {
        var findings = new Findings();
        var sources = sources(reading(assumed, Set.of(), findings));
        // Without this the loss of one file would cost all that names its sources, which is everything.
        var reading = reading(assumed, sources.isEmpty() ? Set.of(Kind.SOURCE) : Set.of(), findings);
        var pack = pack(reading);
        var clusters = list(Seed.CLUSTERS, "cluster", Cluster::id, ClusterJson::cluster, reading);
        var industries = list(Seed.INDUSTRIES, "industry", Industry::id, IndustryJson::industry, reading);
        var enterprises = list(Seed.ENTERPRISES, "enterprise", Enterprise::id, EnterpriseJson::enterprise, reading);
        var goals = object(Seed.GOALS, "file", GoalsJson::goals, reading);
        var story = object(Seed.STORY, "story", StoryJson::story, reading);
        var places = list(Seed.PLACES, "place", Place::id, PlaceJson::place, reading);
        var notices = list(Seed.NOTICES, "notice", Notice::id, NoticeJson::notice, reading);
        var tours = oneAttracts(list(Seed.TOURS, "tour", Tour::id, TourJson::tour, reading), reading);
        reading.believed().forEach(id -> sources.put(id, standIn(id)));
        var shown =
                enterprises.stream().filter(enterprise -> !enterprise.hidden()).toList();
        var catalog = new Catalog(
                pack,
                clusters,
                industries,
                shown,
                goals == null ? Goals.none() : goals,
                story,
                places,
                notices,
                tours,
                sources);
        return new Outcome(catalog, findings, enterprises.size() - shown.size());
    }

    private Reading reading(Ids assumed, Set<Kind> unread, Findings findings) {
        return new Reading(
                Seed.PACK.file(),
                languages,
                assets.with(assumed),
                written,
                hidden,
                unread,
                new TreeSet<>(),
                new HashSet<>(),
                images,
                findings);
    }

    private Map<String, Source> sources(Reading reading) {
        var sources = new LinkedHashMap<String, Source>();
        list(Seed.SOURCES, "source", Source::id, SourceJson::source, reading)
                .forEach(source -> sources.put(source.id(), source));
        return sources;
    }

    private Pack pack(Reading reading) {
        var file = files.get(Seed.PACK);
        // That the whole file is missing is reported already, so nobody needs to hear of each of its members.
        return file == null
                ? PackJson.pack(new Entry(new JsonObject(), "", "pack", reading.silent()), credit)
                : PackJson.pack(new Entry(file, "", "pack", reading), credit);
    }

    private <T> List<T> list(
            Seed seed, String noun, Function<T, String> idOf, Function<Entry, @Nullable T> into, Reading reading) {
        var all = object(
                seed,
                "file",
                entry -> {
                    entry.reportIfMissing(seed.key());
                    var entries = entry.identified(seed.key(), noun, idOf, into);
                    return entry.build(() -> entries);
                },
                reading);
        return all == null ? List.of() : all;
    }

    private <T> @Nullable T object(Seed seed, String noun, Function<Entry, @Nullable T> into, Reading reading) {
        var file = files.get(seed);
        if (file == null) {
            return null;
        }
        var entry = new Entry(file, "", noun, reading.of(seed.file()));
        entry.schema();
        return into.apply(entry);
    }

    private List<Tour> oneAttracts(List<Tour> tours, Reading reading) {
        var all = new ArrayList<Tour>();
        boolean attracts = false;
        for (var tour : tours) {
            if (tour.attract() && attracts) {
                reading.findings()
                        .problem(
                                Seed.TOURS.file(),
                                "/tours",
                                "tour \"%s\": another tour before it plays when nobody is there: only the first does"
                                        .formatted(tour.id()));
            }
            all.add(tour.attract() && attracts ? new Tour(tour.id(), tour.name(), false, tour.steps()) : tour);
            attracts |= tour.attract();
        }
        return all;
    }

    /// What stands for a source when the whole file of sources is lost: the name by which editors know it.
    private Source standIn(String id) {
        var display = new LinkedHashMap<String, String>();
        languages.forEach(language -> display.put(language.toLanguageTag(), id));
        return new Source(id, new LocalizedText(display), null, null, false, null, null, false, null);
    }

    // Ids.

    private Ids written() {
        var byKind = new EnumMap<Kind, Set<String>>(Kind.class);
        byKind.put(Kind.SOURCE, written(Seed.SOURCES, "sources"));
        byKind.put(Kind.CLUSTER, written(Seed.CLUSTERS, "clusters"));
        byKind.put(Kind.INDUSTRY, written(Seed.INDUSTRIES, "industries"));
        var enterprises = new HashSet<>(written(Seed.ENTERPRISES, "enterprises"));
        enterprises.removeAll(hidden);
        byKind.put(Kind.ENTERPRISE, enterprises);
        byKind.put(Kind.PLACE, written(Seed.PLACES, "places"));
        byKind.put(Kind.MOMENT, written(Seed.STORY, "moments"));
        var figures = new HashSet<String>();
        files.values().forEach(file -> collectFigures(file, figures));
        byKind.put(Kind.FIGURE, figures);
        return new Ids(byKind);
    }

    private Set<String> written(Seed seed, String key) {
        var ids = new HashSet<String>();
        for (var entry : entries(files.get(seed), key)) {
            if (entry.get("id") instanceof JsonPrimitive id && id.isString()) {
                ids.add(id.getAsString());
            }
        }
        return ids;
    }

    private static Set<String> hidden(@Nullable JsonObject enterprises) {
        var ids = new HashSet<String>();
        for (var entry : entries(enterprises, Seed.ENTERPRISES.key())) {
            if (entry.get("id") instanceof JsonPrimitive id
                    && entry.get("hidden") instanceof JsonPrimitive hidden
                    && hidden.isBoolean()
                    && hidden.getAsBoolean()) {
                ids.add(id.getAsString());
            }
        }
        return ids;
    }

    private static List<JsonObject> entries(@Nullable JsonObject file, String key) {
        var entries = new ArrayList<JsonObject>();
        if (file != null && file.get(key) instanceof JsonArray array) {
            for (var element : array) {
                if (element instanceof JsonObject entry) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    private static void collectFigures(JsonElement json, Set<String> ids) {
        if (json instanceof JsonArray array) {
            array.forEach(element -> collectFigures(element, ids));
        }
        if (json instanceof JsonObject object) {
            if (object.has("figure") && object.get("id") instanceof JsonPrimitive id) {
                ids.add(id.getAsString());
            }
            object.entrySet().forEach(member -> collectFigures(member.getValue(), ids));
        }
    }

    private static Ids ids(Catalog catalog) {
        var byKind = new EnumMap<Kind, Set<String>>(Kind.class);
        byKind.put(Kind.SOURCE, catalog.sources().keySet());
        byKind.put(Kind.CLUSTER, all(catalog.clusters(), Cluster::id));
        byKind.put(Kind.INDUSTRY, all(catalog.industries(), Industry::id));
        byKind.put(Kind.ENTERPRISE, all(catalog.enterprises(), Enterprise::id));
        byKind.put(Kind.PLACE, all(catalog.places(), Place::id));
        var story = catalog.story();
        byKind.put(Kind.MOMENT, story == null ? Set.of() : all(story.moments(), Story.Moment::id));
        byKind.put(
                Kind.FIGURE,
                catalog.facts()
                        .filter(fact -> fact.figure() != null)
                        .map(Fact::id)
                        .collect(Collectors.toSet()));
        return new Ids(byKind);
    }

    private static <T> Set<String> all(List<T> entries, Function<T, String> idOf) {
        return entries.stream().map(idOf).collect(Collectors.toSet());
    }
}
