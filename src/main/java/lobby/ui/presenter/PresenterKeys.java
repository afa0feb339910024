package lobby.ui.presenter;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Hears a presenter's keys before anything else does, and keeps them from it.
public final class PresenterKeys {

    private final Presenter presenter;
    private boolean isTaken;

    private PresenterKeys(Presenter presenter) {
        this.presenter = presenter;
    }

    /// @param root of all that has keys
    public static void listen(Node root, Presenter presenter) {
        root.addEventFilter(KeyEvent.ANY, new PresenterKeys(presenter)::take);
    }

    /// What comes of a key that was taken, the letter and the release, is taken as well.
    private void take(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            isTaken = presenter.press(event.getCode());
        }
        if (isTaken) {
            event.consume();
        }
    }
}
