package lobby.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import lobby.geo.Affine;
import lobby.geo.Box;
import lobby.geo.Camera;
import lobby.geo.LabelRequest;
import lobby.geo.MapData;
import lobby.geo.MapFeature;
import lobby.geo.MapLayer;
import lobby.geo.Polyline;
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

    @Test
    void keepsNamesReadyBesideTheScreenAndUnderAPanelButNotUnderWordsOnTheBareMap() {
        var panel = new Box(1160, 0, 760, 1080);
        var foot = new Box(48, 500, 900, 50);
        var covered = reserving(chinese, List.of(panel, foot));

        var placed = painter.place(covered, home, List.of());

        assertThat(placed)
                .anyMatch(label -> label.placement().boxesOn(home).stream().noneMatch(box -> box.overlaps(SCREEN)));
        assertThat(placed)
                .anyMatch(label -> label.placement().boxesOn(home).stream().allMatch(box -> within(panel, box)));
        assertThat(placed)
                .allSatisfy(label -> assertThat(label.placement().boxesOn(home))
                        .noneMatch(foot::overlaps)
                        .satisfiesAnyOf(
                                boxes -> assertThat(boxes).noneMatch(panel::overlaps),
                                boxes -> assertThat(boxes)
                                        .allMatch(box -> within(panel, box) || !box.overlaps(SCREEN))));
    }

    @RepeatedTest(12)
    void neverLetsLabelsOfTheRealMapCollideOrBeCut() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var view = anywhere(random);
        var scene = random.nextBoolean() ? chinese : english;

        var placed = painter.place(scene, view, List.of());

        assertThat(placed).as("seed %d", seed).extracting(LabelSprite::id).doesNotHaveDuplicates();
        assertThat(placed)
                .as("seed %d: seen or not", seed)
                .allMatch(label -> isSeen(label, view) || isBeside(label, view));
        assertThat(collisions(placed, view)).as("seed %d", seed).isEmpty();
        assertThat(placed).as("seed %d: none on axis or metro", seed).noneMatch(label -> crosses(scene, view, label));
    }

    @RepeatedTest(8)
    void neverLosesALabelInBetweenWhileTheMapIsPanned() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var start = anywhere(random);
        var panel = new Box(1400, 0, 520, 1080);
        var scene = reserving(random.nextBoolean() ? chinese : english, List.of(panel));
        var views = new ArrayList<Viewport>();
        var shown = new ArrayList<List<LabelSprite>>();
        var view = start;
        for (int step = 0; step < 14; step++) {
            shown.add(painter.place(scene, view, List.of(), shown.isEmpty() ? List.of() : shown.getLast(), false));
            views.add(view);
            view = moved(view, random.nextDouble(-160, 160), random.nextDouble(-120, 120));
        }
        for (int from = 0; from < shown.size(); from++) {
            for (var label : shown.get(from)) {
                // As long as it would be wholly seen where it stands, it stands there.
                for (int at = from; at < shown.size() && isSeen(label, views.get(at), panel); at++) {
                    assertThat(shown.get(at))
                            .as("seed %d: %s from view %d in view %d", seed, label.text(), from, at)
                            .anyMatch(other -> other.placement().equals(label.placement()));
                }
            }
        }
    }

    @RepeatedTest(4)
    void letsLabelsSlideOverTheEdgeWhileAHandMovesTheMap() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var view = anywhere(random);
        var last = painter.place(chinese, view, List.of());
        for (int step = 0; step < 10; step++) {
            var before = last;
            var next = moved(view, random.nextDouble(-90, 90), random.nextDouble(-90, 90));
            last = painter.place(chinese, next, List.of(), before, true);
            var now = last;
            var from = view;
            assertThat(before.stream().filter(label -> isSeen(label, from) && !isBeside(label, next)))
                    .as("seed %d, step %d", seed, step)
                    .allMatch(label ->
                            now.stream().anyMatch(other -> other.placement().equals(label.placement())));
            assertThat(collisions(now, next)).as("seed %d, step %d", seed, step).isEmpty();
            view = next;
        }
    }

    @RepeatedTest(6)
    void writesEveryNameUprightAtAnyBearing() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var view = anywhere(random);
        var scene = random.nextBoolean() ? chinese : english;
        List<LabelSprite> last = List.of();
        for (int turn = 0; turn < 12; turn++) {
            view = turned(view, random.nextDouble(360));
            last = painter.place(scene, view, List.of(), last, false);
            assertThat(last).as("seed %d, turn %d", seed, turn).allSatisfy(LabelPainterTest::reads);
            assertThat(collisions(last, view))
                    .as("seed %d, turn %d", seed, turn)
                    .isEmpty();
        }
    }

    /// From left to right, or from top to bottom; and no letter on its head.
    private static void reads(LabelSprite label) {
        var runs = label.placement().runs();
        var first = runs.getFirst();
        var last = runs.getLast();
        double right = last.x() - first.x();
        double down = last.y() - first.y();
        if (label.placement().request() instanceof LabelRequest.AlongLine && runs.size() > 1) {
            assertThat(right > 0 || down > Math.abs(right)).as(label.text()).isTrue();
        }
        assertThat(runs).as(label.text()).allMatch(run -> Math.cos(run.angle()) > Math.cos(Math.toRadians(112)));
    }

    @Test
    void leavesNamesOfPointsAsTheyAreWhenTheMapIsTurned() {
        var before = painter.place(chinese, home, List.of());
        var turned = painter.place(chinese, turned(home, 35), List.of(), before, false);

        var stayed = before.stream()
                .filter(label -> label.placement().request() instanceof LabelRequest.AtPoint)
                .filter(label -> turned.stream().anyMatch(other -> Arrays.equals(other.argb(), label.argb())))
                .filter(label -> isSeen(label, home))
                .toList();
        var points = before.stream()
                .filter(label -> label.placement().request() instanceof LabelRequest.AtPoint)
                .filter(label -> isSeen(label, home) && isSeen(label, turned(home, 35)))
                .toList();
        assertThat(points).hasSizeGreaterThan(6);
        assertThat(stayed).hasSizeGreaterThanOrEqualTo(points.size() - 2);
    }

    @RepeatedTest(6)
    void keepsLabelsWhereTheyStillFitAfterASmallZoom() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var view = view(Fixture.at(random.nextDouble(116.15, 116.27), random.nextDouble(40.05, 40.10)), 7.85, 0);
        var zoomed = view(view.camera().centre(), 7.85 * random.nextDouble(0.93, 1.07), 0);

        var before = painter.place(chinese, view, List.of());
        var after = painter.place(chinese, zoomed, List.of(), before, false);

        var seen = before.stream()
                .filter(label -> isSeen(label, view) && isSeen(label, zoomed))
                .toList();
        var kept = seen.stream()
                .filter(label -> after.stream()
                        .anyMatch(other -> other.id().equals(label.id())
                                && pixels(other.anchor(), label.anchor(), zoomed) < 24
                                && other.placement().side() == label.placement().side()))
                .toList();
        assertThat(kept).as("seed %d of %s", seed, texts(seen)).hasSizeGreaterThanOrEqualTo(seen.size() * 4 / 5);
    }

    @RepeatedTest(3)
    void doesNotCareAboutTheOrderOfTheFiles() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var layers = new EnumMap<MapLayer, List<MapFeature>>(MapLayer.class);
        Fixture.DATA.layers().forEach((layer, features) -> {
            var shuffled = new ArrayList<>(features);
            Collections.shuffle(shuffled, random);
            layers.put(layer, shuffled);
        });
        var view = anywhere(random);
        var other = Fixture.scene(new MapData(Fixture.PROJECTION, layers), Locale.CHINESE, Fixture.LIGHT);

        var placed = painter.place(chinese, view, List.of());
        var again = painter.place(other, view, List.of());

        assertThat(again.stream().map(LabelSprite::placement))
                .as("seed %d", seed)
                .isEqualTo(placed.stream().map(LabelSprite::placement).toList());
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
        var later = painter.place(english, moved, List.of(), first, false);

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

    private static Viewport anywhere(Random random) {
        return view(
                Fixture.at(random.nextDouble(116.12, 116.30), random.nextDouble(40.03, 40.12)),
                Math.exp(random.nextDouble(0, 3)),
                random.nextInt(360));
    }

    private static Viewport moved(Viewport view, double right, double down) {
        var centre = view.toWorld(new ScreenPoint(view.width() / 2 + right, view.height() / 2 + down));
        return view(centre, view.camera().metresPerUnit(), view.camera().bearing());
    }

    private static Viewport turned(Viewport view, double bearing) {
        return view(view.camera().centre(), view.camera().metresPerUnit(), bearing);
    }

    private static double pixels(WorldPoint one, WorldPoint other, Viewport view) {
        return one.distanceTo(other) / view.metresPerPixel();
    }

    private static boolean within(Box room, Box box) {
        return room.contains(new ScreenPoint(box.x(), box.y()))
                && room.contains(new ScreenPoint(box.x() + box.width(), box.y() + box.height()));
    }

    private static boolean isSeen(LabelSprite label, Viewport view, Box... covers) {
        return label.placement().boxesOn(view).stream()
                .allMatch(box -> within(SCREEN, box) && Arrays.stream(covers).noneMatch(box::overlaps));
    }

    private static boolean isBeside(LabelSprite label, Viewport view) {
        return label.placement().boxesOn(view).stream().noneMatch(SCREEN::overlaps);
    }

    private static List<String> collisions(List<LabelSprite> placed, Viewport view) {
        var found = new ArrayList<String>();
        for (var one : placed) {
            for (var other : placed) {
                if (one.id().compareTo(other.id()) < 0
                        && one.placement().boxesOn(view).stream()
                                .anyMatch(box ->
                                        other.placement().boxesOn(view).stream().anyMatch(box::overlaps))) {
                    found.add(one.text() + " and " + other.text());
                }
            }
        }
        return found;
    }

    /// By many points on axis and metro, unlike the layout.
    private static boolean crosses(MapScene scene, Viewport view, LabelSprite label) {
        var sheet = new Sheets().of(scene);
        var aside = MetroAside.of(view, MapStyle.of(view.camera().metresPerUnit()));
        var affine = new Affine(view);
        var lines = new ArrayList<>(sheet.line().stream()
                .map(path -> Polyline.of(path, affine, aside.dx(), aside.dy()))
                .toList());
        if (!label.id().equals("axis")) {
            lines.add(Polyline.of(sheet.axis().orElseThrow(), affine, 0, 0));
        }
        for (var line : lines) {
            for (double at = 0; at < line.length(); at += 3) {
                var point = new ScreenPoint(line.xAt(at), line.yAt(at));
                if (label.placement().boxesOn(view).stream().anyMatch(box -> box.contains(point))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static MapScene reserving(MapScene scene, List<Box> reserved) {
        return new MapScene(
                scene.data(),
                scene.notes(),
                scene.language(),
                scene.second(),
                scene.palette(),
                scene.tints(),
                scene.focus(),
                scene.plates(),
                scene.markers(),
                scene.here(),
                scene.detail(),
                reserved);
    }

    private static List<String> texts(List<LabelSprite> sprites) {
        return sprites.stream().map(LabelSprite::text).toList();
    }

    private static Viewport view(WorldPoint centre, double scale, double bearing) {
        return new Viewport(new Camera(centre, scale, bearing), new Unit(1, 1), 1920, 1080);
    }
}
