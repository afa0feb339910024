package lobby.ui.presenter;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import lobby.ui.presenter.PresenterViewModel.Page;

/// Ties `Presenter.fxml` to its [PresenterViewModel], and does nothing else.
public final class PresenterController {

    private final PresenterViewModel viewModel;

    @FXML
    private Label caption;

    @FXML
    private Label text;

    @FXML
    private StepLine steps;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    public PresenterController(PresenterViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        var page = viewModel.page();
        caption.textProperty().bind(page.map(Page::caption).orElse(""));
        text.textProperty().bind(page.map(Page::text).orElse(""));
        previous.disableProperty().bind(page.map(Page::isFirst).orElse(true));
        next.disableProperty().bind(page.map(Page::isLast).orElse(true));
        steps.accessibleTextProperty().bind(page.map(Page::spoken).orElse(""));
        page.subscribe(shown -> {
            if (shown != null) {
                steps.show(shown.step(), shown.steps());
            }
        });
    }

    @FXML
    private void goOn() {
        viewModel.next();
    }

    @FXML
    private void goBack() {
        viewModel.previous();
    }

    @FXML
    private void explore() {
        viewModel.explore();
    }
}
