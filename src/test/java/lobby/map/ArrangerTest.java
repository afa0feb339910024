package lobby.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lobby.geo.Box;
import lobby.geo.Camera;
import lobby.geo.ScreenPoint;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;
import lobby.model.Tint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArrangerTest {

    private static final Lettering LETTERING = new Lettering(MapFonts.load(SmallMap.FONTS));
    private static final Viewport VIEW =
            new Viewport(new Camera(new WorldPoint(0, 0), 8, 0), new Unit(1, 1), 1000, 800);
    private static final Here NEAR_PLATE = here(0, 200);
    private static final Here ELSEWHERE = here(3000, 2000);

    @Test
    void putsAPlateWhereItBestStands() {
        var plate = arrange(List.of(), ELSEWHERE, List.of(), Arrangement.EMPTY)
                .plates()
                .getFirst();

        assertThat(plate.foot()).isNull();
        assertThat(plate.spot().middle(VIEW)).isEqualTo(VIEW.toScreen(SmallMap.PLATE.at()));
    }

    @Test
    void keepsAPlateOffPinAndCallout() {
        var arrangement = arrange(List.of(), NEAR_PLATE, List.of(), Arrangement.EMPTY);

        var plate = arrangement.plates().getFirst().spot().box(VIEW);
        assertThat(arrangement.callout()).isNotNull();
        assertThat(plate.overlaps(Arranger.pin(NEAR_PLATE, VIEW))).isFalse();
        assertThat(plate.overlaps(callout(arrangement).box(VIEW))).isFalse();
    }

    @Test
    void standsAPlateOnAPostAboveAnAreaWithoutRoom() {
        var covered = List.of(new Box(312, 220, 376, 300));

        var plate = arrange(List.of(), ELSEWHERE, covered, Arrangement.EMPTY)
                .plates()
                .getFirst();

        assertThat(plate.foot()).isNotNull();
        assertThat(plate.spot().box(VIEW).overlaps(covered.getFirst())).isFalse();
    }

    @Test
    void leavesAPlateWhereItStandsWhileThatIsNearlyAsGood() {
        var first = arrange(List.of(SmallMap.marker("m", 0, 300, false)), ELSEWHERE, List.of(), Arrangement.EMPTY);

        var second = arrange(List.of(), ELSEWHERE, List.of(), first);

        assertThat(first.plates().getFirst().choice()).isNotEqualTo("0 0");
        assertThat(second.plates().getFirst().choice())
                .isIn(first.plates().getFirst().choice(), "0 0");
    }

    @Test
    void keepsTheCalloutOffTheAxisAndOnTheScreen() {
        for (double y : new double[] {-1100, -1000, -700, 3150, -3100}) {
            var here = here(0, y);
            var box = callout(arrange(List.of(), here, List.of(), Arrangement.EMPTY))
                    .box(VIEW);

            assertThat(new Obstacles(scene(List.of(), here, List.of()), VIEW).crossesAxis(box))
                    .as("at %s", y)
                    .isFalse();
            assertThat(box.y()).as("at %s", y).isBetween(0.0, 800 - box.height());
        }
    }

    @Test
    void fansOutMarkersOfOnePointInARowBelow() {
        var markers = List.of(
                SmallMap.marker("a", 500, 500, false),
                SmallMap.marker("b", 500, 500, false),
                SmallMap.marker("c", 500, 500, false));

        var arrangement = arrange(markers, ELSEWHERE, List.of(), Arrangement.EMPTY);

        assertThat(arrangement.fans()).hasSize(1);
        assertThat(arrangement.fans().getFirst().drops()).containsExactly(0.0, 46.0, 92.0);
        var at = VIEW.toScreen(new WorldPoint(500, 500));
        assertThat(arrangement.markers().getFirst().square().middle(VIEW))
                .isEqualTo(new ScreenPoint(at.x(), at.y() + 74));
    }

    @Test
    void shiftsAFanThatWouldEndUnderAPanel() {
        var markers = new ArrayList<Marker>();
        for (int i = 0; i < 6; i++) {
            markers.add(SmallMap.marker("m" + i, 500, 500, false));
        }
        var panel = new Box(600, 0, 400, 800);

        var arrangement = arrange(markers, ELSEWHERE, List.of(panel), Arrangement.EMPTY);

        assertThat(arrangement.markers())
                .noneMatch(spot -> spot.square().box(VIEW).overlaps(panel));
    }

    @Test
    void letsNoMarkersCoverEachOther() {
        long seed = new Random().nextLong();
        System.out.println("ArrangerTest seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            var markers = new ArrayList<Marker>();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                boolean together = random.nextInt(3) > 0;
                markers.add(SmallMap.marker("m" + i, together ? 500 : -3000 + 900 * i, together ? 500 : 2500, false));
            }

            var squares = arrange(markers, ELSEWHERE, List.of(), Arrangement.EMPTY).markers().stream()
                    .map(spot -> spot.square().box(VIEW))
                    .toList();

            assertThat(squares).hasSize(markers.size());
            for (int i = 0; i < squares.size(); i++) {
                for (int k = 0; k < i; k++) {
                    assertThat(squares.get(i).overlaps(squares.get(k))).isFalse();
                }
            }
        }
    }

    @Test
    void keepsAMarkerClearOfThePin() {
        var arrangement =
                arrange(List.of(SmallMap.marker("m", 250, 250, false)), here(200, 100), List.of(), Arrangement.EMPTY);

        assertThat(arrangement.markers().getFirst().square().box(VIEW).overlaps(Arranger.pin(here(200, 100), VIEW)))
                .isFalse();
    }

    @Test
    void findsTheNearestMarkerWithinReachOfAFinger() {
        var markers = List.of(SmallMap.marker("a", 2000, 2000, false), SmallMap.marker("b", 2480, 2000, false));
        var arrangement = arrange(markers, here(-3000, -2000), List.of(), Arrangement.EMPTY);
        var a = VIEW.toScreen(new WorldPoint(2000, 2000));

        assertThat(arrangement.markerAt(VIEW, new ScreenPoint(a.x() - 39, a.y()), 40))
                .map(Marker::id)
                .contains("a");
        assertThat(arrangement.markerAt(VIEW, new ScreenPoint(a.x() + 35, a.y()), 40))
                .map(Marker::id)
                .contains("b");
        assertThat(arrangement.markerAt(VIEW, new ScreenPoint(a.x() - 41, a.y()), 40))
                .isEmpty();
    }

    @Test
    void putsTheSelectedMarkerOnTop() {
        var markers = List.of(SmallMap.marker("a", 2000, 2000, true), SmallMap.marker("b", -2000, 2000, false));

        assertThat(arrange(markers, ELSEWHERE, List.of(), Arrangement.EMPTY)
                        .markers()
                        .getLast()
                        .marker()
                        .id())
                .isEqualTo("a");
    }

    @Test
    void saysTheSecondLanguageOnlyBesideASelectedMarker() {
        var markers = List.of(SmallMap.marker("a", 2000, 2000, true), SmallMap.marker("b", -2000, 2000, false));

        var spots = arrange(markers, ELSEWHERE, List.of(), Arrangement.EMPTY).markers();

        assertThat(spots.getFirst().lines()).extracting(Lettering.Line::text).containsExactly("Name");
        assertThat(spots.getLast().lines()).extracting(Lettering.Line::text).containsExactly("Name", "名");
    }

    @Test
    void drawsWithoutWordsWhileThereAreNoFonts() {
        var scene = scene(List.of(SmallMap.marker("a", 2000, 2000, true)), ELSEWHERE, List.of());
        var sizes = Map.of("lake", new Box(0, 0, 200, 120));

        var arrangement = new Arranger(scene, VIEW, null, sizes, Arrangement.EMPTY).arrange();

        assertThat(arrangement.callout()).isNull();
        assertThat(arrangement.markers().getFirst().label()).isNull();
        assertThat(arrangement.markers().getFirst().marker().tint()).isEqualTo(Tint.JADE);
    }

    private static Spot callout(Arrangement arrangement) {
        var callout = arrangement.callout();
        if (callout == null) {
            throw new AssertionError("there is no callout");
        }
        return callout;
    }

    private static Here here(double x, double y) {
        return new Here(new WorldPoint(x, y), "You are here", "House", true);
    }

    private static MapScene scene(List<Marker> markers, @Nullable Here here, List<Box> reserved) {
        return SmallMap.scene(List.of(SmallMap.PLATE), markers, here, reserved);
    }

    private static Arrangement arrange(List<Marker> markers, Here here, List<Box> reserved, Arrangement previous) {
        var sizes = Map.of("lake", new Box(0, 0, 200, 120));
        return new Arranger(scene(markers, here, reserved), VIEW, LETTERING, sizes, previous).arrange();
    }
}
