package lobby.ui.home;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lobby.i18n.Texts;
import lobby.ui.home.HomeViewModel.Page;
import lobby.ui.home.HomeViewModel.Sign;
import lobby.ui.part.Beside;
import lobby.ui.part.ContentButton;
import lobby.ui.part.Kept;
import lobby.ui.part.Parts;

/// Ties `Home.fxml` to its [HomeViewModel], and does nothing else.
public final class HomeController {

    private final HomeViewModel viewModel;
    private final Texts texts;
    private final Label park = Parts.text("", "park");
    private final Label secondPark = Parts.text("", "second-park");
    private final Kept<Sign, ContentButton> signs = new Kept<>(this::sign);

    @FXML
    private HBox brand;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private Legend legend;

    @FXML
    private HBox plates;

    @FXML
    private Legend shelfLegend;

    public HomeController(HomeViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var page = viewModel.page();
        park.textProperty().bind(page.map(Page::park).orElse(""));
        secondPark.textProperty().bind(page.map(Page::secondPark).orElse(""));
        title.textProperty().bind(page.map(Page::title).orElse(""));
        subtitle.textProperty().bind(page.map(Page::subtitle).orElse(""));
        showWith(brand, park.textProperty().isNotEmpty());
        showWith(title, title.textProperty().isNotEmpty());
        var names = new Beside(park, secondPark);
        HBox.setHgrow(names, Priority.ALWAYS);
        brand.getChildren().add(names);
        page.subscribe(shown -> {
            if (shown != null) {
                show(shown);
            }
        });
    }

    private void show(Page page) {
        for (var each : List.of(legend, shelfLegend)) {
            each.show(page.tints(), texts.say("home.legend.clusters"), page.axis(), page.line());
        }
        legend.setVisible(!legend.isEmpty());
        var kept = signs.of(page.signs());
        plates.getChildren().setAll(page.signs().stream().map(kept::get).toList());
    }

    /// What is not shown takes no room.
    private static void showWith(Node node, ObservableBooleanValue shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private ContentButton sign(Sign sign) {
        var words = new VBox(Parts.text(sign.name(), "name"));
        if (!sign.second().isEmpty()) {
            words.getChildren().add(Parts.text(sign.second(), "second"));
        }
        if (!sign.kind().isEmpty()) {
            words.getChildren().add(Parts.text(sign.kind(), "kind"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var parts = new HBox(words, Parts.icon("chevron-right"));
        parts.getStyleClass().add("sign-parts");
        var button = Parts.button(
                parts,
                sign.name() + texts.say("list.comma") + sign.kind(),
                () -> viewModel.open(sign.cluster()),
                "sign-button",
                "tint-" + sign.tint().key());
        button.setId("sign-" + sign.cluster());
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    @FXML
    private void list() {
        viewModel.list();
    }
}
