package lobby.ui.part;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A card and one or two ways on: beside it, one above the other, where both have room; else below it, side by side.
///
/// Lengths come from style sheets: `-abreast-width` from which on there is room, `-abreast-gap` between the parts.
public final class Abreast extends Pane {

    /// The card's share of the width.
    private static final double SHARE = 0.68;

    private static final StyleablePropertyFactory<Abreast> STYLES =
            new StyleablePropertyFactory<>(Pane.getClassCssMetaData());
    private static final CssMetaData<Abreast, Number> WIDTH =
            STYLES.createSizeCssMetaData("-abreast-width", pane -> pane.least, 860);
    private static final CssMetaData<Abreast, Number> GAP =
            STYLES.createSizeCssMetaData("-abreast-gap", pane -> pane.gap, 16);

    private final SimpleStyleableDoubleProperty least = styleable(WIDTH, "least");
    private final SimpleStyleableDoubleProperty gap = styleable(GAP, "gap");
    private final Region card;
    private final List<Region> ways;

    /// @param ways one or two
    public Abreast(Region card, List<Region> ways) {
        this.card = card;
        this.ways = List.copyOf(ways);
        getStyleClass().add("abreast");
        getChildren().add(card);
        getChildren().addAll(ways);
        List.of(least, gap).forEach(length -> length.subscribe(() -> requestLayout()));
    }

    private SimpleStyleableDoubleProperty styleable(CssMetaData<Abreast, Number> meta, String name) {
        return new SimpleStyleableDoubleProperty(
                meta, this, name, meta.getInitialValue(this).doubleValue());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private double gap() {
        return snapSpaceX(gap.get());
    }

    private boolean isWide(double inner) {
        return inner >= least.get();
    }

    private double cardWidth(double inner) {
        return isWide(inner) ? snapSizeX((inner - gap()) * SHARE) : inner;
    }

    private double wayWidth(double inner) {
        return isWide(inner) ? inner - gap() - cardWidth(inner) : snapSizeX((inner - gap()) / 2);
    }

    private double wayHeight(double inner) {
        return ways.stream()
                .mapToDouble(way -> snapSizeY(way.prefHeight(wayWidth(inner))))
                .max()
                .orElse(0);
    }

    private double cardHeight(double inner) {
        return snapSizeY(card.prefHeight(cardWidth(inner)));
    }

    private double height(double inner) {
        return isWide(inner)
                ? Math.max(cardHeight(inner), ways.size() * (wayHeight(inner) + gap()) - gap())
                : cardHeight(inner) + gap() + wayHeight(inner);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + height(inner(width < 0 ? least.get() : width)) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double left = snappedLeftInset();
        double top = snappedTopInset();
        boolean wide = isWide(inner);
        double height = wide ? height(inner) : cardHeight(inner);
        card.resizeRelocate(left, top, cardWidth(inner), height);
        double wayWidth = wayWidth(inner);
        double each = wide ? snapSizeY((height - gap() * (ways.size() - 1)) / ways.size()) : wayHeight(inner);
        for (int i = 0; i < ways.size(); i++) {
            double x = wide ? left + cardWidth(inner) + gap() : left + i * (wayWidth + gap());
            double y = wide ? top + i * (each + gap()) : top + height + gap();
            ways.get(i).resizeRelocate(x, y, wayWidth, each);
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
