package lobby.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The steps of a tour as stations on a line: solid as far as the tour has come, with its number where it is.
public final class StepLine extends Region {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Region rest = new Region();
    private final Region line = new Region();
    private final List<Label> stations = new ArrayList<>();
    private int step;

    public StepLine() {
        getStyleClass().add("step-line");
        setAccessibleRole(AccessibleRole.TEXT);
        rest.getStyleClass().add("rest");
        line.getStyleClass().add("line");
        getChildren().addAll(rest, line);
    }

    /// @param here from 0
    /// @param count how many there are, at least 1
    void show(int here, int count) {
        while (stations.size() > count) {
            getChildren().remove(stations.removeLast());
        }
        while (stations.size() < count) {
            var station = new Label();
            station.getStyleClass().add("step");
            stations.add(station);
            getChildren().add(station);
        }
        step = here;
        for (int i = 0; i < count; i++) {
            var station = stations.get(i);
            station.pseudoClassStateChanged(DONE, i < here);
            station.pseudoClassStateChanged(HERE, i == here);
            station.setText(i == here ? String.valueOf(i + 1) : "");
        }
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return stations.stream().mapToDouble(one -> one.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return stations.stream().mapToDouble(one -> 2 * one.prefWidth(-1)).sum();
    }

    @Override
    protected void layoutChildren() {
        double edge =
                stations.stream().mapToDouble(one -> one.prefWidth(-1)).max().orElse(0) / 2;
        double middle = getHeight() / 2;
        double gap = stations.size() < 2 ? 0 : (getWidth() - 2 * edge) / (stations.size() - 1);
        lay(rest, edge, getWidth() - 2 * edge, middle);
        lay(line, edge, gap * step, middle);
        for (int i = 0; i < stations.size(); i++) {
            var station = stations.get(i);
            double wide = station.prefWidth(-1);
            double high = station.prefHeight(-1);
            station.resizeRelocate(
                    snapPositionX(edge + i * gap - wide / 2), snapPositionY(middle - high / 2), wide, high);
        }
    }

    private void lay(Region piece, double x, double wide, double middle) {
        double thick = piece.prefHeight(-1);
        piece.resizeRelocate(snapPositionX(x), snapPositionY(middle - thick / 2), wide, thick);
    }
}
