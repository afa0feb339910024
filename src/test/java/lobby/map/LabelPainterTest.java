package lobby.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import lobby.geo.Box;
import lobby.geo.Camera;
import lobby.geo.ScreenPoint;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class LabelPainterTest {

    private static final Box SCREEN = new Box(0, 0, 1920, 1080);

    private final LabelPainter painter = new LabelPainter(new Sheets(), Fixture.FONTS);
    private final MapScene chinese = Fixture.scene(Fixture.DATA, Locale.CHINESE, Fixture.LIGHT);
    private final MapScene english = Fixture.scene(Fixture.DATA, Locale.ENGLISH, Fixture.LIGHT);
    private final Viewport home = view(Fixture.at(116.2085, 40.0722), 7.85, 0);
    private final Viewport cluster = view(Fixture.at(116.2340, 40.0690), 4.15, 0);

    @Test
    void namesAxisStationsWatersHillsAndRoadsOnTheOverview() {
        assertThat(texts(painter.place(english, home, List.of())))
                .contains("Beiqing Road Innovation Axis", "Tundian", "Nansha River", "Western Hills", "Daoxiang Lake");
    }

    @Test
    void namesStationsInBothLanguagesCloserBy() {
        assertThat(texts(painter.place(chinese, cluster, List.of()))).contains("屯佃\nTundian");
        assertThat(texts(painter.place(english, cluster, List.of()))).contains("Tundian\n屯佃");
    }

    @Test
    void namesNothingWhenAsked() {
        var bare = new MapScene(
                english.data(),
                english.notes(),
                english.language(),
                english.second(),
                english.palette(),
                english.tints(),
                null,
                List.of(),
                List.of(),
                null,
                new MapScene.Detail(false, true, true),
                List.of());

        assertThat(painter.place(bare, home, List.of())).isEmpty();
    }

    @Test
    void putsNothingUnderPinPlatesAndPanels() {
        var panel = new Box(1160, 0, 760, 1080);
        var plate = new Box(370, 330, 262, 168);

        var placed = painter.place(chinese, home, List.of(plate, panel));

        assertThat(placed)
                .isNotEmpty()
                .allSatisfy(label -> assertThat(label.placement().boxesOn(home))
                        .noneMatch(panel::overlaps)
                        .noneMatch(plate::overlaps));
    }

    @RepeatedTest(8)
    void neverLetsLabelsOfTheRealMapCollide() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var view = view(
                Fixture.at(random.nextDouble(116.12, 116.30), random.nextDouble(40.03, 40.12)),
                Math.exp(random.nextDouble(0, 3)),
                random.nextInt(360));
        var placed = painter.place(random.nextBoolean() ? chinese : english, view, List.of());
        for (var label : placed) {
            for (var box : label.placement().boxesOn(view)) {
                assertThat(SCREEN.contains(new ScreenPoint(box.x(), box.y()))
                                && SCREEN.contains(new ScreenPoint(box.x() + box.width(), box.y() + box.height())))
                        .as("seed %d: %s on the screen", seed, label.text())
                        .isTrue();
                for (var other : placed) {
                    if (!other.id().equals(label.id())) {
                        assertThat(other.placement().boxesOn(view))
                                .as("seed %d: %s and %s", seed, label.text(), other.text())
                                .noneMatch(box::overlaps);
                    }
                }
            }
        }
    }

    @RepeatedTest(4)
    void keepsEveryLabelWhileTheMapIsMovedALittle() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var middle = Fixture.at(random.nextDouble(116.14, 116.28), random.nextDouble(40.04, 40.11));
        double scale = Math.exp(random.nextDouble(0, 2.5));
        var first = painter.place(chinese, view(middle, scale, 20), List.of());
        var last = first;
        for (int i = 0; i < 10; i++) {
            var moved = new WorldPoint(
                    middle.x() + random.nextDouble(-5, 5) * scale, middle.y() + random.nextDouble(-5, 5) * scale);
            last = painter.place(chinese, view(moved, scale, 20), List.of(), last);
            assertThat(ids(last)).as("seed %d, move %d", seed, i).containsAll(ids(first));
        }
    }

    @Test
    void movesASpriteWithTheGround() {
        var sprite = painter.place(english, home, List.of()).getFirst();
        var before = sprite.topLeft(home);
        var moved = view(
                new WorldPoint(
                        home.camera().centre().x() + 78.5,
                        home.camera().centre().y()),
                7.85,
                0);

        assertThat(sprite.topLeft(moved)).isEqualTo(new ScreenPoint(before.x() - 10, before.y()));
    }

    @Test
    void paintsLettersInTheirColourOnAHalo() {
        var axis = painter.place(english, home, List.of()).stream()
                .filter(sprite -> sprite.id().equals("axis"))
                .findFirst()
                .orElseThrow();

        assertThat(axis.argb()).hasSize(axis.width() * axis.height());
        assertThat(axis.argb()).contains(0, Fixture.LIGHT.argb("ink"), Fixture.LIGHT.argb("halo"));
    }

    @Test
    void keepsThePicturesOfLabelsThatStay() {
        var first = painter.place(english, home, List.of());
        var moved = view(
                new WorldPoint(
                        home.camera().centre().x() + 30, home.camera().centre().y()),
                7.85,
                0);
        var later = painter.place(english, moved, List.of(), first);

        assertThat(later.getFirst().argb()).isSameAs(first.getFirst().argb());
    }

    @Test
    void writesLargerLettersForLargerText() {
        var large = new Viewport(home.camera(), new Unit(1, 1.5), 1920, 1080);

        int usual = height(painter.place(english, home, List.of()), "station-tundian");
        int grown = height(painter.place(english, large, List.of()), "station-tundian");

        assertThat(grown).isGreaterThan(usual);
    }

    private static int height(List<LabelSprite> sprites, String id) {
        return sprites.stream()
                .filter(sprite -> sprite.id().equals(id))
                .findFirst()
                .orElseThrow()
                .height();
    }

    private static List<String> texts(List<LabelSprite> sprites) {
        return sprites.stream().map(LabelSprite::text).toList();
    }

    private static List<String> ids(List<LabelSprite> sprites) {
        return sprites.stream().map(LabelSprite::id).toList();
    }

    private static Viewport view(WorldPoint centre, double scale, double bearing) {
        return new Viewport(new Camera(centre, scale, bearing), new Unit(1, 1), 1920, 1080);
    }
}
