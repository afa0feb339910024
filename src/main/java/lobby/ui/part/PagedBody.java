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
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Stacks blocks and breaks them into pages instead of shrinking or scrolling.
///
/// What a block is, its style classes say: `heading` stays with the block after it, `repeats` (a heading too) stands
/// again on each page on which its section goes on, `new-page` does not stand in the first column of the first page. A
/// block is never broken; put long lists in as one block for each row. Gaps are the blocks' own padding.
///
/// A body that is wide enough for several columns of `-column-width`, a length of the style sheets, fills them one
/// after the other before it breaks a page. Without that length there is one column.
public final class PagedBody extends Pane {

    private static final StyleablePropertyFactory<PagedBody> STYLES =
            new StyleablePropertyFactory<>(Pane.getClassCssMetaData());
    private static final CssMetaData<PagedBody, Number> COLUMN_WIDTH =
            STYLES.createSizeCssMetaData("-column-width", body -> body.columnWidth, 0);
    private static final CssMetaData<PagedBody, Number> COLUMN_GAP =
            STYLES.createSizeCssMetaData("-column-gap", body -> body.columnGap, 0);

    private static final String HEADING = "heading";
    private static final String REPEATS = "repeats";
    private static final String NEW_PAGE = "new-page";

    private final IntegerProperty page = new SimpleIntegerProperty(this, "page");
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper(this, "pageCount", 1);

    private final ReadOnlyObjectWrapper<List<Node>> openBlocks =
            new ReadOnlyObjectWrapper<>(this, "openBlocks", List.of());

    private final SimpleStyleableDoubleProperty columnWidth =
            new SimpleStyleableDoubleProperty(COLUMN_WIDTH, this, "columnWidth", 0.0);
    private final SimpleStyleableDoubleProperty columnGap =
            new SimpleStyleableDoubleProperty(COLUMN_GAP, this, "columnGap", 0.0);

    public PagedBody() {
        getStyleClass().add("paged-body");
        page.addListener((_, _, _) -> requestLayout());
        columnWidth.addListener((_, _, _) -> requestLayout());
        columnGap.addListener((_, _, _) -> requestLayout());
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
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

    /// As high as all that comes before a block that begins a page, in columns of about the same height, and as
    /// the highest block.
    @Override
    protected double computePrefHeight(double width) {
        double inner = innerWidth(width < 0 ? prefWidth(-1) : width);
        int count = columnCount(inner);
        double wide = columnWidth(inner, count);
        var first = columns(wide, Double.MAX_VALUE, 1).getFirst();
        double height = height(first, wide);
        if (count > 1) {
            height = lowest(first, wide, count, height);
        }
        double highest = getManagedChildren().stream()
                .mapToDouble(block -> heightOf(block, wide))
                .max()
                .orElse(0);
        return snappedTopInset() + Math.max(height, highest) + snappedBottomInset();
    }

    /// The least height, to a pixel, at which blocks fit in so many columns.
    private double lowest(List<Node> blocks, double width, int count, double highest) {
        double low = blocks.stream()
                .mapToDouble(block -> heightOf(block, width))
                .max()
                .orElse(0);
        double high = Math.max(low, highest);
        while (high - low > 1) {
            double middle = Math.rint((low + high) / 2);
            if (fill(blocks, width, middle, count).size() <= count) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return fill(blocks, width, low, count).size() <= count ? low : high;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double inner = innerWidth(getWidth());
        double room = getHeight() - snappedTopInset() - snappedBottomInset();
        getChildren().stream().filter(block -> !block.isManaged()).forEach(block -> block.setVisible(false));
        // What is invisible is not styled, and what is not styled has another height.
        getManagedChildren().forEach(block -> block.setVisible(true));
        applyCss();
        int count = columnCount(inner);
        double wide = columnWidth(inner, count);
        var columns = columns(wide, room, count);
        int pages = (columns.size() + count - 1) / count;
        pageCount.set(pages);
        int first = Math.clamp(page.get(), 0, pages - 1) * count;
        var open = columns.subList(first, Math.min(first + count, columns.size()));
        var shown = open.stream().flatMap(List::stream).toList();
        var visible = new HashSet<>(shown);
        getManagedChildren().forEach(block -> block.setVisible(visible.contains(block)));
        double x = snappedLeftInset();
        for (var column : open) {
            double y = snappedTopInset();
            for (var block : column) {
                double height = heightOf(block, wide);
                block.resizeRelocate(x, y, wide, height);
                y += height;
            }
            x += wide + columnGap.get();
        }
        if (!shown.equals(openBlocks.get())) {
            openBlocks.set(shown);
        }
    }

    private double innerWidth(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private int columnCount(double inner) {
        double wanted = columnWidth.get();
        return wanted <= 0 ? 1 : Math.max(1, (int) ((inner + columnGap.get()) / (wanted + columnGap.get())));
    }

    private double columnWidth(double inner, int count) {
        return Math.floor((inner - (count - 1) * columnGap.get()) / count);
    }

    private double heightOf(Node block, double width) {
        return snapSizeY(Math.max(block.minHeight(width), block.prefHeight(width)));
    }

    private double height(List<Node> blocks, double width) {
        return blocks.stream().mapToDouble(block -> heightOf(block, width)).sum();
    }

    private List<List<Node>> columns(double width, double room, int count) {
        return fill(getManagedChildren(), width, room, count);
    }

    /// @param count how many columns make a page
    private List<List<Node>> fill(List<Node> blocks, double width, double room, int count) {
        var columns = new ArrayList<List<Node>>();
        var current = new ArrayList<Node>();
        double used = 0;
        Node section = null;
        for (var block : blocks) {
            double height = heightOf(block, width);
            boolean full = used + height > room + 0.5 && !current.isEmpty();
            if (full || (is(block, NEW_PAGE) && columns.isEmpty() && !current.isEmpty())) {
                var moved = new ArrayList<Node>();
                while (current.size() > 1 && isHeading(current.getLast())) {
                    moved.addFirst(current.removeLast());
                }
                columns.add(List.copyOf(current));
                // A node stands in one place only, so a heading can come again on another page, not in the next column.
                boolean turns = columns.size() % count == 0;
                if (turns && moved.isEmpty() && section != null && !isHeading(block)) {
                    moved.add(section);
                }
                current = moved;
                used = height(moved, width);
            }
            if (isHeading(block)) {
                section = is(block, REPEATS) ? block : null;
            }
            current.add(block);
            used += height;
        }
        columns.add(List.copyOf(current));
        return columns;
    }

    private static boolean isHeading(Node block) {
        return is(block, HEADING) || is(block, REPEATS);
    }

    private static boolean is(Node block, String styleClass) {
        return block.getStyleClass().contains(styleClass);
    }
}
