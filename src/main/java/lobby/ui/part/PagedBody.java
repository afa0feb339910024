package lobby.ui.part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Stacks blocks and breaks them into pages instead of shrinking or scrolling.
///
/// What a block is, its style classes say: `heading` stays with the block after it, `repeats` (a heading too) stands
/// again on each page on which its section goes on, `new-page` does not stand on the first page. A block is never
/// broken; put long lists in as one block for each row. Gaps are the blocks' own padding.
public final class PagedBody extends Pane {

    private static final String HEADING = "heading";
    private static final String REPEATS = "repeats";
    private static final String NEW_PAGE = "new-page";

    private final IntegerProperty page = new SimpleIntegerProperty(this, "page");
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper(this, "pageCount", 1);

    private final ReadOnlyObjectWrapper<List<Node>> openBlocks =
            new ReadOnlyObjectWrapper<>(this, "openBlocks", List.of());

    public PagedBody() {
        getStyleClass().add("paged-body");
        page.addListener((_, _, _) -> requestLayout());
    }

    /// The page that is open, from 0. One beyond the end shows the last.
    public IntegerProperty pageProperty() {
        return page;
    }

    /// How many pages the blocks took at the last layout, at least 1.
    public ReadOnlyIntegerProperty pageCountProperty() {
        return pageCount.getReadOnlyProperty();
    }

    /// The blocks of the open page, as of the last layout.
    public ReadOnlyObjectProperty<List<Node>> openBlocksProperty() {
        return openBlocks.getReadOnlyProperty();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// As high as all that comes before a block that begins a page.
    @Override
    protected double computePrefHeight(double width) {
        double inner = innerWidth(width < 0 ? prefWidth(-1) : width);
        double height = pages(inner, Double.MAX_VALUE).getFirst().stream()
                .mapToDouble(block -> heightOf(block, inner))
                .sum();
        return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double inner = innerWidth(getWidth());
        double room = getHeight() - snappedTopInset() - snappedBottomInset();
        // What is invisible is not styled, and what is not styled has another height.
        getManagedChildren().forEach(block -> block.setVisible(true));
        applyCss();
        var pages = pages(inner, room);
        pageCount.set(pages.size());
        var open = pages.get(Math.clamp(page.get(), 0, pages.size() - 1));
        var shown = new HashSet<>(open);
        getManagedChildren().forEach(block -> block.setVisible(shown.contains(block)));
        double y = snappedTopInset();
        for (var block : open) {
            double height = heightOf(block, inner);
            block.resizeRelocate(snappedLeftInset(), y, inner, height);
            y += height;
        }
        if (!open.equals(openBlocks.get())) {
            openBlocks.set(open);
        }
    }

    private double innerWidth(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private double heightOf(Node block, double width) {
        return snapSizeY(Math.max(block.minHeight(width), block.prefHeight(width)));
    }

    private List<List<Node>> pages(double width, double room) {
        var pages = new ArrayList<List<Node>>();
        var current = new ArrayList<Node>();
        double used = 0;
        Node section = null;
        for (var block : getManagedChildren()) {
            double height = heightOf(block, width);
            boolean full = used + height > room + 0.5 && !current.isEmpty();
            if (full || (is(block, NEW_PAGE) && pages.isEmpty() && !current.isEmpty())) {
                var moved = new ArrayList<Node>();
                while (current.size() > 1 && isHeading(current.getLast())) {
                    moved.addFirst(current.removeLast());
                }
                if (moved.isEmpty() && section != null && !isHeading(block)) {
                    moved.add(section);
                }
                pages.add(List.copyOf(current));
                current = moved;
                used = moved.stream().mapToDouble(node -> heightOf(node, width)).sum();
            }
            if (isHeading(block)) {
                section = is(block, REPEATS) ? block : null;
            }
            current.add(block);
            used += height;
        }
        pages.add(List.copyOf(current));
        return pages;
    }

    private static boolean isHeading(Node block) {
        return is(block, HEADING) || is(block, REPEATS);
    }

    private static boolean is(Node block, String styleClass) {
        return block.getStyleClass().contains(styleClass);
    }
}
