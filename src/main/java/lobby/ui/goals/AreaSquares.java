package lobby.ui.goals;

import java.util.Arrays;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lobby.geo.Camera;
import lobby.geo.Unit;
import lobby.i18n.Texts;
import lobby.ui.goals.GoalsViewModel.Measure;
import lobby.ui.goals.GoalsViewModel.Share;
import org.jspecify.annotations.Nullable;

/// Two areas as squares at the scale of the map, one inside the other, over the middle of the part that is free.
///
/// They grow and shrink with the map. Their words stand in them while there is room, else below them (pseudo-class
/// `below`); what does not fit at all is hidden. Lets touches through to the map.
public final class AreaSquares extends Region {

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /// Units that words keep from the edges of their square.
    private static final double MARGIN = 26;

    /// Units between the squares and what is below them.
    private static final double GAP = 16;

    /// Units at the lower edge that the map keeps for what it says about itself.
    private static final double FOOT = 100;

    /// The same on a map so narrow that this takes more lines.
    private static final double TALL_FOOT = 190;

    private static final double LEAST_SQUARE = 40;

    private final ObservableValue<Camera> camera;
    private final ObservableValue<Unit> unit;
    private final Region outer = square("outer");
    private final Region inner = square("inner");
    private final Label wholeNumber = words("number");
    private final Label wholeUnit = words("unit");
    private final HBox whole = new HBox(wholeNumber, wholeUnit);
    private final Label wholeName = words("whole-name");
    private final Label partName = words("name");
    private final Label partNumber = words("number");
    private final Label partUnit = words("unit");
    private final VBox part = new VBox(partName, new HBox(partNumber, partUnit));
    private final Label percentNumber = words("number");
    private final Label percentUnit = words("unit");
    private final HBox percent = new HBox(percentNumber, percentUnit);
    private final Label sameScale = words("title");
    private final Label sizeOnly = words("secondary");
    private final VBox caption = new VBox(sameScale, sizeOnly);

    private @Nullable Share share;
    private @Nullable Sizes placedFor;

    /// @param camera of the map
    /// @param unit of the screen
    public AreaSquares(
            GoalsViewModel viewModel, Texts texts, ObservableValue<Camera> camera, ObservableValue<Unit> unit) {
        this.camera = camera;
        this.unit = unit;
        getStyleClass().add("area-squares");
        setId("area-squares");
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        whole.getStyleClass().add("whole");
        part.getStyleClass().add("part");
        part.getChildren().getLast().getStyleClass().add("part-number");
        percent.getStyleClass().add("percent");
        caption.getStyleClass().add("caption-lines");
        for (var fixed : List.of(wholeNumber, wholeUnit, partNumber, partUnit, percentNumber, percentUnit)) {
            fixed.setMinWidth(USE_PREF_SIZE);
        }
        wholeName.setWrapText(true);
        partName.setWrapText(true);
        sameScale.setWrapText(true);
        sizeOnly.setWrapText(true);
        sameScale.textProperty().bind(texts.saying("goals.sameScale"));
        sizeOnly.textProperty().bind(texts.saying("goals.sizeOnly"));
        getChildren().addAll(outer, inner, whole, wholeName, part, percent, caption);
        viewModel.page().subscribe(page -> show(page == null ? null : page.share()));
        camera.subscribe(_ -> requestLayout());
        unit.subscribe(_ -> requestLayout());
        visibleProperty().subscribe(_ -> requestLayout());
    }

    private static Region square(String styleClass) {
        var square = new Region();
        square.getStyleClass().add(styleClass);
        return square;
    }

    private static Label words(String styleClass) {
        var words = new Label();
        words.getStyleClass().add(styleClass);
        return words;
    }

    private void show(@Nullable Share shown) {
        share = shown;
        placedFor = null;
        if (shown != null) {
            fill(shown.whole(), wholeNumber, wholeUnit, wholeName);
            fill(shown.part(), partNumber, partUnit, partName);
            percentNumber.setText(shown.percent().number());
            percentUnit.setText(shown.percent().unit());
            setAccessibleText(String.join(
                    " ", spoken(shown.whole()), spoken(shown.part()), spoken(shown.percent()), sameScale.getText()));
        }
        requestLayout();
    }

    private static void fill(Measure measure, Label number, Label unit, Label name) {
        number.setText(measure.number());
        unit.setText(measure.unit());
        name.setText(measure.name());
    }

    private static String spoken(Measure measure) {
        return (measure.name() + " " + measure.number() + " " + measure.unit()).strip();
    }

    /// Placed once for its sizes: to try an arrangement changes fonts, which asks for another layout, and tried in each
    /// layout that would never end. While it is hidden it is not styled, so it waits.
    @Override
    protected void layoutChildren() {
        var shown = share;
        double perMetre = unit.getValue().pixels() / camera.getValue().metresPerUnit();
        double large = shown == null ? 0 : Math.rint(shown.wholeSide() * perMetre);
        double small = shown == null ? 0 : Math.rint(shown.partSide() * perMetre);
        var sizes = new Sizes(large, small, getWidth(), getHeight(), unit.getValue());
        if (isVisible() && !sizes.equals(placedFor)) {
            placedFor = sizes;
            boolean fits = large >= px(LEAST_SQUARE) && place(large, small);
            getChildren().forEach(node -> node.setVisible(fits));
        }
    }

    /// What the arrangement depends on beside the words, in pixels.
    private record Sizes(double large, double small, double width, double height, Unit unit) {}

    private double px(double units) {
        return unit.getValue().px(units);
    }

    /// @return whether there is room
    private boolean place(double large, double small) {
        if (large > getWidth() - 2 * px(GAP)) {
            return false;
        }
        boolean inside = dress(false, false, large, small) || dress(false, true, large, small);
        if (!inside) {
            dress(true, false, large, small);
        }
        double wide = inside ? large : getWidth() - 2 * px(GAP);
        double below = heightBelow(inside, wide);
        double room = getHeight() - px(inside ? FOOT : TALL_FOOT);
        if (large + below > room) {
            return false;
        }
        double x = Math.rint((getWidth() - large) / 2);
        double y = Math.rint(Math.min(room - large - below, (getHeight() - px(FOOT / 2) - large - below) / 2));
        outer.resizeRelocate(x, y, large, large);
        inner.resizeRelocate(x, y + large - small, small, small);
        if (inside) {
            putInside(x, y, large, small);
            put(caption, x, y + large + px(GAP), large);
        } else {
            putBelow(px(GAP), y + large + px(GAP), wide);
        }
        return true;
    }

    /// Tries an arrangement of the words, whose sizes depend on it.
    ///
    /// @return whether the words fit into the squares
    private boolean dress(boolean below, boolean tight, double large, double small) {
        pseudoClassStateChanged(BELOW, below);
        pseudoClassStateChanged(TIGHT, tight);
        applyCss();
        double inWhole = large - 2 * px(MARGIN);
        double inPart = small - 2 * px(MARGIN);
        double strip = large - small;
        return !below
                && whole.prefHeight(-1) <= strip
                && nameFits(inWhole - whole.prefWidth(-1) - px(GAP), tight ? strip : 0)
                && percent.prefWidth(-1) <= inPart
                && longestWord(partName) <= inPart
                && part.prefHeight(inPart) + percentNumber.getFont().getSize() + px(MARGIN) <= small;
    }

    /// @param high how high it may be when it wraps; 0 if it has to stay on one line
    private boolean nameFits(double room, double high) {
        return wholeName.prefWidth(-1) <= room
                || (longestWord(wholeName) <= room && wholeName.prefHeight(room) <= high);
    }

    private static double longestWord(Label label) {
        double perCharacter = label.prefWidth(-1) / Math.max(1, label.getText().length());
        return Arrays.stream(label.getText().split(" ", -1))
                .mapToDouble(word -> word.length() * perCharacter)
                .max()
                .orElse(0);
    }

    private double heightBelow(boolean inside, double wide) {
        double words = caption.prefHeight(wide) + px(GAP);
        return inside
                ? words
                : words
                        + whole.prefHeight(wide)
                        + wholeName.prefHeight(wide)
                        + part.prefHeight(wide)
                        + percent.prefHeight(wide);
    }

    private void putInside(double x, double y, double large, double small) {
        double left = x + px(MARGIN);
        double strip = large - small;
        double wide = whole.prefWidth(-1);
        double top = y + (strip - whole.prefHeight(-1)) / 2;
        put(whole, left, top, wide);
        double beside = left + wide + px(GAP);
        double room = x + large - px(MARGIN) - beside;
        boolean wraps = wholeName.prefWidth(-1) > room;
        double nameTop = wraps
                ? y + (strip - wholeName.prefHeight(room)) / 2
                : top + wholeNumber.getBaselineOffset() - wholeName.getBaselineOffset();
        put(wholeName, beside, nameTop, room);
        put(part, left, y + strip + px(20), small - 2 * px(MARGIN));
        double baseline = y + large - px(34);
        double ascent = percentNumber.getBaselineOffset();
        put(percent, x + px(MARGIN) - px(4), baseline - ascent, small - 2 * px(MARGIN));
    }

    private void putBelow(double x, double y, double wide) {
        double top = y;
        for (var words : new Region[] {whole, wholeName, part, percent, caption}) {
            put(words, x, top, wide);
            top += words.getHeight();
        }
    }

    private static void put(Node node, double x, double y, double wide) {
        node.resizeRelocate(x, y, wide, node.prefHeight(wide));
    }
}
