package lobby.ui.part;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows what a visitor looks for, and takes it from an input method while it has the focus.
///
/// Holds no text of its own: unlike a text field's, its history ends with the visit. What an input method has not
/// finished yet stands behind the query until it has.
public final class SearchField extends HBox {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Label words = new Label();
    private final Region caret = new Region();
    private final Label count = new Label();
    private final Button aside = new Button();
    private final Region asideIcon = Parts.icon("chevron-down");

    private String query = "";
    private String prompt = "";

    /// @param type gets what an input method has finished
    public SearchField(Consumer<String> type) {
        getStyleClass().add("search-field");
        setId("search");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        words.getStyleClass().add("query");
        words.setMinWidth(0);
        caret.getStyleClass().add("caret");
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        aside.setId("search-aside");
        aside.getStyleClass().add("search-aside");
        aside.setGraphic(asideIcon);
        aside.managedProperty().bind(aside.visibleProperty());
        getChildren().addAll(Parts.icon("magnify"), words, caret, rest, count, aside);
        setInputMethodRequests(new AtTheCaret());
        setOnInputMethodTextChanged(event -> composed(event, type));
    }

    /// The button in the field: hides the keyboard, or clears the query.
    public Button aside() {
        return aside;
    }

    /// @param typed nothing to show the prompt
    /// @param found what is said of how many there are
    /// @param open whether the keyboard is shown, so that the button hides it; else it clears what there is
    public void show(String typed, String asked, String found, boolean open) {
        query = typed;
        prompt = asked;
        write("");
        count.setText(found);
        pseudoClassStateChanged(OPEN, open);
        aside.setVisible(open || !typed.isEmpty());
        asideIcon.getStyleClass().setAll("icon", open ? "icon-chevron-down" : "icon-backspace-outline");
        setAccessibleText(asked);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void composed(InputMethodEvent event, Consumer<String> type) {
        var unfinished = new StringBuilder();
        event.getComposed().forEach(run -> unfinished.append(run.getText()));
        write(unfinished.toString());
        if (!event.getCommitted().isEmpty()) {
            type.accept(event.getCommitted());
        }
        event.consume();
    }

    private void write(String unfinished) {
        boolean empty = query.isEmpty() && unfinished.isEmpty();
        words.setText(empty ? prompt : query + unfinished);
        words.setTextOverrun(empty ? OverrunStyle.ELLIPSIS : OverrunStyle.LEADING_ELLIPSIS);
        pseudoClassStateChanged(EMPTY, empty);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? query : super.queryAccessibleAttribute(attribute, parameters);
    }

    /// Tells an input method where to show what it offers.
    private final class AtTheCaret implements InputMethodRequests {

        @Override
        public Point2D getTextLocation(int offset) {
            var at = caret.localToScreen(0, caret.getHeight());
            return at == null ? Point2D.ZERO : at;
        }

        @Override
        public int getLocationOffset(int x, int y) {
            return 0;
        }

        @Override
        public void cancelLatestCommittedText() {
            // What was typed is the visit's, and stays.
        }

        @Override
        public String getSelectedText() {
            return "";
        }
    }
}
