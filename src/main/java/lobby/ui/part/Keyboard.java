package lobby.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Keys of Latin letters, or of digits, that are part of the layout.
///
/// Its keys never take the focus, so that what is typed goes where it went before. A key that leads nowhere is dimmed
/// (pseudo-class `leads-nowhere`), and works.
public final class Keyboard extends StackPane {

    private static final PseudoClass LEADS_NOWHERE = PseudoClass.getPseudoClass("leads-nowhere");
    private static final List<String> LETTERS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final List<String> DIGITS = List.of("1234567890", "", "");

    private final List<Button> keys = new ArrayList<>();
    private final List<Button> erasers = new ArrayList<>();
    private final List<Button> spaces = new ArrayList<>();
    private final List<Button> turns = new ArrayList<>();
    private final Consumer<String> type;
    private final Runnable erase;
    private final Consumer<Boolean> turn;
    private final Node letters;
    private final Node digits;

    /// @param type gets what a key stands for
    /// @param erase takes back the last letter
    /// @param turn asks for the digits (true), or for the letters
    public Keyboard(Consumer<String> type, Runnable erase, Consumer<Boolean> turn) {
        this.type = type;
        this.erase = erase;
        this.turn = turn;
        letters = rows(LETTERS, "123", true);
        digits = rows(DIGITS, "ABC", false);
        getStyleClass().add("keyboard");
        getChildren().setAll(letters, digits);
        show(false, _ -> true);
    }

    private Node rows(List<String> lines, String other, boolean toDigits) {
        var rows = new VBox();
        rows.getStyleClass().add("key-rows");
        for (var line : lines) {
            var row = new HBox();
            row.getStyleClass().add("key-row");
            line.chars().mapToObj(letter -> key((char) letter)).forEach(row.getChildren()::add);
            rows.getChildren().add(row);
        }
        var eraser = button("backspace", "", erase);
        eraser.setGraphic(Parts.icon("backspace-outline"));
        erasers.add(eraser);
        var middle = ((HBox) rows.getChildren().get(1)).getChildren();
        if (!toDigits) {
            middle.add(gap());
        }
        middle.add(eraser);
        var change = button("turn", other, () -> turn.accept(toDigits));
        turns.add(change);
        var space = button("space", "", () -> type.accept(" "));
        spaces.add(space);
        var last = ((HBox) rows.getChildren().get(2)).getChildren();
        last.addFirst(change);
        if (!toDigits) {
            last.add(gap());
        }
        last.add(space);
        return rows;
    }

    /// Keeps the key at the end of a row in its place where there are few.
    private static Region gap() {
        var gap = new Region();
        gap.getStyleClass().add("key-gap");
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private Button key(char letter) {
        var key = button(
                "key-" + letter,
                String.valueOf(letter).toUpperCase(Locale.ROOT),
                () -> type.accept(String.valueOf(letter)));
        key.setUserData(letter);
        keys.add(key);
        return key;
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().addAll("key", id);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// What the keys without a letter are called, which a screen reader says too.
    ///
    /// @param toDigits what is said of the key that turns to the digits
    public void name(String space, String eraser, String toDigits, String toLetters) {
        spaces.forEach(key -> key.setText(space));
        erasers.forEach(key -> key.setAccessibleText(eraser));
        turns.getFirst().setAccessibleText(toDigits);
        turns.getLast().setAccessibleText(toLetters);
    }

    /// @param toDigits which keys are shown
    /// @param leadsOn whether a letter or digit would find something
    public void show(boolean toDigits, IntPredicate leadsOn) {
        letters.setVisible(!toDigits);
        digits.setVisible(toDigits);
        for (var key : keys) {
            boolean leads = leadsOn.test((char) key.getUserData());
            key.pseudoClassStateChanged(LEADS_NOWHERE, !leads);
        }
    }
}
