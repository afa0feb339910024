package lobby.ui.part;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// An amount as counted squares: the first ones filled, the rest hollow.
///
/// Lengths come from style sheets: `-square-size`, `-square-gap`, `-square-radius`, `-square-line` (the line around
/// hollow ones), and so do columns (`-square-columns`); colours are those of its parts `.filled` (fill) and `.rest`
/// (stroke). Squares stand on whole pixels. Where the columns do not fit the width, there are fewer.
public final class SquareChart extends Region {

    private static final StyleablePropertyFactory<SquareChart> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<SquareChart, Number> SIZE =
            STYLES.createSizeCssMetaData("-square-size", chart -> chart.size, 20);
    private static final CssMetaData<SquareChart, Number> GAP =
            STYLES.createSizeCssMetaData("-square-gap", chart -> chart.gap, 5);
    private static final CssMetaData<SquareChart, Number> RADIUS =
            STYLES.createSizeCssMetaData("-square-radius", chart -> chart.radius, 2);
    private static final CssMetaData<SquareChart, Number> LINE =
            STYLES.createSizeCssMetaData("-square-line", chart -> chart.line, 2);
    private static final CssMetaData<SquareChart, Number> COLUMNS =
            STYLES.createSizeCssMetaData("-square-columns", chart -> chart.columns, 10);

    private final IntegerProperty count = new SimpleIntegerProperty(this, "count");
    private final IntegerProperty filled = new SimpleIntegerProperty(this, "filled");
    private final SimpleStyleableDoubleProperty size = styleable(SIZE, "size");
    private final SimpleStyleableDoubleProperty gap = styleable(GAP, "gap");
    private final SimpleStyleableDoubleProperty radius = styleable(RADIUS, "radius");
    private final SimpleStyleableDoubleProperty line = styleable(LINE, "line");
    private final SimpleStyleableDoubleProperty columns = styleable(COLUMNS, "columns");
    private final Path filledSquares = part("filled");
    private final Path hollowSquares = part("rest");

    public SquareChart() {
        getStyleClass().add("square-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(filledSquares, hollowSquares);
        for (var number : List.of(count, filled, size, gap, radius, line, columns)) {
            number.subscribe(() -> requestLayout());
        }
    }

    /// @param count how many squares
    /// @param filled how many of them are filled
    public SquareChart(int count, int filled) {
        this();
        this.count.set(count);
        this.filled.set(filled);
    }

    private SimpleStyleableDoubleProperty styleable(CssMetaData<SquareChart, Number> meta, String name) {
        return new SimpleStyleableDoubleProperty(
                meta, this, name, meta.getInitialValue(this).doubleValue());
    }

    private static Path part(String styleClass) {
        var part = new Path();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    public IntegerProperty countProperty() {
        return count;
    }

    public IntegerProperty filledProperty() {
        return filled;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// A square's side on whole pixels.
    private double side() {
        return Math.max(1, Math.rint(size.get()));
    }

    /// From one square to the next, on whole pixels and never more than was asked for, so that a row still fits.
    private double step() {
        return Math.max(side() + 1, Math.floor(size.get() + gap.get() + 0.001));
    }

    private int columnsIn(double width) {
        int wanted = Math.max(1, (int) columns.get());
        int fitting = (int) Math.floor((width + step() - side() + 0.001) / step());
        return width < 0 ? wanted : Math.clamp(fitting, 1, wanted);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + columnsIn(-1) * step() - (step() - side());
    }

    @Override
    protected double computeMinWidth(double height) {
        return side();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : Math.max(0, width - snappedLeftInset() - snappedRightInset());
        int rows = Math.ceilDiv(count.get(), columnsIn(inner));
        double squares = rows == 0 ? 0 : rows * step() - (step() - side());
        return snappedTopInset() + snappedBottomInset() + squares;
    }

    @Override
    protected void layoutChildren() {
        int row = columnsIn(Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()));
        filledSquares.getElements().clear();
        hollowSquares.getElements().clear();
        for (int i = 0; i < count.get(); i++) {
            int above = i / row;
            double x = (i - above * row) * step();
            double y = above * step();
            if (i < filled.get()) {
                addSquare(filledSquares, x, y, 0);
            } else {
                addSquare(hollowSquares, x, y, line.get() / 2);
            }
        }
        hollowSquares.setStrokeWidth(line.get());
        for (var part : List.of(filledSquares, hollowSquares)) {
            part.setLayoutX(snappedLeftInset());
            part.setLayoutY(snappedTopInset());
        }
    }

    private void addSquare(Path path, double left, double top, double inset) {
        double x = left + inset;
        double y = top + inset;
        double far = side() - 2 * inset;
        double round = Math.max(0, Math.min(radius.get(), far / 2));
        path.getElements()
                .addAll(
                        new MoveTo(x + round, y),
                        new HLineTo(x + far - round),
                        new ArcTo(round, round, 0, x + far, y + round, false, true),
                        new VLineTo(y + far - round),
                        new ArcTo(round, round, 0, x + far - round, y + far, false, true),
                        new HLineTo(x + round),
                        new ArcTo(round, round, 0, x, y + far - round, false, true),
                        new VLineTo(y + round),
                        new ArcTo(round, round, 0, x + round, y, false, true),
                        new ClosePath());
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
