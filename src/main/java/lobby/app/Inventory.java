package lobby.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import lobby.geo.Box;
import lobby.map.MapView;

/// Lists what a picture shows: every text and every control, with where it is.
final class Inventory {

    /// One of them.
    ///
    /// @param id of the node; empty if it has none
    /// @param role what it is: `button`, `text`, or for what the map draws its own kinds
    /// @param bounds in pixels of the scene
    record Thing(String id, String role, String text, Box bounds) {}

    private Inventory() {}

    /// In the order of drawing, back to front. JavaFX thread only.
    static List<Thing> of(Parent root, MapView map) {
        var things = new ArrayList<Thing>();
        for (var text : map.drawn()) {
            var kind = text.kind().name().toLowerCase(Locale.ROOT);
            things.add(new Thing(text.id(), kind, text.text(), text.box()));
        }
        collect(root, things);
        return things;
    }

    private static void collect(Node node, List<Thing> things) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case ButtonBase button -> things.add(thing(button, "button", words(button)));
            case Label label when !label.getText().isEmpty() -> things.add(thing(label, "text", label.getText()));
            case Text text
            when !(text.getParent() instanceof Labeled) && !text.getText().isEmpty() ->
                things.add(thing(text, "text", text.getText()));
            default -> {
                // Only what says or does something counts.
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, things));
        }
    }

    private static String words(ButtonBase button) {
        var spoken = button.getAccessibleText();
        var written = button.getText();
        return spoken != null ? spoken : written != null ? written : "";
    }

    private static Thing thing(Node node, String role, String text) {
        var at = node.localToScene(node.getLayoutBounds());
        var id = node.getId();
        return new Thing(
                id == null ? "" : id, role, text, new Box(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    }
}
