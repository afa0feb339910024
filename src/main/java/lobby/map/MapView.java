package lobby.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import lobby.geo.Box;
import lobby.geo.Camera;
import lobby.geo.CameraLimits;
import lobby.geo.Flight;
import lobby.geo.Glide;
import lobby.geo.Grip;
import lobby.geo.HitTest;
import lobby.geo.Insets;
import lobby.geo.MapData;
import lobby.geo.MapLayer;
import lobby.geo.Motion;
import lobby.geo.Pivot;
import lobby.geo.ScreenPoint;
import lobby.geo.Sheet;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;
import lobby.touch.Gesture;
import lobby.touch.PointerInput;
import org.jspecify.annotations.Nullable;

/// The map: fills its place, moves under fingers, mouse and keys, and tells what was tapped.
///
/// Used on the JavaFX thread only. Never scaled as a picture: it is drawn afresh at device pixels. While it moves, the
/// last base picture is shifted, stretched and turned along, and labels, markers and pin stay upright and sharp above
/// it; once it rests, everything is exact again. Nothing runs while nothing moves.
public final class MapView extends Region {

    /// Metres to a unit.
    static final double CLOSEST = 0.8;

    static final double FARTHEST = 40;

    /// For a map without any feature.
    private static final WorldBounds ANYWHERE = new WorldBounds(-20_000, -20_000, 20_000, 20_000);

    private static final long REST_NANOS = 30_000_000;
    private static final double ZOOM_SECONDS = 0.28;
    private static final double WHEEL_SECONDS = 0.16;
    private static final double TURN_SECONDS = 0.42;
    private static final double WHEEL_FACTOR = 1.25;
    private static final double STEP_FACTOR = 1.6;
    private static final double KEY_UNITS = 160;

    /// Units that a step must lead on to be worth a key.
    private static final double LEAST_STEP = 4;

    private static final double SPRING_SECONDS = 0.28;

    /// Seconds before the end of a flight from which its labels are shown.
    private static final double LABELS_BEFORE_END = 0.2;

    /// A press so soon after a tap may be its second half, and does not stop what the tap began.
    private static final long TAP_GRACE_NANOS = 350_000_000;

    /// Units around a marker, or a feature, in which a finger means it.
    private static final double REACH = 40;

    private final ObjectProperty<@Nullable MapScene> shown = new SimpleObjectProperty<>(this, "shown");
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(this, "unit", new Unit(1, 1));
    private final ReadOnlyObjectWrapper<Camera> camera =
            new ReadOnlyObjectWrapper<>(this, "camera", new Camera(new WorldPoint(0, 0), 8, 0));
    private final ObjectProperty<Insets> covered = new SimpleObjectProperty<>(this, "covered", Insets.NONE);
    private final ObjectProperty<@Nullable String> opened = new SimpleObjectProperty<>(this, "opened");
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper(this, "moving");

    private final BaseLayer base = new BaseLayer();
    private final LabelLayer labels = new LabelLayer();
    private final MarkLayer marks = new MarkLayer();
    private final RouteLayer routes = new RouteLayer(this::sheet);
    private final Ground ground = new Ground(List.of(base, routes, labels, marks));
    private final MarkButtons buttons = new MarkButtons(tap -> this.onTap.accept(tap), this::requestFocus);
    private final Rectangle free = new Rectangle();
    private final Group window = new Group(ground.node());
    private final PlateLayer plates;
    private final Worker worker;
    private final Painting painting;
    private final Commission commission;
    private final Frames frames;
    private final MapInput input;

    private Consumer<MapTap> onTap = _ -> {};
    private Consumer<Camera> onMoved = _ -> {};
    private Function<MapTap, String> words = _ -> "";

    private Arrangement arrangement = Arrangement.EMPTY;
    private Crowd crowd = Crowd.NONE;
    private @Nullable List<Marker> gathering;
    private @Nullable Lettering lettering;

    // What moves.
    private @Nullable Motion motion;
    private boolean motionBegun;
    private long motionStart;
    private double motionPassed;
    private @Nullable Flying flying;
    private long lastFrame;
    private boolean stale;
    private boolean atRest;
    private long lastMoved;
    private boolean movedByVisitor;
    private boolean handOn;
    private @Nullable Hold hold;
    private @Nullable PlateButton pressed;
    private long tapped = Long.MIN_VALUE / 2;
    private boolean tapLedOn;
    private WorldBounds dataBounds = ANYWHERE;
    private @Nullable MapData boundedData;

    /// A flight.
    private record Flying(Viewport target) {}

    /// What fingers hold.
    ///
    /// @param pulled the view as the hand would have it if there were no limits
    private record Hold(
            Viewport pulled, WorldPoint first, @Nullable WorldPoint second) {}

    /// @param painter where base pictures are painted: one worker thread, or `Runnable::run` to have them at once
    /// @param fonts folder of the fonts of the map's labels
    public MapView(Executor painter, Path fonts) {
        this(painter, fonts, Frames::pulses);
    }

    MapView(Executor painter, Path fonts, Frames.Source source) {
        worker = new Worker(painter);
        painting = new Painting(fonts);
        commission = new Commission(worker, painting, base, labels, new Commission.Client() {
            @Override
            public Commission.@Nullable Moment moment() {
                return MapView.this.moment();
            }

            @Override
            public List<Box> taken(Viewport view) {
                return MapView.this.taken(view);
            }

            @Override
            public void arrived() {
                MapView.this.arrived();
            }
        });
        frames = source.of(this, this::advance);
        getStyleClass().add("map-view");
        setFocusTraversable(true);
        window.setManaged(false);
        window.setClip(free);
        getChildren().addAll(window, buttons.node());
        plates = new PlateLayer(getChildren(), cluster -> onTap.accept(new MapTap.OnCluster(cluster)));
        input = new MapInput(this, this::handle);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        shown.addListener((_, _, now) -> showScene(now));
        opened.addListener((_, _, _) -> showScene(shown.get()));
        covered.addListener((_, _, _) -> uncover());
        unit.addListener((_, _, now) -> {
            input.measureIn(now);
            showScene(shown.get());
        });
        worker.work(painting::load, _ -> requestLayout());
        worker.work(painting::warmUp, _ -> {});
    }

    /// What is to be seen; null shows bare land.
    public ObjectProperty<@Nullable MapScene> shownProperty() {
        return shown;
    }

    public ObjectProperty<Unit> unitProperty() {
        return unit;
    }

    /// From where it is seen at this moment, also in the middle of a flight or a gesture.
    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    /// What covers the edges of the map: zooming by button and turning keep the middle of the free part where it is.
    public ObjectProperty<Insets> coveredProperty() {
        return covered;
    }

    /// Id of a marker: the group of those that share its place, if they are one, is fanned out. Null for none.
    public ObjectProperty<@Nullable String> openedProperty() {
        return opened;
    }

    /// Whether the camera jumps where it would fly.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /// Whether it moves of itself: it flies, glides, turns or zooms. A drift does not count.
    public ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /// The camera of this moment on this screen.
    public Viewport viewport() {
        return seenFrom(camera.get());
    }

    /// How far the camera may go on this map.
    public CameraLimits limits() {
        return new CameraLimits(dataBounds, CLOSEST, FARTHEST);
    }

    /// Shows another view at once. Ends a flight.
    public void jumpTo(Camera target) {
        stop();
        camera.set(limits().clamp(target));
        requestLayout();
    }

    /// Moves to another view in 0.9 to 1.4 seconds; any touch of the map ends it where it is.
    public void flyTo(Camera target) {
        var end = limits().clamp(target);
        if (end.equals(camera.get())) {
            jumpTo(end);
            return;
        }
        start(Flight.between(pulled().camera(), end, widthInUnits()));
        if (motion != null) {
            flying = new Flying(seenFrom(end));
            labels.dim();
            arrange(seenFrom(end));
            commission.order();
        }
    }

    /// Comes closer by this factor, or goes farther by one below 1, about the middle of the part that is free.
    public void zoomBy(double factor) {
        zoom(freeMiddle(), factor, ZOOM_SECONDS);
    }

    /// Comes closer by this factor, with the ground at this point unmoved.
    public void zoomAt(ScreenPoint point, double factor) {
        zoom(point, factor, ZOOM_SECONDS);
    }

    /// Turns about the middle of the part that is free.
    ///
    /// @param bearing the direction that is to be up, degrees clockwise from north
    public void turnTo(double bearing) {
        movedByVisitor = true;
        start(new Pivot(pulled(), freeMiddle(), camera.get().metresPerUnit(), bearing, TURN_SECONDS));
    }

    /// Moves on by a share of the part that is free.
    ///
    /// @param right 1 shows what lies just right of what is seen now, -1 what lies just left of it
    /// @param down likewise
    public void moveBy(double right, double down) {
        var free = freeSize();
        shift(right * free.x(), down * free.y());
    }

    /// Moves on by a few pixels and keeps what is painted and where things were put: for the slowest of movements,
    /// which costs the copying of pictures and nothing else. Does nothing while the map moves otherwise.
    public void driftBy(double right, double down) {
        if (motion == null && !handOn) {
            camera.set(limits().clamp(shifted(camera.get(), right, down)));
            draw();
        }
    }

    /// Whether moving on that way would change anything.
    public boolean canMove(double right, double down) {
        var free = freeSize();
        var reached = limits().clamp(shifted(camera.get(), right * free.x(), down * free.y()));
        return reached.centre().distanceTo(camera.get().centre()) > camera.get().metresPerUnit() * LEAST_STEP;
    }

    /// Whether coming closer, or going farther, would change anything.
    public boolean canZoom(boolean closer) {
        double scale = camera.get().metresPerUnit();
        return closer ? scale > CLOSEST * 1.001 : scale < FARTHEST / 1.001;
    }

    /// Told on the JavaFX thread about each tap.
    public void setOnTap(Consumer<MapTap> listener) {
        onTap = listener;
    }

    /// What a screen reader says of a marker or a group, in the language of the moment.
    public void setWords(Function<MapTap, String> speaker) {
        words = speaker;
    }

    /// Told on the JavaFX thread when a visitor has moved the map and it has come to rest.
    public void setOnMoved(Consumer<Camera> listener) {
        onMoved = listener;
    }

    /// Takes a touch point that JavaFX does not tell of, in pixels of the map. The mouse does one finger, touches do
    /// two and more.
    public void touch(PointerInput point) {
        input.accept(point);
    }

    /// Forgets every finger, as when the map goes out of sight or the input is lost.
    public void letGo() {
        input.reset();
    }

    /// Forgets every finger, and where names and signs stood: the next view is what it would be if it were the first.
    public void forget() {
        letGo();
        commission.cancel();
        commission.forgetEnd();
        labels.forget(frames.seen() && !reducedMotion.get());
        base.forget();
        arrangement = Arrangement.EMPTY;
        requestLayout();
    }

    /// How many fingers are down on the map and count; a single one may be the mouse.
    public int fingers() {
        return input.points();
    }

    /// Ends what moves and paints what is missing, before it returns: for pictures of a moment.
    public void settle() {
        if (motion != null) {
            camera.set(limits().clamp(motion.end()));
        }
        stop();
        routes.finish();
        lettering = new Lettering(painting.load());
        var shownNow = shown.get();
        if (shownNow != null && !crowd.isOf(shownNow.markers())) {
            crowd = new Crowd(shownNow.markers());
        }
        applyCss();
        layout();
        arrange(viewport());
        commission.paintNow();
        ground.changed();
        draw();
    }

    /// Whether what is shown was painted for this very view, rather than for one before it and moved along.
    public boolean isExact() {
        var scene = shown.get();
        return scene == null || (base.isExact(scene, viewport()) && labels.isPlacedFor(viewport()));
    }

    /// Every text that stands on the canvas, with its place.
    public List<DrawnText> drawn() {
        var scene = shown.get();
        if (scene == null) {
            return List.of();
        }
        var view = viewport();
        var texts = new ArrayList<>(labels.drawn(view));
        texts.addAll(MarkLayer.drawn(view, scene, arrangement));
        return List.copyOf(texts);
    }

    // Moving

    /// Whether something moves of itself at this moment.
    boolean isMoving() {
        return motion != null;
    }

    private void zoom(ScreenPoint point, double factor, double seconds) {
        movedByVisitor = true;
        double from = motion instanceof Pivot pivot
                ? pivot.metresPerUnit()
                : camera.get().metresPerUnit();
        double to = Math.clamp(from / factor, CLOSEST, FARTHEST);
        start(new Pivot(pulled(), point, to, camera.get().bearing(), seconds));
    }

    private void start(Motion next) {
        stop();
        if (reducedMotion.get() || !frames.seen()) {
            camera.set(limits().clamp(next.end()));
            moved();
            return;
        }
        motion = next;
        motionBegun = false;
        motionPassed = 0;
        moving.set(true);
        moved();
    }

    /// Ends what moves, and what a hand holds: it would pull from a view that is gone.
    private void stop() {
        motion = null;
        moving.set(false);
        flying = null;
        commission.forgetEnd();
        hold = null;
        atRest = false;
    }

    /// Something has moved: it is drawn with the next frame.
    private void moved() {
        stale = true;
        atRest = false;
        if (frames.seen()) {
            frames.start();
        } else {
            requestLayout();
        }
    }

    /// One frame.
    ///
    /// @param now nanoseconds
    void advance(long now) {
        try {
            frame(now);
        } catch (RuntimeException e) {
            giveUp(e);
        }
    }

    /// Leaves the map where it is until it is moved again: what fails once would fail in each frame. The fault goes to
    /// the last resort on its own, since a node whose layout throws is never laid out again.
    private void giveUp(RuntimeException fault) {
        stop();
        commission.cancel();
        stale = false;
        atRest = true;
        frames.stop();
        Platform.runLater(() -> {
            throw fault;
        });
    }

    private void frame(long now) {
        labels.fade(lastFrame == 0 ? 0 : (now - lastFrame) / 1e9);
        lastFrame = now;
        var moving = motion;
        if (moving != null) {
            if (!motionBegun) {
                motionBegun = true;
                motionStart = now;
            }
            motionPassed = (now - motionStart) / 1e9;
            var place = moving.at(motionPassed);
            var allowed = moving instanceof Glide ? limits().clamp(place) : limits().soften(place);
            camera.set(allowed);
            stale = true;
            boolean stopped = moving instanceof Glide && !allowed.equals(place);
            if (moving.seconds() - motionPassed <= LABELS_BEFORE_END) {
                showEnd();
            }
            if (stopped || motionPassed >= moving.seconds()) {
                end();
            }
        }
        routes.grow(now, motion == null);
        if (stale) {
            lastMoved = now;
            if (motion != null || !atRest) {
                follow();
            }
            draw();
        } else if (!atRest && now - lastMoved >= REST_NANOS) {
            rest();
        }
        if (atRest && motion == null && !labels.isFading() && !routes.isGrowing()) {
            frames.stop();
            lastFrame = 0;
            // Here and not in rest(), which is part of a layout at times: the listener may want another one.
            if (movedByVisitor && !handOn) {
                movedByVisitor = false;
                onMoved.accept(camera.get());
            }
        }
    }

    private void showEnd() {
        if (commission.showEnd()) {
            ground.changed();
        }
    }

    private void end() {
        showEnd();
        motion = null;
        flying = null;
        moving.set(false);
        var camera = this.camera.get();
        if (limits().allows(camera)) {
            rest();
        } else {
            spring();
        }
    }

    /// Back inside the limits.
    private void spring() {
        start(Flight.settling(pulled().camera(), limits().clamp(camera.get()), widthInUnits(), SPRING_SECONDS));
    }

    /// Everything stands: now it is made exact.
    private void rest() {
        atRest = true;
        arrange(viewport());
        var scene = shown.get();
        buttons.show(arrangement, viewport(), scene == null ? List.of() : scene.reserved(), words);
        commission.order();
        stale = true;
        draw();
    }

    /// Asks for a new picture if the one that is moved along will not do for much longer.
    private void follow() {
        var scene = shown.get();
        if (scene != null && flying == null && !arrangement.serves(viewport())) {
            arrangement = arranger(scene, viewport()).follow();
            showMarks(scene, viewport());
        }
        commission.order();
    }

    // Gestures

    private void handle(Gesture gesture) {
        switch (gesture) {
            case Gesture.Press(double x, double y) -> press(x, y);
            case Gesture.Release() -> release();
            case Gesture.Tap(double x, double y) -> tap(new ScreenPoint(x, y));
            case Gesture.DoubleTap(double x, double y) -> {
                if (!tapLedOn) {
                    zoom(new ScreenPoint(x, y), 2, ZOOM_SECONDS);
                }
            }
            case Gesture.DragBegin(double x, double y) -> grip(new ScreenPoint(x, y), null);
            case Gesture.Drag(double x, double y) -> pull(new ScreenPoint(x, y), null);
            case Gesture.DragEnd(double velocityX, double velocityY) -> letRun(velocityX, velocityY);
            case Gesture.PinchBegin(double x, double y, double otherX, double otherY) ->
                grip(new ScreenPoint(x, y), new ScreenPoint(otherX, otherY));
            case Gesture.Pinch(double x, double y, double otherX, double otherY) ->
                pull(new ScreenPoint(x, y), new ScreenPoint(otherX, otherY));
            case Gesture.PinchEnd() -> hold = null;
            case Gesture.Wheel(double x, double y, double steps) ->
                zoom(new ScreenPoint(x, y), Math.pow(WHEEL_FACTOR, Math.clamp(steps, -8, 8)), WHEEL_SECONDS);
        }
    }

    private void press(double x, double y) {
        handOn = true;
        requestFocus();
        pressed = plates.at(new ScreenPoint(x, y));
        if (pressed != null) {
            pressed.arm();
        }
        boolean secondHalf = tapLedOn && System.nanoTime() - tapped < TAP_GRACE_NANOS;
        if (motion != null && !secondHalf) {
            movedByVisitor = true;
            stop();
            moved();
        }
    }

    private void release() {
        handOn = false;
        hold = null;
        if (pressed != null) {
            pressed.disarm();
            pressed = null;
        }
        if (motion == null && !limits().allows(camera.get())) {
            spring();
        } else if (motion == null && movedByVisitor) {
            moved();
        }
    }

    private void grip(ScreenPoint finger, @Nullable ScreenPoint other) {
        stop();
        movedByVisitor = true;
        if (pressed != null) {
            pressed.disarm();
            pressed = null;
        }
        var pulled = pulled();
        hold = new Hold(pulled, pulled.toWorld(finger), other == null ? null : pulled.toWorld(other));
        moved();
    }

    private void pull(ScreenPoint finger, @Nullable ScreenPoint other) {
        var held = hold;
        if (held == null) {
            return;
        }
        var pulled = other == null || held.second() == null
                ? Grip.hold(held.pulled(), held.first(), finger)
                : Grip.hold(held.pulled(), held.first(), finger, held.second(), other);
        camera.set(limits().soften(pulled));
        moved();
    }

    private void letRun(double velocityX, double velocityY) {
        hold = null;
        moved();
        boolean inside = limits().allows(camera.get());
        var glide = Glide.after(viewport(), velocityX, velocityY);
        // Without motion the map stays where the finger left it, rather than jumping ahead of it.
        if (inside && glide.seconds() > 0 && !reducedMotion.get()) {
            start(glide);
        }
    }

    private void tap(ScreenPoint point) {
        tapped = System.nanoTime();
        tapLedOn = true;
        var plate = pressed;
        if (plate != null) {
            plate.fire();
            return;
        }
        var tap = under(point);
        tapLedOn = !(tap instanceof MapTap.OnGround);
        onTap.accept(tap);
    }

    /// What a finger means, from the front backwards. The area of the cluster that is looked at anyway is not in the
    /// way of what lies in it.
    private MapTap under(ScreenPoint point) {
        var view = viewport();
        var at = view.toWorld(point);
        var scene = shown.get();
        if (scene == null) {
            return new MapTap.OnGround(at);
        }
        var mark = arrangement.markAt(view, point, unit.get().px(REACH));
        if (mark.isPresent()) {
            return mark.get().tap();
        }
        var cluster = HitTest.cluster(scene.data(), at);
        if (cluster.isPresent() && !cluster.get().id().equals(scene.focus())) {
            return new MapTap.OnCluster(cluster.get().id());
        }
        var named = labels.drawn(view).stream()
                .filter(label -> label.box().contains(point))
                .map(DrawnText::id)
                .flatMap(id -> LabelPainter.AXIS.equals(id)
                        ? scene.notes().axis().stream().limit(1)
                        : Stream.of(id))
                .filter(id -> scene.notes().axis().contains(id)
                        || scene.data().feature(MapLayer.PLACES, id).isPresent()
                        || scene.data().feature(MapLayer.METRO, id).isPresent())
                .findFirst();
        if (named.isPresent()) {
            return new MapTap.OnFeature(named.get());
        }
        double scale = view.camera().metresPerUnit();
        int rank = scale >= 5 ? 2 : scale >= 2.2 ? 4 : 5;
        var feature = HitTest.feature(scene.data(), at, REACH * scale, rank);
        if (feature.isPresent()) {
            return new MapTap.OnFeature(feature.get().id());
        }
        return cluster.<MapTap>map(found -> new MapTap.OnCluster(found.id())).orElse(new MapTap.OnGround(at));
    }

    private void key(KeyEvent event) {
        double step = unit.get().px(KEY_UNITS);
        switch (event.getCode()) {
            case LEFT -> shift(-step, 0);
            case RIGHT -> shift(step, 0);
            case UP -> shift(0, -step);
            case DOWN -> shift(0, step);
            case PLUS, ADD, EQUALS -> zoomBy(STEP_FACTOR);
            case MINUS, SUBTRACT -> zoomBy(1 / STEP_FACTOR);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void shift(double right, double down) {
        movedByVisitor = true;
        var target = limits().clamp(shifted(motion instanceof Flight ? motion.end() : camera.get(), right, down));
        start(Flight.settling(pulled().camera(), target, widthInUnits(), ZOOM_SECONDS));
    }

    private Camera shifted(Camera from, double right, double down) {
        var begin = seenFrom(from);
        var middle = begin.toWorld(new ScreenPoint(begin.width() / 2 + right, begin.height() / 2 + down));
        return new Camera(middle, from.metresPerUnit(), from.bearing());
    }

    // Painting

    private void showScene(@Nullable MapScene now) {
        if (now != null && !now.data().equals(boundedData)) {
            boundedData = now.data();
            dataBounds = bounds(now.data());
            if (motion == null) {
                camera.set(limits().clamp(camera.get()));
            }
        }
        plates.show(now, unit.get());
        boolean grows = frames.seen() && !reducedMotion.get();
        if (routes.show(now, grows)) {
            moved();
        }
        if (now != null && motion != null) {
            arrange(flying != null ? flying.target() : viewport());
            commission.order();
            moved();
        }
        atRest = false;
        requestLayout();
    }

    private static WorldBounds bounds(MapData data) {
        return data.layers().values().stream()
                .flatMap(List::stream)
                .map(feature -> feature.geometry().bounds())
                .reduce(WorldBounds::union)
                .orElse(ANYWHERE);
    }

    @Override
    protected void layoutChildren() {
        try {
            uncover();
            plates.sizes();
            if (motion != null || hold != null) {
                draw();
            } else {
                rest();
            }
        } catch (RuntimeException e) {
            giveUp(e);
        }
    }

    /// What a panel covers need not be copied for each frame.
    private void uncover() {
        var edges = covered.get();
        double left = Math.floor(edges.left());
        double top = Math.floor(edges.top());
        free.setX(left);
        free.setY(top);
        free.setWidth(Math.ceil(getWidth() - edges.right()) - left);
        free.setHeight(Math.ceil(getHeight() - edges.bottom()) - top);
        base.uncover(new Box(left, top, Math.max(0, free.getWidth()), Math.max(0, free.getHeight())));
        ground.changed();
    }

    private void arrange(Viewport view) {
        var scene = shown.get();
        if (scene == null || view.width() <= 0 || view.height() <= 0) {
            arrangement = Arrangement.EMPTY;
            return;
        }
        var fonts = painting.fonts();
        if (lettering == null && fonts != null) {
            lettering = new Lettering(fonts);
        }
        gather(scene.markers());
        arrangement = arranger(scene, view).arrange();
        showMarks(scene, view);
    }

    private void showMarks(MapScene scene, Viewport view) {
        marks.show(view, scene, arrangement, lettering);
        ground.changed();
    }

    private Arranger arranger(MapScene scene, Viewport view) {
        return new Arranger(scene, crowd, opened.get(), view, lettering, plates.sizes(), arrangement);
    }

    /// Sees to it that the crowd is of these markers: at once, or a long one in a moment.
    private void gather(List<Marker> markers) {
        if (crowd.isOf(markers)) {
            gathering = null;
        } else if (!Crowd.isLong(markers)) {
            gathering = null;
            crowd = new Crowd(markers);
        } else if (!markers.equals(gathering)) {
            gathering = markers;
            worker.work(() -> new Crowd(markers), gathered -> {
                if (gathered != null && markers.equals(gathering)) {
                    crowd = gathered;
                    gathering = null;
                    showScene(shown.get());
                }
            });
        }
    }

    private Commission.@Nullable Moment moment() {
        var scene = shown.get();
        if (scene == null || getWidth() <= 0 || getHeight() <= 0) {
            return null;
        }
        var flight = flying;
        return new Commission.Moment(
                scene,
                dataBounds,
                viewport(),
                flight == null ? null : flight.target(),
                motion == null ? 0 : motion.seconds() - motionPassed,
                flight == null && (atRest || (motion == null && hold == null)),
                frames.seen() && !reducedMotion.get());
    }

    private List<Box> taken(Viewport view) {
        var scene = shown.get();
        var here = scene == null ? null : scene.here();
        return arrangement.taken(view, here == null ? null : Arranger.pin(here, view));
    }

    /// Something that was painted has come.
    private void arrived() {
        ground.changed();
        if (atRest) {
            draw();
            if (labels.isFading()) {
                frames.start();
            }
        } else {
            moved();
        }
    }

    // Drawing

    private void draw() {
        stale = false;
        var view = viewport();
        if (view.width() <= 0 || view.height() <= 0) {
            return;
        }
        ground.node().setVisible(shown.get() != null);
        ground.show(view);
        plates.place(
                arrangement,
                view,
                new Box(free.getX(), free.getY(), Math.max(0, free.getWidth()), Math.max(0, free.getHeight())));
        buttons.place(view);
    }

    private @Nullable Sheet sheet(MapScene scene) {
        return painting.sheet(scene);
    }

    private Viewport seenFrom(Camera seen) {
        return new Viewport(seen, unit.get(), Math.ceil(getWidth()), Math.ceil(getHeight()));
    }

    /// The view of this moment as it would be without limits: what pulls on it goes on from there.
    private Viewport pulled() {
        return seenFrom(limits().harden(camera.get()));
    }

    private double widthInUnits() {
        return Math.max(1, getWidth() / unit.get().pixels());
    }

    private ScreenPoint freeMiddle() {
        var edges = covered.get();
        return new ScreenPoint(
                (getWidth() + edges.left() - edges.right()) / 2, (getHeight() + edges.top() - edges.bottom()) / 2);
    }

    private ScreenPoint freeSize() {
        var edges = covered.get();
        return new ScreenPoint(
                Math.max(1, getWidth() - edges.left() - edges.right()),
                Math.max(1, getHeight() - edges.top() - edges.bottom()));
    }
}
