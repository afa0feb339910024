package lobby.ui.enterprises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lobby.i18n.Texts;
import lobby.ui.enterprises.EnterprisesViewModel.Choice;
import lobby.ui.enterprises.EnterprisesViewModel.Field;
import lobby.ui.enterprises.EnterprisesViewModel.Page;
import lobby.ui.enterprises.EnterprisesViewModel.Row;
import lobby.ui.part.ContentButton;
import lobby.ui.part.Kept;
import lobby.ui.part.Panel;
import lobby.ui.part.Parts;
import lobby.ui.part.Titles;

/// Ties `Enterprises.fxml` to its [EnterprisesViewModel], and does nothing else.
public final class EnterprisesController {

    private static final int LONG_NAME = 40;

    private final EnterprisesViewModel viewModel;
    private final Texts texts;
    private final Kept<Choice, ContentButton> chips = new Kept<>(this::chip);

    @FXML
    private Panel panel;

    @FXML
    private HBox head;

    @FXML
    private Titles titles;

    @FXML
    private Label count;

    @FXML
    private FlowPane choices;

    @FXML
    private VBox nothing;

    @FXML
    private HBox wayOut;

    public EnterprisesController(EnterprisesViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var page = viewModel.page();
        titles.firstProperty().bind(texts.saying("enterprises.title"));
        titles.secondProperty().bind(texts.saying("enterprises.secondTitle"));
        count.textProperty().bind(page.map(Page::count).orElse(""));
        count.setMinWidth(Region.USE_PREF_SIZE);
        panel.setHead(head);
        panel.setBelowHead(choices);
        page.subscribe(shown -> {
            if (shown != null) {
                show(shown);
            }
        });
        panel.body().openBlocksProperty().subscribe(blocks -> viewModel.see(numbers(blocks)));
    }

    private void show(Page page) {
        var shown = chips.of(page.choices().stream().map(Choice::unchosen).toList());
        choices.getChildren()
                .setAll(page.choices().stream()
                        .map(choice -> chip(choice, shown))
                        .toList());
        if (page.isChoosing()) {
            var blocks = new ArrayList<Node>();
            for (var group : page.groups()) {
                blocks.add(Parts.heading(
                        group.heading(), blocks.isEmpty() ? texts.say("enterprises.chooseIndustry") : ""));
                blocks.addAll(
                        Parts.inPairs(group.fields().stream().map(this::tile).toList()));
            }
            panel.setBlocks(blocks);
        } else if (page.rows().isEmpty()) {
            wayOut.getChildren()
                    .setAll(Parts.chip(
                            "clear", Parts.icon("close"), texts.say("enterprises.clear"), null, viewModel::clear));
            panel.setBlocks(List.of(nothing));
        } else {
            panel.setBlocks(page.rows().stream().map(this::row).toList());
        }
    }

    private static Node chip(Choice choice, Map<Choice, ContentButton> shown) {
        var chip = Objects.requireNonNull(shown.get(choice.unchosen()));
        chip.setChosen(choice.chosen());
        return chip;
    }

    private ContentButton chip(Choice choice) {
        Region front = null;
        if (choice.tint() != null) {
            front = Parts.mark("", choice.tint(), "patch");
        } else if (!choice.icon().isEmpty()) {
            front = Parts.icon(choice.icon());
            if (choice.id().equals(EnterprisesViewModel.PARK)) {
                front.getStyleClass().add("pin");
            }
        }
        return Parts.chip(
                choice.id(),
                front,
                choice.words(),
                choice.clears() ? Parts.icon("close") : null,
                () -> viewModel.choose(choice.id()));
    }

    private Region tile(Field field) {
        var tile = Parts.tile(
                "industry-" + field.id(),
                Parts.icon(field.icon()),
                field.name(),
                field.count(),
                null,
                () -> viewModel.chooseIndustry(field.id()));
        tile.setDisable(field.empty());
        return tile;
    }

    private Node row(Row row) {
        var mark = Parts.mark(String.valueOf(row.number()), row.tint());
        if (row.at() == null) {
            mark.getStyleClass().add("hollow");
        }
        var name = Parts.text(row.name(), "name");
        if (row.name().length() > LONG_NAME) {
            name.getStyleClass().add("long");
        }
        var left = new VBox(name);
        if (!row.more().isEmpty()) {
            left.getChildren().add(Parts.text(row.more(), "caption"));
        }
        left.getStyleClass().add("lines");
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = new VBox();
        if (!row.place().isEmpty()) {
            right.getChildren().add(Parts.text(row.place(), "where"));
        }
        right.getChildren().add(Parts.text(row.status(), "caption"));
        right.getStyleClass().add("where-lines");
        var parts = new HBox(mark, left, right, Parts.icon("chevron-right"));
        parts.getStyleClass().add("row-parts");
        var words = Stream.of(row.name(), row.more(), row.place(), row.status())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var button = Parts.button(parts, words, () -> viewModel.openEnterprise(row.id()), "row");
        button.setId("enterprise-" + row.id());
        button.setUserData(row.number());
        return button;
    }

    private static List<Integer> numbers(List<Node> blocks) {
        return blocks.stream()
                .map(Node::getUserData)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .toList();
    }
}
