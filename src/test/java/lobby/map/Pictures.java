package lobby.map;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import lobby.geo.Box;
import lobby.geo.Viewport;

/// Paints views of the map into a folder, to be looked at beside the mockups, and says how long it takes.
///
/// Run by hand: `java … lobby.map.Pictures FOLDER [name…]`.
public final class Pictures {

    private record View(
            String name, Viewport viewport, Locale language, Palette palette, List<Box> reserved, List<Box> taken) {}

    private Pictures() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var folder = Files.createDirectories(Path.of(args[0]));
        var wanted = Arrays.asList(args).subList(1, args.length);
        var sheets = new Sheets();
        var base = new BaseMapPainter(sheets);
        var labels = new LabelPainter(sheets, MapFonts.load(Path.of("assets/fonts")));
        for (var view : views()) {
            if (wanted.isEmpty() || wanted.contains(view.name)) {
                long from = System.nanoTime();
                var scene = Fixture.scene(Fixture.DATA, view.language, view.palette);
                scene = new MapScene(
                        scene.data(),
                        scene.notes(),
                        scene.language(),
                        scene.second(),
                        scene.palette(),
                        scene.tints(),
                        view.name.startsWith("cluster") ? "yongfeng" : null,
                        scene.plates(),
                        scene.markers(),
                        scene.here(),
                        scene.detail(),
                        view.reserved);
                var picture = base.paint(scene, view.viewport);
                long painted = System.nanoTime();
                var sprites = labels.place(scene, view.viewport, view.taken);
                long lettered = System.nanoTime();
                System.out.printf(
                        "%s base %d ms labels %d ms%n",
                        view.name, (painted - from) / 1_000_000, (lettered - painted) / 1_000_000);
                var image = image(picture, sprites);
                var pen = image.createGraphics();
                pen.setColor(new java.awt.Color(255, 0, 255, 30));
                for (var box : view.reserved) {
                    pen.fill(new java.awt.geom.Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
                }
                for (var box : view.taken) {
                    pen.fill(new java.awt.geom.Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
                }
                pen.dispose();
                ImageIO.write(image, "png", folder.resolve(view.name + ".png").toFile());
            }
        }
    }

    static BufferedImage image(BasePicture picture, List<LabelSprite> sprites) {
        var image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(
                0,
                0,
                picture.width(),
                picture.height(),
                picture.pixels().argb(),
                0,
                picture.pixels().width());
        var graphics = image.createGraphics();
        for (var sprite : sprites) {
            var label = new BufferedImage(sprite.width(), sprite.height(), BufferedImage.TYPE_INT_ARGB_PRE);
            label.getRaster().setDataElements(0, 0, sprite.width(), sprite.height(), sprite.argb());
            var at = sprite.topLeft(picture.viewport());
            graphics.drawImage(label, (int) at.x(), (int) at.y(), null);
        }
        graphics.dispose();
        return image;
    }

    private static List<View> views() {
        var home = Fixture.at(116.2085, 40.0722);
        var cluster = Fixture.at(116.2340, 40.0690);
        var zhHome = List.of(
                new Box(0, 0, 620, 264),
                new Box(0, 850, 640, 94),
                new Box(1120, 848, 800, 100),
                new Box(0, 940, 1920, 140),
                new Box(1760, 392, 160, 388));
        var enHome = List.of(
                new Box(0, 0, 620, 264),
                new Box(0, 850, 730, 94),
                new Box(960, 848, 800, 100),
                new Box(0, 940, 1920, 140),
                new Box(1760, 392, 160, 388));
        var panel = List.of(
                new Box(1160, 0, 760, 1080),
                new Box(0, 846, 720, 98),
                new Box(0, 940, 1920, 140),
                new Box(1040, 460, 120, 380));
        var zhTaken = List.of(
                new Box(370, 330, 262, 168),
                new Box(940, 142, 262, 168),
                new Box(1278, 342, 74, 98),
                new Box(1238, 242, 156, 96));
        var enTaken = List.of(
                new Box(340, 330, 318, 168),
                new Box(740, 160, 426, 168),
                new Box(1278, 342, 74, 98),
                new Box(1184, 242, 260, 96));
        var clusterTaken = List.of(new Box(700, 225, 80, 110), new Box(660, 122, 160, 96));
        var views = new ArrayList<View>();
        var zh = Locale.CHINESE;
        var en = Locale.ENGLISH;
        views.add(new View(
                "home-zh", Fixture.view(home, 7.85, 0, 960, 468, 1920, 1080), zh, Fixture.LIGHT, zhHome, zhTaken));
        views.add(new View(
                "home-en", Fixture.view(home, 7.85, 0, 960, 468, 1920, 1080), en, Fixture.LIGHT, enHome, enTaken));
        views.add(new View(
                "home-night", Fixture.view(home, 7.85, 0, 960, 468, 1920, 1080), zh, Fixture.NIGHT, zhHome, zhTaken));
        views.add(new View(
                "cluster-zh",
                Fixture.view(cluster, 4.15, 0, 592, 486, 1920, 1080),
                zh,
                Fixture.LIGHT,
                panel,
                clusterTaken));
        views.add(new View(
                "cluster-en",
                Fixture.view(cluster, 4.15, 0, 592, 486, 1920, 1080),
                en,
                Fixture.LIGHT,
                panel,
                clusterTaken));
        views.add(new View(
                "industries",
                Fixture.view(Fixture.at(116.1945, 40.0660), 10.2, 0, 570, 480, 1920, 1080),
                zh,
                Fixture.LIGHT,
                panel,
                List.of(new Box(252, 308, 160, 124), new Box(708, 160, 170, 146), new Box(915, 295, 90, 100))));
        views.add(new View(
                "site",
                Fixture.view(Fixture.HERE, 1.5, 0, 960, 540, 1920, 1080),
                zh,
                Fixture.LIGHT,
                List.of(),
                List.of()));
        views.add(new View(
                "site-en",
                Fixture.view(Fixture.HERE, 1.5, 0, 960, 540, 1920, 1080),
                en,
                Fixture.LIGHT,
                List.of(),
                List.of()));
        views.add(new View(
                "portrait",
                Fixture.view(Fixture.at(116.1896, 40.0680), 10.7, 0, 540, 770, 1080, 1920),
                zh,
                Fixture.LIGHT,
                List.of(new Box(0, 0, 1080, 306), new Box(0, 1200, 1080, 680), new Box(930, 936, 150, 384)),
                List.of()));
        for (int bearing : new int[] {45, 90, 200}) {
            views.add(new View(
                    "home-" + bearing,
                    Fixture.view(home, 7.85, bearing, 960, 468, 1920, 1080),
                    bearing == 90 ? en : zh,
                    Fixture.LIGHT,
                    List.of(),
                    List.of()));
            views.add(new View(
                    "cluster-" + bearing,
                    Fixture.view(cluster, 4.15, bearing, 592, 486, 1920, 1080),
                    bearing == 90 ? en : zh,
                    Fixture.LIGHT,
                    panel,
                    List.of()));
        }
        views.add(new View(
                "wide",
                Fixture.view(Fixture.at(116.2, 40.08), 16, 0, 960, 540, 1920, 1080),
                zh,
                Fixture.LIGHT,
                List.of(),
                List.of()));
        return views;
    }
}
