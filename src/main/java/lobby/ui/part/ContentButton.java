package lobby.ui.part;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ButtonSkin;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A button that its content fills from edge to edge, and that grows when words in it wrap.
///
/// An ordinary button gives a graphic the size it has on one line.
public final class ContentButton extends Button {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Region content;
    private boolean chosen;

    public ContentButton(Region content) {
        this.content = content;
        setGraphic(content);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /// Whether it is the chosen one of a set of choices (pseudo-class `selected`). A tap does not change that: whoever
    /// hears of the tap does.
    public void setChosen(boolean now) {
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        chosen = now;
        pseudoClassStateChanged(SELECTED, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? chosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FillingSkin();
    }

    private final class FillingSkin extends ButtonSkin {

        private FillingSkin() {
            super(ContentButton.this);
        }

        @Override
        protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
            return left + content.minWidth(-1) + right;
        }

        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            return left + content.prefWidth(-1) + right;
        }

        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return top + content.minHeight(inner(width, left, right)) + bottom;
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            return top + content.prefHeight(inner(width, left, right)) + bottom;
        }

        private static double inner(double width, double left, double right) {
            return width < 0 ? -1 : Math.max(0, width - left - right);
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            content.resizeRelocate(x, y, width, height);
        }
    }
}
