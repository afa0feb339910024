package lobby.app.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lobby.model.Catalog;
import lobby.model.LocalizedText;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.VisitorState;

/// A panel to be looked at, and the way there.
///
/// @param path the stops that a visitor opens one after the other, at least one
public record Subject(List<Stop> path) {

    /// Of more than these the longest and a sample speak for all.
    private static final int FEW = 4;

    /// So many of the others are looked at as well, evenly spread.
    private static final int MORE = 4;

    public Subject {
        path = List.copyOf(path);
    }

    private static Subject of(Stop... path) {
        return new Subject(List.of(path));
    }

    /// Its name in reports.
    String key() {
        var last = path.getLast();
        return path.size() == 1
                ? last.key()
                : last.key() + " of " + path.get(path.size() - 2).key();
    }

    VisitorState from(VisitorState fresh) {
        if (path.getFirst().screen() == ScreenId.ATTRACT) {
            return fresh;
        }
        var state = fresh.wake(Stop.HOME);
        for (var stop : path) {
            state = state.open(stop);
        }
        return state;
    }

    /// Every panel that a visitor can open, each entry of its own.
    public static List<Stop> every(Catalog catalog) {
        var stops = new ArrayList<Stop>();
        for (var screen : ScreenId.ofVisits()) {
            if (!screen.needsEntry()) {
                stops.add(Stop.at(screen));
            }
            entries(screen, catalog).forEach(entry -> stops.add(Stop.at(screen, entry.id())));
        }
        return stops;
    }

    /// What a proof looks at.
    ///
    /// @param full whether that is every entry, not only the longest and a sample of many like ones
    static List<Subject> of(Catalog catalog, List<Locale> languages, Typeface typeface, boolean full) {
        var subjects = new ArrayList<Subject>();
        for (var screen : ScreenId.values()) {
            var entries = entries(screen, catalog);
            var chosen = full || entries.size() <= FEW ? entries : sample(entries, languages, typeface);
            var stops = new ArrayList<Stop>();
            if (!screen.needsEntry() && screen != ScreenId.SOURCES) {
                stops.add(Stop.at(screen));
            }
            chosen.forEach(entry -> stops.add(Stop.at(screen, entry.id())));
            stops.forEach(stop -> subjects.add(of(stop)));
            // The sheet of sources belongs to what lies under it.
            if (screen != ScreenId.ATTRACT) {
                stops.stream().limit(1).forEach(stop -> subjects.add(of(stop, Stop.at(ScreenId.SOURCES))));
            }
        }
        return subjects;
    }

    /// @param name as visitors read it first
    /// @param all everything that is written of it
    private record Entry(String id, LocalizedText name, String all) {}

    private static List<Entry> entries(ScreenId screen, Catalog catalog) {
        return switch (screen) {
            case CLUSTER -> entries(catalog.clusters(), one -> one.id(), one -> one.name());
            case INDUSTRIES -> entries(catalog.industries(), one -> one.id(), one -> one.name());
            case ENTERPRISE -> entries(catalog.enterprises(), one -> one.id(), one -> one.name());
            case PLACE -> entries(catalog.places(), one -> one.id(), one -> one.name());
            case STORY -> {
                var story = catalog.story();
                yield story == null ? List.of() : entries(story.moments(), one -> one.id(), one -> one.title());
            }
            default -> List.of();
        };
    }

    /// A record tells all that it holds.
    private static <T extends Record> List<Entry> entries(
            List<T> all, Function<T, String> id, Function<T, LocalizedText> name) {
        return all.stream()
                .map(one -> new Entry(id.apply(one), name.apply(one), one.toString()))
                .toList();
    }

    /// The longest and the shortest, those with the longest names, those that the typeface cannot write, and some more.
    private static List<Entry> sample(List<Entry> entries, List<Locale> languages, Typeface typeface) {
        var chosen = new LinkedHashSet<Entry>();
        entries.stream().max(byLength(Entry::all)).ifPresent(chosen::add);
        entries.stream().min(byLength(Entry::all)).ifPresent(chosen::add);
        for (var language : languages) {
            entries.stream().max(byLength(entry -> entry.name().in(language))).ifPresent(chosen::add);
        }
        entries.stream()
                .filter(entry -> !typeface.missing(entry.all()).isEmpty())
                .forEach(chosen::add);
        for (int i = 0; i < MORE; i++) {
            chosen.add(entries.get(entries.size() * i / MORE));
        }
        return entries.stream().filter(chosen::contains).toList();
    }

    private static Comparator<Entry> byLength(Function<Entry, String> text) {
        return Comparator.comparingInt(entry -> text.apply(entry).length());
    }
}
