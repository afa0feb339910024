package lobby.ui.cleaning;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lobby.i18n.Texts;
import lobby.session.CleaningLock;

/// Takes every touch while the glass is wiped, and counts the seconds down. In front of everything.
///
/// Does nothing of itself: it is told of each second that passes.
public final class CleaningCurtain extends StackPane {

    private static final double MILLIS = 1000;

    private final CleaningLock lock;
    private final Runnable ended;
    private final Label seconds = new Label();

    /// @param ended told when the lock has ended: whatever was wiped across, a visitor starts clean
    public CleaningCurtain(CleaningLock lock, Texts texts, Runnable ended) {
        this.lock = lock;
        this.ended = ended;
        getStyleClass().add("cleaning-curtain");
        setId("cleaning");
        var title = new Label();
        title.textProperty().bind(texts.saying("cleaning.title"));
        title.getStyleClass().add("title");
        seconds.getStyleClass().add("seconds");
        seconds.setId("cleaning-seconds");
        var note = new Label();
        note.textProperty().bind(texts.saying("cleaning.note"));
        note.getStyleClass().add("note");
        note.setWrapText(true);
        var lines = new VBox(title, seconds, note);
        lines.getStyleClass().add("lines");
        getChildren().add(lines);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(title.textProperty());
        addEventFilter(InputEvent.ANY, InputEvent::consume);
        setVisible(false);
    }

    /// Locks the screen.
    public void begin() {
        lock.begin();
        tick();
    }

    /// Another second has passed.
    public void tick() {
        var left = lock.left();
        if (left.isZero()) {
            if (isVisible()) {
                setVisible(false);
                ended.run();
            }
        } else {
            seconds.setText(String.valueOf((int) Math.ceil(left.toMillis() / MILLIS)));
            setVisible(true);
        }
    }
}
