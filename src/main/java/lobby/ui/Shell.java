package lobby.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import lobby.geo.Box;
import lobby.geo.Camera;
import lobby.geo.Insets;
import lobby.geo.Unit;
import lobby.map.Cached;
import lobby.map.MapTap;
import lobby.map.MapView;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.VisitorState;
import lobby.ui.part.Panel;
import org.jspecify.annotations.Nullable;

/// The whole picture: the map under everything, the open screen over it, the dock below.
///
/// Puts the parts where [Arrangement] says, keeps the map in step with the visitor, and dresses all in the theme.
public final class Shell extends Pane {

    private static final double MARGIN = 40;
    private static final double OVER_LOW_MAP = 100;

    /// Four rows: more than that nobody looks through on a map.
    private static final int MOST_FANNED = 24;

    private static final double KEYS_WIDTH = 128;
    private static final double FOOT_HEIGHT = 80;
    private static final double FOOT_LEFT = 48;
    private static final double FOOT_RIGHT = 16;
    private static final double FOOT_GAP = 12;

    /// What reaches lower than this share of the map stands on its lower edge.
    private static final double STANDING = 0.8;

    private static final Box NOTHING = new Box(0, 0, 0, 0);
    private static final String THEME = "theme-";
    private static final String LANGUAGE = "lang-";
    private static final String TALL = "tall";
    private static final String LOW = "low";
    private static final String SHELF = "shelf";

    private final Visit visit;
    private final MapView map;
    private final Styles styles;
    private final double diagonal;
    private final MapDirector director;
    private final Map<ScreenId, Screen> screens = new EnumMap<>(ScreenId.class);
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(this, "unit", new Unit(1, 1));
    private final ObjectProperty<Stance> stance = new SimpleObjectProperty<>(this, "stance", Stance.USUAL);
    private final MapKeys keys;
    private final ArrowKeys arrows;
    private final MapFoot foot;
    private final Dock dock;
    private final List<Region> covers = new ArrayList<>();
    private final FocusRing ring;
    private final CodeWatch codes;
    private @Nullable Button hung;

    private @Nullable Screen open;
    private @Nullable Arrangement arrangement;
    private @Nullable Stop framed;
    private @Nullable Camera aimed;
    private boolean resized = true;

    /// @param diagonal of the screen in inches
    /// @param heading where somebody looks who faces this screen, degrees; null for what the content says
    public Shell(Visit visit, MapView map, Styles styles, List<Screen> all, double diagonal, @Nullable Double heading) {
        this.visit = visit;
        this.map = map;
        this.styles = styles;
        this.diagonal = diagonal;
        director = new MapDirector(visit, heading);
        getStyleClass().add("shell");
        ObservableValue<Camera> camera = map.cameraProperty();
        keys = new MapKeys(visit, camera.map(Camera::bearing));
        arrows = new ArrowKeys(visit, map);
        foot = new MapFoot(visit, camera, unit);
        dock = new Dock(visit);
        codes = new CodeWatch(visit);
        map.unitProperty().bind(unit);
        map.setId("map");
        getChildren().addAll(map, foot, keys, arrows);
        all.forEach(this::add);
        ring = new FocusRing(visit, map, map.coveredProperty());
        getChildren().addAll(dock, ring);
        Cached.inWindow(dock);
        keys.closer.setOnAction(_ -> map.zoomBy(1.6));
        keys.farther.setOnAction(_ -> map.zoomBy(1 / 1.6));
        keys.compass.setOnAction(_ -> map.turnTo(map.cameraProperty().get().bearing() == 0 ? director.heading() : 0));
        keys.here.setOnAction(_ -> showHere());
        keys.list.setOnAction(_ -> visit.open(Stop.at(ScreenId.MAP_LIST)));
        camera.subscribe(_ -> {
            keys.closer.setDisable(!map.canZoom(true));
            keys.farther.setDisable(!map.canZoom(false));
        });
        map.setOnTap(this::tapped);
        map.setWords(director::words);
        map.setOnMoved(visit::moveTo);
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);

        visit.stateProperty().addListener((_, before, now) -> changed(before, now));
        visit.exhibitProperty().addListener((_, _, _) -> {
            framed = null;
            cut();
        });
        unit.addListener((_, _, _) -> cut());
        stance.addListener((_, before, now) -> stand(before, now));
        dress();
        cut();
        openScreen();
    }

    /// Hangs a button into the upper right corner of what is free of the map.
    public void hang(Button button) {
        button.setManaged(false);
        hung = button;
        getChildren().add(button);
        button.visibleProperty().addListener((_, _, _) -> requestLayout());
    }

    private void putHung(Arrangement placed) {
        var button = hung;
        if (button != null && button.isVisible()) {
            double margin = unit.get().px(FOOT_LEFT / 2);
            double wide = button.prefWidth(-1);
            double top = Math.max(headroom(), placed.free().y()) + margin;
            double right = placed.free().x() + placed.free().width() - margin;
            put(button, new Box(right - wide, top, wide, button.prefHeight(-1)));
        }
    }

    /// Moves the open screen, and what the map says about itself, as a whole: so little that nobody notices, and enough
    /// that nothing burns in.
    ///
    /// @param right units
    /// @param down units
    public void moveAside(double right, double down) {
        boolean isUnattended = visit.state().isUnattended();
        double x = isUnattended ? Math.rint(unit.get().px(right)) : 0;
        double y = isUnattended ? Math.rint(unit.get().px(down)) : 0;
        foot.setTranslateX(x);
        foot.setTranslateY(-y);
        var attract = screens.get(ScreenId.ATTRACT);
        if (attract != null) {
            attract.root().setTranslateX(x);
            attract.root().setTranslateY(y);
        }
    }

    private void add(Screen screen) {
        screens.put(screen.id(), screen);
        if (screen.form().isOpen()) {
            screen.root().getChildrenUnmodifiable().forEach(Cached::inWindow);
        } else {
            Cached.inWindow(screen.root());
        }
        if (screen.root() instanceof Panel panel) {
            panel.flatProperty().bind(stance.map(Stance::isFlat));
        }
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

    private void tapped(MapTap tap) {
        if (tap instanceof MapTap.OnGroup group) {
            open(group);
            return;
        }
        visit.fanOut(null);
        director.behind(tap).ifPresent(visit::open);
    }

    /// Comes closer while that parts its markers; then fans them out, or lists them if there are too many for that.
    private void open(MapTap.OnGroup group) {
        if (group.splits() > 0) {
            var camera = director.apart(
                    group, surroundings(), map.cameraProperty().get().bearing());
            map.flyTo(camera);
            visit.moveTo(map.limits().clamp(camera));
        } else if (group.ids().size() <= MOST_FANNED) {
            visit.fanOut(group.ids().getFirst());
        } else {
            var place = director.placeOf(group);
            place.ifPresent(id -> visit.narrow(filter -> filter.ofPlace(id)));
            visit.open(Stop.at(place.isPresent() ? ScreenId.ENTERPRISES : ScreenId.MAP_LIST));
        }
    }

    /// Lays something over everything. Whoever owns it says when it is seen.
    public void cover(Region cover) {
        cover.setManaged(false);
        covers.add(cover);
        getChildren().add(cover);
        ring.toFront();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(false);
    }

    private void changed(VisitorState before, VisitorState now) {
        if (before.comfort().theme() != now.comfort().theme()
                || !before.language().equals(now.language())) {
            dress();
        }
        if (before.comfort().textSize() != now.comfort().textSize()
                || before.comfort().lowReach() != now.comfort().lowReach()) {
            measure();
        }
        if (!before.at().equals(now.at())) {
            openScreen();
        }
        if (now.isUnattended() && !before.isUnattended()) {
            map.forget();
            requestFocus();
        }
        if (now.onMap().camera() == null && before.onMap().camera() != null) {
            framed = null;
        }
        map.openedProperty().set(now.onMap().fanned());
        map.reducedMotionProperty().set(now.comfort().reducedMotion());
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
        ring.opened(wanted.root());
        requestLayout();
    }

    /// Classes for what style alone decides; the sheets stay the same.
    private void dress() {
        var state = visit.state();
        getStyleClass().removeIf(name -> name.startsWith(THEME) || name.startsWith(LANGUAGE));
        getStyleClass()
                .addAll(
                        THEME + state.comfort().theme().key(),
                        LANGUAGE + state.language().getLanguage());
        requestLayout();
    }

    /// Sheets for the unit in force, with the icons of what is shown.
    private void cut() {
        getStylesheets().setAll(styles.compiled(unit.get(), visit.exhibit().icons()));
        requestLayout();
    }

    /// Puts the map's keys within reach, and lets style know.
    private void stand(Stance before, Stance now) {
        getStyleClass().removeAll(TALL, LOW);
        if (now.tall()) {
            getStyleClass().add(TALL);
        }
        if (now.low()) {
            getStyleClass().add(LOW);
        }
        if (before.low() != now.low()) {
            keys.setFlat(now.low());
            if (now.low()) {
                getChildren().remove(keys);
                keys.setVisible(true);
                dock.hold(keys);
            } else {
                dock.hold(null);
                getChildren().add(getChildren().indexOf(foot) + 1, keys);
            }
        }
        framed = null;
        requestLayout();
    }

    /// The unit of the size that the shell has now.
    private void measure() {
        if (getWidth() > 0 && getHeight() > 0) {
            double scale = visit.state().comfort().textSize().scale();
            unit.set(Unit.of(getWidth(), getHeight(), getWidth(), getHeight(), diagonal, scale));
            stance.set(
                    new Stance(getHeight() > getWidth(), visit.state().comfort().lowReach()));
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
        // A sheet is as high as its words, and words that have just come are neither styled nor wrapped yet.
        root.applyCss();
        root.layout();
        double sheet = open.form().isOpen() ? shelfHeight(root, width) : sheetHeight(root, width);
        var wishes = new Arrangement.Wishes(dock.prefHeight(width), root.prefWidth(-1), sheet, keys.count());
        var placed = Arrangement.of(width, height, unit.get(), stance.get(), open.form(), wishes);
        arrangement = placed;
        map.resizeRelocate(0, 0, width, height);
        covers.forEach(cover -> cover.resizeRelocate(0, 0, width, height));
        map.coveredProperty().set(placed.covered(width, height));
        dock.setVisible(!open.form().hasOwnFoot());
        put(dock, placed.dock());
        put(root, placed.screen());
        // What hangs over the map is reserved below, so it has to be in its place by then.
        root.layout();
        putHung(placed);
        if (open.overlay() != null) {
            put(open.overlay(), placed.free());
        }
        codes.look(root);
        if (!stance.get().low()) {
            keys.setVisible(placed.hasKeys());
            put(keys, placed.keys());
        }
        unfoldArrows(placed);
        foot.northProperty().set(!placed.hasKeys() && !stance.get().low());
        double footWidth = foot.widthWithin(
                placed.footRoom(unit.get().px(FOOT_LEFT), unit.get().px(FOOT_RIGHT)));
        double footHeight = foot.prefHeight(footWidth);
        // A sheet of large text may leave no map of which it could speak.
        foot.setVisible(placed.footBottom() >= footHeight);
        put(foot, clear(new Box(unit.get().px(FOOT_LEFT), placed.footBottom() - footHeight, footWidth, footHeight)));
        showMap();
    }

    /// Above what hangs over the map at this place, if anything does.
    private Box clear(Box wanted) {
        double bottom = wanted.y() + wanted.height();
        for (var part : hanging()) {
            if (part.overlaps(wanted)) {
                bottom = Math.min(bottom, part.y() - unit.get().px(FOOT_GAP));
            }
        }
        return new Box(wanted.x(), bottom - wanted.height(), wanted.width(), wanted.height());
    }

    private void unfoldArrows(Arrangement placed) {
        boolean unfolded = placed.hasKeys() && visit.state().onMap().arrows();
        if (unfolded != arrows.isVisible()) {
            arrows.setVisible(unfolded);
            // Else it is measured without its style, and stands elsewhere for one frame.
            arrows.applyCss();
        }
        put(arrows, placed.besideKeys(arrows.prefWidth(-1), arrows.prefHeight(-1), unit.get()));
    }

    /// What a sheet wants, within the bounds of its style.
    private static double sheetHeight(Region root, double width) {
        return Math.max(root.minHeight(width), Math.min(root.prefHeight(width), root.maxHeight(width)));
    }

    /// What an open screen has standing on the dock, from edge to edge; 0 for nothing.
    private static double shelfHeight(Region root, double width) {
        return root.getChildrenUnmodifiable().stream()
                .filter(part -> part.isManaged() && part.getStyleClass().contains(SHELF))
                .mapToDouble(part -> Math.max(part.minHeight(width), part.prefHeight(width)))
                .max()
                .orElse(0);
    }

    /// At whole pixels of the display, so that whatever is drawn in such stays in such.
    private void put(Region node, Box box) {
        double x = snapPositionX(box.x());
        double y = snapPositionY(box.y());
        node.resizeRelocate(x, y, snapPositionX(box.x() + box.width()) - x, snapPositionY(box.y() + box.height()) - y);
    }

    private void showMap() {
        var focus = Objects.requireNonNullElse(open == null ? null : open.map().getValue(), MapFocus.everything());
        var around = surroundings();
        var scene = director.scene(focus, around);
        if (!scene.equals(map.shownProperty().get())) {
            map.shownProperty().set(scene);
        }
        var state = visit.state();
        boolean opened = !state.at().equals(framed);
        // Nobody moves the map of a poster, and its words may find their places after the first layout.
        if (!opened && (open == null || open.form() != Screen.Form.WHOLE)) {
            return;
        }
        var camera = state.onMap().camera() != null ? state.onMap().camera() : director.framing(focus, around);
        if (opened || !camera.equals(aimed)) {
            framed = state.at();
            aimed = camera;
            if (resized) {
                map.jumpTo(camera);
            } else {
                map.flyTo(camera);
            }
            resized = false;
        }
    }

    /// What surrounds the free part of the map now.
    private Surroundings surroundings() {
        var placed = arrangement;
        double width = getWidth();
        double height = getHeight();
        if (placed == null) {
            return new Surroundings(unit.get(), width, height, new Box(0, 0, width, height), Insets.NONE, List.of());
        }
        var covered = placed.covered(width, height);
        double margin = unit.get().px(MARGIN);
        // Beside a panel what is framed stays clear of scale and credit; on the first screen only hills lie there.
        boolean isOpen = open == null || open.form().isOpen();
        // So low a map has no room for signs above the clusters but what is kept for them.
        double over = stance.get().isFlat() ? unit.get().px(OVER_LOW_MAP) : margin;
        var corner = corner(placed);
        boolean isTall = height > width;
        var kept = new Insets(
                covered.top() + headroom() + over,
                covered.right()
                        + margin
                        + (placed.hasKeys() ? unit.get().px(KEYS_WIDTH) : 0)
                        + (isTall ? 0 : corner.width()),
                covered.bottom() + (isOpen ? margin : unit.get().px(FOOT_HEIGHT)) + (isTall ? corner.height() : 0),
                covered.left() + margin);
        return new Surroundings(unit.get(), width, height, placed.free(), kept, reserved(placed));
    }

    /// How far down the parts of an open screen reach that hang from its upper edge.
    private double headroom() {
        return hanging().stream()
                .filter(part -> part.y() <= 0)
                .mapToDouble(part -> part.y() + part.height())
                .max()
                .orElse(0);
    }

    /// What a screen without dock has standing in the lower right corner of the map.
    private Box corner(Arrangement placed) {
        double floor = placed.free().y() + placed.free().height();
        double edge = placed.free().x() + placed.free().width();
        return open == null || open.form() != Screen.Form.WHOLE
                ? NOTHING
                : hanging().stream()
                        .filter(part ->
                                part.y() + part.height() > floor * STANDING && part.y() + part.height() <= floor)
                        .map(part -> new Box(part.x(), part.y(), edge - part.x(), floor - part.y()))
                        .findFirst()
                        .orElse(NOTHING);
    }

    /// What an open screen has hanging over the map.
    private List<Box> hanging() {
        if (open == null || !open.form().isOpen()) {
            return List.of();
        }
        return open.root().getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .map(Node::getBoundsInParent)
                .map(at -> new Box(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()))
                .toList();
    }

    private List<Box> reserved(Arrangement placed) {
        var boxes = new ArrayList<Box>();
        boxes.add(placed.dock());
        if (open != null && open.form().isOpen()) {
            boxes.addAll(hanging());
        } else {
            boxes.add(placed.screen());
        }
        if (placed.hasKeys()) {
            boxes.add(placed.keys());
        }
        if (arrows.isVisible()) {
            boxes.add(new Box(arrows.getLayoutX(), arrows.getLayoutY(), arrows.getWidth(), arrows.getHeight()));
        }
        if (hung != null && hung.isVisible()) {
            boxes.add(new Box(hung.getLayoutX(), hung.getLayoutY(), hung.getWidth(), hung.getHeight()));
        }
        boxes.add(new Box(foot.getLayoutX(), foot.getLayoutY(), foot.getWidth(), foot.getHeight()));
        return boxes;
    }

    private void showHere() {
        var camera = director.here(surroundings(), map.cameraProperty().get().bearing());
        camera.ifPresent(closer -> {
            map.flyTo(closer);
            visit.moveTo(closer);
        });
    }
}
