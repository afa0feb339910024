package lobby.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lobby.geo.MapLayer;
import lobby.model.Fact;
import lobby.model.Highlight;
import lobby.model.Tour.Target;
import lobby.session.ScreenId;
import lobby.session.Stop;
import org.jspecify.annotations.Nullable;

/// Follows every id of an exhibit. Knows nothing of how they were read.
final class Loose {

    private final Exhibit exhibit;
    private final List<String> ends = new ArrayList<>();

    private Loose(Exhibit exhibit) {
        this.exhibit = exhibit;
    }

    /// Ids that lead nowhere.
    static List<String> ends(Exhibit exhibit) {
        var loose = new Loose(exhibit);
        loose.follow();
        return loose.ends;
    }

    private void follow() {
        var catalog = exhibit.catalog();
        var map = exhibit.map();
        Predicate<String> source = id -> catalog.source(id).isPresent();
        Predicate<String> cluster = id -> catalog.cluster(id).isPresent();
        Predicate<String> industry = id -> catalog.industry(id).isPresent();
        Predicate<String> enterprise = id -> catalog.enterprise(id).isPresent();
        Predicate<String> place = id -> catalog.place(id).isPresent();
        Predicate<String> feature = id -> map.feature(id).isPresent();
        Set<String> figures = catalog.facts()
                .filter(fact -> fact.figure() != null)
                .map(Fact::id)
                .collect(Collectors.toSet());

        catalog.facts().forEach(fact -> all("source of fact", fact.sources(), source));
        one("viewpoint", catalog.pack().viewpoint().place(), place);
        all(
                "axis",
                catalog.pack().map().axis(),
                id -> map.feature(MapLayer.ROADS, id).isPresent());
        one(
                "line",
                catalog.pack().map().line(),
                id -> map.feature(MapLayer.METRO, id).isPresent());
        for (var one : catalog.clusters()) {
            all("industry", one.industries(), industry);
            all("source", one.sources(), source);
            one("place", one.place(), place);
            one.setting().forEach(this::icon);
            if (one.structure() != null) {
                icon(one.structure());
            }
        }
        for (var one : catalog.industries()) {
            all("cluster", one.clusters(), cluster);
            all("place", one.places(), place);
            all("source", one.sources(), source);
            icon(one.icon());
        }
        for (var one : catalog.enterprises()) {
            all("industry", one.industries(), industry);
            all("source", one.sources(), source);
            one("cluster", one.cluster(), cluster);
            one("place", one.place(), place);
        }
        for (var one : catalog.places()) {
            one("feature", one.feature(), feature);
            one("cluster", one.cluster(), cluster);
            one("station", one.station(), place);
            one("figure", one.figure(), figures::contains);
            all("industry", one.industries(), industry);
            all("source", one.sources(), source);
            one.highlights().forEach(this::icon);
            icon(one.icon());
        }
        catalog.notices().forEach(notice -> one("place", notice.place(), place));
        var story = catalog.story();
        if (story != null) {
            for (var moment : story.moments()) {
                icon(moment.icon());
                one("place", moment.place(), place);
                all("enterprise", moment.enterprises(), enterprise);
                all("source", moment.sources(), source);
                moment.steps().forEach(step -> icon(step.what()));
            }
            story.people().forEach(person -> all("source", person.sources(), source));
        }
        for (var step :
                catalog.tours().stream().flatMap(tour -> tour.steps().stream()).toList()) {
            one("figure", step.figure(), figures::contains);
            switch (step.camera()) {
                case Target.Everything() -> {}
                case Target.OfCluster(var id) -> one("cluster", id, cluster);
                case Target.OfPlaces(var ids) -> all("place", ids, place);
            }
            if (step.opens() != null) {
                opens(step.opens().screen(), step.opens().entry());
            }
        }
    }

    private void opens(String key, @Nullable String entry) {
        var catalog = exhibit.catalog();
        var screen = List.of(ScreenId.values()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        var stop = new Stop(screen, entry);
        one("entry", stop.entry(), id -> switch (stop.screen()) {
            case CLUSTER -> catalog.cluster(id).isPresent();
            case INDUSTRIES -> catalog.industry(id).isPresent();
            case ENTERPRISE -> catalog.enterprise(id).isPresent();
            case PLACE -> catalog.place(id).isPresent();
            case SOURCES -> catalog.source(id).isPresent();
            case STORY ->
                catalog.story() != null
                        && catalog.story().moments().stream()
                                .anyMatch(moment -> moment.id().equals(id));
            case ATTRACT, HOME, ENTERPRISES, GOALS, MAP_LIST, COMFORT, TOUR -> false;
        });
    }

    private void icon(Highlight highlight) {
        icon(highlight.icon());
    }

    private void icon(String name) {
        one("icon", name, id -> exhibit.icons().outline(id).isPresent());
    }

    private void all(String what, Collection<String> ids, Predicate<String> leads) {
        ids.forEach(id -> one(what, id, leads));
    }

    private void one(String what, @Nullable String id, Predicate<String> leads) {
        if (id != null && !leads.test(id)) {
            ends.add(what + " " + id);
        }
    }
}
