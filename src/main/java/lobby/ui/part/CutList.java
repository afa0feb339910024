package lobby.ui.part;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The beginning of a list: as much as there is room for, fading out where it goes on.
public final class CutList extends Pane {

    private List<Node> blocks = List.of();
    private final Region fade = new Region();
    private final Rectangle room = new Rectangle();

    private final ReadOnlyObjectWrapper<List<Node>> seen = new ReadOnlyObjectWrapper<>(this, "seen", List.of());

    public CutList() {
        getStyleClass().add("cut-list");
        fade.getStyleClass().add("cut-list-fade");
        fade.setMouseTransparent(true);
        room.setSmooth(false);
        setClip(room);
        getChildren().add(fade);
    }

    public void setBlocks(List<? extends Node> shown) {
        blocks = List.copyOf(shown);
        getChildren().setAll(blocks);
        getChildren().add(fade);
    }

    /// The blocks of which at least half was in sight at the last layout.
    public ReadOnlyObjectProperty<List<Node>> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset()
                + blocks.stream().mapToDouble(block -> heightOf(block, inner)).sum()
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        room.setWidth(getWidth());
        room.setHeight(getHeight());
        double inner = Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset());
        double y = 0;
        double end = getHeight() - snappedTopInset();
        var now = new ArrayList<Node>();
        for (var block : blocks) {
            double height = heightOf(block, inner);
            block.resizeRelocate(snappedLeftInset(), snappedTopInset() + y, inner, height);
            // What is out of sight takes no focus either.
            block.setVisible(y < end);
            if (y + height / 2 <= end) {
                now.add(block);
            }
            y += height;
        }
        boolean cut = y > end + 0.5;
        fade.setVisible(cut);
        double high = Math.min(fade.prefHeight(-1), getHeight());
        fade.resizeRelocate(0, getHeight() - high, getWidth(), high);
        if (!now.equals(seen.get())) {
            seen.set(List.copyOf(now));
        }
    }

    private double heightOf(Node block, double width) {
        return snapSizeY(Math.max(block.minHeight(width), block.prefHeight(width)));
    }
}
