package lobby.ui.home;

import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import lobby.geo.MapLayer;
import lobby.map.MapScene;
import lobby.model.Cluster;
import lobby.model.LocalizedText;
import lobby.model.Tint;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.MapFocus;
import lobby.ui.Sight;
import lobby.ui.Visit;

/// The words of the first screen, and the map with its large signs.
public final class HomeViewModel {

    /// A cluster as a button.
    ///
    /// @param second its name in the second language; may be empty
    /// @param kind what it is; may be empty
    record Sign(String cluster, String name, String second, String kind, Tint tint) {}

    /// What the first screen says. What a pack does not say is empty, and takes no room.
    ///
    /// @param signs the clusters as buttons, for who cannot reach the map's own signs
    /// @param tints colours of the clusters, for the legend
    /// @param line name of the metro line; empty if none is drawn
    record Page(
            String park,
            String secondPark,
            String title,
            String subtitle,
            List<Sign> signs,
            List<Tint> tints,
            String axis,
            String line) {
        Page {
            signs = List.copyOf(signs);
            tints = List.copyOf(tints);
        }
    }

    private static final double PLATE = 64;

    private final Visit visit;
    private final ObservableValue<Page> page;

    public HomeViewModel(Visit visit) {
        this.visit = visit;
        page = visit.page(ScreenId.HOME, sight -> {
            var pack = sight.catalog().pack();
            var notes = pack.map();
            var line = notes.lineName();
            boolean hasMetro = !sight.exhibit().map().layer(MapLayer.METRO).isEmpty();
            return new Page(
                    said(pack.park(), sight),
                    pack.park().isSaid() ? sight.second(pack.park()) : "",
                    said(pack.title(), sight),
                    pack.subtitle().isSaid()
                            ? sight.texts().say("home.subtitle", sight.in(pack.subtitle()))
                            : sight.texts().say("home.hint"),
                    sight.catalog().clusters().stream()
                            .map(cluster -> sign(cluster, sight))
                            .toList(),
                    sight.catalog().clusters().stream()
                            .map(cluster -> cluster.tint())
                            .distinct()
                            .toList(),
                    notes.axisShort().isSaid() && !notes.axis().isEmpty()
                            ? sight.texts().say("home.legend.axis", sight.in(notes.axisShort()))
                            : "",
                    line == null || !hasMetro ? "" : sight.in(line));
        });
    }

    private static Sign sign(Cluster cluster, Sight sight) {
        var name = sight.in(cluster.name());
        var whole = sight.in(cluster.fullName());
        var kind = whole.startsWith(name) ? whole.substring(name.length()).strip() : whole;
        return new Sign(cluster.id(), name, sight.second(cluster.name()), kind, cluster.tint());
    }

    private static String said(LocalizedText text, Sight sight) {
        return text.isSaid() ? sight.in(text) : "";
    }

    ObservableValue<Page> page() {
        return page;
    }

    void open(String cluster) {
        visit.open(Stop.at(ScreenId.CLUSTER, cluster));
    }

    /// All that is on the map as a list.
    void list() {
        visit.open(Stop.at(ScreenId.MAP_LIST));
    }

    public ObservableValue<MapFocus> map() {
        return page.map(Objects::nonNull)
                .map(_ -> new MapFocus(null, 0, null, PLATE, null, true, List.of(), MapScene.Detail.ALL));
    }

    public ObservableValue<List<String>> sources() {
        return page.map(_ -> List.of());
    }
}
