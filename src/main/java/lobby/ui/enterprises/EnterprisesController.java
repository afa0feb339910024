package lobby.ui.enterprises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lobby.i18n.Texts;
import lobby.session.Search.Keys;
import lobby.ui.enterprises.EnterprisesViewModel.Choice;
import lobby.ui.enterprises.EnterprisesViewModel.Field;
import lobby.ui.enterprises.EnterprisesViewModel.Page;
import lobby.ui.enterprises.EnterprisesViewModel.Remark;
import lobby.ui.enterprises.EnterprisesViewModel.Row;
import lobby.ui.part.ContentButton;
import lobby.ui.part.CutList;
import lobby.ui.part.Kept;
import lobby.ui.part.Keyboard;
import lobby.ui.part.MarkedText;
import lobby.ui.part.Panel;
import lobby.ui.part.Parts;
import lobby.ui.part.SearchField;

/// Ties `Enterprises.fxml` to its [EnterprisesViewModel], and does nothing else.
public final class EnterprisesController {

    private static final int LONG_NAME = 40;
    private static final int MOST_BESIDE_KEYS = 8;

    private static final List<KeyCombination> PASTE = List.of(
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHIFT_DOWN));

    private final EnterprisesViewModel viewModel;
    private final Texts texts;
    private final Kept<Choice, ContentButton> chips = new Kept<>(this::chip);
    private final SearchField field;
    private final Keyboard keyboard;
    private final CutList beginning = new CutList();

    @FXML
    private Panel panel;

    @FXML
    private FlowPane choices;

    @FXML
    private VBox nothing;

    @FXML
    private HBox wayOut;

    public EnterprisesController(EnterprisesViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        field = new SearchField(viewModel::type);
        keyboard = new Keyboard(
                viewModel::type,
                viewModel::erase,
                toDigits -> viewModel.showKeys(toDigits ? Keys.DIGITS : Keys.LETTERS));
    }

    @FXML
    private void initialize() {
        field.setOnMouseClicked(_ -> openKeys());
        field.setOnKeyPressed(this::pressed);
        field.aside().setOnAction(_ -> viewModel.putAside());
        panel.setHead(field);
        panel.setBelowHead(choices);
        var page = viewModel.page();
        page.subscribe(shown -> {
            if (shown != null) {
                show(shown);
            }
        });
        panel.body().openBlocksProperty().subscribe(blocks -> {
            if (panel.getCenter() == panel.body()) {
                viewModel.see(numbers(blocks));
            }
        });
        beginning.seenProperty().subscribe(blocks -> {
            if (panel.getCenter() == beginning) {
                viewModel.see(numbers(blocks));
            }
        });
        panel.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
            }
        });
    }

    private void openKeys() {
        field.requestFocus();
        viewModel.showKeys(Keys.LETTERS);
    }

    /// What is typed by a plugged-in keyboard goes into the field, wherever the focus is. A space may press a button.
    private void typed(KeyEvent event) {
        var typed = event.getCharacter();
        boolean writes = !typed.isEmpty()
                && !Character.isISOControl(typed.codePointAt(0))
                && !event.isShortcutDown()
                && !event.isMetaDown()
                && (!event.isControlDown() || event.isAltDown());
        if (viewModel.isOpen() && writes && (field.isFocused() || !typed.isBlank())) {
            field.requestFocus();
            viewModel.type(typed);
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (PASTE.stream().anyMatch(keys -> keys.match(event))) {
            var pasted = Clipboard.getSystemClipboard().getString();
            if (pasted != null) {
                viewModel.type(pasted);
            }
        } else {
            switch (event.getCode()) {
                case BACK_SPACE -> viewModel.erase();
                case ENTER -> viewModel.openFirst();
                case SPACE -> {}
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }

    private void show(Page page) {
        var search = page.search();
        field.show(search.query(), texts.say("search.prompt"), page.count(), search.isTyping());
        field.aside().setAccessibleText(texts.say(search.isTyping() ? "search.hideKeys" : "search.clear"));
        keyboard.name(
                texts.say("search.space"),
                texts.say("search.erase"),
                texts.say("search.toDigits"),
                texts.say("search.toLetters"));
        keyboard.show(search.keys() == Keys.DIGITS, letter -> page.next().indexOf(letter) >= 0);
        var shown = chips.of(page.choices().stream().map(Choice::unchosen).toList());
        choices.getChildren()
                .setAll(page.choices().stream()
                        .map(choice -> chip(choice, shown))
                        .toList());
        var blocks = blocks(page);
        // The first rows suffice beside the keyboard; whoever wants to leaf through all puts it aside.
        if (search.isTyping()) {
            panel.setBlocks(List.of());
            beginning.setBlocks(blocks.subList(0, Math.min(blocks.size(), MOST_BESIDE_KEYS)));
            panel.setCenter(beginning);
            panel.setBottom(keyboard);
        } else {
            beginning.setBlocks(List.of());
            panel.setBlocks(blocks);
            panel.setCenter(panel.body());
            panel.setBottom(panel.foot());
        }
    }

    private List<Node> blocks(Page page) {
        var blocks = new ArrayList<Node>();
        if (page.isChoosing()) {
            for (var group : page.groups()) {
                blocks.add(Parts.heading(
                        group.heading(), blocks.isEmpty() ? texts.say("enterprises.chooseIndustry") : ""));
                blocks.addAll(
                        Parts.inPairs(group.fields().stream().map(this::tile).toList()));
            }
        } else if (page.rows().isEmpty() && page.search().isEmpty()) {
            wayOut.getChildren()
                    .setAll(Parts.chip(
                            "clear", Parts.icon("close"), texts.say("enterprises.clear"), null, viewModel::clear));
            blocks.add(nothing);
        } else {
            blocks.addAll(said(page.remark()));
            page.rows().forEach(row -> blocks.add(row(row)));
            blocks.addAll(offered(page.remark()));
        }
        return blocks;
    }

    private List<Node> said(Remark remark) {
        var blocks = new ArrayList<Node>();
        if (!remark.words().isEmpty()) {
            blocks.add(Parts.text(remark.words(), "remark"));
        }
        if (!remark.elsewhere().isEmpty()) {
            blocks.add(Parts.alone(Parts.tile(
                    "elsewhere",
                    Parts.icon("magnify"),
                    remark.elsewhere(),
                    "",
                    Parts.icon("chevron-right"),
                    viewModel::lookEverywhere)));
        }
        if (!remark.heading().isEmpty()) {
            blocks.add(Parts.heading(remark.heading(), ""));
        }
        return blocks;
    }

    private List<Node> offered(Remark remark) {
        if (remark.industries().isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Node>();
        blocks.add(Parts.heading(texts.say("search.industries"), ""));
        blocks.addAll(Parts.inPairs(remark.industries().stream()
                .map(industry -> Parts.tile(
                        "look-through-" + industry.id(),
                        Parts.icon(industry.icon()),
                        industry.name(),
                        industry.count(),
                        Parts.icon("chevron-right"),
                        () -> viewModel.openIndustry(industry.id())))
                .toList()));
        return blocks;
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
        var name = new MarkedText(row.name(), row.met(), "name");
        if (row.name().length() > LONG_NAME) {
            name.getStyleClass().add("long");
        }
        var left = new VBox(name);
        if (!row.more().isEmpty()) {
            left.getChildren().add(new MarkedText(row.more(), row.metMore(), "caption"));
        }
        left.getStyleClass().add("lines");
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = new VBox();
        for (var line : List.of(row.place(), row.status())) {
            if (!line.isEmpty()) {
                right.getChildren().add(Parts.text(line, right.getChildren().isEmpty() ? "where" : "caption"));
            }
        }
        right.getStyleClass().add("where-lines");
        var parts = new HBox(front(row), left, right, Parts.icon("chevron-right"));
        parts.getStyleClass().add("row-parts");
        var words = Stream.of(row.name(), row.more(), row.place(), row.status())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var button = Parts.button(parts, words, () -> viewModel.open(row.stop()), "row");
        button.setId(row.stop().key());
        button.setUserData(row.number());
        return button;
    }

    private static Region front(Row row) {
        if (row.number() > 0) {
            var mark = Parts.mark(String.valueOf(row.number()), row.tint());
            if (row.at() == null) {
                mark.getStyleClass().add("hollow");
            }
            return mark;
        }
        if (row.icon().isEmpty()) {
            return Parts.mark("", row.tint());
        }
        var mark = Parts.mark("", null, "kind");
        mark.setGraphic(Parts.icon(row.icon()));
        return mark;
    }

    private static List<Integer> numbers(List<Node> blocks) {
        return blocks.stream()
                .map(Node::getUserData)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .toList();
    }
}
