package lobby.ui.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import lobby.geo.Geometry;
import lobby.map.MapScene;
import lobby.map.Marker;
import lobby.model.AsOf;
import lobby.model.Catalog;
import lobby.model.Place;
import lobby.model.Story;
import lobby.model.Story.Moment;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.FactLine;
import lobby.ui.MapFocus;
import lobby.ui.Sight;
import lobby.ui.TakeAlong;
import lobby.ui.Visit;
import org.jspecify.annotations.Nullable;

/// What the story says: a few moments along the line, one of them open.
///
/// Which moments are on the line follows from the open one, so that it is always among them.
public final class StoryViewModel {

    /// So many moments have room on the line.
    static final int AT_ONCE = 4;

    private static final double CLOSEST = 5.2;

    /// A moment on the line.
    ///
    /// @param date without its year where the one before has the same
    /// @param spoken date and title in full, for a screen reader
    record Mark(String id, String icon, String date, String title, String spoken) {}

    /// A part of the open moment.
    ///
    /// @param note may be empty
    record Step(String icon, String title, String text, String note) {}

    /// A way on.
    record Way(String id, String icon, String name, Stop stop) {}

    /// Somebody who took part, in a pack that names persons.
    record Person(String name, String office, String did) {}

    /// Everything on the sheet, in the visitor's language.
    ///
    /// @param subtitle may be empty
    /// @param note what is said behind the sources; may be empty
    /// @param marks the moments that are on the line
    /// @param open id of the open moment; empty if there is no story
    /// @param earlier id of the moment that leads to earlier ones; null if there are none
    /// @param later id of the moment that leads to later ones; null if there are none
    /// @param facts what the steps do not tell
    record Page(
            String title,
            String subtitle,
            String note,
            List<Mark> marks,
            String open,
            @Nullable String earlier,
            @Nullable String later,
            List<Step> steps,
            List<Way> ways,
            @Nullable TakeAlong take,
            List<FactLine> facts,
            List<Person> people,
            List<String> sources,
            MapFocus map) {
        Page {
            marks = List.copyOf(marks);
            steps = List.copyOf(steps);
            ways = List.copyOf(ways);
            facts = List.copyOf(facts);
            people = List.copyOf(people);
            sources = List.copyOf(sources);
        }

        boolean isEmpty() {
            return open.isEmpty();
        }
    }

    private final Visit visit;
    private final ObservableValue<Page> page;

    public StoryViewModel(Visit visit) {
        this.visit = visit;
        page = visit.page(ScreenId.STORY, StoryViewModel::page);
    }

    private static Page page(Sight sight) {
        var story = sight.catalog().story();
        var open = story == null ? null : open(story, sight.entry());
        return story == null || open == null ? nothing(story, sight) : page(story, open, sight);
    }

    /// The chosen moment, else the chief one, else the first; null if there is none at all.
    private static @Nullable Moment open(Story story, @Nullable String chosen) {
        var moments = story.moments();
        return moments.stream()
                .filter(moment -> moment.id().equals(chosen))
                .findFirst()
                .or(() -> moments.stream().filter(Moment::chief).findFirst())
                .or(() -> moments.stream().findFirst())
                .orElse(null);
    }

    private static Page nothing(@Nullable Story story, Sight sight) {
        return new Page(
                story == null ? sight.texts().say("dock.story") : sight.in(story.title()),
                "",
                "",
                List.of(),
                "",
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                MapFocus.everything());
    }

    private static Page page(Story story, Moment open, Sight sight) {
        var moments = story.moments();
        int from = moments.indexOf(open) / AT_ONCE * AT_ONCE;
        int to = Math.min(from + AT_ONCE, moments.size());
        var onLine = moments.subList(from, to);
        var subtitle = story.subtitle();
        var note = story.note();
        boolean noted = open.chief() || moments.stream().noneMatch(Moment::chief);
        var steps = steps(open, sight);
        var sources = sources(open, onLine);
        boolean named = open.chief() && sight.catalog().pack().showPeople();
        return new Page(
                sight.in(story.title()),
                subtitle == null ? "" : sight.in(subtitle),
                note == null || !noted ? "" : sight.in(note),
                marks(onLine, sight),
                open.id(),
                from == 0 ? null : moments.get(from - 1).id(),
                to == moments.size() ? null : moments.get(to).id(),
                steps,
                ways(open, sight),
                take(story, open, steps, sources, sight),
                untold(open, sight),
                named ? people(story, sight) : List.of(),
                sources,
                map(open, sight));
    }

    /// The story in the open moment: when, what, and what was done.
    private static TakeAlong take(Story story, Moment open, List<Step> steps, List<String> sources, Sight sight) {
        var texts = sight.texts();
        var lines = new ArrayList<String>();
        lines.add(sight.in(story.title()));
        lines.add(texts.spoken(open.date()) + texts.say("list.comma") + sight.in(open.title()));
        steps.forEach(step -> lines.add(texts.say("take.line", step.title(), step.text())));
        return TakeAlong.page("story", lines, sources, sight);
    }

    private static List<Mark> marks(List<Moment> moments, Sight sight) {
        var marks = new ArrayList<Mark>();
        Integer said = null;
        for (var moment : moments) {
            var year = year(moment.date());
            var whole = sight.texts().spoken(moment.date());
            var date = year != null && year.equals(said) ? sight.texts().withinYear(moment.date()) : whole;
            var title = sight.in(moment.title());
            marks.add(new Mark(
                    moment.id(),
                    moment.icon(),
                    date,
                    title,
                    whole + sight.texts().say("list.comma") + title));
            said = year;
        }
        return marks;
    }

    private static @Nullable Integer year(AsOf time) {
        return switch (time) {
            case AsOf.Day(var date) -> (Integer) date.getYear();
            case AsOf.Month(var month) -> (Integer) month.getYear();
            case AsOf.WholeYear(var year) -> (Integer) year.getValue();
            case AsOf.Words _ -> null;
        };
    }

    private static List<Step> steps(Moment moment, Sight sight) {
        boolean showPeople = sight.catalog().pack().showPeople();
        return moment.steps().stream()
                .map(step -> {
                    var what = step.what();
                    var text = showPeople && what.named() != null ? what.named() : what.text();
                    var note = what.note();
                    return new Step(
                            what.icon(), sight.in(step.title()), sight.in(text), note == null ? "" : sight.in(note));
                })
                .toList();
    }

    private static List<Way> ways(Moment moment, Sight sight) {
        var enterprises = moment.enterprises().stream()
                .flatMap(id -> sight.catalog().enterprise(id).stream())
                .map(one -> new Way(
                        "enterprise-" + one.id(),
                        "domain",
                        sight.firstName(one),
                        Stop.at(ScreenId.ENTERPRISE, one.id())));
        var place = sight.catalog().place(moment.place()).stream()
                .map(one -> new Way(
                        "place-" + one.id(),
                        "map-marker-outline",
                        sight.in(one.name()),
                        Stop.at(ScreenId.PLACE, one.id())));
        return Stream.concat(enterprises, place).toList();
    }

    /// Facts that no step stands on.
    private static List<FactLine> untold(Moment moment, Sight sight) {
        var told = moment.steps().stream()
                .flatMap(step -> step.what().facts().stream())
                .collect(Collectors.toCollection(HashSet::new));
        return sight.lines(moment.facts().stream()
                .filter(fact -> !told.contains(fact.id()))
                .toList());
    }

    private static List<Person> people(Story story, Sight sight) {
        return story.people().stream()
                .map(person -> new Person(
                        sight.in(person.name()),
                        sight.in(person.office()),
                        person.did().stream()
                                .map(sight::in)
                                .collect(Collectors.joining(sight.texts().say("list.separator")))))
                .toList();
    }

    /// Those of the open moment, then the main one of each of the others on the line.
    private static List<String> sources(Moment open, List<Moment> onLine) {
        var ids = new ArrayList<>(open.sources());
        open.facts().forEach(fact -> ids.addAll(fact.sources()));
        onLine.forEach(moment -> moment.sources().stream().limit(1).forEach(ids::add));
        return ids.stream().distinct().toList();
    }

    private static MapFocus map(Moment moment, Sight sight) {
        var catalog = sight.catalog();
        var place = catalog.place(moment.place());
        var feature = place.flatMap(one -> sight.exhibit().map().feature(one.feature()));
        boolean here = place.filter(one -> isHere(one, catalog)).isPresent();
        var markers = here
                ? Stream.<Marker>empty()
                : place.stream().flatMap(one -> feature.stream().map(found -> marker(one, found.geometry(), sight)));
        return new MapFocus(
                feature.map(found -> found.geometry().bounds()).orElse(null),
                CLOSEST,
                place.map(Place::cluster).orElse(null),
                0,
                null,
                true,
                markers.toList(),
                MapScene.Detail.ALL);
    }

    private static boolean isHere(Place place, Catalog catalog) {
        return Optional.ofNullable(catalog.pack().viewpoint())
                .map(viewpoint -> Objects.equals(viewpoint.place(), place.id()))
                .orElse(false);
    }

    private static Marker marker(Place place, Geometry where, Sight sight) {
        var at = where instanceof Geometry.Point(var point)
                ? point
                : where.bounds().centre();
        var tint = sight.catalog().cluster(place.cluster()).map(cluster -> cluster.tint());
        return new Marker(
                Stop.at(ScreenId.PLACE, place.id()).key(),
                at,
                tint.orElse(null),
                null,
                sight.exhibit().icons().outline(place.icon()).orElse(null),
                true,
                place.name());
    }

    ObservableValue<Page> page() {
        return page;
    }

    void choose(String moment) {
        visit.choose(moment);
    }

    /// To the last of the moments before those on the line.
    void goEarlier() {
        choose(page.map(Page::earlier));
    }

    /// To the first of the moments after those on the line.
    void goLater() {
        choose(page.map(Page::later));
    }

    private void choose(ObservableValue<@Nullable String> moment) {
        var id = moment.getValue();
        if (id != null) {
            visit.choose(id);
        }
    }

    void open(Stop stop) {
        visit.open(stop);
    }

    public ObservableValue<MapFocus> map() {
        return page.map(Page::map);
    }

    public ObservableValue<List<String>> sources() {
        return page.map(Page::sources);
    }

    /// What is said behind the sources.
    public ObservableValue<String> note() {
        return page.map(Page::note).orElse("");
    }
}
