package lobby.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import lobby.geo.Box;
import lobby.geo.Viewport;
import lobby.map.Lettering.Line;
import lobby.model.Tint;
import org.jspecify.annotations.Nullable;

/// Draws the posts of plates, brackets, markers, pin and callout where they were arranged, each at its anchor.
final class MarkLayer {

    private @Nullable MarkArtist artist;

    /// @param lettering null while there are no fonts
    void draw(
            GraphicsContext graphics,
            Viewport view,
            MapScene scene,
            Arrangement arrangement,
            @Nullable Lettering lettering) {
        var pictures = artist(scene, view);
        arrangement.plates().forEach(plate -> drawPost(graphics, view, scene.palette(), plate));
        arrangement.fans().forEach(fan -> drawFan(graphics, view, scene.palette(), fan));
        if (lettering != null) {
            arrangement.markers().forEach(spot -> drawLines(graphics, view, pictures, spot, lettering));
        }
        arrangement.markers().forEach(spot -> drawSquare(graphics, view, pictures, spot, lettering));
        var here = scene.here();
        if (here != null) {
            drawPin(graphics, view, pictures, here);
            var callout = arrangement.callout();
            if (callout != null && lettering != null) {
                var box = callout.box(view);
                var image = pictures.callout(Arranger.calloutLines(here, view.unit()), callout, lettering);
                put(graphics, view, image, box.x(), box.y());
            }
        }
    }

    private MarkArtist artist(MapScene scene, Viewport view) {
        var known = artist;
        if (known == null || !known.paintsFor(scene.palette(), view.unit())) {
            known = new MarkArtist(scene.palette(), view.unit());
            artist = known;
        }
        return known;
    }

    private static void drawPost(
            GraphicsContext graphics, Viewport view, Palette palette, Arrangement.PlateSpot plate) {
        var ground = plate.foot();
        if (ground == null) {
            return;
        }
        var foot = view.toScreen(ground);
        var box = plate.spot().box(view);
        double top = Math.rint(box.y() + box.height() - view.unit().px(3));
        for (boolean edge : new boolean[] {true, false}) {
            double width = Math.rint(view.unit().px(edge ? 16 : 10));
            graphics.setFill(Colours.of(
                    palette.argb(edge ? "surface" : plate.plate().tint().key())));
            graphics.fillRect(Math.rint(foot.x() - width / 2), top, width, Math.rint(foot.y()) - top);
        }
    }

    private static void drawFan(GraphicsContext graphics, Viewport view, Palette palette, Arrangement.Fan fan) {
        var at = view.toScreen(fan.first().at());
        double x = Math.rint(at.x());
        double y = Math.rint(at.y());
        double left = Math.min(0, fan.drops().getFirst());
        double right = Math.max(0, fan.drops().getLast());
        for (boolean edge : new boolean[] {true, false}) {
            double width = Math.max(2, Math.rint(view.unit().px(edge ? 9 : 4)));
            double half = Math.rint(width / 2);
            graphics.setFill(
                    Colours.of(palette.argb(edge ? "surface" : token(fan.first().tint()))));
            graphics.fillRect(x - half, y + fan.from(), width, fan.bar() - fan.from());
            graphics.fillRect(Math.rint(x + left) - half, y + fan.bar() - half, right - left + width, width);
            for (double drop : fan.drops()) {
                graphics.fillRect(Math.rint(x + drop) - half, y + fan.bar(), width, fan.to() - fan.bar());
            }
        }
    }

    private static String token(@Nullable Tint tint) {
        return tint == null ? "ink" : tint.key();
    }

    private static void drawLines(
            GraphicsContext graphics,
            Viewport view,
            MarkArtist pictures,
            Arrangement.MarkerSpot spot,
            Lettering lettering) {
        var label = spot.label();
        if (label == null) {
            return;
        }
        double aside = label.dx()
                + label.width() / 2
                - spot.square().dx()
                - spot.square().width() / 2;
        var mark = pictures.lines(spot.lines(), label.width(), Math.abs(aside) < 1, aside < 0, lettering);
        var box = label.box(view);
        put(graphics, view, mark.image(), box.x() + mark.dx(), box.y() + mark.dy());
    }

    private static void drawSquare(
            GraphicsContext graphics,
            Viewport view,
            MarkArtist pictures,
            Arrangement.MarkerSpot spot,
            @Nullable Lettering lettering) {
        var marker = spot.marker();
        var box = spot.square().box(view);
        put(graphics, view, pictures.square(marker, box.width(), lettering), box.x() - 1, box.y() - 1);
        var outline = marker.outline();
        if (outline != null && marker.number() == null) {
            double inset = box.width() * (1 - MarkArtist.ICON) / 2;
            var icon = pictures.icon(outline, box.width(), marker.tint() == null);
            put(graphics, view, icon, box.x() + inset, box.y() + inset);
        }
    }

    private static void drawPin(GraphicsContext graphics, Viewport view, MarkArtist pictures, Here here) {
        var pin = pictures.pin();
        var at = view.toScreen(here.at());
        put(graphics, view, pin.image(), at.x() + pin.dx(), at.y() + pin.dy());
    }

    /// At whole pixels, and only if something of it can be seen.
    private static void put(GraphicsContext graphics, Viewport view, Image image, double x, double y) {
        if (x < view.width() && y < view.height() && x + image.getWidth() > 0 && y + image.getHeight() > 0) {
            graphics.drawImage(image, Math.rint(x), Math.rint(y));
        }
    }

    /// The texts among what it draws.
    static List<DrawnText> drawn(Viewport view, MapScene scene, Arrangement arrangement) {
        var texts = new ArrayList<DrawnText>();
        for (var spot : arrangement.markers()) {
            var marker = spot.marker();
            if (marker.number() != null) {
                texts.add(new DrawnText(
                        marker.id(),
                        DrawnText.Kind.MARKER,
                        marker.number(),
                        spot.square().box(view)));
            }
            if (spot.label() != null) {
                add(
                        texts,
                        marker.id(),
                        DrawnText.Kind.MARKER,
                        spot.lines(),
                        spot.label().box(view));
            }
        }
        var here = scene.here();
        if (here != null && arrangement.callout() != null) {
            var lines = Arranger.calloutLines(here, view.unit());
            add(
                    texts,
                    "here",
                    DrawnText.Kind.CALLOUT,
                    lines,
                    arrangement.callout().box(view));
        }
        return texts;
    }

    private static void add(List<DrawnText> texts, String id, DrawnText.Kind kind, List<Line> lines, Box box) {
        double y = box.y();
        double sum = lines.stream().mapToDouble(Line::size).sum();
        for (var line : lines) {
            double height = box.height() * line.size() / sum;
            texts.add(new DrawnText(id, kind, line.text(), new Box(box.x(), y, box.width(), height)));
            y += height;
        }
    }
}
