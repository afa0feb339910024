package lobby.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lobby.content.Exhibit;
import lobby.geo.GeoPoint;
import lobby.geo.Geometry;
import lobby.geo.MapData;
import lobby.geo.MapFeature;
import lobby.geo.MapLayer;
import lobby.geo.Path;
import lobby.geo.Polyline;
import lobby.geo.Projection;
import lobby.geo.RoadClass;
import lobby.geo.WorldPoint;
import lobby.i18n.Texts;
import lobby.model.Catalog;
import lobby.model.Goals;
import lobby.model.Icons;
import lobby.model.LocalizedText;
import lobby.model.Pack;
import lobby.model.Place;
import lobby.model.PlaceKind;
import lobby.session.Stop;
import lobby.session.Theme;
import lobby.session.VisitorState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WayThereTest {

    /// Metres that a crossing with a motorway may take.
    private static final double CROSSING = 60;

    private final Map<MapLayer, List<MapFeature>> layers = new EnumMap<>(MapLayer.class);
    private final List<Place> places = new ArrayList<>();

    // On the map that comes along

    @Test
    void leadsAlongTheRoadsAndSaysSo() {
        var way = bundled("cuihu-park", Locale.CHINESE);

        assertThat(way.words()).isEqualTo("向西，沿路约 7 公里");
        assertThat(way.note()).isEqualTo("经北清路、稻香湖路；按示意图道路量算；终点位置为示意");
        assertThat(way.route().way()).isTrue();
        assertThat(bundled("cuihu-park", Locale.ENGLISH).words()).isEqualTo("About 7 km west, by road");
        assertThat(bundled("cuihu-park", Locale.ENGLISH).note())
                .isEqualTo("by Beiqing Road, then Daoxianghu Road; measured along the roads of this schematic map; "
                        + "end position schematic");
    }

    @Test
    void pointsWhereNoWayLeadsAndSaysSo() {
        var way = bundled("cuihu-wetland", Locale.CHINESE);

        assertThat(way.words()).isEqualTo("向西北约 5 公里");
        assertThat(way.note()).isEqualTo("直线距离，按地图量算；至图上名称处");
        assertThat(way.route().way()).isFalse();
        assertThat(bundled("cuihu-wetland", Locale.ENGLISH).words()).isEqualTo("About 5 km to the north-west");
        assertThat(bundled("cuihu-wetland", Locale.ENGLISH).note())
                .isEqualTo("straight line, measured on the map; to its name on the map");
    }

    @Test
    void countsTheStopsOfTheMetro() {
        var ride = Objects.requireNonNull(bundled("cuihu-park", Locale.CHINESE).ride());

        assertThat(ride.words()).isEqualTo("地铁16号线 2 站");
        assertThat(ride.note()).isEqualTo("永丰站 → 稻香湖路站");
        assertThat(ride.stop().entry()).isEqualTo("station-daoxianghu-lu");
        var english =
                Objects.requireNonNull(bundled("cuihu-park", Locale.ENGLISH).ride());
        assertThat(english.words()).isEqualTo("Metro Line 16, 2 stops");
        assertThat(english.note()).isEqualTo("Yongfeng Station → Daoxianghu Lu Station");
    }

    @Test
    void countsOneStop() {
        assertThat(Objects.requireNonNull(
                                bundled("station-tundian", Locale.CHINESE).ride())
                        .words())
                .isEqualTo("地铁16号线 1 站");
        assertThat(Objects.requireNonNull(
                                bundled("station-tundian", Locale.ENGLISH).ride())
                        .words())
                .isEqualTo("Metro Line 16, 1 stop");
    }

    @Test
    void leadsOnFromAStationToTheOtherOne() {
        assertThat(Objects.requireNonNull(
                                bundled("station-tundian", Locale.CHINESE).ride())
                        .stop()
                        .entry())
                .isEqualTo("station-yongfeng");
    }

    @Test
    void saysMinutesOnlyWhereManyWouldWalk() {
        assertThat(bundled("ic-park", Locale.CHINESE).words()).isEqualTo("向东南，沿路约 400 米，步行约 5 分钟");
        assertThat(bundled("ic-park", Locale.CHINESE).note()).endsWith("步行按每小时 4.5 公里");
        assertThat(bundled("ic-park", Locale.ENGLISH).words())
                .isEqualTo("About 400 m south-east, by road: 5 minutes on foot");
        assertThat(bundled("ic-park", Locale.ENGLISH).note()).endsWith("on foot at 4.5 km/h");
        assertThat(bundled("ic-park", Locale.ENGLISH).ride()).isNull();
        for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (var place : Content.bundled().catalog().places()) {
                var way = WayThere.to(place.id(), sight(Content.bundled(), language));
                assertThat(way.filter(there -> there.words().contains("分钟")
                                        || there.words().contains("minute"))
                                .filter(there -> there.route().line().length() >= 2000
                                        || !there.route().way()))
                        .as(place.id())
                        .isEmpty();
            }
        }
    }

    @Test
    void knowsNoWayToTheHouseItselfNorIntoIt() {
        var sight = sight(Content.bundled(), Locale.CHINESE);

        assertThat(WayThere.to("zgc-no1", sight)).isEmpty();
        assertThat(WayThere.to("yimei-art-museum", sight)).isEmpty();
    }

    @Test
    void knowsNoWayToWhatIsInNoOnePlace() {
        var sight = sight(Content.bundled(), Locale.CHINESE);

        assertThat(WayThere.to("env-park", sight)).isEmpty();
        assertThat(WayThere.to("beiqing-road", sight)).isEmpty();
        assertThat(WayThere.to(null, sight)).isEmpty();
    }

    @Test
    void leadsFromHereToEachPlaceAlongNoMotorway() {
        var sight = sight(Content.bundled(), Locale.CHINESE);
        var here = sight.here().orElseThrow();
        int ways = 0;
        for (var place : sight.catalog().places()) {
            var way = WayThere.to(place.id(), sight).orElse(null);
            if (way == null) {
                continue;
            }
            var line = way.route().line();
            var there = sight.position(place.id()).orElseThrow();
            double straight = here.distanceTo(there);
            assertThat(new WorldPoint(line.x(0), line.y(0))).as(place.id()).isEqualTo(here);
            assertThat(new WorldPoint(line.x(line.size() - 1), line.y(line.size() - 1)))
                    .as(place.id())
                    .isEqualTo(there);
            assertThat(way.words()).as(place.id()).contains(WayThere.distance(line.length(), sight));
            if (way.route().way()) {
                ways++;
                assertThat(line.length()).as(place.id()).isBetween(straight, 1.7 * straight + 500);
                assertThat(alongMotorways(line, sight)).as(place.id()).isLessThan(CROSSING);
            } else {
                assertThat(line.length()).as(place.id()).isEqualTo(straight);
            }
        }
        assertThat(ways).isGreaterThan(8);
    }

    private static double alongMotorways(Path line, Sight sight) {
        double metres = 0;
        for (var road : sight.exhibit().map().layer(MapLayer.ROADS)) {
            if (road.roadClass() == RoadClass.MOTORWAY && road.geometry() instanceof Geometry.Lines(var paths)) {
                for (var motorway : paths.stream().map(Polyline::of).toList()) {
                    var way = Polyline.of(line);
                    for (double at = 0; at < way.length(); at += 5) {
                        double x = way.xAt(at);
                        double y = way.yAt(at);
                        double nearest = motorway.nearest(x, y);
                        if (Math.hypot(motorway.xAt(nearest) - x, motorway.yAt(nearest) - y) < 5) {
                            metres += 5;
                        }
                    }
                }
            }
        }
        return metres;
    }

    // On a map made by hand

    @Test
    void countsOneMinute() {
        place("there", PlaceKind.CAMPUS, 90, 0);
        street(0, 0, 100, 0);

        assertThat(small("there", Locale.ENGLISH).words()).isEqualTo("About 90 m east, by road: 1 minute on foot");
        assertThat(small("there", Locale.CHINESE).words()).isEqualTo("向东，沿路约 90 米，步行约 1 分钟");
    }

    @Test
    void saysEveryCompassPoint() {
        var points = List.of("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west");
        for (int i = 0; i < points.size(); i++) {
            double angle = Math.toRadians(45 * i + 20);
            place("p" + i, PlaceKind.CAMPUS, 5000 * Math.sin(angle), 5000 * Math.cos(angle));
        }
        for (int i = 0; i < points.size(); i++) {
            assertThat(small("p" + i, Locale.ENGLISH).words()).isEqualTo("About 5 km to the " + points.get(i));
            assertThat(small("p" + i, Locale.CHINESE).words()).matches("向[东西南北]{1,2}约 5 公里");
        }
    }

    @Test
    void roundsAsFarAsTheMapIsKnown() {
        var sight = sight(Content.bundled(), Locale.ENGLISH);

        assertThat(Map.of(
                        4, "10 m", 94, "90 m", 652, "650 m", 974, "950 m", 976, "1 km", 1149, "1.1 km", 2949, "2.9 km"))
                .allSatisfy((metres, words) ->
                        assertThat(WayThere.distance(metres, sight)).isEqualTo(words));
        assertThat(WayThere.distance(2951, sight)).isEqualTo("3 km");
        assertThat(WayThere.distance(6659, sight)).isEqualTo("7 km");
        assertThat(WayThere.distance(12_400, sight)).isEqualTo("12 km");
    }

    @Test
    void pointsToWhatIsTooWideToWalkTo() {
        place("hill", PlaceKind.HILL, 3000, 0);
        place("campus", PlaceKind.CAMPUS, 3000, 0);
        street(0, 0, 3000, 0);

        assertThat(small("hill", Locale.ENGLISH).route().way()).isFalse();
        assertThat(small("campus", Locale.ENGLISH).route().way()).isTrue();
    }

    @Test
    void pointsWhereOnlyAGapInTheMapExplainsTheDetour() {
        place("there", PlaceKind.CAMPUS, 2000, 0);
        street(0, 0, 0, 3000, 2000, 3000, 2000, 0);

        assertThat(small("there", Locale.ENGLISH).words()).isEqualTo("About 2 km to the east");
    }

    @Test
    void pointsWhereTheMapHasNoRoads() {
        place("there", PlaceKind.CAMPUS, 900, 0);

        var way = small("there", Locale.ENGLISH);

        assertThat(way.words()).isEqualTo("About 900 m to the east");
        assertThat(way.route().line()).isEqualTo(new Path(0, 0, 900, 0));
    }

    @Test
    void namesNoStreetsThatAreButAPartOfTheWay() {
        place("there", PlaceKind.CAMPUS, 3000, 0);
        layers.computeIfAbsent(MapLayer.ROADS, _ -> new ArrayList<>())
                .add(feature("named", MapLayer.ROADS, "Long Road", lines(0, 0, 2000, 0)));
        street(2000, 0, 3000, 0);

        assertThat(small("there", Locale.ENGLISH).note()).doesNotContain("Long Road");
    }

    @Test
    void knowsNoWayWhereTheKioskDoesNotKnowWhereItStands() {
        place("there", PlaceKind.CAMPUS, 900, 0);

        assertThat(WayThere.to("there", sight(exhibit(null), Locale.ENGLISH))).isEmpty();
    }

    private static WayThere bundled(String place, Locale language) {
        return WayThere.to(place, sight(Content.bundled(), language)).orElseThrow();
    }

    private WayThere small(String place, Locale language) {
        return WayThere.to(place, sight(exhibit("here"), language)).orElseThrow();
    }

    private static Sight sight(Exhibit exhibit, Locale language) {
        return new Sight(exhibit, VisitorState.fresh(language, Theme.LIGHT).wake(Stop.HOME), new Texts(language));
    }

    private Exhibit exhibit(@Nullable String viewpoint) {
        place("here", PlaceKind.PARK, 0, 0);
        var nothing = Content.of(List.of(), List.of());
        var pack = nothing.catalog().pack();
        var catalog = new Catalog(
                new Pack(
                        Pack.FORMAT,
                        "small",
                        "1",
                        pack.title(),
                        pack.subtitle(),
                        pack.park(),
                        pack.languages(),
                        pack.defaultLanguage(),
                        new Pack.Viewpoint(viewpoint, 0),
                        pack.map(),
                        false,
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                List.of(),
                Goals.none(),
                null,
                places,
                List.of(),
                List.of(),
                Map.of());
        return new Exhibit(catalog, new MapData(new Projection(new GeoPoint(40, 116)), layers), new Icons(Map.of()));
    }

    private void place(String id, PlaceKind kind, double x, double y) {
        layers.computeIfAbsent(MapLayer.PLACES, _ -> new ArrayList<>())
                .add(feature(id, MapLayer.PLACES, null, new Geometry.Point(new WorldPoint(x, y))));
        places.add(new Place(
                id,
                kind,
                Content.text(id),
                List.of(),
                null,
                "domain",
                id,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of()));
    }

    private void street(double... xy) {
        layers.computeIfAbsent(MapLayer.ROADS, _ -> new ArrayList<>())
                .add(feature("street-" + xy[0], MapLayer.ROADS, null, lines(xy)));
    }

    private static Geometry lines(double... xy) {
        return new Geometry.Lines(List.of(new Path(xy)));
    }

    private static MapFeature feature(String id, MapLayer layer, @Nullable String name, Geometry geometry) {
        return new MapFeature(
                id,
                layer,
                "kind",
                name == null ? null : new LocalizedText(Map.of("en", name)),
                geometry,
                layer == MapLayer.ROADS ? RoadClass.MINOR : null,
                3,
                List.of(),
                false);
    }
}
