package lobby.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lobby.geo.Box;
import lobby.geo.Geometry;
import lobby.geo.HitTest;
import lobby.geo.Insets;
import lobby.geo.MapLayer;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;
import lobby.map.Here;
import lobby.map.MapScene;
import lobby.map.MapTap;
import lobby.map.Plate;
import lobby.session.ScreenId;
import lobby.session.Stop;
import org.junit.jupiter.api.Test;

class MapDirectorTest {

    private static final Surroundings BESIDE_A_PANEL = new Surroundings(
            new Unit(1, 1),
            1920,
            1080,
            new Box(0, 0, 1184, 944),
            new Insets(40, 904, 216, 40),
            List.of(new Box(1184, 0, 736, 944)));

    private final Visit visit = Content.visit(Content.bundled(), Locale.CHINESE, Stop.HOME);
    private final MapDirector director = new MapDirector(visit, null);

    @Test
    void opensWhatLiesBehindATap() {
        assertThat(director.behind(new MapTap.OnCluster("cuihu"))).contains(Stop.at(ScreenId.CLUSTER, "cuihu"));
        assertThat(director.behind(new MapTap.OnMarker("enterprise-pony-ai")))
                .contains(Stop.at(ScreenId.ENTERPRISE, "pony-ai"));
        assertThat(director.behind(new MapTap.OnFeature("no-such-thing"))).isEmpty();
        assertThat(director.behind(new MapTap.OnGround(new WorldPoint(0, 0)))).isEmpty();
    }

    @Test
    void opensEveryStationOfTheContentWhereItStands() {
        var map = visit.exhibit().map();
        var missed = new ArrayList<String>();
        for (var place : visit.exhibit().catalog().places()) {
            var station = map.feature(MapLayer.METRO, place.feature());
            if (station.isPresent() && station.get().geometry() instanceof Geometry.Point(var at)) {
                var opened = HitTest.feature(map, at, 50, 5)
                        .flatMap(feature -> director.behind(new MapTap.OnFeature(feature.id())));
                if (!opened.equals(Optional.of(Stop.at(ScreenId.PLACE, place.id())))) {
                    missed.add(place.id());
                }
            }
        }

        assertThat(missed).isEmpty();
    }

    @Test
    void comesCloserToAGroupUntilItParts() {
        var bounds = new WorldBounds(100, 100, 400, 300);
        var wide = new WorldBounds(-5000, -5000, 5000, 5000);
        var at = new WorldPoint(100, 100);

        var camera = director.apart(new MapTap.OnGroup(List.of("a", "b"), at, bounds, 4), BESIDE_A_PANEL, 30);
        var beyond = director.apart(new MapTap.OnGroup(List.of("a", "b"), at, wide, 4), BESIDE_A_PANEL, 30);

        assertThat(camera.metresPerUnit()).isBetween(2.0, 4.0);
        assertThat(camera.bearing()).isEqualTo(30);
        var view = new Viewport(camera, new Unit(1, 1), 1920, 1080);
        assertThat(BESIDE_A_PANEL.free().contains(view.toScreen(at))).isTrue();
        assertThat(BESIDE_A_PANEL.free().contains(view.toScreen(new WorldPoint(400, 300))))
                .isTrue();
        assertThat(beyond.metresPerUnit()).isEqualTo(4);
        assertThat(BESIDE_A_PANEL.free().contains(new Viewport(beyond, new Unit(1, 1), 1920, 1080).toScreen(at)))
                .isTrue();
    }

    @Test
    void knowsTheOnePlaceOfAGroup() {
        assertThat(placeOf("enterprise-pony-ai", "enterprise-lakala")).contains("zgc-no1");
        assertThat(placeOf("enterprise-pony-ai", "enterprise-beijing-graphene-institute"))
                .isEmpty();
        assertThat(placeOf("enterprise-pony-ai", "place-ic-park")).isEmpty();
    }

    private Optional<String> placeOf(String... ids) {
        var nowhere = new WorldPoint(0, 0);
        return director.placeOf(new MapTap.OnGroup(List.of(ids), nowhere, WorldBounds.around(List.of(nowhere)), 0));
    }

    @Test
    void turnsTheVisitorsSightToWhereThisScreenFaces() {
        var facing = new MapDirector(visit, 250.0);

        assertThat(facing.scene(MapFocus.everything(), BESIDE_A_PANEL).here())
                .extracting(Here::heading)
                .isEqualTo(250.0);
        assertThat(director.scene(MapFocus.everything(), BESIDE_A_PANEL).here())
                .extracting(Here::heading)
                .isEqualTo(visit.exhibit().catalog().pack().viewpoint().heading());
    }

    @Test
    void framesAWholeClusterBesideThePanel() {
        var bounds = visit.exhibit()
                .map()
                .feature(MapLayer.CLUSTERS, "yongfeng")
                .orElseThrow()
                .geometry()
                .bounds();
        var focus = new MapFocus(bounds, 3, "yongfeng", 52, "yongfeng", true, List.of(), MapScene.Detail.ALL);

        var view = new Viewport(director.framing(focus, BESIDE_A_PANEL), new Unit(1, 1), 1920, 1080);

        var free = BESIDE_A_PANEL.free();
        assertThat(free.contains(view.toScreen(new WorldPoint(bounds.minX(), bounds.minY()))))
                .isTrue();
        assertThat(free.contains(view.toScreen(new WorldPoint(bounds.maxX(), bounds.maxY()))))
                .isTrue();
    }

    @Test
    void givesEachClusterItsSignButForTheOneWhosePanelIsOpen() {
        assertThat(director.scene(MapFocus.everything(), BESIDE_A_PANEL).plates())
                .extracting(Plate::cluster)
                .containsExactlyInAnyOrder("cuihu", "yongfeng");
        var open = new MapFocus(null, 0, null, 40, "cuihu", true, List.of(), MapScene.Detail.ALL);
        assertThat(director.scene(open, BESIDE_A_PANEL).plates())
                .extracting(Plate::cluster)
                .containsExactly("yongfeng");
    }

    @Test
    void turnsToWhereThisScreenFacesRatherThanToWhatTheContentSays() {
        assertThat(director.framing(MapFocus.everything(), BESIDE_A_PANEL).bearing())
                .isZero();
        assertThat(new MapDirector(visit, 90.0)
                        .framing(MapFocus.everything(), BESIDE_A_PANEL)
                        .bearing())
                .isEqualTo(90);
    }
}
