package lobby.ui.industries;

import java.util.ArrayList;
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
import lobby.ui.Panels;
import lobby.ui.industries.IndustriesViewModel.Field;
import lobby.ui.industries.IndustriesViewModel.Page;
import lobby.ui.industries.IndustriesViewModel.Role;
import lobby.ui.industries.IndustriesViewModel.Way;
import lobby.ui.part.ContentButton;
import lobby.ui.part.Kept;
import lobby.ui.part.Panel;
import lobby.ui.part.Parts;

/// Ties `Industries.fxml` to its [IndustriesViewModel], and does nothing else.
public final class IndustriesController {

    private final IndustriesViewModel viewModel;
    private final Texts texts;
    private final Kept<Field, ContentButton> tiles = new Kept<>(this::tile);

    @FXML
    private Panel panel;

    @FXML
    private VBox chosen;

    @FXML
    private Label text;

    @FXML
    private FlowPane ways;

    public IndustriesController(IndustriesViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var page = viewModel.page();
        panel.titleProperty().bind(texts.saying("industries.title"));
        panel.secondTitleProperty().bind(texts.saying("industries.secondTitle"));
        text.textProperty().bind(page.map(Page::text).orElse(""));
        text.visibleProperty().bind(text.textProperty().isNotEmpty());
        text.managedProperty().bind(text.visibleProperty());
        page.subscribe(shown -> {
            if (shown != null) {
                show(shown);
            }
        });
    }

    private void show(Page page) {
        ways.getChildren().setAll(page.ways().stream().map(this::chip).toList());
        var fields =
                page.groups().stream().flatMap(group -> group.fields().stream()).toList();
        var shown = tiles.of(fields.stream().map(Field::unchosen).toList());
        var blocks = new ArrayList<Node>();
        for (var group : page.groups()) {
            boolean first = blocks.isEmpty();
            blocks.add(Parts.heading(group.heading(), first ? texts.say("industries.choose") : ""));
            blocks.addAll(Parts.inPairs(
                    group.fields().stream().map(field -> tile(field, shown)).toList()));
            if (first) {
                blocks.add(chosen);
                if (!page.roles().isEmpty()) {
                    blocks.add(roles(page));
                }
            }
        }
        blocks.addAll(Panels.facts(texts.say("panel.facts"), page.facts()));
        panel.setBlocks(blocks);
    }

    private static ContentButton tile(Field field, Map<Field, ContentButton> shown) {
        var tile = Objects.requireNonNull(shown.get(field.unchosen()));
        tile.setChosen(field.chosen());
        return tile;
    }

    private ContentButton tile(Field field) {
        return Parts.tile(
                "industry-" + field.id(),
                Parts.icon(field.icon()),
                field.name(),
                field.secondName(),
                null,
                () -> viewModel.choose(field.id()));
    }

    private Node chip(Way way) {
        boolean numbered = !way.number().isEmpty();
        var front = numbered || way.tint() != null
                ? Parts.mark(way.number(), way.tint(), numbered ? "number" : "patch")
                : null;
        return Parts.chip(way.id(), front, way.words(), null, () -> viewModel.follow(way));
    }

    private Node roles(Page page) {
        var heading = Parts.heading(texts.say("industries.roles"), page.rolesNote());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        heading.getChildren().addAll(gap, Parts.icon("chevron-right"));
        var list = new FlowPane();
        list.getStyleClass().add("list");
        for (var role : page.roles()) {
            var line = role(role);
            line.maxWidthProperty().bind(list.widthProperty());
            list.getChildren().add(line);
        }
        var words = Stream.concat(
                        Stream.of(texts.say("industries.roles"), page.rolesNote()),
                        page.roles().stream().map(role -> role.tag() + " " + role.words()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var button = Parts.button(new VBox(heading, list), words, viewModel::openGoals, "roles");
        button.setId("goals");
        return button;
    }

    private static HBox role(Role role) {
        var tag = new Label(role.tag());
        tag.getStyleClass().addAll("tag", "aim");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        var parts = new HBox(tag, Parts.text(role.words()));
        parts.getStyleClass().add("role");
        return parts;
    }
}
