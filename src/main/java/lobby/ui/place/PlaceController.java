package lobby.ui.place;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lobby.i18n.Texts;
import lobby.ui.Panels;
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
        var station = page.station();
        if (station != null) {
            blocks.add(Parts.rowButton(
                    "station", Parts.metroMark(), station.words(), station.note(), () -> viewModel.follow(station)));
        }
        var amount = page.amount();
        if (amount != null) {
            blocks.add(amount(amount));
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
        blocks.addAll(Panels.ways(page.ways(), viewModel::follow));
        blocks.addAll(Panels.facts(texts.say("panel.facts"), page.facts()));
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
                new HBox(new Label(amount.about()), Parts.text(amount.number(), "number"), new Label(amount.unit()));
        number.getStyleClass().add("figure");
        var top = new HBox(number);
        top.getStyleClass().add("figure-line");
        var block = new VBox(heading, top);
        block.getStyleClass().add("amount");
        var squares = amount.squares();
        if (squares != null) {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            top.getChildren().addAll(gap, legend(squares));
            var chart = new SquareChart(squares.count(), squares.filled());
            chart.setAccessibleText(Stream.of(squares.each(), squares.filledLabel(), squares.restLabel())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", ")));
            block.getChildren().add(chart);
        }
        return block;
    }

    private static Node legend(Chart squares) {
        var legend = new VBox(new Label(squares.each()));
        legend.getStyleClass().add("legend-lines");
        if (!squares.filledLabel().isEmpty()) {
            var kinds = new FlowPane(kind("filled", squares.filledLabel()), kind("rest", squares.restLabel()));
            kinds.getStyleClass().add("kinds");
            legend.getChildren().add(kinds);
        }
        return legend;
    }

    private static Node kind(String styleClass, String words) {
        var square = new Region();
        square.getStyleClass().addAll("sample", styleClass);
        var kind = new HBox(square, new Label(words));
        kind.getStyleClass().add("kind");
        return kind;
    }
}
