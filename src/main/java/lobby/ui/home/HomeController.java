package lobby.ui.home;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import lobby.model.Tint;
import lobby.ui.home.HomeViewModel.Page;

/// Ties `Home.fxml` to its [HomeViewModel], and does nothing else.
public final class HomeController {

    private final HomeViewModel viewModel;

    @FXML
    private Label park;

    @FXML
    private Label secondPark;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private HBox clusters;

    @FXML
    private Label axis;

    @FXML
    private HBox brand;

    @FXML
    private HBox legend;

    @FXML
    private HBox clustersEntry;

    @FXML
    private HBox axisEntry;

    @FXML
    private HBox metro;

    @FXML
    private Label line;

    public HomeController(HomeViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        var page = viewModel.page();
        park.textProperty().bind(page.map(Page::park).orElse(""));
        secondPark.textProperty().bind(page.map(Page::secondPark).orElse(""));
        title.textProperty().bind(page.map(Page::title).orElse(""));
        subtitle.textProperty().bind(page.map(Page::subtitle).orElse(""));
        axis.textProperty().bind(page.map(Page::axis).orElse(""));
        line.textProperty().bind(page.map(Page::line).orElse(""));
        showWith(metro, line.textProperty().isNotEmpty());
        showWith(axisEntry, axis.textProperty().isNotEmpty());
        showWith(clustersEntry, Bindings.isNotEmpty(clusters.getChildren()));
        showWith(legend, metro.visibleProperty().or(axisEntry.visibleProperty()).or(clustersEntry.visibleProperty()));
        showWith(brand, park.textProperty().isNotEmpty());
        showWith(title, title.textProperty().isNotEmpty());
        page.map(Page::tints)
                .orElse(List.of())
                .subscribe(tints -> clusters.getChildren()
                        .setAll(tints.stream().map(HomeController::swatch).toList()));
    }

    /// What is not shown takes no room.
    private static void showWith(Node node, ObservableBooleanValue shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private static Region swatch(Tint tint) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "tint-" + tint.key());
        return swatch;
    }
}
