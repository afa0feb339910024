package lobby.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.util.List;

/// Has Java2D load and compile what painting the map will need, while the content is still being read.
///
/// The first picture of a process takes several times as long as any later one. Draws letters as large as hills,
/// since a curve is a curve. Once is enough: more rounds made later pictures no quicker.
final class WarmUp {

    private static final String LETTERS = "&@8";
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    private WarmUp() {}

    /// Takes some tenths of a second of a worker's time.
    static void run(MapFonts fonts) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        for (var face : List.of(fonts.regular(), fonts.medium(), fonts.bold())) {
            var graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            draw(graphics, outline(face));
            graphics.dispose();
        }
    }

    private static Shape outline(Font face) {
        var letters = LETTERS.toCharArray();
        var outline = face.deriveFont(HEIGHT * 0.7f)
                .layoutGlyphVector(
                        new FontRenderContext(null, true, true), letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT)
                .getOutline();
        return AffineTransform.getTranslateInstance(40, HEIGHT * 0.8).createTransformedShape(outline);
    }

    private static void draw(Graphics2D graphics, Shape shape) {
        graphics.setColor(Color.GRAY);
        graphics.fill(shape);
        for (float breadth : new float[] {200, 60, 8, 1}) {
            graphics.setStroke(new BasicStroke(breadth, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(shape);
        }
        float[] dashes = {10, 7};
        graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dashes, 0));
        graphics.draw(shape);
        var band = new Area(shape);
        band.intersect(new Area(new Rectangle(WIDTH / 2, HEIGHT)));
        graphics.setColor(new Color(0x40808080, true));
        graphics.fill(band);
        var tile = new BufferedImage(34, 22, BufferedImage.TYPE_INT_ARGB_PRE);
        graphics.setPaint(new TexturePaint(tile, new Rectangle(34, 22)));
        graphics.fill(shape);
    }
}
