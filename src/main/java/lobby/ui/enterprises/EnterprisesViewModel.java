package lobby.ui.enterprises;

import java.util.ArrayList;
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
import lobby.model.Enterprise;
import lobby.model.Industry;
import lobby.model.IndustryGroup;
import lobby.model.Tint;
import lobby.session.Filter;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.MapFocus;
import lobby.ui.Sight;
import lobby.ui.Visit;
import org.jspecify.annotations.Nullable;

/// The list of enterprises, what it is narrowed to, and their numbers on the map.
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

    /// An enterprise in the list.
    ///
    /// @param number its number in the list, and on the map while its page is open
    /// @param more second name and field; may be empty
    /// @param place where it is; may be empty
    /// @param status what the source says, and when
    /// @param at null if it has no place on the map
    record Row(
            int number,
            String id,
            @Nullable Tint tint,
            String name,
            String more,
            String place,
            String status,
            @Nullable String placeId,
            @Nullable WorldPoint at) {}

    /// Everything on the panel, in the visitor's language.
    ///
    /// @param groups industries to choose from; empty unless one is being chosen
    record Page(
            String count,
            List<Choice> choices,
            List<Group> groups,
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
    private final ObjectProperty<List<Integer>> open = new SimpleObjectProperty<>(this, "open", List.of());

    public EnterprisesViewModel(Visit visit) {
        this.visit = visit;
        page = visit.page(ScreenId.ENTERPRISES, EnterprisesViewModel::page);
    }

    private static Page page(Sight sight) {
        var filter = sight.state().filter();
        var all = sight.catalog().enterprises();
        var found = all.stream().filter(filter::passes).toList();
        var rows = new ArrayList<Row>();
        found.forEach(enterprise -> rows.add(row(rows.size() + 1, enterprise, sight)));
        var count = found.size() == all.size()
                ? sight.texts().say("enterprises.count", all.size())
                : sight.texts().say("enterprises.countOf", found.size(), all.size());
        return new Page(
                count,
                choices(filter, sight),
                BY_INDUSTRY.equals(sight.entry()) ? groups(filter, sight) : List.of(),
                rows,
                found.stream()
                        .flatMap(enterprise -> enterprise.sources().stream().limit(1))
                        .distinct()
                        .toList(),
                bounds(filter, rows, sight));
    }

    private static Row row(int number, Enterprise enterprise, Sight sight) {
        var field = enterprise.field();
        var more = Stream.of(sight.secondName(enterprise), field == null ? "" : sight.in(field))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(sight.texts().say("list.gap")));
        var place = sight.catalog().place(enterprise.place());
        return new Row(
                number,
                enterprise.id(),
                sight.tint(enterprise.cluster()),
                sight.firstName(enterprise),
                more,
                place.map(known -> sight.in(known.name()))
                        .orElseGet(() -> sight.catalog()
                                .cluster(enterprise.cluster())
                                .map(cluster -> sight.in(cluster.name()))
                                .orElse("")),
                sight.status(enterprise),
                place.isPresent() ? place.get().id() : null,
                sight.position(enterprise.place()).orElse(null));
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
    private static @Nullable WorldBounds bounds(Filter filter, List<Row> rows, Sight sight) {
        Optional<WorldBounds> narrowed = filter.place() != null
                ? sight.position(filter.place()).map(at -> WorldBounds.around(List.of(at)))
                : sight.exhibit()
                        .map()
                        .feature(MapLayer.CLUSTERS, filter.cluster())
                        .map(feature -> feature.geometry().bounds());
        return narrowed.or(() -> sight.clustersAnd(rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.at()))
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
        narrow(Filter.NONE);
    }

    private void narrow(Filter filter) {
        visit.choose(null);
        visit.narrow(_ -> filter);
    }

    void openEnterprise(String id) {
        visit.open(Stop.at(ScreenId.ENTERPRISE, id));
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
            if (at != null && seen.contains(row.number())) {
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
