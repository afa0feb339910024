package lobby.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import lobby.map.MapView;

/// Four keys that move the map, for whoever cannot drag: unfolded beside the map's keys, in the order of a keyboard.
final class ArrowKeys extends GridPane {

    /// Of the free part of the map, with each tap: enough of what was seen remains to know one's way.
    private static final double STEP = 1.0 / 3;

    private record Arrow(Button key, double right, double down) {}

    private final MapView map;
    private final List<Arrow> arrows;

    ArrowKeys(Visit visit, MapView map) {
        this.map = map;
        getStyleClass().add("arrow-keys");
        setId("arrow-keys");
        var texts = visit.texts();
        arrows = List.of(
                arrow("move-up", "arrow-up", texts.saying("map.up"), 0, -STEP),
                arrow("move-left", "arrow-left", texts.saying("map.left"), -STEP, 0),
                arrow("move-down", "arrow-down", texts.saying("map.down"), 0, STEP),
                arrow("move-right", "arrow-right", texts.saying("map.right"), STEP, 0));
        add(arrows.getFirst().key(), 1, 0);
        addRow(1, arrows.stream().skip(1).map(Arrow::key).toArray(Button[]::new));
        map.cameraProperty().subscribe(_ -> disableWhatLeadsNowhere());
        visibleProperty().subscribe(_ -> disableWhatLeadsNowhere());
    }

    private Arrow arrow(String id, String icon, ObservableValue<String> words, double right, double down) {
        var key = MapKeys.key(new Button(), id, icon);
        key.accessibleTextProperty().bind(words);
        key.setOnAction(_ -> map.moveBy(right, down));
        return new Arrow(key, right, down);
    }

    private void disableWhatLeadsNowhere() {
        if (isVisible()) {
            arrows.forEach(arrow -> arrow.key().setDisable(!map.canMove(arrow.right(), arrow.down())));
        }
    }
}
