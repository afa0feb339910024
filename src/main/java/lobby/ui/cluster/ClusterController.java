package lobby.ui.cluster;

import java.util.ArrayList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import lobby.i18n.Texts;
import lobby.ui.Panels;
import lobby.ui.cluster.ClusterViewModel.Field;
import lobby.ui.cluster.ClusterViewModel.Line;
import lobby.ui.cluster.ClusterViewModel.Page;
import lobby.ui.part.Panel;
import lobby.ui.part.Parts;

/// Ties `Cluster.fxml` to its [ClusterViewModel], and does nothing else.
public final class ClusterController {

    private final ClusterViewModel viewModel;
    private final Texts texts;

    @FXML
    private Panel panel;

    @FXML
    private Label lead;

    @FXML
    private FlowPane setting;

    @FXML
    private VBox structure;

    @FXML
    private HBox industriesHeading;

    public ClusterController(ClusterViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var page = viewModel.page();
        panel.titleProperty().bind(page.map(Page::name).orElse(""));
        panel.secondTitleProperty().bind(page.map(Page::secondName).orElse(""));
        lead.textProperty().bind(page.map(Page::lead).orElse(""));
        page.subscribe(shown -> {
            if (shown != null) {
                show(shown);
            }
        });
    }

    private void show(Page page) {
        panel.setTint(page.tint());
        setting.getChildren()
                .setAll(page.setting().stream().map(ClusterController::view).toList());
        var blocks = new ArrayList<Node>();
        blocks.add(lead);
        blocks.add(setting);
        if (page.structure() != null) {
            fill(page.structure());
            blocks.add(structure);
        }
        if (!page.industries().isEmpty()) {
            blocks.add(industriesHeading);
            blocks.addAll(
                    Parts.inPairs(page.industries().stream().map(this::tile).toList()));
        }
        if (!page.enterprisesTitle().isEmpty()) {
            var bar = new VBox(Parts.linkBar(
                    "enterprises",
                    "domain",
                    page.enterprisesTitle(),
                    page.enterprisesNote(),
                    viewModel::openEnterprises));
            bar.getStyleClass().add("way-on");
            blocks.add(bar);
        }
        blocks.addAll(Panels.facts(texts.say("panel.facts"), page.facts()));
        panel.setBlocks(blocks);
    }

    private void fill(Line line) {
        structure
                .getChildren()
                .setAll(
                        Parts.heading(texts.say("cluster.structure"), line.note()),
                        Parts.text(line.text(), "structure-name"));
    }

    private static Node view(Line line) {
        var view = new HBox(Parts.icon(line.icon()), new Label(line.text()));
        view.getStyleClass().add("view");
        return view;
    }

    private Button tile(Field field) {
        var parts = new HBox(Parts.icon(field.icon()), Parts.text(field.name(), "name"));
        parts.getStyleClass().add("tile-parts");
        var tile = Parts.button(parts, field.name(), () -> viewModel.openIndustry(field.id()), "tile");
        tile.setId("industry-" + field.id());
        return tile;
    }
}
