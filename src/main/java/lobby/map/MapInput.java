package lobby.map;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.Region;
import lobby.geo.Unit;
import lobby.touch.Gesture;
import lobby.touch.GestureRecognizer;
import lobby.touch.InputArbiter;
import lobby.touch.PointerInput;
import lobby.touch.PointerInput.Kind;
import lobby.touch.PointerInput.Source;

/// The one place where events of JavaFX become gestures.
///
/// Takes everything that is pressed, moved or turned on the map before any node in it does: what a press means is known
/// only when it ends, and a plate must not take it for its own before.
final class MapInput {

    /// Units a finger may wander and still tap: 2.6 mm on the smallest glass, 4 mm at 43 inches.
    private static final double SLOP = 8;

    /// Units from which a contact is a palm.
    private static final double PALM = 100;

    private static final long MOUSE = -1;

    private final Region surface;
    private final Consumer<Gesture> hand;
    private final InputArbiter arbiter = new InputArbiter();
    /// The fingers that JavaFX tells of and that landed here, where they were last.
    private final Map<Long, Point2D> touches = new HashMap<>();

    private int toldSet;
    private GestureRecognizer recognizer = new GestureRecognizer(SLOP, PALM);

    MapInput(Region surface, Consumer<Gesture> hand) {
        this.surface = surface;
        this.hand = hand;
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> mouse(event, Kind.DOWN));
        surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> mouse(event, Kind.MOVE));
        surface.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> mouse(event, Kind.UP));
        surface.addEventFilter(MouseEvent.MOUSE_CLICKED, Event::consume);
        surface.addEventFilter(ScrollEvent.ANY, this::scroll);
        surface.addEventFilter(TouchEvent.ANY, this::touch);
        // Zoom, rotate and swipe are made of the same touches once more.
        surface.addEventFilter(GestureEvent.ANY, MapInput::consumeUnlessScroll);
        surface.addEventFilter(ContextMenuEvent.ANY, Event::consume);
    }

    /// A finger's slop is as wide as the unit in force says.
    void measureIn(Unit unit) {
        reset();
        recognizer = new GestureRecognizer(unit.px(SLOP), unit.px(PALM));
    }

    /// Forgets what is pressed, as when the map goes out of sight.
    void reset() {
        arbiter.reset();
        touches.clear();
        recognizer.reset().forEach(hand);
    }

    /// Takes an input from wherever it comes; the seam for sources other than JavaFX.
    void accept(PointerInput input) {
        for (var passed : arbiter.accept(input)) {
            recognizer.accept(passed).forEach(hand);
        }
    }

    /// How many fingers are down and count.
    int points() {
        return recognizer.points();
    }

    private void mouse(MouseEvent event, Kind kind) {
        event.consume();
        boolean first = event.getButton() == MouseButton.PRIMARY;
        if (first || (kind == Kind.MOVE && event.isPrimaryButtonDown())) {
            accept(new PointerInput(Source.MOUSE, MOUSE, kind, event.getX(), event.getY(), 0, System.nanoTime()));
        }
    }

    /// A set of events tells of all fingers, and each event of it of the whole set.
    private void touch(TouchEvent event) {
        event.consume();
        if (event.getEventSetId() == toldSet) {
            return;
        }
        toldSet = event.getEventSetId();
        var told = event.getTouchPoints().stream()
                .map(point -> (long) point.getId())
                .collect(Collectors.toSet());
        var lost = touches.entrySet().stream()
                .filter(finger -> !told.contains(finger.getKey()))
                .toList();
        lost.forEach(finger -> touch(finger.getKey(), Kind.CANCEL, finger.getValue()));
        event.getTouchPoints().forEach(this::touch);
    }

    private void touch(TouchPoint point) {
        long id = point.getId();
        var kind = switch (point.getState()) {
            case PRESSED -> Kind.DOWN;
            case MOVED, STATIONARY -> Kind.MOVE;
            case RELEASED -> Kind.UP;
        };
        if (kind == Kind.DOWN ? isHere(point.getTarget()) : touches.containsKey(id)) {
            touch(id, kind, surface.sceneToLocal(point.getSceneX(), point.getSceneY()));
        }
    }

    private void touch(long id, Kind kind, Point2D at) {
        if (kind == Kind.DOWN || kind == Kind.MOVE) {
            touches.put(id, at);
        } else {
            touches.remove(id);
        }
        accept(new PointerInput(Source.TOUCH, id, kind, at.getX(), at.getY(), 0, System.nanoTime()));
    }

    private boolean isHere(EventTarget target) {
        for (var node = target instanceof Node found ? found : null; node != null; node = node.getParent()) {
            if (node.equals(surface)) {
                return true;
            }
        }
        return false;
    }

    private void scroll(ScrollEvent event) {
        event.consume();
        // A finger that drags is told as scrolling as well, with what runs on after it.
        boolean wheel = !event.isDirect() && !event.isInertia() && event.getTouchCount() == 0;
        if (wheel && event.getDeltaY() != 0) {
            double notch = event.getMultiplierY() == 0 ? 40 : event.getMultiplierY();
            hand.accept(new Gesture.Wheel(event.getX(), event.getY(), event.getDeltaY() / notch));
        }
    }

    private static void consumeUnlessScroll(GestureEvent event) {
        if (!(event instanceof ScrollEvent)) {
            event.consume();
        }
    }
}
