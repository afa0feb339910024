package lobby.ui.part;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line with stations: a ring at rest, solid where the visitor is. The dock, the map's axis turned into navigation.
///
/// The line comes from the left edge and ends at the last station. Stations are as wide as style says, one beside the
/// other.
public final class Rail extends Pane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Region line = new Region();
    private final List<Button> stations = new ArrayList<>();
    private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>(this, "selected");

    public Rail() {
        getStyleClass().add("rail");
        line.getStyleClass().add("rail-line");
        line.setMouseTransparent(true);
        getChildren().add(line);
        selected.addListener((_, _, _) -> showSelected());
    }

    /// @param id of the station, also its node's id
    /// @param icon name of an icon
    /// @param label follows the language
    /// @param arrive what happens when it is tapped
    public void add(String id, String icon, ObservableValue<String> label, Runnable arrive) {
        var shape = new Region();
        shape.getStyleClass().addAll("icon", "icon-" + icon);
        var ring = new StackPane(shape);
        ring.getStyleClass().add("ring");
        var words = new Label();
        words.getStyleClass().add("words");
        words.textProperty().bind(label);
        var both = new VBox(ring, words);
        both.getStyleClass().add("station-parts");
        var station = new Button();
        station.setId(id);
        station.getStyleClass().setAll("station");
        station.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        station.setGraphic(both);
        station.accessibleTextProperty().bind(label);
        station.setOnAction(_ -> arrive.run());
        stations.add(station);
        getChildren().add(station);
        showSelected();
    }

    /// The station where the visitor is; null for none.
    public ObjectProperty<@Nullable String> selectedProperty() {
        return selected;
    }

    private void showSelected() {
        stations.forEach(station ->
                station.pseudoClassStateChanged(SELECTED, station.getId().equals(selected.get())));
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset()
                + snappedRightInset()
                + stations.stream()
                        .mapToDouble(station -> station.prefWidth(-1))
                        .sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return stations.stream()
                .mapToDouble(station -> station.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double step =
                stations.isEmpty() ? 0 : (getWidth() - snappedLeftInset() - snappedRightInset()) / stations.size();
        double x = snappedLeftInset();
        double last = 0;
        for (var station : stations) {
            double width = Math.min(step, station.prefWidth(-1));
            station.resizeRelocate(x + (step - width) / 2, 0, width, getHeight());
            last = x + step / 2;
            x += step;
        }
        double thickness = line.prefHeight(-1);
        line.resizeRelocate(0, snappedTopInset() - thickness / 2, last, thickness);
    }
}
