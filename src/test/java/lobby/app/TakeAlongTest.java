package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.common.PerspectiveTransform;
import com.google.zxing.qrcode.QRCodeReader;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import lobby.content.BundledContent;
import lobby.content.Exhibit;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.Theme;
import lobby.session.VisitEvent;
import lobby.session.VisitorState;
import lobby.ui.Content;
import lobby.ui.Fonts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Reads codes back from the picture of the whole screen, with a decoder that is not the one that made them.
@ExtendWith(ApplicationExtension.class)
class TakeAlongTest {

    private static final Exhibit BUNDLED = Content.bundled();

    private static final Stop ENTERPRISE = Stop.at(ScreenId.ENTERPRISE, "beijing-graphene-institute");
    private static final Stop PLACE = Stop.at(ScreenId.PLACE, "cuihu-wetland");
    private static final Stop GOALS = Stop.at(ScreenId.GOALS);
    private static final Stop STORY = Stop.at(ScreenId.STORY);

    private static final int MOST_PAGES = 8;

    /// No hand is still: a phone takes many pictures from nearer and farther, and one that it can read is enough.
    private static final List<Double> HAND = List.of(1.0, 1.07, 0.94, 1.15);

    @BeforeAll
    static void loadFonts() {
        assertThat(Fonts.load(BundledContent.folder().resolve("assets/fonts"))).isEmpty();
    }

    /// What a phone sees.
    private static final class View {

        private final int width;
        private final int height;
        private final int[] pixels;

        private View(int width, int height, int[] pixels) {
            this.width = width;
            this.height = height;
            this.pixels = pixels;
        }

        String read() throws ReaderException {
            var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }

        /// Enlarged, and seen from the side and from above: the far edges are a twelfth shorter.
        View tilted(double scale) {
            float w = (float) (width * scale);
            float h = (float) (height * scale);
            var back = PerspectiveTransform.quadrilateralToQuadrilateral(
                    w * 0.05f, h * 0.02f, w * 0.97f, 0, w, h * 0.94f, 0, h, 0, 0, width, 0, width, height, 0, height);
            int columns = (int) w;
            int rows = (int) h;
            int[] seen = new int[columns * rows];
            for (int y = 0; y < rows; y++) {
                for (int x = 0; x < columns; x++) {
                    float[] at = {x, y};
                    back.transformPoints(at);
                    seen[y * columns + x] = mixed(at[0], at[1]);
                }
            }
            return new View(columns, rows, seen);
        }

        View scaled(double scale) {
            int w = (int) (width * scale);
            int h = (int) (height * scale);
            int[] seen = new int[w * h];
            for (int y = 0; y < h; y++) {
                for (int x = 0; x < w; x++) {
                    seen[y * w + x] = mixed((x + 0.5) / scale - 0.5, (y + 0.5) / scale - 0.5);
                }
            }
            return new View(w, h, seen);
        }

        /// Each pixel the mean of those around it.
        View blurred(int radius) {
            int[] seen = new int[pixels.length];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int sum = 0;
                    for (int dy = -radius; dy <= radius; dy++) {
                        for (int dx = -radius; dx <= radius; dx++) {
                            sum += grey(x + dx, y + dy);
                        }
                    }
                    seen[y * width + x] = rgb(sum / ((2 * radius + 1) * (2 * radius + 1)));
                }
            }
            return new View(width, height, seen);
        }

        private int mixed(double x, double y) {
            int left = (int) Math.floor(x);
            int top = (int) Math.floor(y);
            double right = x - left;
            double down = y - top;
            return rgb((int) Math.round((grey(left, top) * (1 - right) + grey(left + 1, top) * right) * (1 - down)
                    + (grey(left, top + 1) * (1 - right) + grey(left + 1, top + 1) * right) * down));
        }

        private int grey(int x, int y) {
            int pixel = pixels[Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)];
            return ((pixel >> 16 & 0xff) + (pixel >> 8 & 0xff) + (pixel & 0xff)) / 3;
        }

        private static int rgb(int grey) {
            return 0xff000000 | grey << 16 | grey << 8 | grey;
        }
    }

    /// A kiosk without a map: these tests are about what lies over it.
    private static Composition kiosk(String language, Theme theme, double diagonal) {
        var fresh =
                VisitorState.fresh(Locale.of(language), theme).withComfort(comfort -> comfort.withReducedMotion(true));
        return new Composition(
                BUNDLED,
                fresh,
                BundledContent.folder().resolve("assets/fonts"),
                _ -> {},
                diagonal,
                null,
                Times.UNKNOWN,
                Watch.asleep());
    }

    private static void settle(Composition kiosk) {
        for (int i = 0; i < 3; i++) {
            kiosk.shell().requestLayout();
            kiosk.shell().applyCss();
            kiosk.shell().layout();
        }
    }

    /// Turns to the page that has the code.
    private static Node turnToCode(Composition kiosk, Stop stop) {
        kiosk.visit().become(kiosk.visit().state().wake(Stop.HOME).open(stop));
        for (int page = 0; page < MOST_PAGES; page++) {
            kiosk.visit().turnTo(page);
            settle(kiosk);
            var code = code(kiosk);
            if (code.isPresent()) {
                return code.get();
            }
        }
        throw new AssertionError("no code on " + stop.key());
    }

    private static Optional<Node> code(Composition kiosk) {
        return kiosk.shell().lookupAll(".code").stream()
                .filter(TakeAlongTest::isVisible)
                .findFirst();
    }

    private static boolean isVisible(@Nullable Node node) {
        return node == null || (node.isVisible() && isVisible(node.getParent()));
    }

    /// What a camera sees that is held towards the code: half as much again on each side.
    private static View around(Node code, View screen) {
        var at = code.localToScene(code.getLayoutBounds());
        int margin = (int) (at.getWidth() / 2);
        int left = Math.max(0, (int) at.getMinX() - margin);
        int top = Math.max(0, (int) at.getMinY() - margin);
        int right = Math.min(screen.width, (int) at.getMaxX() + margin);
        int bottom = Math.min(screen.height, (int) at.getMaxY() + margin);
        int[] pixels = new int[(right - left) * (bottom - top)];
        for (int y = top; y < bottom; y++) {
            System.arraycopy(screen.pixels, y * screen.width + left, pixels, (y - top) * (right - left), right - left);
        }
        return new View(right - left, bottom - top, pixels);
    }

    private static View picture(Scene scene) {
        var picture = scene.snapshot(null);
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new View(width, height, pixels);
    }

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, zh, LIGHT",
        "1920, 1080, en, NIGHT",
        "1920, 1080, zh, CONTRAST",
        "1080, 1920, en, LIGHT",
        "1080, 1920, zh, NIGHT",
        "1280, 720, zh, LIGHT",
    })
    void isReadFromTheScreenAsAPhoneSeesIt(double width, double height, String language, Theme theme, FxRobot robot) {
        robot.interact(() -> {
            var kiosk = kiosk(language, theme, Options.STANDARD_DIAGONAL);
            var scene = new Scene(kiosk.shell(), width, height);
            var unread = new ArrayList<String>();
            for (var stop : List.of(ENTERPRISE, PLACE, GOALS, STORY)) {
                var straight = around(turnToCode(kiosk, stop), picture(scene));
                var text = read(straight);
                Map<String, DoubleFunction<View>> views = Map.of(
                        "straight", _ -> straight,
                        "scaled", near -> straight.scaled(1.4 * near),
                        "close", near -> straight.scaled(3.1 * near),
                        "blurred", near -> straight.scaled(2 * near).blurred(2),
                        "tilted", near -> straight.tilted(2.4 * near),
                        "tilted and blurred", near -> straight.tilted(3 * near).blurred(2));
                views.forEach((name, view) -> {
                    if (text.isEmpty()
                            || HAND.stream()
                                    .map(view::apply)
                                    .map(TakeAlongTest::read)
                                    .noneMatch(text::equals)) {
                        unread.add(stop.key() + " " + name);
                    }
                });
            }

            assertThat(unread).isEmpty();
        });
    }

    private static Optional<String> read(View view) {
        try {
            return Optional.of(view.read());
        } catch (NotFoundException _) {
            return Optional.empty();
        } catch (ReaderException e) {
            return Optional.of(e.toString());
        }
    }

    private static String taken(Composition kiosk, Scene scene, Stop stop) {
        return read(around(turnToCode(kiosk, stop), picture(scene))).orElseThrow();
    }

    @Test
    void holdsTheThingItself(FxRobot robot) {
        robot.interact(() -> {
            var kiosk = kiosk("zh", Theme.LIGHT, Options.STANDARD_DIAGONAL);
            var scene = new Scene(kiosk.shell(), 1920, 1080);

            try (var reader = new VCardReader(taken(kiosk, scene, ENTERPRISE))) {
                var card = reader.readNext();
                assertThat(card.validate(VCardVersion.V3_0)).isEmpty();
                assertThat(card.getFormattedName().getValue()).isEqualTo("北京石墨烯研究院");
                assertThat(card.getAddresses().getFirst().getStreetAddress()).isEqualTo("翠湖南环路13号院");
                assertThat(card.getNotes().getFirst().getValue()).startsWith("官网所列地址，2018年1月");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(taken(kiosk, scene, PLACE))
                    .startsWith("翠湖湿地 Cuihu Wetland\n")
                    .contains("上庄镇");
            assertThat(taken(kiosk, scene, GOALS)).contains("目标 海淀区，2024年11月", "2035");
            assertThat(taken(kiosk, scene, STORY)).contains("2020年9月27日", "宣读批复");
        });
    }

    /// From 40 mm on a phone reads it at 40 cm; a module of uneven pixels is seen as a grey one.
    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 43",
        "1920, 1080, 21.5",
        "1600, 1200, 24",
        "1366, 768, 32",
        "1280, 720, 43",
        "2560, 1440, 27",
        "3840, 2160, 55",
        "1080, 1920, 32"
    })
    void isLargeEnoughAndDrawnInWholePixels(double width, double height, double diagonal, FxRobot robot) {
        robot.interact(() -> {
            var kiosk = kiosk("en", Theme.NIGHT, diagonal);
            var scene = new Scene(kiosk.shell(), width, height);
            double millimetres = diagonal * 25.4 / Math.hypot(width, height);
            for (var stop : List.of(ENTERPRISE, PLACE, GOALS, STORY)) {
                var code = turnToCode(kiosk, stop);
                var at = code.localToScene(code.getLayoutBounds());
                var seen = picture(scene);
                var lines = colours(seen, at.getMinX(), at.getMinY(), at.getWidth());

                assertThat(lines.distinct()).as(stop.key()).containsExactlyInAnyOrder(0xff000000, 0xffffffff);
                int dark = lines.firstDark();
                int module = dark / 4;
                assertThat(dark).as("quiet zone of whole modules").isEqualTo(module * 4);
                assertThat(module).isGreaterThanOrEqualTo(3);
                assertThat((at.getWidth() - 2 * dark) * millimetres)
                        .as(stop.key())
                        .isGreaterThanOrEqualTo(40);
                assertThat(lines.runs()).allMatch(run -> run % module == 0);
            }
        });
    }

    /// The pixels of a code.
    private static final class Square {

        private final int side;
        private final int[] pixels;

        private Square(int side, int[] pixels) {
            this.side = side;
            this.pixels = pixels;
        }

        List<Integer> distinct() {
            return Arrays.stream(pixels).distinct().boxed().toList();
        }

        /// How far the first dark pixel is from the upper edge.
        int firstDark() {
            for (int i = 0; i < pixels.length; i++) {
                if (pixels[i] == 0xff000000) {
                    return i / side;
                }
            }
            return 0;
        }

        /// Lengths of equal pixels in each row.
        Stream<Integer> runs() {
            var runs = Stream.<Integer>builder();
            for (int y = 0; y < side; y++) {
                int from = 0;
                for (int x = 1; x <= side; x++) {
                    if (x == side || pixels[y * side + x] != pixels[y * side + from]) {
                        runs.add(x - from);
                        from = x;
                    }
                }
            }
            return runs.build();
        }
    }

    private static Square colours(View seen, double x, double y, double width) {
        int side = (int) Math.round(width);
        int left = (int) Math.round(x);
        int top = (int) Math.round(y);
        int[] pixels = new int[side * side];
        for (int row = 0; row < side; row++) {
            System.arraycopy(seen.pixels, (top + row) * seen.width + left, pixels, row * side, side);
        }
        return new Square(side, pixels);
    }

    @Test
    void neverHoldsCoordinates(FxRobot robot) {
        robot.interact(() -> {
            var kiosk = kiosk("zh", Theme.LIGHT, Options.STANDARD_DIAGONAL);
            var scene = new Scene(kiosk.shell(), 1920, 1080);
            var texts = Stream.of(ENTERPRISE, PLACE, GOALS, STORY, Stop.at(ScreenId.PLACE, "zgc-no1"))
                    .map(stop -> taken(kiosk, scene, stop))
                    .toList();

            assertThat(texts).noneMatch(text -> text.contains("GEO") || text.matches("(?s).*\\d\\.\\d{3}.*"));
        });
    }

    @Test
    void isToldWhenItComesIntoView(FxRobot robot) {
        robot.interact(() -> {
            var told = new ArrayList<VisitEvent>();
            var kiosk = new Composition(
                    BUNDLED,
                    VisitorState.fresh(Locale.of("zh"), Theme.LIGHT),
                    BundledContent.folder().resolve("assets/fonts"),
                    _ -> {},
                    Options.STANDARD_DIAGONAL,
                    null,
                    Times.UNKNOWN,
                    new Watch(() -> Instant.EPOCH, Duration.ofSeconds(60), told::add));
            new Scene(kiosk.shell(), 1920, 1080);
            var fresh = kiosk.visit().state();
            for (int visitor = 0; visitor < 2; visitor++) {
                turnToCode(kiosk, ENTERPRISE);
                settle(kiosk);
                kiosk.visit().become(fresh);
                settle(kiosk);
            }

            assertThat(told)
                    .filteredOn(VisitEvent.CodeShown.class::isInstance)
                    .containsExactly(new VisitEvent.CodeShown(ENTERPRISE), new VisitEvent.CodeShown(ENTERPRISE));
        });
    }

    @Test
    void hasNothingToTakeWhereOnlyANameIsKnown(FxRobot robot) {
        var unknown = BUNDLED.catalog().places().stream()
                .filter(place -> place.address() == null
                        && place.station() == null
                        && place.room() == null
                        && place.hours() == null)
                .findFirst();
        var id = Objects.requireNonNull(unknown.orElseThrow().id());
        robot.interact(() -> {
            var kiosk = kiosk("en", Theme.LIGHT, Options.STANDARD_DIAGONAL);
            new Scene(kiosk.shell(), 1920, 1080);
            kiosk.visit().become(kiosk.visit().state().wake(Stop.at(ScreenId.PLACE, id)));
            settle(kiosk);

            assertThat(code(kiosk)).isEmpty();
        });
    }
}
