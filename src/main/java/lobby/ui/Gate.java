package lobby.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import lobby.session.Stop;

/// Stands before everything that can be touched: while nobody is there, the first touch wakes and does nothing else.
final class Gate {

    private final Visit visit;

    private Gate(Visit visit) {
        this.visit = visit;
    }

    /// @param root of all that can be touched
    static void before(Node root, Visit visit) {
        root.addEventFilter(InputEvent.ANY, new Gate(visit)::pass);
    }

    private void pass(InputEvent event) {
        if (visit.state().isUnattended()) {
            event.consume();
            if (wakes(event.getEventType())) {
                visit.wake(Stop.HOME);
            }
        }
    }

    private static boolean wakes(EventType<? extends Event> type) {
        return type == MouseEvent.MOUSE_RELEASED
                || type == TouchEvent.TOUCH_RELEASED
                || type == ScrollEvent.SCROLL
                || type == KeyEvent.KEY_RELEASED;
    }
}
