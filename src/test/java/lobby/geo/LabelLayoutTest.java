package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import lobby.geo.LabelRequest.AlongLine;
import lobby.geo.LabelRequest.AtPoint;
import lobby.geo.LabelRequest.Manner;
import lobby.geo.LabelRequest.Side;
import lobby.geo.LabelRequest.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class LabelLayoutTest {

    private static final TextMeasure MEASURE = (text, size, _) -> text.codePoints()
            .mapToDouble(letter -> Character.isIdeographic(letter) ? size : size * 0.55)
            .sum();
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 800;
    private static final Manner ON_THE_LINE = new Manner(4, 0, 0, 100, 0.7, 260);
    private static final Manner BESIDE_THE_LINE = new Manner(10, 12, 24, 0, 1.4, 260);

    private final Viewport screen = view(0, 0, 0);

    @Test
    void putsALabelOnItsBestSide() {
        var placed = new LabelLayout(screen, MEASURE, List.of()).place(List.of(at("a", 0, 0)), List.of());

        assertThat(placed).singleElement().satisfies(label -> {
            var box = label.boxesOn(screen).getFirst();
            assertThat(box.x() + box.width() / 2).isCloseTo(WIDTH / 2, within(1e-6));
            assertThat(box.y()).isCloseTo(HEIGHT / 2 + 10 + 2, within(1e-6));
        });
    }

    @Test
    void movesALabelToAnotherSideForWhatIsReserved() {
        var below = new Box(WIDTH / 2 - 200, HEIGHT / 2 + 5, 400, 100);

        var placed = new LabelLayout(screen, MEASURE, List.of(below)).place(List.of(at("a", 0, 0)), List.of());

        assertThat(placed)
                .singleElement()
                .satisfies(label ->
                        assertThat(label.boxesOn(screen).getFirst().y()).isLessThan(HEIGHT / 2));
    }

    @Test
    void leavesOutWhatFindsNoRoom() {
        var everything = new Box(0, 0, WIDTH, HEIGHT);

        var placed = new LabelLayout(screen, MEASURE, List.of(everything))
                .place(List.of(at("a", 0, 0), along("b", "b b b", -500, 0, 500, 0)), List.of());

        assertThat(placed).isEmpty();
    }

    @Test
    void placesTheMoreImportantOfTwoThatCollide() {
        var placed = new LabelLayout(screen, MEASURE, List.of(new Box(0, 0, WIDTH, HEIGHT / 2 + 5)))
                .place(List.of(at("first", 0, 0), at("second", 1, 0)), List.of());

        assertThat(placed).extracting(label -> label.request().id()).containsExactly("first");
    }

    @Test
    void placesAShorterNameWhereTheLongOneHasNoRoom() {
        var line = new Path(-100, 0, 100, 0);
        var placed = new LabelLayout(screen, MEASURE, List.of())
                .place(
                        List.of(
                                along("axis", "a very long name that does not fit", line, BESIDE_THE_LINE),
                                along("axis", "short", line, BESIDE_THE_LINE)),
                        List.of());

        assertThat(placed)
                .extracting(label -> label.request().lines().getFirst().text())
                .containsExactly("short");
    }

    @Test
    void writesNoLabelAcrossAForbiddenLineButItsOwn() {
        var line = new Path(-500, 0, 500, 0);
        var layout = new LabelLayout(screen, MEASURE, List.of());
        layout.forbid(line, 0, 0, 8, "own");

        var placed = layout.place(
                List.of(along("own", "own name", line, ON_THE_LINE), along("other", "other", line, ON_THE_LINE)),
                List.of());

        assertThat(placed).extracting(label -> label.request().id()).containsExactly("own");
    }

    @Test
    void avoidsAnOutlineWhereThereIsAChoice() {
        var layout = new LabelLayout(screen, MEASURE, List.of());
        layout.avoid(new Path(-200, -25, 200, -25), 2);

        var placed = layout.place(List.of(at("a", 0, 0)), List.of());

        assertThat(placed.getFirst().boxesOn(screen).getFirst().y()).isLessThan(HEIGHT / 2);
    }

    @Test
    void standsChineseLettersOneBelowTheOtherOnASteepLine() {
        var placed = new LabelLayout(screen, MEASURE, List.of())
                .place(List.of(along("road", "中文路", 20, 300, -20, -300)), List.of());

        assertThat(placed).singleElement().satisfies(label -> {
            assertThat(label.runs()).extracting(PlacedLabel.Run::angle).containsOnly(0.0);
            assertThat(label.runs()).extracting(PlacedLabel.Run::y).isSorted();
        });
    }

    @Test
    void writesFromLeftToRightWhicheverWayALineRuns() {
        for (double[] line : new double[][] {{-300, 10, 300, -40}, {300, -40, -300, 10}}) {
            var placed = new LabelLayout(screen, MEASURE, List.of())
                    .place(List.of(along("road", "a road", new Path(line), ON_THE_LINE)), List.of());

            assertThat(placed).singleElement().satisfies(label -> {
                assertThat(label.runs()).extracting(PlacedLabel.Run::x).isSorted();
                assertThat(label.runs())
                        .allSatisfy(run -> assertThat(Math.cos(run.angle())).isPositive());
            });
        }
    }

    @Test
    void writesLatinLettersAlongASteepLine() {
        var placed = new LabelLayout(screen, MEASURE, List.of())
                .place(List.of(along("road", "a road", 20, 300, -20, -300)), List.of());

        assertThat(placed.getFirst().runs())
                .allSatisfy(run -> assertThat(Math.abs(Math.sin(run.angle()))).isGreaterThan(0.9));
    }

    @Test
    void keepsAwayFromASharpCorner() {
        var placed = new LabelLayout(screen, MEASURE, List.of())
                .place(
                        List.of(along("river", "a long river", new Path(-60, -300, 0, 0, 60, -300), BESIDE_THE_LINE)),
                        List.of());

        assertThat(placed)
                .allSatisfy(label -> assertThat(label.runs())
                        .extracting(PlacedLabel.Run::angle)
                        .allSatisfy(angle -> assertThat(Math.abs(Math.abs(angle) - Math.PI / 2))
                                .isLessThan(0.5)));
    }

    @RepeatedTest(30)
    void neverLetsLabelsCollideOrLeaveTheScreen() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var reserved = boxes(random, 6);
        var requests = requests(random);
        var lines = List.of(wander(random, 30), wander(random, 30));

        var placed = place(screen, reserved, lines, requests, List.of());

        var room = new Box(0, 0, WIDTH, HEIGHT);
        for (var label : placed) {
            for (var box : label.boxesOn(screen)) {
                assertThat(room.contains(new ScreenPoint(box.x(), box.y()))
                                && room.contains(new ScreenPoint(box.x() + box.width(), box.y() + box.height())))
                        .as(
                                "seed %d: %s is on the screen",
                                seed, label.request().id())
                        .isTrue();
                assertThat(reserved)
                        .as(
                                "seed %d: %s is under nothing",
                                seed, label.request().id())
                        .noneMatch(box::overlaps);
                assertThat(lines)
                        .as("seed %d: %s crosses no line", seed, label.request().id())
                        .noneMatch(line -> crosses(line, box));
                for (var other : placed) {
                    if (!other.equals(label)) {
                        assertThat(other.boxesOn(screen))
                                .as(
                                        "seed %d: %s and %s",
                                        seed,
                                        label.request().id(),
                                        other.request().id())
                                .noneMatch(box::overlaps);
                    }
                }
            }
        }
        assertThat(placed.stream().map(label -> label.request().id()).collect(Collectors.toSet()))
                .as("seed %d: each only once", seed)
                .hasSameSizeAs(placed);
        assertThat(place(screen, reserved, lines, requests, List.of()))
                .as("seed %d: the same again", seed)
                .isEqualTo(placed);
    }

    @RepeatedTest(30)
    void keepsEveryLabelWhileTheMapIsMovedALittle() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var requests = requests(random);
        var lines = List.of(wander(random, 30));
        var before = place(screen, List.of(), lines, requests, List.of());
        var last = before;
        for (int move = 0; move < 12; move++) {
            var moved = view(random.nextDouble(-5, 5), random.nextDouble(-5, 5), 0);
            last = place(moved, List.of(), lines, requests, last);
            assertThat(last).as("seed %d, move %d", seed, move).containsAll(before);
        }
    }

    @Test
    void placesAfreshWhenTheMapIsTurned() {
        var line = along("road", "a road", -300, 0, 300, 0);
        var before = new LabelLayout(screen, MEASURE, List.of()).place(List.of(line), List.of());

        var turned = new LabelLayout(view(0, 0, 40), MEASURE, List.of()).place(List.of(line), before);

        assertThat(turned).singleElement().isNotEqualTo(before.getFirst());
        assertThat(turned.getFirst().bearing()).isEqualTo(40);
    }

    @Test
    void takesAwayALabelThatIsCoveredNow() {
        var before = new LabelLayout(screen, MEASURE, List.of()).place(List.of(at("a", 0, 0)), List.of());

        var after = new LabelLayout(screen, MEASURE, List.of(new Box(0, 0, WIDTH, HEIGHT)))
                .place(List.of(at("a", 0, 0)), before);

        assertThat(after).isEmpty();
    }

    private static List<PlacedLabel> place(
            Viewport view,
            List<Box> reserved,
            List<Path> forbidden,
            List<LabelRequest> requests,
            List<PlacedLabel> previous) {
        var layout = new LabelLayout(view, MEASURE, reserved);
        forbidden.forEach(line -> layout.forbid(line, 0, 0, 6, "line"));
        return layout.place(requests, previous);
    }

    /// By many points on the line, unlike the layout.
    private boolean crosses(Path path, Box box) {
        var line = Polyline.of(path, new Affine(screen), 0, 0);
        for (double at = 0; at < line.length(); at += 1) {
            if (box.grown(4).contains(new ScreenPoint(line.xAt(at), line.yAt(at)))) {
                return true;
            }
        }
        return false;
    }

    private static Viewport view(double x, double y, double bearing) {
        return new Viewport(new Camera(new WorldPoint(x, y), 1, bearing), new Unit(1, 1), WIDTH, HEIGHT);
    }

    private static AtPoint at(String id, double x, double y) {
        return new AtPoint(
                id,
                "ink",
                List.of(new Words(id + " name", 20, 500)),
                List.of(new WorldPoint(x, y)),
                0,
                0,
                10,
                List.of(Side.BELOW, Side.ABOVE, Side.RIGHT, Side.LEFT, Side.ABOVE_LEFT));
    }

    private static AlongLine along(String id, String text, double... line) {
        return along(id, text, new Path(line), ON_THE_LINE);
    }

    private static AlongLine along(String id, String text, Path line, Manner manner) {
        return new AlongLine(id, "ink", new Words(text, 20, 500), line, manner, null);
    }

    private static List<LabelRequest> requests(Random random) {
        var requests = new ArrayList<LabelRequest>();
        for (int i = 0; i < 80; i++) {
            if (random.nextInt(3) == 0) {
                var text = random.nextBoolean() ? "永丰路" : "a road " + i;
                var manner = random.nextBoolean() ? ON_THE_LINE : BESIDE_THE_LINE;
                var wish = random.nextBoolean() ? spot(random) : null;
                requests.add(line("line " + i, text, wander(random, 2 + random.nextInt(20)), manner, wish));
            } else {
                var spot = spot(random);
                requests.add(at("point " + i, spot.x(), spot.y()));
            }
        }
        return requests;
    }

    private static AlongLine line(String id, String text, Path path, Manner manner, @Nullable WorldPoint wish) {
        return new AlongLine(id, "ink", new Words(text, 20, 500), path, manner, wish);
    }

    private static WorldPoint spot(Random random) {
        return new WorldPoint(random.nextDouble(-700, 700), random.nextDouble(-500, 500));
    }

    private static Path wander(Random random, int points) {
        double[] xy = new double[2 * points];
        var from = spot(random);
        xy[0] = from.x();
        xy[1] = from.y();
        double angle = random.nextDouble() * 7;
        for (int i = 1; i < points; i++) {
            angle += random.nextGaussian() * 0.3;
            xy[2 * i] = xy[2 * i - 2] + 60 * Math.cos(angle);
            xy[2 * i + 1] = xy[2 * i - 1] + 60 * Math.sin(angle);
        }
        return new Path(Arrays.copyOf(xy, xy.length));
    }

    private static List<Box> boxes(Random random, int count) {
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < count; i++) {
            boxes.add(new Box(
                    random.nextDouble(WIDTH),
                    random.nextDouble(HEIGHT),
                    random.nextDouble(300),
                    random.nextDouble(200)));
        }
        return boxes;
    }
}
