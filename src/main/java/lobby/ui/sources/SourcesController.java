package lobby.ui.sources;

import java.util.ArrayList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lobby.i18n.Texts;
import lobby.ui.part.Pager;
import lobby.ui.part.Panel;
import lobby.ui.part.Parts;
import lobby.ui.sources.SourcesViewModel.Page;
import lobby.ui.sources.SourcesViewModel.Row;

/// Ties `Sources.fxml` to its [SourcesViewModel], and does nothing else.
public final class SourcesController {

    /// An ideographic space.
    private static final String GAP = "\u3000";

    private final SourcesViewModel viewModel;
    private final Texts texts;

    @FXML
    private Panel panel;

    @FXML
    private Label nothing;

    @FXML
    private HBox foot;

    @FXML
    private Label credits;

    @FXML
    private Pager pager;

    public SourcesController(SourcesViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        panel.titleProperty().bind(texts.saying("sources.title"));
        panel.secondTitleProperty().bind(texts.saying("sources.secondTitle"));
        credits.setMaxWidth(Double.MAX_VALUE);
        panel.setFoot(foot);
        pager.follow(panel.body());
        viewModel.page().subscribe(shown -> {
            if (shown != null) {
                show(shown);
            }
        });
    }

    private void show(Page page) {
        var blocks = new ArrayList<Node>();
        if (page.rows().isEmpty()) {
            blocks.add(nothing);
        }
        page.rows().stream().map(SourcesController::row).forEach(blocks::add);
        var inBody = Parts.text(String.join(GAP, page.credits()), "credits", "credits-block");
        inBody.setVisible(false);
        blocks.add(inBody);
        panel.setBlocks(blocks);
        credits.setText(String.join(GAP, page.credits()));
    }

    private static Node row(Row row) {
        var what = new VBox();
        what.getStyleClass().add("what");
        if (!row.title().isEmpty()) {
            what.getChildren().add(Parts.text(row.title(), "source-title"));
        }
        if (!row.address().isEmpty()) {
            what.getChildren().add(Parts.text(row.address(), "secondary"));
        }
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new HBox(Parts.text(row.who(), "who"), Parts.text(row.date(), "when"), what);
        line.getStyleClass().add("source-row");
        return line;
    }

    /// The pager for the keys of the sheet.
    public Pager pager() {
        return pager;
    }
}
