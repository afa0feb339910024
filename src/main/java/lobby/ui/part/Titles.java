package lobby.ui.part;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A title and the same in the second language: side by side on one line, or, where they do not fit, one above the
/// other, smaller (pseudo-class `stacked`).
public final class Titles extends Region {

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final Label first = new Label();
    private final Label second = new Label();

    public Titles() {
        getStyleClass().add("titles");
        first.getStyleClass().add("first");
        second.getStyleClass().add("second");
        first.setWrapText(true);
        second.setWrapText(true);
        first.setAccessibleRole(AccessibleRole.TEXT);
        second.visibleProperty().bind(second.textProperty().isNotEmpty());
        getChildren().addAll(first, second);
    }

    public StringProperty firstProperty() {
        return first.textProperty();
    }

    public StringProperty secondProperty() {
        return second.textProperty();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double gap() {
        return first.getFont().getSize() * 0.36;
    }

    private boolean fits(double width) {
        double wanted = first.prefWidth(-1) + (second.isVisible() ? gap() + second.prefWidth(-1) : 0);
        return wanted <= width;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || fits(width)) {
            return first.prefHeight(-1);
        }
        return first.prefHeight(width) + (second.isVisible() ? second.prefHeight(width) : 0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + (second.isVisible() ? gap() + second.prefWidth(-1) : 0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        // The sizes of the stacked form are smaller, so a form once taken for these words is kept while they do not
        // fit side by side in the larger sizes either.
        boolean stacked = !fits(width);
        pseudoClassStateChanged(STACKED, stacked || (isStacked() && !fitsLarge(width)));
        if (isStacked() || stacked) {
            double height = first.prefHeight(width);
            double below = second.isVisible() ? second.prefHeight(width) : 0;
            double top = Math.max(0, (getHeight() - height - below) / 2);
            first.resizeRelocate(0, top, width, height);
            second.resizeRelocate(0, top + height, width, below);
        } else {
            double height = first.prefHeight(-1);
            double top = Math.max(0, (getHeight() - height) / 2);
            first.resizeRelocate(0, top, first.prefWidth(-1), height);
            layoutInArea(
                    second,
                    first.prefWidth(-1) + gap(),
                    top,
                    second.prefWidth(-1),
                    height,
                    first.getBaselineOffset(),
                    HPos.LEFT,
                    VPos.BASELINE);
        }
    }

    private boolean isStacked() {
        return getPseudoClassStates().contains(STACKED);
    }

    /// Whether the words would fit side by side at the size they have when not stacked, which is larger by a fourth.
    private boolean fitsLarge(double width) {
        return fits(width / 1.4);
    }
}
