package lobby.ui.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import lobby.geo.MapLayer;
import lobby.geo.WorldBounds;
import lobby.map.MapScene;
import lobby.model.Cluster;
import lobby.model.Enterprise;
import lobby.model.Fact;
import lobby.model.Highlight;
import lobby.model.Tint;
import lobby.session.Filter;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.FactLine;
import lobby.ui.MapFocus;
import lobby.ui.Sight;
import lobby.ui.Visit;
import org.jspecify.annotations.Nullable;

/// What the panel of a cluster says, and how the map answers.
public final class ClusterViewModel {

    private static final int NAMED_ENTERPRISES = 3;
    private static final double CLOSEST = 3;
    private static final double PLATE = 52;

    /// A line with an icon.
    record Line(String icon, String text, String note) {}

    /// A field of business, tapped to see more of it.
    record Field(String id, String icon, String name) {}

    /// Everything on the panel, in the visitor's language.
    record Page(
            String id,
            Tint tint,
            String name,
            String secondName,
            String lead,
            List<Line> setting,
            @Nullable Line structure,
            List<Field> industries,
            String enterprisesTitle,
            String enterprisesNote,
            Filter enterprises,
            List<FactLine> facts,
            List<String> sources,
            @Nullable WorldBounds bounds) {
        Page {
            setting = List.copyOf(setting);
            industries = List.copyOf(industries);
            facts = List.copyOf(facts);
            sources = List.copyOf(sources);
        }
    }

    private final Visit visit;
    private final ObservableValue<Page> page;

    public ClusterViewModel(Visit visit) {
        this.visit = visit;
        page = visit.page(
                ScreenId.CLUSTER,
                sight -> sight.catalog()
                        .cluster(sight.entry())
                        .map(cluster -> page(cluster, sight))
                        .orElse(null));
    }

    private static Page page(Cluster cluster, Sight sight) {
        var place = sight.catalog().place(cluster.place());
        var enterprises = place.map(sight.catalog()::enterprisesAt)
                .orElseGet(() -> sight.catalog().enterprisesIn(cluster));
        var where = place.isPresent() ? sight.in(place.get().name()) : sight.in(cluster.name());
        var title = enterprises.isEmpty()
                ? ""
                : sight.texts().say(place.isPresent() ? "cluster.enterprisesAt" : "cluster.enterprisesIn", where);
        var structure = cluster.structure();
        return new Page(
                cluster.id(),
                cluster.tint(),
                sight.in(cluster.name()),
                sight.second(cluster.name()),
                sight.in(cluster.lead()),
                cluster.setting().stream().map(line -> line(line, sight)).toList(),
                structure == null ? null : line(structure, sight),
                cluster.industries().stream()
                        .flatMap(id -> sight.catalog().industry(id).stream())
                        .map(industry -> new Field(industry.id(), industry.icon(), sight.in(industry.name())))
                        .toList(),
                title,
                examples(enterprises, sight),
                place.isPresent() ? Filter.NONE.ofPlace(place.get().id()) : Filter.NONE.ofCluster(cluster.id()),
                sight.lines(cluster.facts()),
                sources(cluster, enterprises),
                sight.exhibit()
                        .map()
                        .feature(MapLayer.CLUSTERS, cluster.id())
                        .map(feature -> feature.geometry().bounds())
                        .orElse(null));
    }

    private static Line line(Highlight highlight, Sight sight) {
        var note = highlight.note();
        return new Line(highlight.icon(), sight.in(highlight.text()), note == null ? "" : sight.in(note));
    }

    /// A few names, with the status and date that the first of them share.
    private static String examples(List<Enterprise> enterprises, Sight sight) {
        if (enterprises.isEmpty()) {
            return "";
        }
        var first = enterprises.getFirst();
        var alike = enterprises.stream()
                .filter(one -> one.status() == first.status() && one.asOf().equals(first.asOf()))
                .toList();
        var names = alike.stream()
                .limit(NAMED_ENTERPRISES)
                .map(sight::firstName)
                .collect(Collectors.joining(sight.texts().say("list.separator")));
        var some = alike.size() > NAMED_ENTERPRISES ? sight.texts().say("cluster.suchAs", names) : names;
        return some + sight.texts().say("list.comma") + sight.status(first);
    }

    private static List<String> sources(Cluster cluster, List<Enterprise> enterprises) {
        var ids = new ArrayList<>(cluster.sources());
        enterprises.stream()
                .limit(NAMED_ENTERPRISES)
                .flatMap(one -> one.sources().stream().limit(1))
                .forEach(ids::add);
        ids.addAll(cluster.facts().stream()
                .map(Fact::sources)
                .flatMap(List::stream)
                .toList());
        return ids.stream().distinct().toList();
    }

    ObservableValue<Page> page() {
        return page;
    }

    void openIndustry(String id) {
        visit.open(Stop.at(ScreenId.INDUSTRIES, id));
    }

    void openEnterprises() {
        var shown = page.getValue();
        if (shown != null) {
            visit.narrow(_ -> shown.enterprises());
            visit.open(Stop.at(ScreenId.ENTERPRISES));
        }
    }

    public ObservableValue<MapFocus> map() {
        return page.map(shown -> new MapFocus(
                shown.bounds(), CLOSEST, shown.id(), PLATE, shown.id(), true, List.of(), MapScene.Detail.ALL));
    }

    public ObservableValue<List<String>> sources() {
        return page.map(Page::sources);
    }
}
