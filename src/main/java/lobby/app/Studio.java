package lobby.app;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import lobby.app.proof.Sitter;
import lobby.content.Exhibit;
import lobby.session.VisitorState;
import lobby.ui.part.PagedBody;
import org.jspecify.annotations.Nullable;

/// A kiosk of a size without a window, for pictures. JavaFX thread only.
final class Studio implements Sitter {

    /// Wrapped texts and page breaks depend on sizes that style decides, so layout settles in a few rounds.
    private static final int ROUNDS = 3;

    private final Composition kiosk;
    private final Scene scene;

    /// @param fonts folder that holds the typeface
    Studio(Exhibit exhibit, VisitorState first, Path fonts, int width, int height) {
        this(exhibit, first, fonts, width, height, Watch.asleep());
    }

    /// @param watch by which time passes
    Studio(Exhibit exhibit, VisitorState first, Path fonts, int width, int height, Watch watch) {
        kiosk = new Composition(
                exhibit, first, fonts, Runnable::run, Options.STANDARD_DIAGONAL, null, Times.UNKNOWN, watch);
        scene = new Scene(kiosk.shell(), width, height);
    }

    Composition kiosk() {
        return kiosk;
    }

    @Override
    public void show(VisitorState state) {
        kiosk.visit().become(state);
        for (int i = 0; i < ROUNDS; i++) {
            kiosk.shell().requestLayout();
            kiosk.shell().applyCss();
            kiosk.shell().layout();
        }
        kiosk.map().settle();
        kiosk.shell().layout();
    }

    @Override
    public VisitorState state() {
        return kiosk.visit().state();
    }

    @Override
    public Parent root() {
        return kiosk.shell();
    }

    @Override
    public int pageCount() {
        return kiosk.shell().lookupAll(".paged-body").stream()
                .filter(PagedBody.class::isInstance)
                .map(PagedBody.class::cast)
                .filter(body -> isSeen(body))
                .mapToInt(body -> body.pageCountProperty().get())
                .max()
                .orElse(1);
    }

    private static boolean isSeen(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public WritableImage picture(@Nullable WritableImage paper) {
        return scene.snapshot(paper);
    }
}
