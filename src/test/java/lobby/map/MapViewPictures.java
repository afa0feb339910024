package lobby.map;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import lobby.geo.Box;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;
import lobby.model.Icons;
import lobby.model.LocalizedText;
import lobby.model.Tint;
import lobby.session.Theme;
import lobby.ui.Fonts;
import lobby.ui.Styles;
import lobby.ui.Tokens;
import org.jspecify.annotations.Nullable;

/// Takes pictures of the map control with all its marks, to be looked at beside the mockups.
///
/// Run by hand: `java … lobby.map.MapViewPictures FOLDER [name…]`, with JavaFX's headless platform.
public final class MapViewPictures {

    private static final Path FONTS = Path.of("assets/fonts");
    private static final String DOMAIN =
            "M18,15H16V17H18M18,11H16V13H18M20,19H12V17H14V15H12V13H14V11H12V9H20M10,7H8V5H10"
                    + "M10,11H8V9H10"
                    + "M10,15H8V13H10M10,19H8V17H10M6,7H4V5H6M6,11H4V9H6M6,15H4V13H6M6,19H4V17H6M12,7V3H2V21H22V7H12Z";

    private static final String FANNED = "fan0";

    private record Shot(String name, Viewport view, MapScene scene) {}

    private MapViewPictures() {}

    public static void main(String[] args) throws InterruptedException, IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        var wanted = Arrays.asList(args).subList(1, args.length);
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                Fonts.load(FONTS);
                for (var shot : shots()) {
                    if (wanted.isEmpty() || wanted.contains(shot.name())) {
                        take(shot, folder.resolve(shot.name() + ".png").toFile());
                    }
                }
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void take(Shot shot, File file) {
        var map = new MapView(Runnable::run, FONTS);
        map.unitProperty().set(shot.view().unit());
        var root = new StackPane(map);
        root.getStylesheets()
                .setAll(new Styles(List.of("/lobby/ui/tokens.css", "/lobby/ui/base.css", "/lobby/map/map.css"))
                        .compiled(shot.view().unit(), new Icons(Map.of())));
        var scene = new Scene(root, shot.view().width(), shot.view().height());
        map.shownProperty().set(shot.scene());
        map.openedProperty().set(FANNED);
        map.jumpTo(shot.view().camera());
        long from = System.nanoTime();
        var image = scene.snapshot(null);
        System.out.printf(
                "%s %d ms, %d texts%n",
                shot.name(), (System.nanoTime() - from) / 1_000_000, map.drawn().size());
        try {
            ImageIO.write(buffered(image), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage buffered(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }

    private static List<Shot> shots() {
        var panel = List.of(new Box(1184, 0, 736, 944), new Box(0, 944, 1920, 136), new Box(1056, 472, 88, 352));
        var open = List.of(
                new Box(0, 0, 600, 252),
                new Box(0, 944, 1920, 136),
                new Box(1784, 408, 88, 352),
                new Box(1148, 852, 724, 72),
                new Box(48, 880, 560, 50));
        var shots = new ArrayList<Shot>();
        for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            shots.add(new Shot(
                    "home-" + language,
                    Fixture.view(Fixture.at(116.2085, 40.0722), 7.85, 0, 960, 468, 1920, 1080),
                    scene(language, Theme.LIGHT, 64, true, null, true, List.of(), open)));
        }
        shots.add(new Shot(
                "home-night-turned",
                Fixture.view(Fixture.at(116.2085, 40.0722), 7.85, 40, 960, 468, 1920, 1080),
                scene(Locale.CHINESE, Theme.NIGHT, 64, true, null, true, List.of(), open)));
        for (var theme : Theme.values()) {
            for (int bearing = 0; bearing < 360; bearing += 90) {
                shots.add(new Shot(
                        "sight-" + theme.key() + "-" + bearing,
                        Fixture.view(Fixture.HERE, 6, bearing, 250, 250, 500, 500),
                        scene(Locale.CHINESE, theme, 40, false, null, true, List.of(), List.of())));
            }
        }
        for (int count : new int[] {3, 24}) {
            for (var at : List.of(Fixture.HERE, Fixture.at(116.17, 40.045))) {
                shots.add(new Shot(
                        "fan-" + count + (at.equals(Fixture.HERE) ? "-here" : "-foot"),
                        Fixture.view(Fixture.at(116.2085, 40.0722), 7.85, 0, 960, 468, 1920, 1080),
                        scene(Locale.CHINESE, Theme.LIGHT, 34, false, null, true, together(count, at), open)));
            }
        }
        for (double scale : new double[] {30, 8, 2}) {
            shots.add(new Shot(
                    "crowd-" + (int) scale,
                    Fixture.view(Fixture.at(116.2085, 40.0722), scale, 0, 960, 468, 1920, 1080),
                    scene(Locale.CHINESE, Theme.LIGHT, 34, false, null, true, crowd(), open)));
        }
        var small = Fixture.view(Fixture.at(116.2085, 40.0722), 7.85, 0, 960, 468, 1920, 1080);
        shots.add(new Shot(
                "home-720",
                new Viewport(small.camera(), new Unit(1280 / 1920.0, 1), 1280, 720),
                scene(Locale.ENGLISH, Theme.LIGHT, 64, true, null, true, List.of(), scaled(open, 1280 / 1920.0))));
        shots.add(new Shot(
                "home-large-text",
                new Viewport(small.camera(), new Unit(1, 1.5), 1920, 1080),
                scene(Locale.CHINESE, Theme.LIGHT, 64, true, null, true, List.of(), open)));
        shots.add(new Shot(
                "cluster",
                Fixture.view(Fixture.at(116.2340, 40.0690), 4.15, 0, 592, 486, 1920, 1080),
                scene(Locale.CHINESE, Theme.LIGHT, 0, false, "yongfeng", true, List.of(), panel)));
        shots.add(new Shot(
                "industries",
                Fixture.view(Fixture.at(116.1945, 40.0660), 10.2, 0, 570, 480, 1920, 1080),
                scene(
                        Locale.CHINESE,
                        Theme.LIGHT,
                        40,
                        false,
                        null,
                        false,
                        List.of(
                                marker(
                                        "ic-park",
                                        116.2430,
                                        40.0722,
                                        Tint.AMBER,
                                        "1",
                                        true,
                                        LocalizedText.of("IC PARK", "IC Park")),
                                marker(
                                        "bonded",
                                        116.1400,
                                        40.0640,
                                        Tint.JADE,
                                        "2",
                                        true,
                                        LocalizedText.of("综合保税区", "Bonded Zone"))),
                        panel)));
        var list = List.of(new Box(820, 0, 1100, 944), new Box(0, 944, 1920, 136), new Box(48, 862, 660, 70));
        var found = new ArrayList<Marker>();
        for (int i : new int[] {1, 2, 4}) {
            found.add(marker("e" + i, 116.2412, 40.0751, Tint.AMBER, "" + i, false, null));
        }
        found.add(marker("e3", 116.1786, 40.0752, Tint.JADE, "3", false, null));
        found.add(new Marker("faint", Fixture.at(116.17, 40.06), Tint.JADE, null, null, false, null));
        shots.add(new Shot(
                "enterprises",
                Fixture.view(Fixture.at(116.1925, 40.0665), 13.4, 0, 388, 450, 1920, 1080),
                scene(Locale.CHINESE, Theme.LIGHT, 34, false, null, false, found, list)));
        var many = new ArrayList<Marker>();
        for (int i = 1; i <= 9; i++) {
            many.add(marker(
                    "m" + i,
                    116.24123,
                    40.07509,
                    Tint.AMBER,
                    "" + i,
                    i == 3,
                    i == 3 ? LocalizedText.of("小马智行", "Pony.ai") : null));
        }
        shots.add(new Shot(
                "enterprises-many",
                Fixture.view(Fixture.at(116.1925, 40.0665), 13.4, 0, 388, 450, 1920, 1080),
                scene(Locale.CHINESE, Theme.LIGHT, 34, false, null, false, many, list)));
        shots.add(new Shot(
                "enterprise",
                Fixture.view(Fixture.at(116.2065, 40.0712), 6.3, 0, 516, 470, 1920, 1080),
                scene(
                        Locale.CHINESE,
                        Theme.LIGHT,
                        0,
                        false,
                        null,
                        true,
                        List.of(new Marker(
                                "bgi",
                                Fixture.at(116.1786, 40.0752),
                                Tint.JADE,
                                null,
                                DOMAIN,
                                true,
                                LocalizedText.of("北京石墨烯研究院", "Beijing Graphene Institute"))),
                        panel)));
        shots.add(new Shot(
                "place",
                Fixture.view(Fixture.at(116.2192, 40.0832), 6.7, 0, 560, 452, 1920, 1080),
                scene(
                        Locale.CHINESE,
                        Theme.CONTRAST,
                        40,
                        false,
                        null,
                        true,
                        List.of(new Marker(
                                "wetland",
                                Fixture.at(116.1815, 40.1065),
                                null,
                                null,
                                DOMAIN,
                                true,
                                LocalizedText.of("翠湖湿地", "Cuihu Wetland"))),
                        panel)));
        return shots;
    }

    private static List<Marker> together(int count, WorldPoint at) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Marker("fan" + i, at, Tint.AMBER, null, DOMAIN, false, null))
                .toList();
    }

    /// Two thousand at random, denser in the middle, and some hundred at one place.
    private static List<Marker> crowd() {
        var random = new Random(4);
        var markers = new ArrayList<Marker>();
        for (int i = 0; i < 2000; i++) {
            boolean together = i % 20 == 0;
            markers.add(new Marker(
                    "crowd" + i,
                    together
                            ? Fixture.at(116.1786, 40.0852)
                            : Fixture.at(116.2 + 0.05 * random.nextGaussian(), 40.07 + 0.025 * random.nextGaussian()),
                    i % 3 == 0 ? Tint.JADE : Tint.AMBER,
                    null,
                    DOMAIN,
                    false,
                    i % 5 == 0 ? LocalizedText.of("小马智行", "Pony.ai") : null));
        }
        return markers;
    }

    private static List<Box> scaled(List<Box> boxes, double factor) {
        return boxes.stream()
                .map(box -> new Box(box.x() * factor, box.y() * factor, box.width() * factor, box.height() * factor))
                .toList();
    }

    private static Marker marker(
            String id,
            double longitude,
            double latitude,
            Tint tint,
            String number,
            boolean selected,
            @Nullable LocalizedText label) {
        return new Marker(id, Fixture.at(longitude, latitude), tint, number, null, selected, label);
    }

    static MapScene scene(
            Locale language,
            Theme theme,
            double plateSize,
            boolean chevron,
            @Nullable String focus,
            boolean callout,
            List<Marker> markers,
            List<Box> reserved) {
        var plates = plateSize == 0
                ? List.<Plate>of()
                : List.of(
                        new Plate(
                                "cuihu",
                                LocalizedText.of("翠湖", "Cuihu"),
                                Tint.JADE,
                                Fixture.at(116.1660, 40.0760),
                                plateSize,
                                chevron),
                        new Plate(
                                "yongfeng",
                                LocalizedText.of("永丰", "Yongfeng"),
                                Tint.AMBER,
                                Fixture.at(116.235, 40.0687),
                                plateSize,
                                chevron));
        boolean english = language.equals(Locale.ENGLISH);
        return new MapScene(
                Fixture.DATA,
                Fixture.NOTES,
                language,
                english ? Locale.CHINESE : Locale.ENGLISH,
                Tokens.palette(theme),
                Map.of("cuihu", Tint.JADE, "yongfeng", Tint.AMBER),
                focus,
                plates,
                markers,
                new Here(
                        Fixture.HERE,
                        0,
                        english ? "You are here" : "您在这里",
                        english ? "Zhongguancun No.1" : "中关村壹号",
                        callout),
                MapScene.Detail.ALL,
                reserved);
    }
}
