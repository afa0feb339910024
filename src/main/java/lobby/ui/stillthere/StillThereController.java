package lobby.ui.stillthere;

import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lobby.session.Patience;
import lobby.ui.part.Beside;
import lobby.ui.part.ContentButton;
import lobby.ui.stillthere.StillThereViewModel.Page;
import lobby.ui.stillthere.StillThereViewModel.Words;
import org.jspecify.annotations.Nullable;

/// Ties `StillThere.fxml` to its [StillThereViewModel], and does nothing else.
///
/// Whoever touches beside the question is there; the answers keep the focus among themselves while it is asked, and
/// give it back.
public final class StillThereController {

    private final StillThereViewModel viewModel;
    private final Button stay;
    private final Button again;
    private @Nullable Node before;

    @FXML
    private StackPane scrim;

    @FXML
    private VBox card;

    @FXML
    private Countdown ring;

    @FXML
    private Label seconds;

    @FXML
    private Label question;

    @FXML
    private Label secondQuestion;

    @FXML
    private Label countdown;

    @FXML
    private Label secondCountdown;

    @FXML
    private HBox answers;

    public StillThereController(StillThereViewModel viewModel) {
        this.viewModel = viewModel;
        stay = answer("stay", Words::stay);
        again = answer("again", Words::again);
    }

    @FXML
    private void initialize() {
        var page = viewModel.page();
        page.subscribe(now -> {
            ring.show(Math.min(1, now.seconds() / (double) Patience.ANSWER.toSeconds()));
            seconds.setText(String.valueOf(now.seconds()));
            StackPane.setAlignment(card, now.low() ? Pos.BOTTOM_CENTER : Pos.CENTER);
        });
        // Neither the number nor a sentence is ever cut.
        seconds.setMinWidth(Region.USE_PREF_SIZE);
        List.of(question, secondQuestion, countdown, secondCountdown)
                .forEach(sentence -> sentence.setMinHeight(Region.USE_PREF_SIZE));
        say(question, Page::first, Words::question);
        say(secondQuestion, Page::second, Words::question);
        say(countdown, Page::first, Words::countdown);
        say(secondCountdown, Page::second, Words::countdown);
        stay.setOnAction(_ -> viewModel.stay());
        again.setOnAction(_ -> viewModel.startAgain());
        again.getStyleClass().add("outline");
        HBox.setHgrow(again, Priority.ALWAYS);
        answers.getChildren().addAll(stay, again);
        scrim.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        scrim.visibleProperty().bind(page.map(now -> now.seconds() > 0));
        scrim.visibleProperty().subscribe(this::focus);
    }

    private Button answer(String id, Function<Words, String> words) {
        var first = new Label();
        var second = new Label();
        second.getStyleClass().add("second");
        say(first, Page::first, words);
        say(second, Page::second, words);
        var both = new Beside(first, second);
        both.setMaxWidth(Region.USE_PREF_SIZE);
        both.setMaxHeight(Region.USE_PREF_SIZE);
        var button = new ContentButton(new StackPane(both));
        button.setId(id);
        button.getStyleClass().add(id);
        button.accessibleTextProperty().bind(first.textProperty());
        return button;
    }

    private void say(Label label, Function<Page, Words> language, Function<Words, String> words) {
        label.textProperty().bind(viewModel.page().map(language).map(words));
    }

    private void focus(boolean asking) {
        var scene = scrim.getScene();
        if (scene == null) {
            return;
        }
        if (asking) {
            before = scene.getFocusOwner();
            stay.requestFocus();
        } else if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            viewModel.stay();
        } else if (List.of(KeyCode.TAB, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN)
                .contains(event.getCode())) {
            event.consume();
            (stay.isFocused() ? again : stay).requestFocus();
        }
    }

    @FXML
    private void touchBeside(MouseEvent event) {
        if (scrim.equals(event.getTarget())) {
            viewModel.stay();
        }
    }

    @FXML
    private void turnBeside(ScrollEvent event) {
        event.consume();
        viewModel.stay();
    }
}
