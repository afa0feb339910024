package lobby.ui.part;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import lobby.take.Code;

/// A QR code with its quiet zone, black on white in every theme.
///
/// Each module takes the same whole number of the display's pixels, three or more: a camera sees every uneven one. How
/// many follows from style sheets: about `-code-size` for all, and `-code-least` at least without the quiet zone.
public final class CodeImage extends Region {

    private static final StyleablePropertyFactory<CodeImage> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<CodeImage, Number> SIZE =
            STYLES.createSizeCssMetaData("-code-size", image -> image.size, 200);
    private static final CssMetaData<CodeImage, Number> LEAST =
            STYLES.createSizeCssMetaData("-code-least", image -> image.least, 123);

    private static final int LEAST_PIXELS = 3;

    private final SimpleStyleableDoubleProperty size = styleable(SIZE, "size");
    private final SimpleStyleableDoubleProperty least = styleable(LEAST, "least");
    private final ImageView view = new ImageView();
    private final Code code;
    private int drawn;

    /// @param spoken what a screen reader says
    public CodeImage(Code code, String spoken) {
        this.code = code;
        getStyleClass().add("code");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        view.setManaged(false);
        getChildren().add(view);
        List.of(size, least).forEach(length -> length.subscribe(() -> requestLayout()));
    }

    private SimpleStyleableDoubleProperty styleable(CssMetaData<CodeImage, Number> meta, String name) {
        return new SimpleStyleableDoubleProperty(
                meta, this, name, meta.getInitialValue(this).doubleValue());
    }

    /// As large as it is shown: magnified by JavaFX it would be blurred.
    private WritableImage picture(int module) {
        int length = modules() * module;
        var picture = new WritableImage(length, length);
        var pixels = picture.getPixelWriter();
        for (int y = 0; y < length; y++) {
            for (int x = 0; x < length; x++) {
                boolean dark = isDark(x / module - Code.QUIET, y / module - Code.QUIET);
                pixels.setColor(x, y, dark ? Color.BLACK : Color.WHITE);
            }
        }
        return picture;
    }

    private int modules() {
        return code.side() + 2 * Code.QUIET;
    }

    private boolean isDark(int column, int row) {
        return column >= 0 && row >= 0 && column < code.side() && row < code.side() && code.isDark(column, row);
    }

    /// Pixels of the display to one of the scene.
    private double scale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    /// Pixels of the display that a module takes on each side.
    private int module() {
        double wanted = Math.floor(size.get() * scale() / modules() + 0.001);
        double atLeast = Math.ceil(least.get() * scale() / code.side() - 0.001);
        return (int) Math.max(LEAST_PIXELS, Math.max(wanted, atLeast));
    }

    private double length() {
        return modules() * module() / scale();
    }

    @Override
    protected double computePrefWidth(double height) {
        return length();
    }

    @Override
    protected double computePrefHeight(double width) {
        return length();
    }

    @Override
    protected double computeMinWidth(double height) {
        return length();
    }

    @Override
    protected double computeMinHeight(double width) {
        return length();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return length();
    }

    @Override
    protected double computeMaxHeight(double width) {
        return length();
    }

    @Override
    protected void layoutChildren() {
        if (module() != drawn) {
            drawn = module();
            view.setImage(picture(drawn));
        }
        view.setFitWidth(length());
        view.setFitHeight(length());
        view.relocate(0, 0);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
