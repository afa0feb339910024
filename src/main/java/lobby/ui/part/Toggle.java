package lobby.ui.part;

import javafx.beans.NamedArg;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Something to be switched on or off: what it is, a note, and a knob that stands at its right with a tick when it is
/// on.
///
/// All of it takes the tap, so that nobody has to aim at the knob.
public final class Toggle extends VBox {

    private final Label name = Parts.text("", "name");
    private final Label note = Parts.text("", "secondary");
    private final ContentButton button;

    /// @param icon name of an icon
    public Toggle(@NamedArg("icon") String icon) {
        var lines = new VBox(name, note);
        lines.getStyleClass().add("lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        var knob = new StackPane(Parts.icon("check-bold"));
        knob.getStyleClass().add("knob");
        knob.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var track = new StackPane(knob);
        track.getStyleClass().add("track");
        track.setMinWidth(Region.USE_PREF_SIZE);
        track.setMaxHeight(Region.USE_PREF_SIZE);
        var parts = new HBox(Parts.icon(icon), lines, track);
        parts.getStyleClass().add("toggle-parts");
        button = new ContentButton(parts);
        button.getStyleClass().add("toggle");
        button.accessibleTextProperty().bind(Bindings.concat(name.textProperty(), ", ", note.textProperty()));
        button.setChosen(false);
        getChildren().add(button);
    }

    /// What is switched.
    public StringProperty nameProperty() {
        return name.textProperty();
    }

    /// What that means, in few words.
    public StringProperty noteProperty() {
        return note.textProperty();
    }

    /// Takes the tap, and is chosen while it is on.
    public ContentButton button() {
        return button;
    }
}
