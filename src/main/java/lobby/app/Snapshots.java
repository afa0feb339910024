package lobby.app;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import lobby.cli.SnapshotOrder;
import lobby.content.Exhibit;
import lobby.geo.Camera;
import lobby.geo.Insets;
import lobby.geo.ScreenPoint;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;
import lobby.model.Place;
import lobby.model.Tour;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.VisitorState;
import org.jspecify.annotations.Nullable;

/// Takes pictures of screens without a display, and lists beside each what is on it. JavaFX thread only.
final class Snapshots {

    private final Exhibit exhibit;
    private final Path fonts;
    private Instant now = Instant.EPOCH;

    /// @param fonts folder that holds the typeface
    Snapshots(Exhibit exhibit, Path fonts) {
        this.exhibit = exhibit;
        this.fonts = fonts;
    }

    /// Takes all that is ordered, about a second a picture.
    ///
    /// @return the pictures, in the order in which they were taken; empty if the order names no screen
    /// @throws IOException if a file cannot be written, or nothing on the map has the id that is ordered
    List<Path> take(SnapshotOrder order) throws IOException {
        var stops = stops(order);
        var views = views(order);
        Files.createDirectories(order.out());
        var taken = new ArrayList<Path>();
        for (var language : order.languages()) {
            for (var theme : order.themes()) {
                var fresh = VisitorState.fresh(language, theme)
                        .withComfort(comfort -> comfort.withReducedMotion(true)
                                .withTextSize(order.textSize())
                                .withLowReach(order.lowReach()));
                var watch = new Watch(() -> now, Duration.ofSeconds(60), _ -> {});
                var studio = new Studio(exhibit, fresh, fonts, order.width(), order.height(), watch);
                var kiosk = studio.kiosk();
                for (var stop : stops) {
                    studio.show(
                            stop.equals(Stop.ATTRACT)
                                    ? fresh
                                    : fresh.wake(Stop.HOME).open(stop));
                    var name = "%s_%dx%d_%s_%s"
                            .formatted(
                                    stop.key(), order.width(), order.height(), language.toLanguageTag(), theme.key());
                    if (views.isEmpty()) {
                        taken.add(written(kiosk, studio.picture(null), order.out(), name));
                    }
                    if (stops.size() == 1) {
                        taken.addAll(stepsAfterTheFirst(stop, studio, order.out(), name));
                    }
                    var asOpened = kiosk.map().viewport();
                    for (var view : views) {
                        kiosk.map()
                                .jumpTo(camera(
                                        view,
                                        asOpened,
                                        kiosk.map().coveredProperty().get()));
                        kiosk.map().settle();
                        taken.add(written(kiosk, studio.picture(null), order.out(), name + view.suffix()));
                    }
                }
            }
        }
        return taken;
    }

    /// The tour that plays while nobody is there, as if it did, or the one that a presenter leads through.
    private List<Path> stepsAfterTheFirst(Stop stop, Studio studio, Path folder, String name) throws IOException {
        var taken = new ArrayList<Path>();
        var steps = exhibit.catalog().tours().stream()
                .filter(tour -> stop.screen() == ScreenId.TOUR
                        ? tour.id().equals(stop.entry())
                        : tour.attract() && stop.equals(Stop.ATTRACT))
                .flatMap(tour -> tour.steps().stream())
                .toList();
        for (int i = 1; i < steps.size(); i++) {
            now = now.plusSeconds(steps.get(i - 1).seconds());
            studio.kiosk().tick();
            var state = studio.state();
            studio.show(stop.screen() == ScreenId.TOUR ? state.withPage(i) : state);
            taken.add(written(studio.kiosk(), studio.picture(null), folder, "%s_step%d".formatted(name, i + 1)));
        }
        return taken;
    }

    /// A view of the map that is ordered; what is null is as the screen has it.
    private record View(
            @Nullable WorldPoint at,
            @Nullable String place,
            @Nullable Double scale,
            @Nullable Double bearing) {

        String suffix() {
            var words = new StringBuilder();
            if (place != null) {
                words.append('_').append(place);
            }
            if (scale != null) {
                words.append("_%sm"
                        .formatted(
                                BigDecimal.valueOf(scale).stripTrailingZeros().toPlainString()));
            }
            if (bearing != null) {
                words.append("_%sdeg"
                        .formatted(
                                BigDecimal.valueOf(bearing).stripTrailingZeros().toPlainString()));
            }
            return words.toString();
        }
    }

    private List<View> views(SnapshotOrder order) throws IOException {
        var at = order.at() == null ? null : place(order.at());
        var views = new ArrayList<View>();
        for (int i = 0; i < Math.max(1, order.scales().size()); i++) {
            for (int k = 0; k < Math.max(1, order.bearings().size()); k++) {
                var scale = order.scales().isEmpty() ? null : order.scales().get(i);
                var bearing =
                        order.bearings().isEmpty() ? null : order.bearings().get(k);
                if (at != null || scale != null || bearing != null) {
                    views.add(new View(at, order.at(), scale, bearing));
                }
            }
        }
        return views;
    }

    private WorldPoint place(String id) throws IOException {
        var named = exhibit.catalog().places().stream()
                .filter(place -> place.id().equals(id))
                .map(Place::feature)
                .filter(Objects::nonNull)
                .findFirst();
        return exhibit.map()
                .feature(named.orElse(id))
                .map(feature -> feature.geometry().bounds().centre())
                .orElseThrow(() -> new IOException(
                        "--at %s: expected the id of a place or of a feature of the map".formatted(id)));
    }

    /// The camera that has the place in the middle of what is free, or what was there when the screen was opened.
    private static Camera camera(View view, Viewport opened, Insets covered) {
        double right = (covered.left() - covered.right()) / 2;
        double down = (covered.top() - covered.bottom()) / 2;
        double width = opened.width();
        double height = opened.height();
        var at = view.at() == null ? opened.toWorld(new ScreenPoint(width / 2 + right, height / 2 + down)) : view.at();
        double scale = view.scale() == null ? opened.camera().metresPerUnit() : view.scale();
        double bearing = view.bearing() == null ? opened.camera().bearing() : view.bearing();
        var there = new Viewport(new Camera(at, scale, bearing), opened.unit(), width, height);
        return new Camera(there.toWorld(new ScreenPoint(width / 2 - right, height / 2 - down)), scale, bearing);
    }

    private static Path written(Composition kiosk, WritableImage picture, Path folder, String name) throws IOException {
        var file = folder.resolve(name + ".png");
        write(picture, file);
        Files.writeString(folder.resolve(name + ".json"), inventory(kiosk));
        return file;
    }

    private List<Stop> stops(SnapshotOrder order) {
        var every = new ArrayList<Stop>();
        var sample = new ArrayList<Stop>();
        for (var screen : ScreenId.values()) {
            var ofScreen = new ArrayList<Stop>();
            if (!screen.needsEntry()) {
                ofScreen.add(Stop.at(screen));
            }
            entries(screen).forEach(id -> ofScreen.add(Stop.at(screen, id)));
            every.addAll(ofScreen);
            // Clusters are few, and each has its own colour: all of them are a sample.
            sample.addAll(screen == ScreenId.CLUSTER ? ofScreen : ofScreen.subList(0, Math.min(1, ofScreen.size())));
            if (screen == ScreenId.INDUSTRIES && ofScreen.size() > 1) {
                sample.add(ofScreen.get(1));
            }
        }
        var wanted = order.screen();
        if (wanted.equals(SnapshotOrder.ALL)) {
            return order.allEntries() ? every : sample;
        }
        var exact = every.stream().filter(stop -> stop.key().equals(wanted)).toList();
        return exact.isEmpty() || order.allEntries()
                ? (order.allEntries() ? every : sample)
                        .stream()
                                .filter(stop -> stop.screen().key().equals(wanted))
                                .toList()
                : exact;
    }

    private List<String> entries(ScreenId screen) {
        var catalog = exhibit.catalog();
        return switch (screen) {
            case CLUSTER -> catalog.clusters().stream().map(one -> one.id()).toList();
            case INDUSTRIES ->
                catalog.industries().stream().map(one -> one.id()).toList();
            case ENTERPRISE ->
                catalog.enterprises().stream().map(one -> one.id()).toList();
            case PLACE -> catalog.places().stream().map(one -> one.id()).toList();
            case TOUR ->
                catalog.tours().stream()
                        .filter(tour -> !tour.attract())
                        .map(Tour::id)
                        .toList();
            case ATTRACT, HOME, ENTERPRISES, GOALS, STORY, SOURCES, MAP_LIST, COMFORT -> List.of();
        };
    }

    private static void write(WritableImage picture, Path file) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("This Java cannot write the picture " + file);
        }
    }

    private static String inventory(Composition kiosk) {
        var shown = new JsonArray();
        for (var thing : Inventory.of(kiosk.shell(), kiosk.map())) {
            var entry = new JsonObject();
            entry.addProperty("id", thing.id());
            entry.addProperty("role", thing.role());
            entry.addProperty("text", thing.text());
            entry.addProperty("x", Math.round(thing.bounds().x()));
            entry.addProperty("y", Math.round(thing.bounds().y()));
            entry.addProperty("width", Math.round(thing.bounds().width()));
            entry.addProperty("height", Math.round(thing.bounds().height()));
            shown.add(entry);
        }
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(shown) + "\n";
    }
}
