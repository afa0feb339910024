package lobby.ui.enterprise;

import java.util.ArrayList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import lobby.i18n.Texts;
import lobby.ui.Panels;
import lobby.ui.WayThere;
import lobby.ui.enterprise.EnterpriseViewModel.Line;
import lobby.ui.enterprise.EnterpriseViewModel.Page;
import lobby.ui.part.Panel;
import lobby.ui.part.Parts;

/// Ties `Enterprise.fxml` to its [EnterpriseViewModel], and does nothing else.
public final class EnterpriseController {

    private final EnterpriseViewModel viewModel;
    private final Texts texts;

    @FXML
    private Panel panel;

    public EnterpriseController(EnterpriseViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var page = viewModel.page();
        panel.titleProperty().bind(page.map(Page::name).orElse(""));
        panel.secondTitleProperty().bind(page.map(Page::secondName).orElse(""));
        page.subscribe(shown -> {
            if (shown != null) {
                show(shown);
            }
        });
    }

    private void show(Page page) {
        panel.setTint(page.tint());
        var blocks = new ArrayList<Node>();
        var place = page.place();
        var where = page.where();
        blocks.add(
                place == null
                        ? row(where)
                        : Parts.rowButton(
                                place.id(),
                                Parts.icon(where.icon()),
                                where.text(),
                                where.note(),
                                () -> viewModel.follow(place)));
        var way = page.way();
        if (way != null) {
            blocks.add(Parts.row(WayThere.ICON, way.words(), way.note()));
        }
        var station = page.station();
        if (station != null) {
            blocks.add(Parts.rowButton(
                    "station", Parts.metroMark(), station.words(), station.note(), () -> viewModel.follow(station)));
        }
        blocks.add(row(page.what()));
        blocks.addAll(Panels.takeAndWays(page.take(), page.ways(), viewModel::follow));
        page.lines().forEach(line -> blocks.add(row(line)));
        var about = page.about();
        if (about != null) {
            blocks.add(Parts.fact(about.tag(), about.subject(), about.statement(), about.when()));
        }
        blocks.addAll(Panels.followingFacts(texts.say("panel.facts"), page.facts()));
        panel.setBlocks(blocks);
    }

    private static Node row(Line line) {
        return Parts.row(line.icon(), line.text(), line.note());
    }
}
