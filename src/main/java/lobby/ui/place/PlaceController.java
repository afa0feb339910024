package lobby.ui.place;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lobby.i18n.Texts;
import lobby.ui.Panels;
import lobby.ui.WayThere;
import lobby.ui.part.Ends;
import lobby.ui.part.Panel;
import lobby.ui.part.Parts;
import lobby.ui.part.SquareChart;
import lobby.ui.place.PlaceViewModel.Amount;
import lobby.ui.place.PlaceViewModel.Chart;
import lobby.ui.place.PlaceViewModel.Line;
import lobby.ui.place.PlaceViewModel.Page;

/// Ties `Place.fxml` to its [PlaceViewModel], and does nothing else.
public final class PlaceController {

    private static final PseudoClass WATER = PseudoClass.getPseudoClass("water");

    private final PlaceViewModel viewModel;
    private final Texts texts;

    @FXML
    private Panel panel;

    public PlaceController(PlaceViewModel viewModel, Texts texts) {
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
        panel.pseudoClassStateChanged(WATER, page.water());
        var blocks = new ArrayList<Node>();
        page.lines().forEach(line -> blocks.add(row(line)));
        var way = page.way();
        if (way != null) {
            blocks.add(Parts.row(WayThere.ICON, way.words(), way.note()));
        }
        var station = page.station();
        if (station != null) {
            blocks.add(Parts.rowButton(
                    "station", Parts.metroMark(), station.words(), station.note(), () -> viewModel.follow(station)));
        }
        var amount = page.amount();
        if (amount != null) {
            blocks.add(amount(amount));
        }
        blocks.addAll(Panels.takeAndWays(page.take(), page.ways(), viewModel::follow));
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
        blocks.addAll(Panels.followingFacts(texts.say("panel.facts"), page.facts()));
        panel.setBlocks(blocks);
    }

    private static Node row(Line line) {
        return Parts.row(line.icon(), line.text(), line.note());
    }

    private static Node amount(Amount amount) {
        var heading = Parts.heading(amount.subject(), amount.when());
        if (!amount.tag().isEmpty()) {
            var tag = new Label(amount.tag());
            tag.getStyleClass().addAll("tag", "aim");
            heading.getChildren().addFirst(tag);
        }
        var number =
                new HBox(whole(amount.about(), "unit"), whole(amount.number(), "number"), whole(amount.unit(), "unit"));
        number.getStyleClass().add("figure");
        var block = new VBox(heading);
        block.getStyleClass().add("amount");
        var squares = amount.squares();
        if (squares == null) {
            block.getChildren().add(number);
        } else {
            var chart = new SquareChart(squares.count(), squares.filled());
            chart.setAccessibleText(Stream.of(squares.each(), squares.filledLabel(), squares.restLabel())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", ")));
            block.getChildren().addAll(new Ends(number, legend(squares)), chart);
        }
        return block;
    }

    /// Words that neither wrap nor shrink.
    private static Label whole(String words, String styleClass) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        label.setVisible(!words.isEmpty());
        label.setManaged(label.isVisible());
        return label;
    }

    private static Region legend(Chart squares) {
        var legend = new VBox(Parts.text(squares.each()));
        legend.getStyleClass().add("legend-lines");
        if (!squares.filledLabel().isEmpty()) {
            var kinds = new HBox(kind("filled", squares.filledLabel()), kind("rest", squares.restLabel()));
            kinds.getStyleClass().add("kinds");
            legend.getChildren().add(kinds);
        }
        return legend;
    }

    private static Node kind(String styleClass, String words) {
        var square = new Region();
        square.getStyleClass().addAll("sample", styleClass);
        var kind = new HBox(square, Parts.text(words));
        kind.getStyleClass().add("kind");
        return kind;
    }
}
