package lobby.ui.attract;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// Ties `Attract.fxml` to its [AttractViewModel], and does nothing else.
public final class AttractController {

    private final AttractViewModel viewModel;

    @FXML
    private Label call;

    public AttractController(AttractViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        call.textProperty().bind(viewModel.call().orElse(""));
    }
}
