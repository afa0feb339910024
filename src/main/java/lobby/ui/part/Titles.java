package lobby.ui.part;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A title and the same in the second language: side by side on one line, or, where they do not fit, one above the
/// other, smaller (pseudo-class `stacked`).
///
/// Titles longer than [#LONG] and [#VERY_LONG] Latin letters have pseudo-classes `long` and `very-long`, so that style
/// can keep them from filling a panel.
public final class Titles extends Region {

    /// Letters, of which a Chinese character takes the room of two.
    public static final int LONG = 28;

    public static final int VERY_LONG = 60;

    /// Between the titles, in sizes of the first.
    private static final double GAP = 0.36;

    private static final double ROUNDING = 2;

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final PseudoClass LONG_STATE = PseudoClass.getPseudoClass("long");
    private static final PseudoClass VERY_LONG_STATE = PseudoClass.getPseudoClass("very-long");

    private final Label first = new Label();
    private final Label second = new Label();
    private final Text measure = new Text();
    private @Nullable Font largeFirst;
    private @Nullable Font largeSecond;
    private boolean learning;

    public Titles() {
        getStyleClass().add("titles");
        first.getStyleClass().add("first");
        second.getStyleClass().add("second");
        first.setWrapText(true);
        second.setWrapText(true);
        first.setAccessibleRole(AccessibleRole.TEXT);
        second.visibleProperty().bind(second.textProperty().isNotEmpty());
        first.textProperty().subscribe(words -> {
            int letters = Parts.letters(words);
            pseudoClassStateChanged(LONG_STATE, letters > LONG && letters <= VERY_LONG);
            pseudoClassStateChanged(VERY_LONG_STATE, letters > VERY_LONG);
        });
        for (var label : new Label[] {first, second}) {
            label.fontProperty().addListener((_, _, _) -> forgetFonts());
        }
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
        return first.getFont().getSize() * GAP;
    }

    private double sideBySide() {
        return first.prefWidth(-1) + (second.isVisible() ? gap() + second.prefWidth(-1) : 0);
    }

    /// Whether the words are wider than this in the larger form. Only asks: to put a form on is to change fonts, which
    /// asks for another layout, and done in each layout that would never end.
    private boolean stacks(double width) {
        if (largeFirst == null || largeSecond == null) {
            learnLargeFonts();
        }
        double wide = wide(first, largeFirst);
        if (second.isVisible() && largeFirst != null) {
            wide += largeFirst.getSize() * GAP + wide(second, largeSecond);
        }
        return wide > width + ROUNDING;
    }

    private double wide(Label label, @Nullable Font font) {
        measure.setFont(font);
        measure.setText(label.getText());
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }

    /// The sizes of both forms are the style sheet's, so the larger one is put on for a moment.
    private void learnLargeFonts() {
        boolean stacked = isStacked();
        learning = true;
        pseudoClassStateChanged(STACKED, false);
        applyCss();
        largeFirst = first.getFont();
        largeSecond = second.getFont();
        pseudoClassStateChanged(STACKED, stacked);
        applyCss();
        learning = false;
    }

    private void forgetFonts() {
        if (!learning) {
            largeFirst = null;
            largeSecond = null;
        }
    }

    private boolean isStacked() {
        return getPseudoClassStates().contains(STACKED);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || !stacks(width)) {
            return first.prefHeight(-1);
        }
        return first.prefHeight(width) + (second.isVisible() ? second.prefHeight(width) : 0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return sideBySide();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean stacked = width > 0 ? stacks(width) : isStacked();
        if (stacked != isStacked()) {
            learning = true;
            pseudoClassStateChanged(STACKED, stacked);
            applyCss();
            learning = false;
        }
        double height = first.prefHeight(stacked ? width : -1);
        double below = stacked && second.isVisible() ? second.prefHeight(width) : 0;
        double top = Math.max(0, (getHeight() - height - below) / 2);
        if (stacked) {
            first.resizeRelocate(0, top, width, height);
            second.resizeRelocate(0, top + height, width, below);
        } else {
            double wide = first.prefWidth(-1);
            first.resizeRelocate(0, top, wide, height);
            layoutInArea(
                    second,
                    wide + gap(),
                    top,
                    second.prefWidth(-1),
                    height,
                    first.getBaselineOffset(),
                    HPos.LEFT,
                    VPos.BASELINE);
        }
    }
}
