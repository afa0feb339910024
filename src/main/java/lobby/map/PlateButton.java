package lobby.map;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lobby.geo.Unit;
import lobby.model.Tint;

/// The sign of a cluster: its name, larger in the visitor's language.
///
/// A button for keyboards and screen readers; the mouse reaches it as a gesture of the map, since a drag may begin on
/// it. How it looks is `map.css`. The size of its text is the one thing that style sheets cannot hold, since each
/// screen has its own and labels of the map grow by half of the step of a visitor's text.
final class PlateButton extends Button {

    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

    /// Units below which the second language is bold, to be read on a colour.
    private static final double SMALL_TEXT = 24;

    /// Second language to first.
    private static final double SECOND = 28.0 / 64;

    private static final double LEAST_TEXT = 20;

    private final Label name = new Label();
    private final Label second = new Label();
    private final Region chevron = new Region();

    PlateButton(Runnable onPress) {
        getStyleClass().add("plate");
        name.getStyleClass().add("plate-name");
        second.getStyleClass().add("plate-second");
        chevron.getStyleClass().add("plate-chevron");
        var words = new VBox(name, second);
        words.getStyleClass().add("plate-words");
        var row = new HBox(words, chevron);
        row.getStyleClass().add("plate-row");
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(_ -> onPress.run());
    }

    void show(Plate plate, MapScene scene, Unit unit) {
        var first = plate.name().in(scene.language());
        name.setText(first);
        var other = scene.second();
        var words = other == null ? first : plate.name().in(other);
        boolean two = !words.equals(first);
        second.setText(words);
        setShown(second, two);
        setShown(chevron, plate.chevron());
        double secondSize = Math.max(LEAST_TEXT, plate.size() * SECOND);
        size(name, Lettering.text(unit, plate.size()));
        size(second, Lettering.text(unit, secondSize));
        pseudoClassStateChanged(SMALL, secondSize < SMALL_TEXT);
        for (var tint : Tint.values()) {
            getStyleClass().remove("tint-" + tint.key());
        }
        getStyleClass().add("tint-" + plate.tint().key());
        setText(first);
        setId("plate-" + plate.cluster());
        setAccessibleText(two ? first + ", " + words : first);
        fade(scene, plate);
    }

    private void fade(MapScene scene, Plate plate) {
        pseudoClassStateChanged(FADED, scene.focus() != null && !plate.cluster().equals(scene.focus()));
    }

    private static void setShown(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private static void size(Label label, double pixels) {
        label.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx", pixels));
    }
}
