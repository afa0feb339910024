package lobby.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import lobby.session.Stop;
import lobby.session.VisitEvent;
import lobby.session.VisitorState;
import org.jspecify.annotations.Nullable;

/// Notes when a code comes into view, which no step tells: it may stand on the second page of a panel. JavaFX thread
/// only.
final class CodeWatch {

    private final Visit visit;

    /// What was seen last; never decides what is shown.
    private @Nullable VisitorState seen;

    private @Nullable Stop inView;

    CodeWatch(Visit visit) {
        this.visit = visit;
    }

    /// @param root of the open screen, laid out
    void look(Parent root) {
        var state = visit.state();
        if (state.equals(seen)) {
            return;
        }
        seen = state;
        var shown = root.lookupAll(".code").stream().anyMatch(CodeWatch::isVisible) ? state.at() : null;
        if (shown != null && !shown.equals(inView)) {
            visit.note(new VisitEvent.CodeShown(shown));
        }
        inView = shown;
    }

    private static boolean isVisible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
