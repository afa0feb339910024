package lobby.ui;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import lobby.session.Admission;
import lobby.touch.Contact;
import org.jspecify.annotations.Nullable;

/// Stands before everything that can be touched, and lets through what [Admission] admits: the first touch wakes and
/// does nothing else, and new controls are deaf for a moment. JavaFX thread only.
///
/// The map is never deaf to somebody who is there: it lies under every screen, so what is touched on it was meant for
/// it.
public final class Gate {

    private final Visit visit;
    private final Attendance attendance;
    private final Admission admission;
    private final Node map;
    private boolean clickRefused;
    private boolean keyRefused;
    private @Nullable ButtonBase pressed;

    private Gate(Visit visit, Attendance attendance, Admission admission, Node map) {
        this.visit = visit;
        this.attendance = attendance;
        this.admission = admission;
        this.map = map;
        visit.stateProperty().addListener((_, before, now) -> {
            if (!before.at().equals(now.at())) {
                letGo();
            }
        });
    }

    /// @param root of all that can be touched, the map among it
    public static Gate before(Node root, Visit visit, Attendance attendance, Admission admission, Node map) {
        var gate = new Gate(visit, attendance, admission, map);
        root.addEventFilter(InputEvent.ANY, gate::pass);
        return gate;
    }

    /// Whether a finger that JavaFX does not tell of does anything. It does nothing but on the map.
    public boolean admits(Contact contact) {
        return switch (contact.kind()) {
            case DOWN -> press(contact.id(), false);
            case MOVE -> admission.move(contact.id());
            case UP, CANCEL -> admission.release(contact.id());
        };
    }

    private void pass(InputEvent event) {
        boolean admitted = switch (event) {
            case MouseEvent mouse -> mouse(mouse);
            case KeyEvent key -> key(key);
            case TouchEvent touch -> touch(touch);
            case ScrollEvent scroll when scroll.getEventType() == ScrollEvent.SCROLL && !scroll.isInertia() -> turn();
            case GestureEvent _ -> !visit.state().isUnattended() && !admission.isWaking();
            case InputMethodEvent _ -> turn();
            default -> true;
        };
        if (!admitted) {
            event.consume();
        }
    }

    private boolean mouse(MouseEvent event) {
        var type = event.getEventType();
        if (type == MouseEvent.MOUSE_PRESSED) {
            clickRefused = !press(event.getButton(), !isOf(event.getTarget()));
            pressed = clickRefused ? null : button(event.getTarget());
            return !clickRefused;
        }
        if (type == MouseEvent.MOUSE_DRAGGED) {
            return admission.move(event.getButton());
        }
        if (type == MouseEvent.MOUSE_RELEASED) {
            pressed = null;
            return admission.release(event.getButton());
        }
        return type != MouseEvent.MOUSE_CLICKED || !clickRefused;
    }

    private boolean key(KeyEvent event) {
        var type = event.getEventType();
        if (type == KeyEvent.KEY_PRESSED) {
            keyRefused = !press(event.getCode(), false);
            return !keyRefused;
        }
        return type == KeyEvent.KEY_RELEASED ? admission.release(event.getCode()) : !keyRefused;
    }

    private boolean touch(TouchEvent event) {
        var id = "touch " + event.getTouchPoint().getId();
        return switch (event.getTouchPoint().getState()) {
            case PRESSED -> press(id, !isOf(event.getTarget()));
            case MOVED, STATIONARY -> admission.move(id);
            case RELEASED -> admission.release(id);
        };
    }

    private boolean press(Object what, boolean guarded) {
        wakeIfNobodyIsThere();
        return admission.press(what, guarded);
    }

    private boolean turn() {
        wakeIfNobodyIsThere();
        return admission.turn();
    }

    private void wakeIfNobodyIsThere() {
        if (visit.state().isUnattended()) {
            attendance.arrive(visit.shown());
        }
    }

    /// A control that was pressed on a screen that is gone does nothing any more.
    private void letGo() {
        if (pressed != null) {
            pressed.disarm();
            pressed = null;
        }
    }

    private boolean isOf(EventTarget target) {
        for (var node = target instanceof Node found ? found : null; node != null; node = node.getParent()) {
            if (node.equals(map)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ButtonBase button(EventTarget target) {
        for (var node = target instanceof Node found ? found : null; node != null; node = node.getParent()) {
            if (node instanceof ButtonBase button) {
                return button;
            }
        }
        return null;
    }
}
