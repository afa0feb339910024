package lobby.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lobby.geo.Camera;
import lobby.geo.Framing;
import lobby.geo.Geometry;
import lobby.geo.MapLayer;
import lobby.geo.Viewport;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;
import lobby.map.Here;
import lobby.map.MapScene;
import lobby.map.MapTap;
import lobby.map.Palette;
import lobby.map.Plate;
import lobby.model.Cluster;
import lobby.model.Enterprise;
import lobby.model.Tint;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.Theme;
import org.jspecify.annotations.Nullable;

/// Decides what the map shows for the open screen, from where, and what lies behind a tap. Knows no widgets.
final class MapDirector {

    private static final double PLATE_ROOM = 200;

    /// Metres to a unit when the visitor asks where here is.
    private static final double HERE_SCALE = 4;

    /// How much closer than a group needs the camera goes at most, so that two neighbours do not fill the screen.
    private static final double CLOSER_THAN_NEEDED = 2;

    /// Share of a plate's size where there is little room for the map, and both stand close to each other.
    private static final double SMALL_PLATE = 0.7;

    private static final String LABEL_SUFFIX = "-label";

    private final Visit visit;
    private final @Nullable Double heading;
    private final Map<Theme, Palette> palettes = new EnumMap<>(Theme.class);

    /// @param heading where somebody looks who faces this screen, degrees; null for what the content says
    MapDirector(Visit visit, @Nullable Double heading) {
        this.visit = visit;
        this.heading = heading;
        for (var theme : Theme.values()) {
            palettes.put(theme, Tokens.palette(theme));
        }
    }

    /// From where an open screen wants it seen.
    Camera framing(MapFocus focus, Surroundings around) {
        var bounds = focus.bounds() != null ? focus.bounds() : everything(isSmall(around));
        return fit(bounds, heading(), focus.closest(), around);
    }

    /// From where the visitor's own place is seen; empty if it is not known.
    ///
    /// @param bearing the direction that is up, kept
    Optional<Camera> here(Surroundings around, double bearing) {
        var at = hereAt();
        return at == null
                ? Optional.empty()
                : Optional.of(fit(new WorldBounds(at.x(), at.y(), at.x(), at.y()), bearing, HERE_SCALE, around));
    }

    /// What a tap on the map opens; empty if there is nothing.
    Optional<Stop> behind(MapTap tap) {
        return switch (tap) {
            case MapTap.OnCluster(var id) -> Optional.of(Stop.at(ScreenId.CLUSTER, id));
            case MapTap.OnMarker(var id) -> Stop.parse(id);
            case MapTap.OnGroup _ -> Optional.empty();
            case MapTap.OnFeature(var id) ->
                visit.exhibit().catalog().places().stream()
                        .filter(place -> id.equals(place.feature()))
                        .findFirst()
                        .map(place -> Stop.at(ScreenId.PLACE, place.id()));
            case MapTap.OnGround _ -> Optional.empty();
        };
    }

    /// From where a group is seen as several: all its markers if they fit into the free part, else where most of them
    /// are.
    ///
    /// @param bearing the direction that is up, kept
    Camera apart(MapTap.OnGroup group, Surroundings around, double bearing) {
        var whole = fit(group.bounds(), bearing, group.splits() / CLOSER_THAN_NEEDED, around);
        if (whole.metresPerUnit() <= group.splits()) {
            return whole;
        }
        var at = group.at();
        return fit(new WorldBounds(at.x(), at.y(), at.x(), at.y()), bearing, group.splits(), around);
    }

    private static Camera fit(WorldBounds bounds, double bearing, double closest, Surroundings around) {
        return Framing.fit(bounds, bearing, closest, around.unit(), around.width(), around.height(), around.kept());
    }

    /// The one place of all enterprises of a group; empty if it holds something else.
    Optional<String> placeOf(MapTap.OnGroup group) {
        var catalog = visit.exhibit().catalog();
        var places = group.ids().stream()
                .map(id -> Stop.parse(id)
                        .filter(stop -> stop.screen() == ScreenId.ENTERPRISE)
                        .flatMap(stop -> catalog.enterprise(stop.entry()))
                        .map(Enterprise::place))
                .distinct()
                .toList();
        return places.size() == 1 ? places.getFirst() : Optional.empty();
    }

    /// What a screen reader says of a marker or a group; empty if it stands for nothing that is known.
    String words(MapTap tap) {
        return switch (tap) {
            case MapTap.OnGroup group ->
                visit.texts().say("map.group", group.ids().size());
            case MapTap.OnMarker(var id) -> Stop.parse(id).map(this::words).orElse("");
            default -> "";
        };
    }

    private String words(Stop stop) {
        var sight = new Sight(visit.exhibit(), visit.state(), visit.texts());
        var catalog = visit.exhibit().catalog();
        return switch (stop.screen()) {
            case ENTERPRISE ->
                catalog.enterprise(stop.entry())
                        .map(one -> {
                            var field = one.field();
                            var name = sight.firstName(one);
                            return field == null ? name : name + visit.texts().say("list.comma") + sight.in(field);
                        })
                        .orElse("");
            case PLACE ->
                catalog.place(stop.entry()).map(place -> sight.in(place.name())).orElse("");
            default -> "";
        };
    }

    /// Whether the map has only part of the screen on every screen: a tall one, or in low reach.
    private boolean isSmall(Surroundings around) {
        return around.height() > around.width() || visit.state().comfort().lowReach();
    }

    /// What the pack wants in view, else all clusters, else all of the map.
    ///
    /// @param small whether there is little room for the map: then the clusters alone, with room for their signs
    private WorldBounds everything(boolean small) {
        var data = visit.exhibit().map();
        var overview = visit.exhibit().catalog().pack().map().overview().stream()
                .flatMap(id -> data.feature(id).stream())
                .toList();
        var clusters = overview.isEmpty() || small ? data.layer(MapLayer.CLUSTERS) : overview;
        return (clusters.isEmpty()
                        ? data.layers().values().stream().flatMap(List::stream).toList()
                        : clusters)
                .stream()
                        .map(feature -> feature.geometry().bounds())
                        .reduce(WorldBounds::union)
                        .orElse(new WorldBounds(-5000, -3000, 5000, 3000));
    }

    /// Where somebody looks who faces this screen, degrees.
    double heading() {
        return heading != null
                ? heading
                : visit.exhibit().catalog().pack().viewpoint().heading();
    }

    /// The map as an open screen wants it.
    MapScene scene(MapFocus focus, Surroundings around) {
        var exhibit = visit.exhibit();
        var state = visit.state();
        var tints = new HashMap<String, Tint>();
        var plates = new ArrayList<Plate>();
        double size = focus.plateSize() * (isSmall(around) ? SMALL_PLATE : 1);
        for (var cluster : exhibit.catalog().clusters()) {
            tints.put(cluster.id(), cluster.tint());
            var at = plateAt(cluster);
            if (at != null
                    && focus.plateSize() > 0
                    && !cluster.id().equals(focus.plateless())
                    && (focus.cluster() == null || isClear(at, focus, around))) {
                // Where buttons below the map lead on, its signs need not say that they do.
                boolean chevron = state.at().screen() == ScreenId.HOME && !isSmall(around);
                plates.add(new Plate(cluster.id(), cluster.name(), cluster.tint(), at, size, chevron));
            }
        }
        return new MapScene(
                exhibit.map(),
                exhibit.catalog().pack().map(),
                state.language(),
                secondLanguage(state.language()),
                Objects.requireNonNull(palettes.get(state.comfort().theme())),
                tints,
                focus.cluster(),
                plates,
                focus.markers(),
                here(focus),
                focus.detail(),
                around.reserved(),
                focus.route());
    }

    /// Whether a sign would stand free beside the panel of the cluster that is looked at, rather than be cut by it.
    private boolean isClear(WorldPoint at, MapFocus focus, Surroundings around) {
        var view = new Viewport(framing(focus, around), around.unit(), around.width(), around.height());
        return around.free().grown(-around.unit().px(PLATE_ROOM)).contains(view.toScreen(at));
    }

    private @Nullable WorldPoint plateAt(Cluster cluster) {
        var data = visit.exhibit().map();
        return data.feature(MapLayer.PLACES, cluster.id() + LABEL_SUFFIX)
                .or(() -> data.feature(MapLayer.CLUSTERS, cluster.id()))
                .map(feature -> feature.geometry().bounds().centre())
                .orElse(null);
    }

    private @Nullable Locale secondLanguage(Locale first) {
        return visit.exhibit().catalog().pack().languages().stream()
                .filter(language -> !language.equals(first))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Here here(MapFocus focus) {
        var at = hereAt();
        if (at == null || !focus.here()) {
            return null;
        }
        var pack = visit.exhibit().catalog().pack();
        return new Here(
                at,
                heading(),
                visit.texts().say("map.youAreHere"),
                pack.park().in(visit.state().language()),
                focus.callout());
    }

    private @Nullable WorldPoint hereAt() {
        var catalog = visit.exhibit().catalog();
        return catalog.place(catalog.pack().viewpoint().place())
                .flatMap(place -> visit.exhibit().map().feature(place.feature()))
                .map(feature -> feature.geometry() instanceof Geometry.Point(var at)
                        ? at
                        : feature.geometry().bounds().centre())
                .orElse(null);
    }
}
