package lobby.ui.home;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import lobby.model.Tint;

/// What the signs of the map mean, on one line if there is room. What is not on the map has no entry.
public final class Legend extends FlowPane {

    private final HBox swatches = new HBox();
    private final Label extent = new Label();
    private final Label axis = new Label();
    private final Label line = new Label();
    private final HBox clustersEntry = entry(swatches, extent);
    private final HBox axisEntry = entry(sample("axis-sample"), axis);
    private final HBox metroEntry = entry(metroSample(), line);

    public Legend() {
        getStyleClass().add("legend");
        swatches.getStyleClass().add("swatches");
        getChildren().addAll(clustersEntry, axisEntry, metroEntry);
    }

    private static HBox entry(Node sample, Label words) {
        words.setMinWidth(Region.USE_PREF_SIZE);
        var entry = new HBox(sample, words);
        entry.getStyleClass().add("entry");
        return entry;
    }

    private static Region sample(String styleClass) {
        var sample = new Region();
        sample.getStyleClass().add(styleClass);
        return sample;
    }

    private static Node metroSample() {
        var sample = new StackPane(sample("metro-line"), sample("metro-station"));
        sample.getStyleClass().add("metro-sample");
        return sample;
    }

    /// On one line.
    @Override
    protected double computePrefWidth(double height) {
        var entries = getManagedChildren();
        return snappedLeftInset()
                + entries.stream()
                        .mapToDouble(entry -> snapSizeX(entry.prefWidth(-1)))
                        .sum()
                + Math.max(0, entries.size() - 1) * snapSpaceX(getHgap())
                + snappedRightInset();
    }

    /// @param tints of the clusters; empty for none
    /// @param clusters what their outlines mean
    /// @param road name of the axis; empty for none
    /// @param metro name of the line; empty for none
    void show(List<Tint> tints, String clusters, String road, String metro) {
        swatches.getChildren()
                .setAll(tints.stream()
                        .map(tint -> {
                            var swatch = sample("swatch");
                            swatch.getStyleClass().add("tint-" + tint.key());
                            return swatch;
                        })
                        .toList());
        extent.setText(clusters);
        axis.setText(road);
        line.setText(metro);
        showIf(clustersEntry, !tints.isEmpty());
        showIf(axisEntry, !road.isEmpty());
        showIf(metroEntry, !metro.isEmpty());
    }

    private static void showIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Whether it says nothing.
    boolean isEmpty() {
        return getChildren().stream().noneMatch(Node::isManaged);
    }
}
