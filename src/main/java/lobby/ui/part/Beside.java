package lobby.ui.part;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Words and smaller ones beside them on the same baseline; below them (pseudo-class `stacked`) where they do not fit.
public final class Beside extends Pane {

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    /// In sizes of the smaller type.
    private static final double GAP = 0.7;

    private final Label first;
    private final Label second;

    public Beside(Label first, Label second) {
        this.first = first;
        this.second = second;
        getStyleClass().add("beside");
        first.setWrapText(true);
        second.setWrapText(true);
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double gap() {
        return second.getText().isEmpty() ? 0 : snapSizeX(second.getFont().getSize() * GAP);
    }

    private double oneLine() {
        return first.prefWidth(-1) + gap() + second.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + oneLine() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? oneLine() : inner(width);
        double height = oneLine() <= inner ? first.prefHeight(-1) : first.prefHeight(inner) + second.prefHeight(inner);
        return snappedTopInset() + height + snappedBottomInset();
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double left = snappedLeftInset();
        double top = snappedTopInset();
        boolean beside = oneLine() <= inner;
        pseudoClassStateChanged(STACKED, !beside);
        if (beside) {
            double width = first.prefWidth(-1);
            double height = first.prefHeight(-1);
            first.resizeRelocate(left, top, width, height);
            double lower = second.prefHeight(-1);
            double drop = first.getBaselineOffset() - second.getBaselineOffset();
            second.resizeRelocate(left + width + gap(), top + drop, second.prefWidth(-1), lower);
        } else {
            double height = first.prefHeight(inner);
            first.resizeRelocate(left, top, inner, height);
            second.resizeRelocate(left, top + height, inner, second.prefHeight(inner));
        }
    }
}
