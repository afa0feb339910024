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
import lobby.map.Arrangement.MarkerSpot;
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

        assertThat(arrangement.markAt(VIEW, new ScreenPoint(a.x() - 39, a.y()), 40))
                .map(spot -> spot.marker().id())
                .contains("a");
        assertThat(arrangement.markAt(VIEW, new ScreenPoint(a.x() + 35, a.y()), 40))
                .map(spot -> spot.marker().id())
                .contains("b");
        assertThat(arrangement.markAt(VIEW, new ScreenPoint(a.x() - 41, a.y()), 40))
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

        var arrangement =
                new Arranger(scene, new Crowd(scene.markers()), null, VIEW, null, sizes, Arrangement.EMPTY).arrange();

        assertThat(arrangement.callout()).isNull();
        assertThat(arrangement.markers().getFirst().label()).isNull();
        assertThat(arrangement.markers().getFirst().marker().tint()).isEqualTo(Tint.JADE);
    }

    @Test
    void gathersWhatIsCrowdedIntoOneMarkWithItsNumber() {
        var marks = arrange(
                        List.of(plain("a", 2000, 2000), plain("b", 2100, 2000), plain("c", -2000, 2000)),
                        ELSEWHERE,
                        List.of(),
                        Arrangement.EMPTY)
                .markers();

        assertThat(marks).extracting(MarkerSpot::count).containsExactlyInAnyOrder(2, 1);
        assertThat(marks)
                .filteredOn(mark -> mark.count() == 2)
                .singleElement()
                .satisfies(mark -> assertThat(mark.tap()).isInstanceOfSatisfying(MapTap.OnGroup.class, tap -> {
                    assertThat(tap.ids()).containsExactlyInAnyOrder("a", "b");
                    assertThat(tap.splits()).isBetween(MapView.CLOSEST, 8.0);
                }));
    }

    @Test
    void tintsAGroupOnlyIfAllOfItHasOneColour() {
        var jade = plain("a", 2000, 2000);
        var amber = new Marker("b", jade.at(), Tint.AMBER, null, "M0 0", false, null);

        assertThat(arrange(List.of(jade, jade), ELSEWHERE, List.of(), Arrangement.EMPTY)
                        .markers()
                        .getFirst()
                        .tint())
                .isEqualTo(Tint.JADE);
        assertThat(arrange(List.of(jade, amber), ELSEWHERE, List.of(), Arrangement.EMPTY)
                        .markers()
                        .getFirst()
                        .tint())
                .isNull();
    }

    @Test
    void neverLetsAGroupSwallowWhatIsSelected() {
        var markers = new ArrayList<Marker>();
        for (int i = 0; i < 400; i++) {
            markers.add(plain("m" + i, 500, 500));
        }
        markers.add(200, SmallMap.marker("chosen", 500, 500, true));

        var marks = arrange(markers, ELSEWHERE, List.of(), Arrangement.EMPTY).markers();

        assertThat(marks).extracting(MarkerSpot::count).containsExactly(400, 1);
        assertThat(marks.getLast().marker().id()).isEqualTo("chosen");
        assertThat(marks.getLast()
                        .square()
                        .box(VIEW)
                        .overlaps(marks.getFirst().square().box(VIEW)))
                .isFalse();
    }

    @Test
    void keepsWhatIsSelectedOutFromUnderAPanel() {
        var panel = new Box(600, 0, 400, 800);

        var mark = arrange(
                        List.of(SmallMap.marker("chosen", 900, 2000, true)),
                        ELSEWHERE,
                        List.of(panel),
                        Arrangement.EMPTY)
                .markers()
                .getFirst();

        assertThat(mark.square().box(VIEW).overlaps(panel)).isFalse();
    }

    @Test
    void fansOutAGroupOfOnePlaceThatWasOpened() {
        var markers = new ArrayList<Marker>();
        for (int i = 0; i < 24; i++) {
            markers.add(plain("m" + i, 500, 500));
        }
        var scene = scene(markers, ELSEWHERE, List.of());

        var closed = arranger(scene, null).arrange();
        var opened = arranger(scene, "m0").arrange();

        assertThat(closed.markers()).extracting(MarkerSpot::count).containsExactly(24);
        assertThat(opened.markers()).hasSize(24).allMatch(mark -> mark.count() == 1);
        assertThat(opened.fans()).singleElement().matches(Arrangement.Fan::opened);
        assertThat(apart(opened.markers(), VIEW)).isGreaterThanOrEqualTo(46 - 1e-6);
    }

    @Test
    void opensAFanAboveItsPlaceIfThereIsNoRoomBelow() {
        var markers = new ArrayList<Marker>();
        for (int i = 0; i < 12; i++) {
            markers.add(plain("m" + i, 500, -2700));
        }

        var opened = arranger(scene(markers, ELSEWHERE, List.of()), "m0").arrange();

        assertThat(opened.markers())
                .allMatch(mark -> mark.square().box(VIEW).y() > 0
                        && mark.square().middle(VIEW).y()
                                < VIEW.toScreen(new WorldPoint(500, -2700)).y());
    }

    /// On any screen, however dense: what can be told apart by a finger, and no more of it than a screen holds.
    @Test
    void keepsFifteenMillimetresBetweenWhatCanBeTapped() {
        long seed = new Random().nextLong();
        System.out.println("ArrangerTest seed " + seed);
        var random = new Random(seed);
        for (double diagonal : new double[] {21.5, 43, 55}) {
            for (var size : List.of(new Box(0, 0, 1280, 720), new Box(0, 0, 1080, 1920), new Box(0, 0, 3840, 2160))) {
                var unit = Unit.of(size.width(), size.height(), size.width(), size.height(), diagonal, 1);
                double millimetres = 25.4 * diagonal / Math.hypot(size.width(), size.height());
                for (int count : new int[] {20, 150, 151, 2000, 10_000}) {
                    var markers = new ArrayList<Marker>();
                    for (int i = 0; i < count; i++) {
                        markers.add(plain("m" + i, 9000 * random.nextGaussian(), 6000 * random.nextGaussian()));
                    }
                    double scale = MapView.CLOSEST * Math.pow(50, random.nextDouble());
                    var view = new Viewport(
                            new Camera(new WorldPoint(0, 0), scale, 360 * random.nextDouble()),
                            unit,
                            size.width(),
                            size.height());
                    var scene = scene(markers, ELSEWHERE, List.of());

                    var arrangement = new Arranger(
                                    scene, new Crowd(markers), null, view, null, Map.of(), Arrangement.EMPTY)
                            .arrange();

                    var screen = new Box(0, 0, view.width(), view.height());
                    var seen = arrangement.markers().stream()
                            .filter(mark -> screen.contains(mark.square().middle(view)))
                            .toList();
                    assertThat(apart(seen, view) * millimetres).isGreaterThanOrEqualTo(15);
                    assertThat(seen).hasSizeLessThanOrEqualTo(170);
                }
            }
        }
    }

    @Test
    void followsACameraThatGoesFarWithOtherGroups() {
        var markers = new ArrayList<Marker>();
        for (int i = 0; i < 40; i++) {
            markers.add(plain("m" + i, i * 400, 2000));
        }
        markers.add(SmallMap.marker("chosen", 0, -2000, true));
        var scene = scene(markers, ELSEWHERE, List.of());
        var first = arranger(scene, null).arrange();
        var near = view(700, 0, 9);
        var far = view(8000, 0, 8);
        var closer = view(0, 0, 5);

        assertThat(first.serves(VIEW)).isTrue();
        assertThat(first.serves(near)).isTrue();
        assertThat(first.serves(far)).isFalse();
        assertThat(first.serves(closer)).isFalse();
        var followed = new Arranger(scene, new Crowd(markers), null, far, LETTERING, Map.of(), first).follow();
        assertThat(followed.serves(far)).isTrue();
        assertThat(followed.plates()).isEqualTo(first.plates());
        assertThat(followed.markers().getLast()).isEqualTo(first.markers().getLast());
        var end = new WorldPoint(32 * 400, 2000);
        assertThat(followed.markers()).anyMatch(mark -> mark.group().bounds().contains(end));
        assertThat(first.markers()).noneMatch(mark -> mark.group().bounds().contains(end));
    }

    private static Viewport view(double x, double y, double scale) {
        return new Viewport(new Camera(new WorldPoint(x, y), scale, 0), VIEW.unit(), VIEW.width(), VIEW.height());
    }

    /// Pixels between the middles of the two that are nearest, as a finger finds them.
    private static double apart(List<MarkerSpot> marks, Viewport view) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < marks.size(); i++) {
            for (int k = 0; k < i; k++) {
                least = Math.min(
                        least,
                        marks.get(i)
                                .square()
                                .middle(view)
                                .distanceTo(marks.get(k).square().middle(view)));
            }
        }
        return least;
    }

    private static Marker plain(String id, double x, double y) {
        return new Marker(id, new WorldPoint(x, y), Tint.JADE, null, "M0 0", false, null);
    }

    private static Arranger arranger(MapScene scene, @Nullable String opened) {
        var sizes = Map.of("lake", new Box(0, 0, 200, 120));
        return new Arranger(scene, new Crowd(scene.markers()), opened, VIEW, LETTERING, sizes, Arrangement.EMPTY);
    }

    private static Spot callout(Arrangement arrangement) {
        var callout = arrangement.callout();
        if (callout == null) {
            throw new AssertionError("there is no callout");
        }
        return callout;
    }

    private static Here here(double x, double y) {
        return new Here(new WorldPoint(x, y), 0, "You are here", "House", true);
    }

    private static MapScene scene(List<Marker> markers, @Nullable Here here, List<Box> reserved) {
        return SmallMap.scene(List.of(SmallMap.PLATE), markers, here, reserved);
    }

    private static Arrangement arrange(List<Marker> markers, Here here, List<Box> reserved, Arrangement previous) {
        var sizes = Map.of("lake", new Box(0, 0, 200, 120));
        return new Arranger(scene(markers, here, reserved), new Crowd(markers), null, VIEW, LETTERING, sizes, previous)
                .arrange();
    }
}
