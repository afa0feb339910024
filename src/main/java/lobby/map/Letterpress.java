package lobby.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lobby.geo.PlacedLabel;
import lobby.geo.PlacedLabel.Run;
import lobby.geo.TextMeasure;
import org.jspecify.annotations.Nullable;

/// Measures and paints the letters of the map. Used by one thread at a time.
///
/// Widths, outlines and pictures are kept, since the same labels come back with every move of the map, and the same
/// letters with every turn.
final class Letterpress implements TextMeasure {

    private static final int MOST_WIDTHS = 4000;
    private static final int MOST_OUTLINES = 2000;
    private static final int MOST_PICTURES = 400;

    /// Parts of a pixel to which letters are set: what is finer nobody sees, but it would be another picture.
    private static final double FINEST = 64;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private record Line(String text, double size, int weight) {}

    /// @param colour of the letters as 0xAARRGGBB
    /// @param halo colour of the rim
    /// @param rim breadth of the stroke below the letters, half of which shows
    record Look(int colour, int halo, double rim) {}

    private record Sort(List<Run> runs, Look look) {}

    /// Letters on nothing.
    ///
    /// @param left from the origin of the first letters to the picture's left edge, whole pixels
    /// @param top from the origin of the first letters to the picture's upper edge, whole pixels
    /// @param argb premultiplied, row by row
    @SuppressWarnings("ArrayRecordComponent") // Shared on purpose, never compared.
    record Picture(int left, int top, int width, int height, int[] argb) {}

    private final MapFonts fonts;
    private final Map<Line, Double> widths = new LatestOnly<>(MOST_WIDTHS);
    private final Map<Line, Shape> outlines = new LatestOnly<>(MOST_OUTLINES);
    private final Map<Sort, Picture> pictures = new LatestOnly<>(MOST_PICTURES);

    Letterpress(MapFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public double width(String text, double size, int weight) {
        var line = new Line(text, size, weight);
        var known = widths.get(line);
        if (known != null) {
            return known;
        }
        var glyphs = glyphs(text, size, weight);
        double width = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        widths.put(line, width);
        return width;
    }

    private GlyphVector glyphs(String text, double size, int weight) {
        var letters = text.toCharArray();
        return font(size, weight).layoutGlyphVector(EXACT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    }

    private Font font(double size, int weight) {
        var face = switch (weight) {
            case 700 -> fonts.bold();
            case 500 -> fonts.medium();
            default -> fonts.regular();
        };
        return face.deriveFont(
                Map.of(TextAttribute.SIZE, (float) size, TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    /// The picture of a label, with its rim; the very same one for the same letters, wherever they stand.
    Picture picture(PlacedLabel label, Look look) {
        var first = label.runs().getFirst();
        var runs = label.runs().stream()
                .map(run -> new Run(
                        run.text(),
                        run.size(),
                        run.weight(),
                        Math.rint((run.x() - first.x()) * FINEST) / FINEST,
                        Math.rint((run.y() - first.y()) * FINEST) / FINEST,
                        run.angle(),
                        run.lean(),
                        run.left(),
                        run.base()))
                .toList();
        return pictures.computeIfAbsent(new Sort(runs, look), this::painted);
    }

    private Picture painted(Sort sort) {
        var letters = new Path2D.Double(Path2D.WIND_NON_ZERO);
        sort.runs.forEach(run -> letters.append(outline(run), false));
        var covered = letters.getBounds2D();
        double rim = sort.look.rim / 2 + 1;
        int left = (int) Math.floor(covered.getX() - rim);
        int top = (int) Math.floor(covered.getY() - rim);
        int width = Math.max(1, (int) Math.ceil(covered.getMaxX() + rim) - left);
        int height = Math.max(1, (int) Math.ceil(covered.getMaxY() + rim) - top);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(-left, -top);
        graphics.setColor(new Color(sort.look.halo, true));
        graphics.setStroke(new BasicStroke((float) sort.look.rim, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(letters);
        graphics.setColor(new Color(sort.look.colour, true));
        graphics.fill(letters);
        graphics.dispose();
        int[] argb = new int[width * height];
        image.getRaster().getDataElements(0, 0, width, height, argb);
        return new Picture(left, top, width, height, argb);
    }

    private Shape outline(Run run) {
        var place = AffineTransform.getTranslateInstance(run.x(), run.y());
        place.rotate(run.angle());
        place.shear(-Math.tan(Math.toRadians(run.lean())), 0);
        place.translate(run.left(), run.base());
        return place.createTransformedShape(outlines.computeIfAbsent(
                new Line(run.text(), run.size(), run.weight()),
                line -> glyphs(line.text(), line.size(), line.weight()).getOutline()));
    }

    /// Forgets what was not asked for the longest.
    private static final class LatestOnly<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1;

        private final int most;

        LatestOnly(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
