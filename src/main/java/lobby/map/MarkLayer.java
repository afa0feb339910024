package lobby.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import lobby.geo.Box;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;
import lobby.map.Lettering.Line;
import org.jspecify.annotations.Nullable;

/// Shows the posts of plates, brackets, markers, pin and callout where they were arranged, each at its anchor.
final class MarkLayer implements Ground.Layer {

    private final SpriteLayer layer = new SpriteLayer();
    private final ImageView sight = new ImageView();
    private final Group node = new Group(sight, layer.node());
    private @Nullable MarkArtist artist;
    private @Nullable Here here;

    MarkLayer() {
        node.setMouseTransparent(true);
        node.setManaged(false);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void place(Viewport screen) {
        layer.place(screen);
        placeSight(screen);
    }

    /// Lies on the ground and turns with it, unlike all else.
    private void placeSight(Viewport screen) {
        var from = here;
        if (from != null) {
            var at = screen.toScreen(from.at());
            double half = sight.getImage().getWidth() / 2;
            sight.setTranslateX(Math.rint(at.x() - half));
            sight.setTranslateY(Math.rint(at.y() - half));
            sight.setRotate(from.heading() - screen.camera().bearing());
        }
    }

    /// @param lettering null while there are no fonts
    void show(Viewport view, MapScene scene, Arrangement arrangement, @Nullable Lettering lettering) {
        var pictures = artist(scene, view);
        var sprites = new ArrayList<Sprite>();
        arrangement.plates().forEach(plate -> addPost(sprites, view, pictures, plate));
        arrangement.fans().forEach(fan -> addFan(sprites, pictures, fan));
        if (lettering != null) {
            arrangement.markers().forEach(spot -> addLines(sprites, pictures, spot, lettering));
        }
        arrangement.markers().forEach(spot -> addSquare(sprites, pictures, spot, lettering));
        var here = scene.here();
        if (here != null) {
            add(sprites, "here", pictures.pin(), here.at());
            var callout = arrangement.callout();
            if (callout != null && lettering != null) {
                var image = pictures.callout(Arranger.calloutLines(here, view.unit()), callout, lettering);
                sprites.add(new Sprite("callout", image, callout.anchor(), callout.dx(), callout.dy()));
            }
        }
        layer.show(sprites, false);
        this.here = here;
        sight.setVisible(here != null);
        sight.setImage(here == null ? null : pictures.sight());
    }

    private MarkArtist artist(MapScene scene, Viewport view) {
        var known = artist;
        if (known == null || !known.paintsFor(scene.palette(), view.unit())) {
            known = new MarkArtist(scene.palette(), view.unit());
            artist = known;
        }
        return known;
    }

    private static void add(List<Sprite> sprites, String id, MarkArtist.Mark mark, WorldPoint at) {
        sprites.add(new Sprite(id, mark.image(), at, mark.dx(), mark.dy()));
    }

    private static void addPost(List<Sprite> sprites, Viewport view, MarkArtist pictures, Arrangement.PlateSpot plate) {
        var foot = plate.foot();
        if (foot == null) {
            return;
        }
        var spot = plate.spot();
        double height = -spot.dy() - spot.height() + view.unit().px(3);
        var id = "post " + plate.plate().cluster();
        add(sprites, id, pictures.post(height, plate.plate().tint()), foot);
    }

    private static void addFan(List<Sprite> sprites, MarkArtist pictures, Arrangement.Fan fan) {
        add(sprites, "fan " + fan.first().id(), pictures.fan(fan), fan.first().at());
    }

    private static void addLines(
            List<Sprite> sprites, MarkArtist pictures, Arrangement.MarkerSpot spot, Lettering lettering) {
        var label = spot.label();
        if (label == null) {
            return;
        }
        double aside = label.dx()
                + label.width() / 2
                - spot.square().dx()
                - spot.square().width() / 2;
        var mark = pictures.lines(spot.lines(), label.width(), Math.abs(aside) < 1, aside < 0, lettering);
        sprites.add(new Sprite(
                "lines " + spot.marker().id(),
                mark.image(),
                label.anchor(),
                label.dx() + mark.dx(),
                label.dy() + mark.dy()));
    }

    private static void addSquare(
            List<Sprite> sprites, MarkArtist pictures, Arrangement.MarkerSpot spot, @Nullable Lettering lettering) {
        var marker = spot.marker();
        var square = spot.square();
        if (spot.count() > 1) {
            var image = pictures.group(spot.count(), spot.tint(), square.width(), square.height(), lettering);
            sprites.add(new Sprite("group " + marker.id(), image, square.anchor(), square.dx() - 1, square.dy() - 1));
            return;
        }
        var image = pictures.square(marker, square.width(), lettering);
        sprites.add(new Sprite("square " + marker.id(), image, square.anchor(), square.dx() - 1, square.dy() - 1));
        var outline = marker.outline();
        if (outline != null && marker.number() == null) {
            double inset = square.width() * (1 - MarkArtist.ICON) / 2;
            var icon = pictures.icon(outline, square.width(), marker.tint() == null);
            sprites.add(
                    new Sprite("icon " + marker.id(), icon, square.anchor(), square.dx() + inset, square.dy() + inset));
        }
    }

    /// The texts among what it draws.
    static List<DrawnText> drawn(Viewport view, MapScene scene, Arrangement arrangement) {
        var texts = new ArrayList<DrawnText>();
        for (var spot : arrangement.markers()) {
            var marker = spot.marker();
            if (spot.count() > 1) {
                texts.add(new DrawnText(
                        marker.id(),
                        DrawnText.Kind.MARKER,
                        String.valueOf(spot.count()),
                        spot.square().box(view)));
            } else if (marker.number() != null) {
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
