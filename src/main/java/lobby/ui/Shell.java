package lobby.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import lobby.geo.Box;
import lobby.geo.Camera;
import lobby.geo.Framing;
import lobby.geo.Geometry;
import lobby.geo.Insets;
import lobby.geo.MapLayer;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;
import lobby.map.Here;
import lobby.map.MapScene;
import lobby.map.MapTap;
import lobby.map.MapView;
import lobby.map.Palette;
import lobby.map.Plate;
import lobby.model.Cluster;
import lobby.model.Tint;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.Theme;
import lobby.session.VisitorState;
import org.jspecify.annotations.Nullable;

/// The whole picture: the map under everything, the open screen over it, the dock below.
///
/// Puts the parts where [Arrangement] says, keeps the map in step with the visitor, and dresses all in the theme.
public final class Shell extends Pane {

    private static final double MARGIN = 40;
    private static final double KEYS_WIDTH = 128;
    private static final double PLATE_ROOM = 200;
    private static final double FOOT_HEIGHT = 80;
    private static final double FOOT_LEFT = 48;
    private static final double FOOT_RIGHT = 16;
    private static final String LABEL_SUFFIX = "-label";
    private static final String THEME = "theme-";
    private static final String LANGUAGE = "lang-";

    private final Visit visit;
    private final MapView map;
    private final Styles styles;
    private final double diagonal;
    private final @Nullable Double heading;
    private final Map<ScreenId, Screen> screens = new EnumMap<>(ScreenId.class);
    private final Map<Theme, Palette> palettes = new EnumMap<>(Theme.class);
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(this, "unit", new Unit(1, 1));
    private final MapKeys keys;
    private final MapFoot foot;
    private final Dock dock;

    private @Nullable Screen open;
    private @Nullable Arrangement arrangement;
    private @Nullable Stop framed;
    private boolean resized = true;

    /// @param diagonal of the screen in inches
    /// @param heading where somebody looks who faces this screen, degrees; null for what the content says
    public Shell(Visit visit, MapView map, Styles styles, List<Screen> all, double diagonal, @Nullable Double heading) {
        this.visit = visit;
        this.map = map;
        this.styles = styles;
        this.diagonal = diagonal;
        this.heading = heading;
        getStyleClass().add("shell");
        for (var theme : Theme.values()) {
            palettes.put(theme, Tokens.palette(theme));
        }
        ObservableValue<Camera> camera = map.cameraProperty();
        keys = new MapKeys(visit, camera.map(Camera::bearing));
        foot = new MapFoot(visit, camera, unit);
        dock = new Dock(visit);
        map.unitProperty().bind(unit);
        map.setId("map");
        getChildren().addAll(map, foot, keys);
        all.forEach(this::add);
        getChildren().add(dock);

        keys.closer.setOnAction(_ -> map.zoomBy(1.6));
        keys.farther.setOnAction(_ -> map.zoomBy(1 / 1.6));
        keys.compass.setOnAction(_ -> map.turnTo(map.cameraProperty().get().bearing() == 0 ? heading() : 0));
        keys.here.setOnAction(_ -> showHere());
        camera.subscribe(_ -> {
            keys.closer.setDisable(!map.canZoom(true));
            keys.farther.setDisable(!map.canZoom(false));
        });
        map.setOnTap(this::tapped);
        map.setOnMoved(visit::moveTo);
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);

        visit.stateProperty().addListener((_, before, now) -> changed(before, now));
        visit.exhibitProperty().addListener((_, _, _) -> {
            framed = null;
            cut();
        });
        unit.addListener((_, _, _) -> cut());
        dress();
        cut();
        openScreen();
    }

    private void add(Screen screen) {
        screens.put(screen.id(), screen);
        show(screen.root(), false);
        getChildren().add(screen.root());
        if (screen.overlay() != null) {
            show(screen.overlay(), false);
            getChildren().add(1, screen.overlay());
        }
        screen.map().addListener((_, _, _) -> {
            if (open != null && open.id() == screen.id()) {
                framed = null;
                requestLayout();
            }
        });
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(false);
    }

    private void changed(VisitorState before, VisitorState now) {
        if (before.theme() != now.theme() || !before.language().equals(now.language())) {
            dress();
        }
        if (before.textSize() != now.textSize()) {
            measure();
        }
        if (!before.at().equals(now.at())) {
            openScreen();
        }
        if (now.camera() == null && before.camera() != null) {
            framed = null;
        }
        map.reducedMotionProperty().set(now.reducedMotion());
        requestLayout();
    }

    private void openScreen() {
        var wanted = screens.get(visit.state().at().screen());
        if (wanted == null || (open != null && open.id() == wanted.id())) {
            return;
        }
        if (open != null) {
            show(open.root(), false);
            if (open.overlay() != null) {
                show(open.overlay(), false);
            }
        }
        open = wanted;
        show(wanted.root(), true);
        if (wanted.overlay() != null) {
            show(wanted.overlay(), true);
        }
        requestLayout();
    }

    /// Classes for what style alone decides; the sheets stay the same.
    private void dress() {
        var state = visit.state();
        getStyleClass().removeIf(name -> name.startsWith(THEME) || name.startsWith(LANGUAGE));
        getStyleClass()
                .addAll(THEME + state.theme().key(), LANGUAGE + state.language().getLanguage());
        requestLayout();
    }

    /// Sheets for the unit in force, with the icons of what is shown.
    private void cut() {
        getStylesheets().setAll(styles.compiled(unit.get(), visit.exhibit().icons()));
        requestLayout();
    }

    /// The unit of the size that the shell has now.
    private void measure() {
        if (getWidth() > 0 && getHeight() > 0) {
            double scale = visit.state().textSize().scale();
            unit.set(Unit.of(getWidth(), getHeight(), getWidth(), getHeight(), diagonal, scale));
        }
    }

    @Override
    protected void setWidth(double value) {
        super.setWidth(value);
        measure();
        framed = null;
        resized = true;
    }

    @Override
    protected void setHeight(double value) {
        super.setHeight(value);
        measure();
        framed = null;
        resized = true;
    }

    @Override
    protected void layoutChildren() {
        if (open == null) {
            return;
        }
        double width = getWidth();
        double height = getHeight();
        var root = open.root();
        var placed =
                Arrangement.of(width, height, unit.get(), open.form(), root.prefWidth(-1), sheetHeight(root, width));
        arrangement = placed;
        map.resizeRelocate(0, 0, width, height);
        map.coveredProperty().set(placed.covered(width, height));
        put(dock, placed.dock());
        put(root, placed.screen());
        // What hangs over the map is reserved below, so it has to be in its place by then.
        root.applyCss();
        root.layout();
        if (open.overlay() != null) {
            put(open.overlay(), placed.free());
        }
        keys.setVisible(placed.hasKeys());
        put(keys, placed.keys());
        foot.northProperty().set(!placed.hasKeys());
        double footWidth = foot.widthWithin(placed.free().width() - unit.get().px(FOOT_LEFT + FOOT_RIGHT));
        double footHeight = foot.prefHeight(footWidth);
        foot.resizeRelocate(unit.get().px(FOOT_LEFT), placed.footBottom() - footHeight, footWidth, footHeight);
        showMap(placed);
    }

    /// What a sheet wants, within the bounds of its style.
    private static double sheetHeight(Region root, double width) {
        return Math.max(root.minHeight(width), Math.min(root.prefHeight(width), root.maxHeight(width)));
    }

    private static void put(Region node, Box box) {
        node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }

    private void showMap(Arrangement placed) {
        var focus = Objects.requireNonNullElse(open == null ? null : open.map().getValue(), MapFocus.everything());
        var scene = scene(focus, placed);
        if (!scene.equals(map.shownProperty().get())) {
            map.shownProperty().set(scene);
        }
        var state = visit.state();
        if (!state.at().equals(framed)) {
            framed = state.at();
            var camera = state.camera() != null ? state.camera() : framing(focus, placed);
            if (resized) {
                map.jumpTo(camera);
            } else {
                map.flyTo(camera);
            }
            resized = false;
        }
    }

    private Camera framing(MapFocus focus, Arrangement placed) {
        var bounds = focus.bounds() != null ? focus.bounds() : everything();
        var covered = placed.covered(getWidth(), getHeight());
        double margin = unit.get().px(MARGIN);
        // Beside a panel what is framed stays clear of scale and credit; on the first screen only hills lie there.
        boolean isOpen = open == null || open.form() == Screen.Form.OPEN;
        var kept = new Insets(
                covered.top() + headroom() + margin,
                covered.right() + margin + (placed.hasKeys() ? unit.get().px(KEYS_WIDTH) : 0),
                covered.bottom() + (isOpen ? margin : unit.get().px(FOOT_HEIGHT)),
                covered.left() + margin);
        return Framing.fit(bounds, heading(), focus.closest(), unit.get(), getWidth(), getHeight(), kept);
    }

    /// How far down the parts of an open screen reach that hang from its upper edge.
    private double headroom() {
        if (open == null || open.form() != Screen.Form.OPEN) {
            return 0;
        }
        return open.root().getChildrenUnmodifiable().stream()
                .map(Node::getBoundsInParent)
                .filter(at -> at.getMinY() <= 0)
                .mapToDouble(Bounds::getMaxY)
                .max()
                .orElse(0);
    }

    /// What the pack wants in view, else all clusters, else all of the map.
    private WorldBounds everything() {
        var data = visit.exhibit().map();
        var overview = visit.exhibit().catalog().pack().map().overview().stream()
                .flatMap(id -> data.feature(id).stream())
                .toList();
        var clusters = overview.isEmpty() ? data.layer(MapLayer.CLUSTERS) : overview;
        return (clusters.isEmpty()
                        ? data.layers().values().stream().flatMap(List::stream).toList()
                        : clusters)
                .stream()
                        .map(feature -> feature.geometry().bounds())
                        .reduce(WorldBounds::union)
                        .orElse(new WorldBounds(-5000, -3000, 5000, 3000));
    }

    private double heading() {
        return heading != null
                ? heading
                : visit.exhibit().catalog().pack().viewpoint().heading();
    }

    private MapScene scene(MapFocus focus, Arrangement placed) {
        var exhibit = visit.exhibit();
        var state = visit.state();
        var tints = new HashMap<String, Tint>();
        var plates = new ArrayList<Plate>();
        for (var cluster : exhibit.catalog().clusters()) {
            tints.put(cluster.id(), cluster.tint());
            var at = plateAt(cluster);
            if (at != null
                    && focus.plateSize() > 0
                    && !cluster.id().equals(focus.plateless())
                    && (focus.cluster() == null || isClear(at, focus, placed))) {
                boolean chevron = state.at().screen() == ScreenId.HOME;
                plates.add(new Plate(cluster.id(), cluster.name(), cluster.tint(), at, focus.plateSize(), chevron));
            }
        }
        return new MapScene(
                exhibit.map(),
                exhibit.catalog().pack().map(),
                state.language(),
                secondLanguage(state.language()),
                Objects.requireNonNull(palettes.get(state.theme())),
                tints,
                focus.cluster(),
                plates,
                focus.markers(),
                here(focus),
                focus.detail(),
                reserved(placed));
    }

    /// Whether a sign would stand free beside the panel of the cluster that is looked at, rather than be cut by it.
    private boolean isClear(WorldPoint at, MapFocus focus, Arrangement placed) {
        var view = new Viewport(framing(focus, placed), unit.get(), getWidth(), getHeight());
        return placed.free().grown(-unit.get().px(PLATE_ROOM)).contains(view.toScreen(at));
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

    private List<Box> reserved(Arrangement placed) {
        var boxes = new ArrayList<Box>();
        boxes.add(placed.dock());
        if (open != null && open.form() == Screen.Form.OPEN) {
            open.root().getChildrenUnmodifiable().stream()
                    .map(Node::getBoundsInParent)
                    .map(at -> new Box(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()))
                    .forEach(boxes::add);
        } else {
            boxes.add(placed.screen());
        }
        if (placed.hasKeys()) {
            boxes.add(placed.keys());
        }
        boxes.add(new Box(foot.getLayoutX(), foot.getLayoutY(), foot.getWidth(), foot.getHeight()));
        return boxes;
    }

    private void tapped(MapTap tap) {
        switch (tap) {
            case MapTap.OnCluster(var id) -> visit.open(Stop.at(ScreenId.CLUSTER, id));
            case MapTap.OnMarker(var id) -> Stop.parse(id).ifPresent(visit::open);
            case MapTap.OnFeature(var id) ->
                visit.exhibit().catalog().places().stream()
                        .filter(place -> id.equals(place.feature()))
                        .findFirst()
                        .ifPresent(place -> visit.open(Stop.at(ScreenId.PLACE, place.id())));
            case MapTap.OnGround _ -> {
                // Nothing there: what is open stays open.
            }
        }
    }

    private void showHere() {
        var at = hereAt();
        if (at != null && arrangement != null) {
            var closer = Framing.fit(
                    new WorldBounds(at.x(), at.y(), at.x(), at.y()),
                    map.cameraProperty().get().bearing(),
                    4,
                    unit.get(),
                    getWidth(),
                    getHeight(),
                    arrangement.covered(getWidth(), getHeight()));
            map.flyTo(closer);
            visit.moveTo(closer);
        }
    }
}
