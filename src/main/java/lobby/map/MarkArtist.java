package lobby.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import lobby.geo.Unit;
import lobby.map.Lettering.Line;
import lobby.model.Tint;
import org.jspecify.annotations.Nullable;

/// Paints pin, callout and markers, each once as a small picture, so that a frame only has to copy them.
final class MarkArtist {

    /// Share of a marker's square that its icon fills.
    static final double ICON = 0.7;

    private static final double HALO = 5;

    /// Units from the point to where the visitor's sight ends: below the callout, above the teardrop.
    private static final double SIGHT = 91;

    /// Degrees that it is wide.
    private static final double SIGHT_ANGLE = 80;

    private final Palette palette;
    private final Unit unit;
    private final Map<Object, Image> painted = new HashMap<>();

    /// Good for one theme at one unit.
    MarkArtist(Palette palette, Unit unit) {
        this.palette = palette;
        this.unit = unit;
    }

    boolean paintsFor(Palette otherPalette, Unit otherUnit) {
        return palette.equals(otherPalette) && unit.equals(otherUnit);
    }

    /// A picture and where its upper left corner is, seen from the point that it marks.
    record Mark(Image image, double dx, double dy) {}

    private record LinesKey(List<Line> lines) {}

    private record SquareKey(
            double side, String fill, @Nullable String number) {}

    private record PostKey(double height, Tint tint) {}

    private record FanKey(
            List<Double> drops, double to, @Nullable Tint tint) {}

    private record GroupKey(
            double width,
            double height,
            String fill,
            @Nullable String number) {}

    private record IconKey(double side, String outline) {}

    private record CalloutKey(List<Line> lines, double width, double height) {}

    /// The way the visitor looks, upwards: a flat fan on the ground with the pin's point in its middle, so wide that it
    /// is seen on both sides of the teardrop.
    Image sight() {
        return once(
                "sight",
                () -> picture(unit.px(2 * SIGHT), unit.px(2 * SIGHT), graphics -> {
                    graphics.scale(unit.pixels(), unit.pixels());
                    graphics.translate(SIGHT, SIGHT);
                    double from = 90 - SIGHT_ANGLE / 2;
                    graphics.setColor(faint("here", 0.24));
                    graphics.fill(new Arc2D.Double(-SIGHT, -SIGHT, 2 * SIGHT, 2 * SIGHT, from, SIGHT_ANGLE, Arc2D.PIE));
                    double rim = SIGHT - 2;
                    graphics.setColor(colour("here"));
                    graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
                    graphics.draw(new Arc2D.Double(-rim, -rim, 2 * rim, 2 * rim, from, SIGHT_ANGLE, Arc2D.OPEN));
                }));
    }

    /// The teardrop with its rings on the ground.
    Mark pin() {
        double left = 44;
        double up = 86;
        var image = once(
                "pin",
                () -> picture(unit.px(2 * left), unit.px(up + 44), graphics -> {
                    graphics.scale(unit.pixels(), unit.pixels());
                    graphics.translate(left, up);
                    graphics.setColor(faint("here", 0.12));
                    graphics.fill(new Ellipse2D.Double(-42, -42, 84, 84));
                    graphics.setColor(faint("here", 0.22));
                    graphics.fill(new Ellipse2D.Double(-24, -24, 48, 48));
                    var drop = new Path2D.Double();
                    drop.moveTo(0, 2);
                    drop.curveTo(-6, -14, -29, -25, -29, -50);
                    drop.append(new Arc2D.Double(-29, -79, 58, 58, 180, -180, Arc2D.OPEN), true);
                    drop.curveTo(29, -25, 6, -14, 0, 2);
                    drop.closePath();
                    graphics.setColor(colour("here"));
                    graphics.fill(drop);
                    graphics.setColor(colour("surface"));
                    graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
                    graphics.draw(drop);
                    graphics.setColor(colour("on-cluster"));
                    graphics.fill(new Ellipse2D.Double(-11, -61, 22, 22));
                }));
        return new Mark(image, -unit.px(left), -unit.px(up));
    }

    /// The post of a plate, up from the point where it stands.
    Mark post(double height, Tint tint) {
        double width = Math.rint(unit.px(16));
        double core = Math.rint(unit.px(10));
        var image = once(
                new PostKey(height, tint),
                () -> picture(width, height, graphics -> {
                    graphics.setColor(colour("surface"));
                    graphics.fill(new Rectangle2D.Double(0, 0, width, height));
                    graphics.setColor(colour(tint.key()));
                    graphics.fill(new Rectangle2D.Double(Math.rint((width - core) / 2), 0, core, height));
                }));
        return new Mark(image, -width / 2, -height);
    }

    /// The bracket of a row of markers.
    Mark fan(Arrangement.Fan fan) {
        double least = fan.drops().stream().mapToDouble(drop -> drop).min().orElse(0);
        double most = fan.drops().stream().mapToDouble(drop -> drop).max().orElse(0);
        double left = Math.min(0, least) - unit.px(5);
        double right = Math.max(0, most) + unit.px(5);
        double top = Math.min(0, fan.to() - unit.px(5));
        double bottom = Math.max(0, fan.to() + unit.px(5));
        var tint = fan.first().tint();
        var image = once(
                new FanKey(fan.drops(), fan.to(), tint),
                () -> picture(right - left, bottom - top, graphics -> {
                    graphics.translate(-left, -top);
                    for (boolean edge : new boolean[] {true, false}) {
                        double width = Math.max(2, Math.rint(unit.px(edge ? 9 : 4)));
                        double half = width / 2;
                        graphics.setColor(colour(edge ? "surface" : tint == null ? "ink" : tint.key()));
                        graphics.fill(upright(0, fan.from(), fan.bar(), width));
                        graphics.fill(new Rectangle2D.Double(
                                Math.min(0, least) - half,
                                fan.bar() - half,
                                Math.max(0, most) - Math.min(0, least) + width,
                                width));
                        for (double drop : fan.drops()) {
                            graphics.fill(upright(drop, fan.bar(), fan.to(), width));
                        }
                    }
                }));
        return new Mark(image, left, top);
    }

    private static Rectangle2D upright(double x, double from, double to, double width) {
        return new Rectangle2D.Double(x - width / 2, Math.min(from, to), width, Math.abs(to - from));
    }

    /// The words beside the pin, on a card.
    Image callout(List<Line> lines, Spot spot, Lettering lettering) {
        return once(
                new CalloutKey(lines, spot.width(), spot.height()),
                () -> picture(spot.width(), spot.height(), graphics -> {
                    double edge = unit.px(3);
                    graphics.setColor(colour("here"));
                    graphics.fill(rounded(0, 0, spot.width(), spot.height(), unit.px(6)));
                    graphics.setColor(colour("surface"));
                    graphics.fill(rounded(edge, edge, spot.width() - 2 * edge, spot.height() - 2 * edge, unit.px(3)));
                    var first = lines.getFirst();
                    var second = lines.getLast();
                    double y = unit.px(10);
                    graphics.setColor(colour(first.colour()));
                    graphics.fill(lettering.shape(first, unit.px(18), y + first.size() * Lettering.BASELINE));
                    y += unit.px(2) + first.size() * 1.25;
                    graphics.setColor(colour(second.colour()));
                    graphics.fill(lettering.shape(second, unit.px(18), y + second.size() * Lettering.BASELINE));
                }));
    }

    /// The square of a marker, with its number if it has one.
    ///
    /// @param lettering null while there are no fonts
    Image square(Marker marker, double side, @Nullable Lettering lettering) {
        var fill = marker.tint() == null ? "ink" : marker.tint().key();
        var number = lettering == null ? null : marker.number();
        if (MarkArranger.isHollow(marker)) {
            return once(
                    new SquareKey(side, "", null),
                    () -> picture(side + 2, side + 2, graphics -> {
                        double edge = unit.px(3);
                        graphics.translate(1, 1);
                        graphics.setColor(colour("ink-3"));
                        graphics.fill(rounded(0, 0, side, side, unit.px(4)));
                        graphics.setColor(colour("surface"));
                        graphics.fill(rounded(edge, edge, side - 2 * edge, side - 2 * edge, unit.px(2)));
                    }));
        }
        return once(
                new SquareKey(side, fill, number),
                () -> picture(side + 2, side + 2, graphics -> {
                    double edge = unit.px(4);
                    double radius = unit.px(marker.selected() ? 10 : 7);
                    graphics.translate(1, 1);
                    graphics.setColor(colour("surface"));
                    graphics.fill(rounded(0, 0, side, side, radius));
                    graphics.setColor(colour(fill));
                    graphics.fill(rounded(edge, edge, side - 2 * edge, side - 2 * edge, radius - edge / 2));
                    if (number != null && lettering != null) {
                        double size = side / 2 * (number.length() > 2 ? 0.8 : 1.05);
                        var line = new Line(number, size, Lettering.Weight.BOLD, "on-cluster");
                        graphics.setColor(colour(marker.tint() == null ? "surface" : line.colour()));
                        graphics.fill(
                                lettering.shape(line, (side - lettering.width(line)) / 2, side / 2 + size * 0.36));
                    }
                }));
    }

    /// The disc of a group with its number, which no list's number on a square can be mistaken for.
    ///
    /// @param tint null for ink
    /// @param width more than the height for a long number
    /// @param lettering null while there are no fonts
    Image group(int count, @Nullable Tint tint, double width, double height, @Nullable Lettering lettering) {
        var fill = tint == null ? "ink" : tint.key();
        var number = lettering == null ? null : String.valueOf(count);
        return once(
                new GroupKey(width, height, fill, number),
                () -> picture(width + 2, height + 2, graphics -> {
                    double edge = unit.px(4);
                    graphics.translate(1, 1);
                    graphics.setColor(colour("surface"));
                    graphics.fill(rounded(0, 0, width, height, height / 2));
                    graphics.setColor(colour(fill));
                    graphics.fill(rounded(edge, edge, width - 2 * edge, height - 2 * edge, height / 2 - edge));
                    if (number != null && lettering != null) {
                        double size = unit.px(22);
                        var line = new Line(number, size, Lettering.Weight.BOLD, "on-cluster");
                        graphics.setColor(colour(tint == null ? "surface" : line.colour()));
                        graphics.fill(
                                lettering.shape(line, (width - lettering.width(line)) / 2, height / 2 + size * 0.36));
                    }
                }));
    }

    /// The icon in a marker's square.
    Image icon(String outline, double side, boolean onInk) {
        return once(new IconKey(side, outline), () -> {
            double size = side * ICON;
            var canvas = new Canvas(Math.ceil(size), Math.ceil(size));
            var graphics = canvas.getGraphicsContext2D();
            graphics.scale(size / 24, size / 24);
            graphics.setFill(Colours.of(palette.argb(onInk ? "surface" : "on-cluster")));
            graphics.beginPath();
            graphics.appendSVGPath(outline);
            graphics.fill();
            var clear = new SnapshotParameters();
            clear.setFill(Colours.of(0));
            return canvas.snapshot(clear, null);
        });
    }

    /// Lines with a halo; the picture is larger than its text by the halo on each side.
    Mark lines(List<Line> lines, double width, boolean centred, boolean right, Lettering lettering) {
        double halo = unit.px(HALO);
        double height = lines.stream().mapToDouble(Line::size).sum() * Lettering.LINE;
        var key = List.of(new LinesKey(lines), centred, right);
        var image = once(
                key,
                () -> picture(width + 2 * halo, height + 2 * halo, graphics -> {
                    double y = halo;
                    for (var line : lines) {
                        double free = width - lettering.width(line);
                        double x = halo + (centred ? free / 2 : right ? free : 0);
                        var shape = lettering.shape(line, x, y + line.size() * Lettering.BASELINE);
                        graphics.setColor(colour("halo"));
                        graphics.setStroke(
                                new BasicStroke((float) halo, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                        graphics.draw(shape);
                        graphics.setColor(colour(line.colour()));
                        graphics.fill(shape);
                        y += line.size() * Lettering.LINE;
                    }
                }));
        return new Mark(image, -halo, -halo);
    }

    /// A picture that a worker painted.
    static Image image(int width, int height, int[] premultiplied) {
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(premultiplied), PixelFormat.getIntArgbPreInstance()));
    }

    private Image once(Object key, Supplier<Image> paint) {
        // A visitor who searches a long list sees many names; none is kept for ever.
        if (painted.size() > 400) {
            painted.clear();
        }
        var known = painted.get(key);
        if (known == null) {
            known = paint.get();
            painted.put(key, known);
        }
        return known;
    }

    private static Image picture(double width, double height, Consumer<Graphics2D> paint) {
        var picture = new BufferedImage(
                Math.max(1, (int) Math.ceil(width)),
                Math.max(1, (int) Math.ceil(height)),
                BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paint.accept(graphics);
        graphics.dispose();
        var pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        return image(picture.getWidth(), picture.getHeight(), pixels);
    }

    private static RoundRectangle2D rounded(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }

    private Color colour(String token) {
        return new Color(palette.argb(token), true);
    }

    private Color faint(String token, double share) {
        int argb = palette.argb(token);
        return new Color((argb & 0xFF_FFFF) | (int) Math.round(share * 255) << 24, true);
    }
}
