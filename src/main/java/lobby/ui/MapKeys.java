package lobby.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lobby.map.Cached;

/// The keys beside the map, one above the other, or side by side in the dock: compass, closer, farther, here, what is
/// shown as a list, and the one that unfolds the [ArrowKeys]. Whatever fingers do to the map can be had from them.
final class MapKeys extends Pane {

    private final Region plate = new Region();
    private boolean flat;
    final Button compass = new Button();
    final Button closer = key(new Button(), "closer", "plus");
    final Button farther = key(new Button(), "farther", "minus");
    final Button here = key(new Button(), "here", "crosshairs-gps");
    final Button list = key(new Button(), "list", "format-list-bulleted");
    final ToggleButton move = key(new ToggleButton(), "move", "arrow-all");

    /// @param bearing the direction that is up on the map, degrees
    MapKeys(Visit visit, ObservableValue<Double> bearing) {
        getStyleClass().add("map-keys");
        setId("map-keys");
        var north = new Label();
        north.textProperty().bind(visit.texts().saying("map.north"));
        north.getStyleClass().add("north");
        var parts = new VBox(north, needle(bearing));
        parts.getStyleClass().add("compass-parts");
        compass.setId("compass");
        compass.getStyleClass().add("map-key");
        compass.setGraphic(parts);
        compass.accessibleTextProperty().bind(visit.texts().saying("map.compass"));
        closer.accessibleTextProperty().bind(visit.texts().saying("map.closer"));
        farther.accessibleTextProperty().bind(visit.texts().saying("map.farther"));
        here.accessibleTextProperty().bind(visit.texts().saying("map.here"));
        list.accessibleTextProperty().bind(visit.texts().saying("map.list"));
        move.accessibleTextProperty().bind(visit.texts().saying("map.move"));
        move.setOnAction(_ -> visit.unfoldArrows(move.isSelected()));
        visit.stateProperty().subscribe(state -> move.setSelected(state.onMap().arrows()));
        // What stays the same is drawn once, and copied while the map moves below it; the compass turns with the map.
        plate.getStyleClass().add("map-keys-plate");
        plate.setManaged(false);
        List.of(plate, closer, farther, here, list, move).forEach(Cached::inWindow);
        getChildren().addAll(plate, compass, closer, farther, here, list, move);
    }

    /// How many there are.
    int count() {
        return getManagedChildren().size();
    }

    /// Side by side, without the two whose work can be had elsewhere within low reach: the list from the first screen,
    /// and moving by a finger.
    void setFlat(boolean now) {
        flat = now;
        for (var key : List.of(list, move)) {
            key.setVisible(!now);
            key.setManaged(!now);
        }
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        var widths = getManagedChildren().stream().mapToDouble(key -> key.prefWidth(-1));
        return flat ? widths.sum() : widths.max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        var heights = getManagedChildren().stream().mapToDouble(key -> key.prefHeight(-1));
        return flat ? heights.max().orElse(0) : heights.sum();
    }

    @Override
    protected void layoutChildren() {
        double part = (flat ? getWidth() : getHeight()) / count();
        double at = 0;
        for (var key : getManagedChildren()) {
            key.resizeRelocate(flat ? at : 0, flat ? 0 : at, flat ? part : getWidth(), flat ? getHeight() : part);
            at += part;
        }
        plate.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private static Node needle(ObservableValue<Double> bearing) {
        var point = new Region();
        point.getStyleClass().add("needle-north");
        var tail = new Region();
        tail.getStyleClass().add("needle-south");
        var needle = new VBox(point, tail);
        needle.getStyleClass().add("needle");
        var turned = new StackPane(needle);
        needle.rotateProperty().bind(bearing.map(degrees -> -degrees));
        return turned;
    }

    /// Makes a key of a button, with no look of the toolkit's own.
    static <B extends ButtonBase> B key(B button, String id, String icon) {
        var shape = new Region();
        shape.getStyleClass().addAll("icon", "icon-" + icon);
        button.setId(id);
        button.getStyleClass().setAll("button", "map-key");
        button.setGraphic(shape);
        return button;
    }
}
