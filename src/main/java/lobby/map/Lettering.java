package lobby.map;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.List;
import lobby.geo.Unit;

/// Measures and shapes the words of callout and markers, the same on every thread and without a screen.
final class Lettering {

    /// Line height in ems of lines on the map.
    static final double LINE = 1.2;

    /// Where the baseline lies in its line, in ems.
    static final double BASELINE = 0.95;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final MapFonts fonts;

    Lettering(MapFonts fonts) {
        this.fonts = fonts;
    }

    /// Weight of a line.
    enum Weight {
        REGULAR,
        MEDIUM,
        BOLD
    }

    /// One line of text.
    ///
    /// @param size in pixels
    /// @param colour token of the palette
    record Line(String text, double size, Weight weight, String colour) {}

    /// Pixels of units of text on the map, which grows by half of the step of a visitor's text.
    static double text(Unit unit, double units) {
        return unit.px(units) * (1 + (unit.textScale() - 1) / 2);
    }

    double width(Line line) {
        return font(line).getStringBounds(line.text(), CONTEXT).getWidth();
    }

    double width(List<Line> lines) {
        return lines.stream().mapToDouble(this::width).max().orElse(0);
    }

    /// @param x of its left end
    /// @param baseline y of its baseline
    Shape shape(Line line, double x, double baseline) {
        return font(line).createGlyphVector(CONTEXT, line.text()).getOutline((float) x, (float) baseline);
    }

    private Font font(Line line) {
        var face = switch (line.weight()) {
            case REGULAR -> fonts.regular();
            case MEDIUM -> fonts.medium();
            case BOLD -> fonts.bold();
        };
        return face.deriveFont((float) line.size());
    }
}
