package lobby.ui.attract;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lobby.ui.attract.AttractViewModel.Page;
import lobby.ui.attract.AttractViewModel.Words;

/// Ties `Attract.fxml` to its [AttractViewModel], and does nothing else.
public final class AttractController {

    /// A step without a number: its caption is what is read from afar.
    private static final PseudoClass WORDY = PseudoClass.getPseudoClass("wordy");

    private static final PseudoClass TALL = PseudoClass.getPseudoClass("tall");

    private final AttractViewModel viewModel;

    @FXML
    private StackPane root;

    @FXML
    private HBox parkCartouche;

    @FXML
    private Label park;

    @FXML
    private Label secondPark;

    @FXML
    private VBox noticeCard;

    @FXML
    private Label noticeTitle;

    @FXML
    private Label noticeText;

    @FXML
    private VBox words;

    @FXML
    private HBox figure;

    @FXML
    private Label about;

    @FXML
    private Label number;

    @FXML
    private HBox units;

    @FXML
    private Label unit;

    @FXML
    private Label secondUnit;

    @FXML
    private Label caption;

    @FXML
    private Label secondCaption;

    @FXML
    private Label text;

    @FXML
    private StackPane hand;

    @FXML
    private Label call;

    @FXML
    private Label secondCall;

    public AttractController(AttractViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        var page = viewModel.page();
        say(park, page.map(Page::park).orElse(""));
        say(secondPark, page.map(Page::secondPark).orElse(""));
        say(noticeTitle, page.map(Page::notice).orElse(""));
        say(noticeText, page.map(Page::noticeText).orElse(""));
        say(call, page.map(Page::call).orElse(""));
        say(secondCall, page.map(Page::secondCall).orElse(""));
        var said = page.map(Page::words).orElse(Words.NONE);
        say(about, said.map(Words::about));
        say(number, said.map(Words::number));
        number.setMinWidth(Region.USE_PREF_SIZE);
        say(unit, said.map(Words::unit));
        say(secondUnit, said.map(Words::secondUnit));
        say(caption, said.map(Words::caption));
        say(secondCaption, said.map(Words::secondCaption));
        say(text, said.map(Words::text));
        showWith(hand, viewModel.touchProperty());
        showWith(parkCartouche, park.textProperty().isNotEmpty());
        showWith(noticeCard, noticeTitle.textProperty().isNotEmpty());
        showWith(words, caption.textProperty().isNotEmpty());
        showWith(figure, number.textProperty().isNotEmpty());
        showWith(units, unit.textProperty().isNotEmpty());
        root.widthProperty().subscribe(_ -> stand());
        root.heightProperty().subscribe(_ -> stand());
        number.textProperty().subscribe(digits -> words.pseudoClassStateChanged(WORDY, digits.isEmpty()));
    }

    private void stand() {
        words.pseudoClassStateChanged(TALL, root.getHeight() > root.getWidth());
    }

    /// What a step says, beside which names have their room.
    public Region words() {
        return words;
    }

    private static void say(Label label, ObservableValue<String> words) {
        label.textProperty().bind(words);
        showWith(label, label.textProperty().isNotEmpty());
    }

    /// What is not shown takes no room.
    private static void showWith(Node node, ObservableBooleanValue shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
