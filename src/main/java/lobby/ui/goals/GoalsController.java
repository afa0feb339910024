package lobby.ui.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lobby.i18n.Texts;
import lobby.ui.TakeAlong;
import lobby.ui.goals.GoalsViewModel.Aim;
import lobby.ui.goals.GoalsViewModel.Aims;
import lobby.ui.goals.GoalsViewModel.Amount;
import lobby.ui.goals.GoalsViewModel.Page;
import lobby.ui.goals.GoalsViewModel.Plan;
import lobby.ui.goals.GoalsViewModel.Section;
import lobby.ui.goals.GoalsViewModel.Way;
import lobby.ui.part.Columns;
import lobby.ui.part.Panel;
import lobby.ui.part.Parts;
import lobby.ui.part.SquareChart;

/// Ties `Goals.fxml` to its [GoalsViewModel], and does nothing else.
public final class GoalsController {

    private static final int COLUMNS = 2;

    /// Up to this many squares are drawn large.
    private static final int FEW_SQUARES = 12;

    private final GoalsViewModel viewModel;
    private final Texts texts;

    @FXML
    private Panel panel;

    @FXML
    private Label nothing;

    @FXML
    private VBox rule;

    @FXML
    private HBox plan;

    @FXML
    private Label era;

    @FXML
    private Label planName;

    @FXML
    private Columns lists;

    @FXML
    private HBox waysHeading;

    @FXML
    private Columns ways;

    public GoalsController(GoalsViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        panel.titleProperty().bind(texts.saying("goals.title"));
        panel.secondTitleProperty().bind(texts.saying("goals.secondTitle"));
        viewModel.page().subscribe(shown -> {
            if (shown != null) {
                show(shown);
            }
        });
    }

    private void show(Page page) {
        var blocks = new ArrayList<Node>();
        if (page.isEmpty()) {
            blocks.add(nothing);
        }
        for (var newer : page.newer()) {
            blocks.add(era(newer.tag(), newer.title(), newer.note()));
            inRows(newer.aims(), GoalsController::aim, "years").forEach(blocks::add);
        }
        if (page.plan() != null) {
            if (!blocks.isEmpty()) {
                blocks.add(rule);
            }
            addPlan(page.plan(), blocks);
        }
        if (!page.ways().isEmpty()) {
            blocks.add(waysHeading);
            ways.fill(page.ways().stream().map(this::way).toList());
            blocks.add(ways);
        }
        TakeAlong.card(page.take()).ifPresent(card -> {
            var block = new VBox(card);
            block.getStyleClass().add("take-along");
            blocks.add(block);
        });
        page.sections().forEach(section -> addSection(section, blocks));
        panel.setBlocks(blocks);
    }

    private static <T> Stream<Columns> inRows(List<T> all, Function<T, Node> draw, String style) {
        return Stream.iterate(0, from -> from < all.size(), from -> from + COLUMNS)
                .map(from -> {
                    var some = all.subList(from, Math.min(from + COLUMNS, all.size()));
                    var row = Columns.of(COLUMNS, some.stream().map(draw).toList());
                    row.getStyleClass().add(style);
                    return row;
                });
    }

    private static HBox era(String tag, String title, String note) {
        var era = tagged(tag, Parts.text(title, "title"));
        if (!note.isEmpty()) {
            era.getChildren().add(Parts.text(note, "secondary"));
        }
        era.getStyleClass().addAll("era", "repeats");
        return era;
    }

    private static HBox tagged(String tag, Label words) {
        var line = new HBox();
        line.getStyleClass().add("tagged");
        if (!tag.isEmpty()) {
            var mark = new Label(tag);
            mark.getStyleClass().addAll("tag", "aim");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(mark);
        }
        line.getChildren().add(words);
        return line;
    }

    private static Node aim(Aim aim) {
        var words = Parts.text(aim.text(), "words");
        var line = tagged(aim.tag(), words);
        line.getStyleClass().add("aim-line");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!aim.year().isEmpty()) {
            var year = new Label(aim.year());
            year.setMinWidth(Region.USE_PREF_SIZE);
            year.getStyleClass().add("year");
            line.getChildren().addFirst(year);
        }
        return line;
    }

    private void addPlan(Plan shown, List<Node> blocks) {
        era.setText(shown.era());
        planName.setText(shown.name());
        blocks.add(plan);
        inRows(shown.figures(), GoalsController::amount, "figures").forEach(blocks::add);
        var columns = new ArrayList<Node>();
        if (shown.actions() != null) {
            columns.add(list(shown.actions(), true));
        }
        if (shown.goals() != null) {
            columns.add(list(shown.goals(), false));
        }
        if (!columns.isEmpty()) {
            lists.fill(columns);
            blocks.add(lists);
        }
    }

    private static Node amount(Amount amount) {
        var parts = new VBox(tagged(amount.tag(), Parts.text(amount.text(), "title")));
        parts.getStyleClass().add("amount");
        if (!amount.number().isEmpty()) {
            var line = new FlowPane();
            line.getStyleClass().add("amount-line");
            var figure = new HBox();
            figure.getStyleClass().add("figure");
            addWords(figure, amount.about(), "about");
            addWords(figure, amount.number(), "number");
            addWords(figure, amount.unit(), "unit");
            line.getChildren().add(figure);
            addWords(line, amount.each(), "caption");
            parts.getChildren().add(line);
        }
        if (amount.squares() > 0) {
            var chart = new SquareChart(amount.squares(), amount.filled());
            chart.getStyleClass().add(amount.squares() <= FEW_SQUARES ? "few" : "many");
            chart.setAccessibleText(amount.text() + " " + amount.number() + " " + amount.unit());
            parts.getChildren().add(chart);
        }
        amount.legend().forEach(line -> parts.getChildren().add(Parts.text(line, "caption")));
        return parts;
    }

    private static void addWords(Pane line, String words, String styleClass) {
        if (!words.isEmpty()) {
            var label = new Label(words);
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.getStyleClass().add(styleClass);
            line.getChildren().add(label);
        }
    }

    private static Node list(Aims aims, boolean numbered) {
        var list = new VBox(tagged(aims.tag(), Parts.text(aims.title(), "title")));
        list.getStyleClass().add(numbered ? "numbered" : "bulleted");
        for (int i = 0; i < aims.aims().size(); i++) {
            var aim = aims.aims().get(i);
            var mark = new Label(numbered ? String.valueOf(i + 1) : "");
            mark.getStyleClass().add("bullet");
            var words = Parts.text(aim.tag().isEmpty() ? aim.text() : aim.tag() + " · " + aim.text(), "words");
            HBox.setHgrow(words, Priority.ALWAYS);
            var line = new HBox(mark, words);
            line.getStyleClass().add("item");
            list.getChildren().add(line);
        }
        return list;
    }

    private static void addSection(Section section, List<Node> blocks) {
        var heading = era(section.tag(), section.title(), section.note());
        heading.getStyleClass().add("section");
        blocks.add(heading);
        section.lines()
                .forEach(line -> blocks.add(Parts.fact(line.tag(), line.subject(), line.statement(), line.when())));
    }

    private Node way(Way way) {
        var parts = new HBox();
        parts.getStyleClass().add("tile-parts");
        if (way.tint() != null) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("cluster-mark", "tint-" + way.tint().key());
            parts.getChildren().add(swatch);
        } else {
            parts.getChildren().add(Parts.icon(way.icon()));
        }
        var name = Parts.text(way.name(), "name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        parts.getChildren().addAll(name, Parts.icon("chevron-right"));
        var tile = Parts.button(parts, way.name(), () -> viewModel.open(way.stop()), "tile");
        tile.setId(way.id());
        return tile;
    }
}
