package lobby.ui.industries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;
import lobby.map.MapScene;
import lobby.map.Marker;
import lobby.model.AsOf;
import lobby.model.Cluster;
import lobby.model.Enterprise;
import lobby.model.Fact;
import lobby.model.Industry;
import lobby.model.IndustryGroup;
import lobby.model.LocalizedText;
import lobby.model.Tint;
import lobby.session.Filter;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.FactLine;
import lobby.ui.MapFocus;
import lobby.ui.Sight;
import lobby.ui.Visit;
import org.jspecify.annotations.Nullable;

/// What the panel of industries says, and where the chosen one is on the map.
///
/// The group of the chosen industry stands first, so that the choice and its text are on the page that opens.
public final class IndustriesViewModel {

    private static final double CLOSEST = 5;
    private static final double PLATE = 40;
    private static final int MOST_SPOTS = 4;

    /// An industry to choose.
    record Field(String id, String icon, String name, String secondName, boolean chosen) {

        /// The same, whether it is chosen or not.
        Field unchosen() {
            return new Field(id, icon, name, secondName, false);
        }
    }

    /// Industries under one heading.
    record Group(String heading, List<Field> fields) {
        Group {
            fields = List.copyOf(fields);
        }
    }

    /// A way on from what is chosen.
    ///
    /// @param number on the map; empty for none
    /// @param tint colour of the mark in front; null with a number for ink, without one for no mark
    /// @param filter what the list of enterprises is narrowed to on the way; null to leave it
    record Way(
            String id,
            String number,
            @Nullable Tint tint,
            String words,
            @Nullable Filter filter,
            Stop stop) {}

    /// What the area is to become.
    record Role(String tag, String words) {}

    /// Everything on the panel, in the visitor's language.
    ///
    /// @param groups that of the chosen industry first
    /// @param text about the chosen industry, or about all
    /// @param rolesNote when the roles were set; empty if not all at one time
    /// @param facts about the chosen industry
    record Page(
            List<Group> groups,
            String text,
            List<Way> ways,
            List<Role> roles,
            String rolesNote,
            List<FactLine> facts,
            List<String> sources,
            List<Marker> markers,
            @Nullable WorldBounds bounds) {
        Page {
            groups = List.copyOf(groups);
            ways = List.copyOf(ways);
            roles = List.copyOf(roles);
            facts = List.copyOf(facts);
            sources = List.copyOf(sources);
            markers = List.copyOf(markers);
        }
    }

    /// A place or an enterprise that has a number on the map.
    private record Spot(
            Stop stop,
            LocalizedText name,
            String words,
            @Nullable Tint tint,
            WorldPoint at) {}

    private final Visit visit;
    private final ObservableValue<Page> page;

    public IndustriesViewModel(Visit visit) {
        this.visit = visit;
        page = visit.page(ScreenId.INDUSTRIES, IndustriesViewModel::page);
    }

    private static Page page(Sight sight) {
        var chosen = sight.catalog().industry(sight.entry()).orElse(null);
        var roles = sight.catalog().goals().roles();
        var spots = chosen == null ? List.<Spot>of() : spots(chosen, sight);
        return new Page(
                groups(chosen, sight),
                chosen == null ? general(sight) : sight.in(chosen.text()),
                chosen == null ? clusterWays(sight) : ways(chosen, spots, sight),
                roles.stream().map(role -> role(role, sight)).toList(),
                rolesNote(roles, sight),
                chosen == null ? List.of() : sight.lines(chosen.facts()),
                sources(chosen, roles, sight),
                chosen == null ? List.of() : markers(chosen, spots, sight),
                sight.clustersAnd(spots.stream().map(Spot::at).toList()).orElse(null));
    }

    private static List<Group> groups(@Nullable Industry chosen, Sight sight) {
        return Stream.of(IndustryGroup.values())
                .sorted(Comparator.comparing(group -> chosen == null || chosen.group() != group))
                .map(group -> group(group, chosen, sight))
                .filter(group -> !group.fields().isEmpty())
                .toList();
    }

    private static Group group(IndustryGroup group, @Nullable Industry chosen, Sight sight) {
        var industries = sight.catalog().industries(group);
        return new Group(
                sight.heading(group),
                industries.stream()
                        .map(industry -> new Field(
                                industry.id(),
                                industry.icon(),
                                sight.in(industry.name()),
                                sight.second(industry.name()),
                                industry.equals(chosen)))
                        .toList());
    }

    /// While nothing is chosen: what the clusters have in common, if they do.
    private static String general(Sight sight) {
        var clusters = sight.catalog().clusters();
        boolean alike = clusters.stream().map(Cluster::industries).distinct().count() == 1
                && !clusters.getFirst().industries().isEmpty();
        if (!alike) {
            return "";
        }
        return clusters.size() == 2
                ? sight.texts()
                        .say(
                                "industries.bothClusters",
                                sight.in(clusters.getFirst().name()),
                                sight.in(clusters.getLast().name()))
                : sight.texts().say("industries.allClusters");
    }

    private static List<Way> clusterWays(Sight sight) {
        return sight.catalog().clusters().stream()
                .map(cluster -> new Way(
                        "cluster-" + cluster.id(),
                        "",
                        cluster.tint(),
                        sight.in(cluster.name()),
                        null,
                        Stop.at(ScreenId.CLUSTER, cluster.id())))
                .toList();
    }

    private static List<Way> ways(Industry chosen, List<Spot> spots, Sight sight) {
        var ways = new ArrayList<Way>();
        for (var spot : spots) {
            ways.add(new Way(
                    spot.stop().key(), String.valueOf(ways.size() + 1), spot.tint(), spot.words(), null, spot.stop()));
        }
        int count = sight.catalog().enterprisesOf(chosen).size();
        if (count > 0) {
            var words = count == 1
                    ? sight.texts().say("industries.oneEnterprise")
                    : sight.texts().say("industries.enterprises", count);
            ways.add(new Way(
                    "enterprises",
                    "",
                    null,
                    words,
                    Filter.NONE.ofIndustry(chosen.id()),
                    Stop.at(ScreenId.ENTERPRISES)));
        }
        return ways;
    }

    /// The places known for an industry, or else its first enterprises, as far as the map knows where they are.
    private static List<Spot> spots(Industry industry, Sight sight) {
        var spots = new ArrayList<Spot>();
        var taken = new HashSet<WorldPoint>();
        industry.places().stream()
                .flatMap(id -> sight.catalog().place(id).stream())
                .forEach(place -> sight.position(place.id())
                        .filter(taken::add)
                        .ifPresent(at -> spots.add(new Spot(
                                Stop.at(ScreenId.PLACE, place.id()),
                                place.name(),
                                sight.in(place.name()),
                                sight.tint(place.cluster()),
                                at))));
        if (!spots.isEmpty()) {
            return spots;
        }
        for (var enterprise : sight.catalog().enterprisesOf(industry)) {
            if (spots.size() < MOST_SPOTS) {
                sight.position(enterprise.place())
                        .filter(taken::add)
                        .ifPresent(at -> spots.add(new Spot(
                                Stop.at(ScreenId.ENTERPRISE, enterprise.id()),
                                enterprise.name(),
                                sight.firstName(enterprise),
                                sight.tint(enterprise.cluster()),
                                at)));
            }
        }
        return spots;
    }

    /// Numbers for what is listed, small squares for enterprises that stand elsewhere.
    private static List<Marker> markers(Industry chosen, List<Spot> spots, Sight sight) {
        var markers = new ArrayList<Marker>();
        var taken = new HashSet<WorldPoint>();
        for (var spot : spots) {
            taken.add(spot.at());
            var number = String.valueOf(markers.size() + 1);
            markers.add(new Marker(spot.stop().key(), spot.at(), spot.tint(), number, null, true, spot.name()));
        }
        for (var enterprise : sight.catalog().enterprisesOf(chosen)) {
            sight.position(enterprise.place())
                    .filter(taken::add)
                    .ifPresent(at -> markers.add(small(enterprise, at, sight)));
        }
        return markers;
    }

    private static Marker small(Enterprise enterprise, WorldPoint at, Sight sight) {
        return new Marker(
                Stop.at(ScreenId.ENTERPRISE, enterprise.id()).key(),
                at,
                sight.tint(enterprise.cluster()),
                null,
                null,
                false,
                null);
    }

    private static Role role(Fact role, Sight sight) {
        return new Role(sight.texts().say("kind." + role.kind().key()), sight.in(role.inBrief()));
    }

    private static String rolesNote(List<Fact> roles, Sight sight) {
        var times = roles.stream().map(Fact::asOf).distinct().toList();
        return times.size() == 1 ? sight.texts().say("industries.rolesSet", year(times.getFirst(), sight)) : "";
    }

    private static String year(AsOf time, Sight sight) {
        return switch (time) {
            case AsOf.Day(var date) -> String.valueOf(date.getYear());
            case AsOf.Month(var month) -> String.valueOf(month.getYear());
            case AsOf.WholeYear(var year) -> String.valueOf(year.getValue());
            case AsOf.Words(var text) -> sight.in(text);
        };
    }

    private static List<String> sources(@Nullable Industry chosen, List<Fact> roles, Sight sight) {
        var own = chosen == null
                ? sight.catalog().industries().stream()
                        .flatMap(industry -> industry.sources().stream().limit(1))
                : Stream.concat(
                        chosen.sources().stream(), chosen.facts().stream().flatMap(fact -> fact.sources().stream()));
        return Stream.concat(own, roles.stream().flatMap(role -> role.sources().stream()))
                .distinct()
                .toList();
    }

    ObservableValue<Page> page() {
        return page;
    }

    /// Chooses an industry; the chosen one again chooses none.
    void choose(String id) {
        visit.choose(id.equals(visit.state().at().entry()) ? null : id);
    }

    void follow(Way way) {
        var filter = way.filter();
        if (filter != null) {
            visit.narrow(_ -> filter);
        }
        visit.open(way.stop());
    }

    void openGoals() {
        visit.open(Stop.at(ScreenId.GOALS));
    }

    public ObservableValue<MapFocus> map() {
        return page.map(shown ->
                new MapFocus(shown.bounds(), CLOSEST, null, PLATE, null, false, shown.markers(), MapScene.Detail.ALL));
    }

    public ObservableValue<List<String>> sources() {
        return page.map(Page::sources);
    }
}
