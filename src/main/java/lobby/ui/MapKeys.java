package lobby.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The keys beside the map: compass, closer, farther, here. Whatever fingers do to the map can be had from them.
final class MapKeys extends VBox {

    final Button compass = new Button();
    final Button closer = key("closer", "plus");
    final Button farther = key("farther", "minus");
    final Button here = key("here", "crosshairs-gps");

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
        getChildren().addAll(compass, closer, farther, here);
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

    private static Button key(String id, String icon) {
        var shape = new Region();
        shape.getStyleClass().addAll("icon", "icon-" + icon);
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("map-key");
        button.setGraphic(shape);
        return button;
    }
}
