package lobby.ui.part;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line with stations: a ring at rest, solid where the visitor is. The map's axis turned into the dock, a timeline,
/// the steps of a tour.
///
/// The line comes from the left edge, at the height of the top padding. Where it ends, and how stations stand along it,
/// its form says; all lengths are those of the style sheets.
public final class Rail extends Pane {

    /// How the line runs.
    public enum Form {
        /// To the last station; each stands in the middle of its part. Parts are alike unless a word needs more.
        TO_LAST,
        /// From edge to edge, pale beyond the station where the visitor is; each stands at the left of its part, and a
        /// pointer hangs from the selected one to what is below.
        THROUGH
    }

    /// A stop on a timeline.
    ///
    /// @param id also its node's id
    /// @param icon name of an icon
    /// @param head the first line, bold
    /// @param words below it
    /// @param spoken what a screen reader says
    /// @param arrive what happens when it is tapped
    public record Station(String id, String icon, String head, String words, String spoken, Runnable arrive) {}

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Region rest = piece("rail-rest");
    private final Region line = piece("rail-line");
    private final Region pointer = piece("rail-pointer");
    private final List<Button> stations = new ArrayList<>();
    private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>(this, "selected");

    private Form form = Form.TO_LAST;

    public Rail() {
        getStyleClass().add("rail");
        getChildren().addAll(rest, line, pointer);
        selected.addListener((_, _, _) -> showSelected());
        setForm(Form.TO_LAST);
    }

    private static Region piece(String styleClass) {
        var piece = new Region();
        piece.getStyleClass().add(styleClass);
        piece.setMouseTransparent(true);
        piece.setManaged(false);
        return piece;
    }

    public Form getForm() {
        return form;
    }

    public void setForm(Form wanted) {
        form = wanted;
        showSelected();
    }

    /// A station with an icon and one word, which follows the language.
    ///
    /// @param id of the station, also its node's id
    /// @param icon name of an icon
    /// @param label follows the language
    /// @param arrive what happens when it is tapped
    public void add(String id, String icon, ObservableValue<String> label, Runnable arrive) {
        var words = new Label();
        words.getStyleClass().add("words");
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.textProperty().bind(label);
        var station = station(id, icon, List.of(words), arrive);
        station.accessibleTextProperty().bind(label);
        showSelected();
    }

    /// Takes the place of all stations there were.
    public void setStations(List<Station> wanted) {
        getChildren().removeAll(stations);
        stations.clear();
        for (var each : wanted) {
            var lines = List.of(Parts.text(each.head(), "head"), Parts.text(each.words(), "words"));
            station(each.id(), each.icon(), lines, each.arrive()).setAccessibleText(each.spoken());
        }
        showSelected();
    }

    private Button station(String id, String icon, List<? extends Node> words, Runnable arrive) {
        var ring = new StackPane(Parts.icon(icon));
        ring.getStyleClass().add("ring");
        var parts = new VBox(ring);
        parts.getChildren().addAll(words);
        parts.getStyleClass().add("station-parts");
        var station = new ContentButton(parts);
        station.setId(id);
        station.getStyleClass().setAll("station");
        station.setOnAction(_ -> arrive.run());
        stations.add(station);
        getChildren().add(station);
        return station;
    }

    /// The station where the visitor is; null for none.
    public ObjectProperty<@Nullable String> selectedProperty() {
        return selected;
    }

    private void showSelected() {
        stations.forEach(station -> station.pseudoClassStateChanged(SELECTED, isSelected(station)));
        boolean through = form == Form.THROUGH;
        rest.setVisible(through);
        pointer.setVisible(through && stations.stream().anyMatch(this::isSelected));
        requestLayout();
    }

    private boolean isSelected(Button station) {
        return station.getId().equals(selected.get());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset()
                + snappedRightInset()
                + stations.stream()
                        .mapToDouble(station -> Math.max(station.minWidth(-1), station.prefWidth(-1)))
                        .sum();
    }

    /// As narrow as its words allow, where they stand side by side without wrapping.
    @Override
    protected double computeMinWidth(double height) {
        return form == Form.THROUGH ? 0 : snappedLeftInset() + snappedRightInset() + least();
    }

    private double least() {
        return stations.stream().mapToDouble(station -> station.minWidth(-1)).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        double step = width < 0 ? -1 : step(width);
        return snappedBottomInset()
                + stations.stream()
                        .mapToDouble(station -> Math.max(station.minHeight(step), station.prefHeight(step)))
                        .max()
                        .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double step(double width) {
        return stations.isEmpty() ? 0 : (width - snappedLeftInset() - snappedRightInset()) / stations.size();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - snappedBottomInset();
        double step = step(getWidth());
        double x = snappedLeftInset();
        double here = 0;
        boolean even = stations.stream().allMatch(station -> station.minWidth(-1) <= step);
        double spare = even ? 0 : step - least() / stations.size();
        for (var station : stations) {
            if (form == Form.THROUGH) {
                station.resizeRelocate(x, 0, step, height);
                here = isSelected(station) ? x + ringMiddle(station) : here;
                x += step;
            } else {
                double part = even ? step : station.minWidth(-1) + spare;
                double width = Math.min(part, Math.max(station.minWidth(-1), station.prefWidth(-1)));
                station.resizeRelocate(x + (part - width) / 2, 0, width, height);
                here = x + part / 2;
                x += part;
            }
        }
        layLine(rest, getWidth());
        layLine(line, here);
        double wide = pointer.prefWidth(-1);
        double high = pointer.prefHeight(-1);
        pointer.resizeRelocate(here - wide / 2, getHeight() - high, wide, high);
    }

    private void layLine(Region piece, double end) {
        double thickness = piece.prefHeight(-1);
        piece.resizeRelocate(0, snappedTopInset() - thickness / 2, end, thickness);
    }

    private static double ringMiddle(Button station) {
        double ring = station.getGraphic() instanceof VBox parts
                ? parts.getChildren().getFirst().minWidth(-1)
                : 0;
        return station.snappedLeftInset() + ring / 2;
    }
}
