package lobby.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lobby.geo.Unit;
import lobby.i18n.Texts;
import lobby.ui.TakeAlong;
import lobby.ui.part.Columns;
import lobby.ui.part.Panel;
import lobby.ui.part.Parts;
import lobby.ui.part.Rail;
import lobby.ui.story.StoryViewModel.Mark;
import lobby.ui.story.StoryViewModel.Page;
import lobby.ui.story.StoryViewModel.Person;
import lobby.ui.story.StoryViewModel.Step;
import lobby.ui.story.StoryViewModel.Way;

/// Ties `Story.fxml` to its [StoryViewModel], and does nothing else.
public final class StoryController {

    private static final int FACT_COLUMNS = 2;

    /// So few ways on are as wide as their names.
    private static final int FEW_WAYS = 2;

    /// Units of text that a step needs at least to be read with ease.
    private static final double STEP_WIDTH = 444;

    private final StoryViewModel viewModel;
    private final Texts texts;
    private final ObservableValue<Unit> unit;
    private int stepColumns = StoryViewModel.AT_ONCE;

    @FXML
    private Panel panel;

    @FXML
    private Rail line;

    @FXML
    private Button earlier;

    @FXML
    private Button later;

    @FXML
    private Label nothing;

    /// @param unit of the screen: where steps would be too narrow side by side, they stand in more rows
    public StoryController(StoryViewModel viewModel, Texts texts, ObservableValue<Unit> unit) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.unit = unit;
    }

    @FXML
    private void initialize() {
        var page = viewModel.page();
        earlier.setMinWidth(Region.USE_PREF_SIZE);
        later.setMinWidth(Region.USE_PREF_SIZE);
        panel.addKeys(earlier, later);
        panel.setBelowHead(line);
        panel.titleProperty().bind(page.map(Page::title).orElse(""));
        panel.secondTitleProperty().bind(page.map(Page::subtitle).orElse(""));
        page.map(Page::marks)
                .orElse(List.of())
                .subscribe(marks ->
                        line.setStations(marks.stream().map(this::station).toList()));
        line.selectedProperty().bind(page.map(shown -> stationId(shown.open())));
        page.subscribe(shown -> {
            if (shown != null) {
                show(shown);
            }
        });
        panel.widthProperty().subscribe(_ -> measure());
        unit.subscribe(_ -> measure());
    }

    /// All side by side, or half of them, or one; never with a ragged last row.
    private void measure() {
        double fitting = panel.getWidth() / unit.getValue().text(STEP_WIDTH);
        int wanted = fitting >= StoryViewModel.AT_ONCE ? StoryViewModel.AT_ONCE : fitting >= 2 ? 2 : 1;
        var page = viewModel.page().getValue();
        if (wanted != stepColumns && panel.getWidth() > 0) {
            stepColumns = wanted;
            if (page != null) {
                show(page);
            }
        }
    }

    private Rail.Station station(Mark mark) {
        return new Rail.Station(
                stationId(mark.id()),
                mark.icon(),
                mark.date(),
                mark.title(),
                mark.spoken(),
                () -> viewModel.choose(mark.id()));
    }

    private static String stationId(String moment) {
        return "moment-" + moment;
    }

    private void show(Page page) {
        boolean pages = page.earlier() != null || page.later() != null;
        for (var key : List.of(earlier, later)) {
            key.setVisible(pages);
            key.setManaged(pages);
        }
        earlier.setDisable(page.earlier() == null);
        later.setDisable(page.later() == null);
        line.setVisible(!page.isEmpty());

        var blocks = new ArrayList<Node>();
        if (page.isEmpty()) {
            blocks.add(nothing);
        }
        blocks.addAll(rows(page.steps(), stepColumns, StoryController::step, "steps"));
        if (page.steps().isEmpty()) {
            addFacts(page, false, blocks);
        }
        if (!page.ways().isEmpty()) {
            blocks.addAll(waysRows(page.ways()));
        }
        TakeAlong.card(page.take()).ifPresent(card -> {
            var block = new VBox(card);
            block.getStyleClass().addAll("take-along", "new-page");
            blocks.add(block);
        });
        if (!page.steps().isEmpty()) {
            addFacts(page, true, blocks);
        }
        if (!page.people().isEmpty()) {
            var heading = Parts.heading(texts.say("story.people"), "");
            heading.getStyleClass().add("repeats");
            blocks.add(heading);
            blocks.addAll(rows(page.people(), FACT_COLUMNS, StoryController::person, "people"));
        }
        panel.setBlocks(blocks);
    }

    private void addFacts(Page page, boolean headed, List<Node> blocks) {
        if (headed && !page.facts().isEmpty()) {
            var heading = Parts.heading(texts.say("story.facts"), "");
            heading.getStyleClass().addAll("repeats", "new-page");
            blocks.add(heading);
        }
        blocks.addAll(rows(
                page.facts(),
                FACT_COLUMNS,
                fact -> Parts.fact(fact.tag(), fact.subject(), fact.statement(), fact.when()),
                "facts"));
    }

    private static <T> List<Node> rows(List<T> all, int columns, Function<T, Node> draw, String style) {
        return Stream.iterate(0, from -> from < all.size(), from -> from + columns)
                .<Node>map(from -> {
                    var some = all.subList(from, Math.min(from + columns, all.size()));
                    var row = Columns.of(columns, some.stream().map(draw).toList());
                    row.getStyleClass().add(style);
                    return row;
                })
                .toList();
    }

    private static Node step(Step step) {
        var lines = new VBox(Parts.text(step.title(), "title"), Parts.text(step.text(), "what"));
        if (!step.note().isEmpty()) {
            lines.getChildren().add(Parts.text(step.note(), "caption"));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        var parts = new HBox(Parts.icon(step.icon()), lines);
        parts.getStyleClass().add("step");
        return parts;
    }

    private static Node person(Person person) {
        return Parts.fact("", person.name(), person.did(), person.office());
    }

    private List<Node> waysRows(List<Way> ways) {
        return Stream.iterate(0, from -> from < ways.size(), from -> from + StoryViewModel.AT_ONCE)
                .<Node>map(from -> {
                    var row = new HBox();
                    row.getStyleClass().add("ways");
                    ways.subList(from, Math.min(from + StoryViewModel.AT_ONCE, ways.size())).stream()
                            .map(way -> tile(way, ways.size() > FEW_WAYS))
                            .forEach(row.getChildren()::add);
                    return row;
                })
                .toList();
    }

    /// @param grows whether it takes its share of the whole row
    private Node tile(Way way, boolean grows) {
        var name = Parts.text(way.name(), "name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var parts = new HBox(Parts.icon(way.icon()), name, Parts.icon("chevron-right"));
        parts.getStyleClass().add("tile-parts");
        var tile = Parts.button(parts, way.name(), () -> viewModel.open(way.stop()), "tile");
        tile.setId(way.id());
        HBox.setHgrow(tile, grows ? Priority.ALWAYS : Priority.NEVER);
        return tile;
    }

    @FXML
    private void goEarlier() {
        viewModel.goEarlier();
    }

    @FXML
    private void goLater() {
        viewModel.goLater();
    }
}
