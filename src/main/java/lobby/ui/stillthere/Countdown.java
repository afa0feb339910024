package lobby.ui.stillthere;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A ring that is as long as what is left. Its width and its colours are the style's.
public final class Countdown extends Region {

    private static final double WHOLE = 360;
    private static final double TOP = 90;

    private final Circle path = new Circle();
    private final Arc left = new Arc();

    public Countdown() {
        getStyleClass().add("countdown");
        path.getStyleClass().add("countdown-path");
        left.getStyleClass().add("countdown-left");
        left.setType(ArcType.OPEN);
        left.setStartAngle(TOP);
        getChildren().addAll(path, left);
    }

    /// @param share of the ring, from 0 to 1; it shrinks against the clock's hand, back to the top
    void show(double share) {
        left.setLength(-WHOLE * share);
    }

    @Override
    protected void layoutChildren() {
        double middle = getWidth() / 2;
        double radius = middle - left.getStrokeWidth() / 2;
        path.setCenterX(middle);
        path.setCenterY(middle);
        path.setRadius(radius);
        left.setCenterX(middle);
        left.setCenterY(middle);
        left.setRadiusX(radius);
        left.setRadiusY(radius);
    }
}
