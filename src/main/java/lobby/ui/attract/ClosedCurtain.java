package lobby.ui.attract;

import java.time.InstantSource;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lobby.geo.Unit;
import lobby.session.BurnIn;
import lobby.session.VisitorState;

/// Black, with a wandering line that says when the hall opens. In front of everything while the hall is closed and
/// nobody is there; whoever touches it is served all the same.
public final class ClosedCurtain extends Region {

    private final InstantSource time;
    private final ObservableValue<Unit> unit;
    private final VBox lines;

    /// @param time by which the line wanders
    public ClosedCurtain(
            AttractViewModel viewModel,
            ObservableValue<VisitorState> state,
            InstantSource time,
            ObservableValue<Unit> unit) {
        this.time = time;
        this.unit = unit;
        getStyleClass().add("closed-curtain");
        setId("closed");
        var page = viewModel.page();
        var first = new Label();
        first.textProperty().bind(page.map(AttractViewModel.Page::closed).orElse(""));
        first.getStyleClass().add("first");
        var second = new Label();
        second.textProperty().bind(page.map(AttractViewModel.Page::secondClosed).orElse(""));
        second.getStyleClass().add("second");
        lines = new VBox(first, second);
        lines.getStyleClass().add("lines");
        getChildren().add(lines);
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> state.getValue().isUnattended()
                                && !first.getText().isEmpty(),
                        state,
                        first.textProperty()));
        viewModel.rightProperty().subscribe(_ -> requestLayout());
        visibleProperty().subscribe(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.min(getWidth(), lines.prefWidth(-1));
        double high = Math.min(getHeight(), lines.prefHeight(wide));
        double pixels = unit.getValue().pixels();
        var now = time.instant();
        lines.resizeRelocate(
                Math.rint(BurnIn.right(now, Math.max(1, (getWidth() - wide) / pixels)) * pixels),
                Math.rint(BurnIn.down(now, Math.max(1, (getHeight() - high) / pixels)) * pixels),
                wide,
                high);
    }
}
