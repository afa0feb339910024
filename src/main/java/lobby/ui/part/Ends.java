package lobby.ui.part;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two things at both ends of a line, standing on it; the second one below the first where they do not fit.
public final class Ends extends Pane {

    private final Region first;
    private final Region second;

    public Ends(Region first, Region second) {
        this.first = first;
        this.second = second;
        getStyleClass().add("ends");
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private boolean fits(double inner) {
        return first.prefWidth(-1) + second.prefWidth(-1) <= inner;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + first.prefWidth(-1) + second.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? first.prefWidth(-1) + second.prefWidth(-1) : inner(width);
        double height = fits(inner)
                ? Math.max(first.prefHeight(-1), second.prefHeight(-1))
                : first.prefHeight(inner) + second.prefHeight(inner);
        return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double floor = getHeight() - snappedBottomInset();
        if (fits(inner)) {
            double width = second.prefWidth(-1);
            first.resizeRelocate(left, floor - first.prefHeight(-1), inner - width, first.prefHeight(-1));
            second.resizeRelocate(left + inner - width, floor - second.prefHeight(-1), width, second.prefHeight(-1));
        } else {
            first.resizeRelocate(left, top, inner, first.prefHeight(inner));
            second.resizeRelocate(left, top + first.prefHeight(inner), inner, second.prefHeight(inner));
        }
    }
}
