package lobby.ui.maplist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import lobby.geo.MapLayer;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;
import lobby.map.MapScene;
import lobby.map.Marker;
import lobby.model.Cluster;
import lobby.model.Enterprise;
import lobby.model.Place;
import lobby.model.PlaceKind;
import lobby.model.Tint;
import lobby.session.Filter;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.MapFocus;
import lobby.ui.Sight;
import lobby.ui.Visit;
import org.jspecify.annotations.Nullable;

/// All that can be tapped on the map, as a list, the nearest first: whoever cannot point at a map misses nothing.
///
/// It lists what the map can show, and not only what is in view: the camera moves with every panel, also with this one,
/// so a list of what is in view would change while it is read, and would lose what its own panel covers. Enterprises
/// are narrowed as in their own list.
public final class MapListViewModel {

    private static final double CLOSEST = 6;
    private static final double PLATE = 34;
    private static final double KILOMETRE = 1000;
    private static final double ROUNDED_TO = 50;
    private static final String ENTERPRISE_ICON = "domain";

    /// Something on the map.
    ///
    /// @param icon empty for a patch in the colour of a cluster
    /// @param note how far it is, and more; may be empty
    record Row(Stop stop, String icon, @Nullable Tint tint, String words, String note) {}

    /// Rows under a heading.
    ///
    /// @param narrowed whether a filter leaves some out
    record Group(String heading, boolean narrowed, List<Row> rows) {
        Group {
            rows = List.copyOf(rows);
        }
    }

    /// Everything on the panel, in the visitor's language.
    ///
    /// @param all how many enterprises there are, and how many of them on the map; empty if there are none
    record Page(
            List<Group> groups,
            String all,
            List<String> sources,
            List<Marker> markers,
            @Nullable WorldBounds bounds) {
        Page {
            groups = List.copyOf(groups);
            sources = List.copyOf(sources);
            markers = List.copyOf(markers);
        }
    }

    /// Something at a distance from here; where that is not known, in the order of the content.
    private record Away<T>(T what, WorldPoint at, double metres) {}

    private final Visit visit;
    private final ObservableValue<Page> page;

    public MapListViewModel(Visit visit) {
        this.visit = visit;
        page = visit.page(ScreenId.MAP_LIST, MapListViewModel::page);
    }

    private static Page page(Sight sight) {
        var catalog = sight.catalog();
        var filter = sight.state().filter();
        var clusters = nearest(
                catalog.clusters().stream()
                        .filter(cluster -> sight.exhibit()
                                .map()
                                .feature(MapLayer.CLUSTERS, cluster.id())
                                .isPresent())
                        .toList(),
                cluster -> middle(cluster, sight),
                sight);
        var places = nearest(
                catalog.places().stream()
                        .filter(place -> sight.position(place.id()).isPresent())
                        .toList(),
                place -> sight.position(place.id()).orElseThrow(),
                sight);
        var placed = catalog.enterprises().stream()
                .filter(one -> sight.position(one.place()).isPresent())
                .toList();
        var enterprises = nearest(
                placed.stream().filter(filter::passes).toList(),
                one -> sight.position(one.place()).orElseThrow(),
                sight);
        var groups = Stream.of(
                        new Group(
                                sight.texts().say("maplist.clusters"),
                                false,
                                clusters.stream()
                                        .map(one -> row(one.what(), sight))
                                        .toList()),
                        new Group(sight.texts().say("maplist.places"), false, rows(places, false, sight)),
                        new Group(sight.texts().say("maplist.stations"), false, rows(places, true, sight)),
                        new Group(
                                sight.texts().say("maplist.enterprises"),
                                !filter.equals(Filter.NONE),
                                enterprises.stream().map(one -> row(one, sight)).toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new Page(
                groups,
                catalog.enterprises().isEmpty()
                        ? ""
                        : sight.texts()
                                .say("maplist.allNote", catalog.enterprises().size(), placed.size()),
                sources(places, enterprises),
                enterprises.stream().map(one -> marker(one, sight)).toList(),
                sight.clustersAnd(enterprises.stream().map(Away::at).toList()).orElse(null));
    }

    private static WorldPoint middle(Cluster cluster, Sight sight) {
        return sight.exhibit()
                .map()
                .feature(MapLayer.CLUSTERS, cluster.id())
                .orElseThrow()
                .geometry()
                .bounds()
                .centre();
    }

    private interface Position<T> {
        WorldPoint of(T what);
    }

    private static <T> List<Away<T>> nearest(List<T> all, Position<T> position, Sight sight) {
        var here = sight.here();
        return all.stream()
                .map(one -> {
                    var at = position.of(one);
                    return new Away<>(one, at, here.map(at::distanceTo).orElse(Double.NaN));
                })
                .sorted(Comparator.comparingDouble(Away::metres))
                .toList();
    }

    private static Row row(Cluster cluster, Sight sight) {
        return new Row(Stop.at(ScreenId.CLUSTER, cluster.id()), "", cluster.tint(), sight.in(cluster.fullName()), "");
    }

    private static List<Row> rows(List<Away<Place>> places, boolean stations, Sight sight) {
        return places.stream()
                .filter(place -> stations == (place.what().kind() == PlaceKind.STATION))
                .map(place -> new Row(
                        Stop.at(ScreenId.PLACE, place.what().id()),
                        place.what().icon(),
                        null,
                        sight.in(place.what().name()),
                        distance(place, sight)))
                .toList();
    }

    private static Row row(Away<Enterprise> one, Sight sight) {
        var enterprise = one.what();
        var where = sight.catalog().place(enterprise.place()).map(place -> sight.in(place.name()));
        return new Row(
                Stop.at(ScreenId.ENTERPRISE, enterprise.id()),
                icon(enterprise, sight),
                sight.tint(enterprise.cluster()),
                sight.firstName(enterprise),
                Stream.of(where.orElse(""), distance(one, sight))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(sight.texts().say("list.comma"))));
    }

    /// That of its first industry, so that those of one place can be told apart.
    private static String icon(Enterprise enterprise, Sight sight) {
        return enterprise.industries().stream()
                .flatMap(id -> sight.catalog().industry(id).stream())
                .map(industry -> industry.icon())
                .findFirst()
                .orElse(ENTERPRISE_ICON);
    }

    /// The distance in words; where the visitor stands they say so; empty if it is not known.
    private static String distance(Away<?> one, Sight sight) {
        var texts = sight.texts();
        if (Double.isNaN(one.metres())) {
            return "";
        }
        if (one.metres() < ROUNDED_TO / 2) {
            return texts.say("map.youAreHere");
        }
        double rounded = Math.max(1, Math.rint(one.metres() / ROUNDED_TO)) * ROUNDED_TO;
        return texts.say(
                "maplist.away",
                rounded < KILOMETRE
                        ? texts.say("map.metres", (int) rounded)
                        : texts.say("map.kilometres", Math.rint(one.metres() / 100) / 10));
    }

    private static Marker marker(Away<Enterprise> one, Sight sight) {
        return new Marker(
                Stop.at(ScreenId.ENTERPRISE, one.what().id()).key(),
                one.at(),
                sight.tint(one.what().cluster()),
                null,
                sight.exhibit().icons().outline(icon(one.what(), sight)).orElse(null),
                false,
                one.what().name());
    }

    private static List<String> sources(List<Away<Place>> places, List<Away<Enterprise>> enterprises) {
        var ids = new ArrayList<String>();
        enterprises.forEach(one -> one.what().sources().stream().limit(1).forEach(ids::add));
        places.forEach(one -> one.what().sources().stream().limit(1).forEach(ids::add));
        return ids.stream().distinct().toList();
    }

    ObservableValue<Page> page() {
        return page;
    }

    void open(Row row) {
        visit.open(row.stop());
    }

    void openEnterprises() {
        visit.narrow(_ -> Filter.NONE);
        visit.open(Stop.at(ScreenId.ENTERPRISES));
    }

    void clear() {
        visit.narrow(_ -> Filter.NONE);
    }

    public ObservableValue<MapFocus> map() {
        return page.map(shown ->
                new MapFocus(shown.bounds(), CLOSEST, null, PLATE, null, false, shown.markers(), MapScene.Detail.ALL));
    }

    public ObservableValue<List<String>> sources() {
        return page.map(Page::sources);
    }
}
