package lobby.ui.maplist;

import java.util.ArrayList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lobby.i18n.Texts;
import lobby.ui.maplist.MapListViewModel.Page;
import lobby.ui.maplist.MapListViewModel.Row;
import lobby.ui.part.Panel;
import lobby.ui.part.Parts;

/// Ties `MapList.fxml` to its [MapListViewModel], and does nothing else.
public final class MapListController {

    private final MapListViewModel viewModel;
    private final Texts texts;

    @FXML
    private Panel panel;

    public MapListController(MapListViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        panel.titleProperty().bind(texts.saying("maplist.title"));
        panel.secondTitleProperty().bind(texts.saying("maplist.secondTitle"));
        viewModel.page().subscribe(shown -> {
            if (shown != null) {
                show(shown);
            }
        });
    }

    private void show(Page page) {
        var blocks = new ArrayList<Node>();
        for (var group : page.groups()) {
            var remark = blocks.isEmpty()
                    ? texts.say("maplist.order")
                    : group.narrowed() ? texts.say("maplist.narrowed") : "";
            var heading = Parts.heading(group.heading(), remark);
            heading.getStyleClass().add("repeats");
            blocks.add(heading);
            if (group.narrowed()) {
                blocks.add(new HBox(Parts.chip(
                        "clear", Parts.icon("close"), texts.say("enterprises.clear"), null, viewModel::clear)));
            }
            group.rows().forEach(row -> blocks.add(row(row)));
        }
        if (!page.all().isEmpty()) {
            var bar = new VBox(Parts.linkBar(
                    "all-enterprises", "domain", texts.say("maplist.all"), page.all(), viewModel::openEnterprises));
            bar.getStyleClass().add("way-on");
            blocks.add(bar);
        }
        panel.setBlocks(blocks);
    }

    private Node row(Row row) {
        return Parts.rowButton(row.stop().key(), front(row), row.words(), row.note(), () -> viewModel.open(row));
    }

    private static Region front(Row row) {
        return row.icon().isEmpty() ? Parts.mark("", row.tint(), "patch") : Parts.icon(row.icon());
    }
}
