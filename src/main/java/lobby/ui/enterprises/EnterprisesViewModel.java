package lobby.ui.enterprises;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import lobby.geo.MapLayer;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;
import lobby.map.MapScene;
import lobby.map.Marker;
import lobby.model.Catalog;
import lobby.model.Enterprise;
import lobby.model.Industry;
import lobby.model.IndustryGroup;
import lobby.model.LocalizedText;
import lobby.model.Place;
import lobby.model.Tint;
import lobby.search.Findings;
import lobby.search.Hit;
import lobby.search.Hit.Span;
import lobby.search.Subject;
import lobby.session.Filter;
import lobby.session.ScreenId;
import lobby.session.Search;
import lobby.session.Search.Keys;
import lobby.session.Stop;
import lobby.session.TextSize;
import lobby.session.VisitEvent;
import lobby.session.VisitorState;
import lobby.ui.MapFocus;
import lobby.ui.Sight;
import lobby.ui.Visit;
import org.jspecify.annotations.Nullable;

/// The list of enterprises, what it is narrowed to, what a visitor looks for, and their numbers on the map.
public final class EnterprisesViewModel {

    /// Entry of the screen while an industry is chosen to narrow the list to.
    static final String BY_INDUSTRY = "by-industry";

    static final String PARK = "park";
    private static final String ALL = "all";
    private static final String PLACE = "place";
    private static final String INDUSTRY = "industry";
    private static final String CLUSTER = "cluster-";
    private static final double CLOSEST = 6;
    private static final double PLATE = 34;

    /// Nobody turns more pages than these fill; whoever has not found it yet types on.
    private static final int MOST = 60;

    private static final int MOST_NEAR = 3;
    private static final int MOST_INDUSTRIES = 6;

    /// One way to narrow the list.
    ///
    /// @param tint colour of the cluster that it stands for; null for none
    /// @param icon empty for none
    /// @param chosen whether it is in force
    /// @param clears whether a tap takes it away again
    record Choice(String id, String icon, @Nullable Tint tint, String words, boolean chosen, boolean clears) {

        /// The same, whether it is in force or not.
        Choice unchosen() {
            return new Choice(id, icon, tint, words, false, clears);
        }
    }

    /// An industry to narrow the list to.
    ///
    /// @param count how many enterprises it would leave
    record Field(String id, String icon, String name, String count, boolean empty) {}

    /// Industries under one heading.
    record Group(String heading, List<Field> fields) {
        Group {
            fields = List.copyOf(fields);
        }
    }

    /// An enterprise in the list, or something else that was found.
    ///
    /// @param number its number in the list, and on the map while its page is open; 0 for what is no enterprise
    /// @param stop where it leads
    /// @param icon of what is no enterprise; else empty
    /// @param met what was typed of the name
    /// @param more second name and field, or the name by which it was found; may be empty
    /// @param metMore what was typed of that
    /// @param place where it is, or what it is; may be empty
    /// @param status what the source says, and when; empty for what is no enterprise
    /// @param at null if it has no place on the map
    record Row(
            int number,
            String id,
            Stop stop,
            String icon,
            @Nullable Tint tint,
            String name,
            List<Span> met,
            String more,
            List<Span> metMore,
            String place,
            String status,
            @Nullable String placeId,
            @Nullable WorldPoint at) {
        Row {
            met = List.copyOf(met);
            metMore = List.copyOf(metMore);
        }
    }

    /// What is said and offered where nothing was found as it was typed.
    ///
    /// @param words what is the matter; empty if there is nothing to say
    /// @param elsewhere how many there are without the limits that are in force; empty if there are none
    /// @param heading over the rows; empty for none
    /// @param industries to look through instead
    record Remark(String words, String elsewhere, String heading, List<Field> industries) {

        static final Remark NONE = new Remark("", "", "", List.of());

        Remark {
            industries = List.copyOf(industries);
        }
    }

    /// Everything on the panel, in the visitor's language.
    ///
    /// @param search what is looked for, and with which keys
    /// @param next letters that lead on
    /// @param found how many there are of what is looked for, or in the list
    /// @param groups industries to choose from; empty unless one is being chosen
    record Page(
            Search search,
            String next,
            int found,
            String count,
            List<Choice> choices,
            List<Group> groups,
            Remark remark,
            List<Row> rows,
            List<String> sources,
            @Nullable WorldBounds bounds) {
        Page {
            choices = List.copyOf(choices);
            groups = List.copyOf(groups);
            rows = List.copyOf(rows);
            sources = List.copyOf(sources);
        }

        boolean isChoosing() {
            return !groups.isEmpty();
        }
    }

    private final Visit visit;
    private final ObservableValue<Page> page;

    /// The longest query since there was none, and the one that was noted last; neither is left when the query is.
    private String reached = "";

    private String noted = "";

    private final ObjectProperty<List<Integer>> open = new SimpleObjectProperty<>(this, "open", List.of());

    public EnterprisesViewModel(Visit visit) {
        this.visit = visit;
        page = visit.page(ScreenId.ENTERPRISES, EnterprisesViewModel::page);
        visit.stateProperty().addListener((_, before, now) -> tell(before, now));
    }

    private static Page page(Sight sight) {
        var filter = sight.state().filter();
        var passing =
                sight.catalog().enterprises().stream().filter(filter::passes).toList();
        var search = sight.state().search();
        var index = sight.exhibit().search();
        var within = filter.equals(Filter.NONE)
                ? index
                : index.only(subject ->
                        subject instanceof Subject.OfEnterprise(var enterprise) && filter.passes(enterprise));
        var found = within.find(search.query(), MOST);
        boolean listing = search.isEmpty();
        var rows = new ArrayList<Row>();
        var remark = Remark.NONE;
        if (listing) {
            passing.forEach(enterprise -> rows.add(
                    row(rows.size() + 1, enterprise, new Hit(new Subject.OfEnterprise(enterprise), List.of()), sight)));
        } else {
            var shown = found.isEmpty() ? within.near(search.query(), MOST_NEAR).hits() : found.hits();
            shown.forEach(hit -> rows.add(row(rows, hit, sight)));
            remark = remark(found, shown, sight);
        }
        int number = listing ? passing.size() : found.count();
        return new Page(
                search,
                found.next(),
                number,
                listing ? count(number, sight) : hits(number, sight),
                roomFor(search, sight) ? choices(filter, sight) : inForce(filter, sight),
                BY_INDUSTRY.equals(sight.entry()) ? groups(filter, sight) : List.of(),
                remark,
                rows,
                sources(rows, sight),
                bounds(filter, passing, sight));
    }

    private static String count(int passing, Sight sight) {
        int all = sight.catalog().enterprises().size();
        return passing == all
                ? sight.texts().say("enterprises.count", all)
                : sight.texts().say("enterprises.countOf", passing, all);
    }

    private static String hits(int count, Sight sight) {
        return count == 1 ? sight.texts().say("search.oneHit") : sight.texts().say("search.hits", count);
    }

    private static List<String> sources(List<Row> rows, Sight sight) {
        var catalog = sight.catalog();
        return rows.stream()
                .flatMap(row -> sourcesOf(row, catalog).stream().limit(1))
                .distinct()
                .toList();
    }

    private static List<String> sourcesOf(Row row, Catalog catalog) {
        return switch (row.stop().screen()) {
            case ENTERPRISE ->
                catalog.enterprise(row.id()).map(Enterprise::sources).orElse(List.of());
            case PLACE -> catalog.place(row.id()).map(Place::sources).orElse(List.of());
            case INDUSTRIES -> catalog.industry(row.id()).map(Industry::sources).orElse(List.of());
            default -> List.of();
        };
    }

    /// What a visitor is told and offered who finds nothing, or only by another spelling.
    private static Remark remark(Findings found, List<Hit> shown, Sight sight) {
        var texts = sight.texts();
        var query = sight.state().search().query().strip();
        if (!found.isEmpty()) {
            return found.guessed() ? new Remark(texts.say("search.guessed", query), "", "", List.of()) : Remark.NONE;
        }
        int elsewhere = sight.exhibit().search().find(query, 1).count();
        return new Remark(
                texts.say("search.nothing", query),
                elsewhere == 0 ? "" : texts.say("search.elsewhere", hits(elsewhere, sight)),
                shown.isEmpty() ? "" : texts.say("search.near"),
                nearest(shown, sight));
    }

    /// The industries of what is near, then those in which most enterprises are.
    private static List<Field> nearest(List<Hit> near, Sight sight) {
        var catalog = sight.catalog();
        var ofNear = near.stream()
                .flatMap(hit -> hit.subject() instanceof Subject.OfEnterprise(var enterprise)
                        ? enterprise.industries().stream()
                        : Stream.of())
                .flatMap(id -> catalog.industry(id).stream());
        var bySize = catalog.industries().stream()
                .sorted(Comparator.comparingInt(
                        industry -> -catalog.enterprisesOf(industry).size()));
        return Stream.concat(ofNear, bySize)
                .distinct()
                .limit(MOST_INDUSTRIES)
                .map(industry -> field(industry, Filter.NONE, sight))
                .toList();
    }

    private static Row row(List<Row> before, Hit hit, Sight sight) {
        return switch (hit.subject()) {
            case Subject.OfEnterprise(var enterprise) ->
                row((int) before.stream().filter(row -> row.number() > 0).count() + 1, enterprise, hit, sight);
            case Subject.OfCluster(var cluster) ->
                other(
                        Stop.at(ScreenId.CLUSTER, cluster.id()),
                        "",
                        cluster.tint(),
                        cluster.name(),
                        sight.texts().say("search.cluster"),
                        hit,
                        sight);
            case Subject.OfPlace(var place) ->
                other(
                        Stop.at(ScreenId.PLACE, place.id()),
                        place.icon(),
                        null,
                        place.name(),
                        sight.texts().say("search.place"),
                        hit,
                        sight);
            case Subject.OfIndustry(var industry) ->
                other(
                        Stop.at(ScreenId.INDUSTRIES, industry.id()),
                        industry.icon(),
                        null,
                        industry.name(),
                        sight.texts().say("search.industry"),
                        hit,
                        sight);
        };
    }

    private static Row other(
            Stop stop, String icon, @Nullable Tint tint, LocalizedText names, String kind, Hit hit, Sight sight) {
        var name = sight.in(names);
        var more = more(hit, name, sight.second(names), "", sight);
        return new Row(
                0,
                Objects.requireNonNull(stop.entry()),
                stop,
                icon,
                tint,
                name,
                hit.markedIn(name),
                more,
                marked(hit, more, name),
                kind,
                "",
                null,
                null);
    }

    private static Row row(int number, Enterprise enterprise, Hit hit, Sight sight) {
        var name = sight.firstName(enterprise);
        var field = enterprise.field();
        var more = more(hit, name, sight.secondName(enterprise), field == null ? "" : sight.in(field), sight);
        var place = sight.catalog().place(enterprise.place());
        return new Row(
                number,
                enterprise.id(),
                Stop.at(ScreenId.ENTERPRISE, enterprise.id()),
                "",
                sight.tint(enterprise.cluster()),
                name,
                hit.markedIn(name),
                more,
                marked(hit, more, name),
                place.map(known -> sight.in(known.name()))
                        .orElseGet(() -> sight.catalog()
                                .cluster(enterprise.cluster())
                                .map(cluster -> sight.in(cluster.name()))
                                .orElse("")),
                sight.status(enterprise),
                place.isPresent() ? place.get().id() : null,
                sight.position(enterprise.place()).orElse(null));
    }

    /// The second line: the usual names, or where it was found by others, those.
    private static String more(Hit hit, String name, String second, String field, Sight sight) {
        var met = hit.names().stream().map(Hit.Name::words).toList();
        boolean asShown = met.isEmpty() || met.stream().anyMatch(List.of(name, second, field)::contains);
        return (asShown ? Stream.of(second, field) : met.stream().limit(1))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(sight.texts().say("list.gap")));
    }

    /// What was typed of the names in the second line; nothing where the first line shows it.
    private static List<Span> marked(Hit hit, String more, String name) {
        if (!hit.markedIn(name).isEmpty()) {
            return List.of();
        }
        return hit.names().stream()
                .filter(met -> more.contains(met.words()))
                .flatMap(met -> {
                    int at = more.indexOf(met.words());
                    return met.marked().stream().map(span -> new Span(at + span.from(), at + span.to()));
                })
                .sorted(Comparator.comparingInt(Span::from))
                .toList();
    }

    /// Beside the keys, large text leaves room for a row of the list or a second row of choices.
    private static boolean roomFor(Search search, Sight sight) {
        return !search.isTyping() || sight.state().comfort().textSize() == TextSize.STANDARD;
    }

    private static List<Choice> inForce(Filter filter, Sight sight) {
        return choices(filter, sight).stream().filter(Choice::chosen).toList();
    }

    private static List<Choice> choices(Filter filter, Sight sight) {
        var texts = sight.texts();
        var catalog = sight.catalog();
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(ALL, "", null, texts.say("enterprises.all"), filter.equals(Filter.NONE), false));
        var park = catalog.place(catalog.pack().viewpoint().place());
        park.ifPresent(place -> choices.add(new Choice(
                PARK,
                "map-marker",
                null,
                sight.in(catalog.pack().park()),
                place.id().equals(filter.place()),
                false)));
        catalog.clusters()
                .forEach(cluster -> choices.add(new Choice(
                        CLUSTER + cluster.id(),
                        "",
                        cluster.tint(),
                        sight.in(cluster.name()),
                        cluster.id().equals(filter.cluster()),
                        false)));
        catalog.place(filter.place())
                .filter(place -> park.isEmpty() || !place.equals(park.get()))
                .ifPresent(place ->
                        choices.add(new Choice(PLACE, place.icon(), null, sight.in(place.name()), true, true)));
        var industry = catalog.industry(filter.industry());
        choices.add(
                industry.map(chosen -> new Choice(INDUSTRY, chosen.icon(), null, sight.in(chosen.name()), true, true))
                        .orElseGet(() -> new Choice(
                                INDUSTRY,
                                "",
                                null,
                                texts.say("enterprises.industry"),
                                BY_INDUSTRY.equals(sight.entry()),
                                false)));
        return choices;
    }

    private static List<Group> groups(Filter filter, Sight sight) {
        return Stream.of(IndustryGroup.values())
                .map(group -> new Group(
                        sight.heading(group),
                        sight.catalog().industries(group).stream()
                                .map(industry -> field(industry, filter, sight))
                                .toList()))
                .filter(group -> !group.fields().isEmpty())
                .toList();
    }

    private static Field field(Industry industry, Filter filter, Sight sight) {
        var narrowed = filter.ofIndustry(industry.id());
        long count =
                sight.catalog().enterprises().stream().filter(narrowed::passes).count();
        return new Field(
                industry.id(),
                industry.icon(),
                sight.in(industry.name()),
                count == 1
                        ? sight.texts().say("industries.oneEnterprise")
                        : sight.texts().say("industries.enterprises", count),
                count == 0);
    }

    /// The cluster or the place that the list is narrowed to; else all.
    private static @Nullable WorldBounds bounds(Filter filter, List<Enterprise> passing, Sight sight) {
        Optional<WorldBounds> narrowed = filter.place() != null
                ? sight.position(filter.place()).map(at -> WorldBounds.around(List.of(at)))
                : sight.exhibit()
                        .map()
                        .feature(MapLayer.CLUSTERS, filter.cluster())
                        .map(feature -> feature.geometry().bounds());
        return narrowed.or(() -> sight.clustersAnd(passing.stream()
                        .flatMap(enterprise -> sight.position(enterprise.place()).stream())
                        .toList()))
                .orElse(null);
    }

    ObservableValue<Page> page() {
        return page;
    }

    /// Told which rows the visitor sees.
    ///
    /// @param numbers of the rows of the open page
    void see(List<Integer> numbers) {
        open.set(List.copyOf(numbers));
    }

    /// Narrows the list, or takes that back where the choice is in force.
    void choose(String choice) {
        var filter = visit.state().filter();
        switch (choice) {
            case ALL -> narrow(Filter.NONE);
            case PARK -> {
                var park = visit.exhibit().catalog().pack().viewpoint().place();
                narrow(filter.ofPlace(Objects.equals(park, filter.place()) ? null : park));
            }
            case PLACE -> narrow(filter.ofPlace(null));
            case INDUSTRY -> {
                if (filter.industry() != null) {
                    narrow(filter.ofIndustry(null));
                } else {
                    visit.choose(BY_INDUSTRY.equals(visit.state().at().entry()) ? null : BY_INDUSTRY);
                }
            }
            default -> {
                var cluster = choice.substring(CLUSTER.length());
                narrow(filter.ofCluster(cluster.equals(filter.cluster()) ? null : cluster));
            }
        }
    }

    void chooseIndustry(String id) {
        narrow(visit.state().filter().ofIndustry(id));
    }

    void clear() {
        visit.search(Search::cleared);
        narrow(Filter.NONE);
    }

    private void narrow(Filter filter) {
        visit.choose(null);
        visit.narrow(_ -> filter);
    }

    void open(Stop stop) {
        visit.open(stop);
    }

    void openIndustry(String id) {
        visit.open(Stop.at(ScreenId.INDUSTRIES, id));
    }

    /// Opens the best of what was found, if anything was.
    void openFirst() {
        var shown = page.getValue();
        if (shown != null && !shown.search().isEmpty() && !shown.rows().isEmpty()) {
            open(shown.rows().getFirst().stop());
        }
    }

    /// Whether a visitor who types means this screen.
    boolean isOpen() {
        return visit.state().at().screen() == ScreenId.ENTERPRISES;
    }

    void type(String more) {
        listen();
        visit.search(search -> search.typed(more));
    }

    void erase() {
        visit.search(Search::erased);
    }

    void showKeys(Keys keys) {
        if (keys != Keys.HIDDEN) {
            listen();
        }
        visit.search(search -> search.withKeys(keys));
    }

    /// What is looked for takes the place of the industries to choose from.
    private void listen() {
        if (visit.state().at().entry() != null) {
            visit.choose(null);
        }
    }

    /// Hides the keyboard, or without one clears the query.
    void putAside() {
        visit.search(search -> search.isTyping() ? search.withKeys(Keys.HIDDEN) : search.cleared());
    }

    /// Looks for the same among all.
    void lookEverywhere() {
        narrow(Filter.NONE);
    }

    /// Notes what was looked for when the visitor is done with it: on leaving, or when it was all taken back.
    private void tell(VisitorState before, VisitorState now) {
        var typed = before.search().query();
        var next = now.search().query();
        if (before.at().screen() == ScreenId.ENTERPRISES && typed.length() > reached.length()) {
            reached = typed;
        }
        boolean left = before.at().screen() == ScreenId.ENTERPRISES && now.at().screen() != ScreenId.ENTERPRISES;
        if (left && !typed.isBlank()) {
            note(typed);
        } else if (next.isBlank() && !reached.isBlank()) {
            note(reached);
        }
        if (next.isBlank()) {
            reached = "";
            noted = "";
        }
    }

    private void note(String query) {
        if (!query.equals(noted)) {
            noted = query;
            visit.note(new VisitEvent.Searched(
                    query, visit.exhibit().search().find(query, 1).count()));
        }
    }

    public ObservableValue<MapFocus> map() {
        return page.flatMap(shown -> open.map(numbers -> new MapFocus(
                shown.bounds(),
                CLOSEST,
                visit.state().filter().cluster(),
                PLATE,
                null,
                false,
                markers(shown, numbers),
                MapScene.Detail.ALL)));
    }

    /// Numbers for the rows in sight; a small square where others are, which leads to the only one or to their place.
    private static List<Marker> markers(Page page, List<Integer> seen) {
        var markers = new ArrayList<Marker>();
        var taken = new HashSet<WorldPoint>();
        for (var row : page.rows()) {
            var at = row.at();
            if (at != null && row.number() > 0 && seen.contains(row.number())) {
                taken.add(at);
                markers.add(new Marker(
                        Stop.at(ScreenId.ENTERPRISE, row.id()).key(),
                        at,
                        row.tint(),
                        String.valueOf(row.number()),
                        null,
                        false,
                        null));
            }
        }
        for (var row : page.rows()) {
            var at = row.at();
            if (at != null && taken.add(at)) {
                boolean alone = page.rows().stream()
                                .filter(other -> at.equals(other.at()))
                                .count()
                        == 1;
                var stop = alone || row.placeId() == null
                        ? Stop.at(ScreenId.ENTERPRISE, row.id())
                        : Stop.at(ScreenId.PLACE, row.placeId());
                markers.add(new Marker(stop.key(), at, row.tint(), null, null, false, null));
            }
        }
        return markers;
    }

    public ObservableValue<List<String>> sources() {
        return page.map(Page::sources);
    }
}
