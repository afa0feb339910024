package lobby.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lobby.geo.Affine;
import lobby.geo.Box;
import lobby.geo.Geometry;
import lobby.geo.HitTest;
import lobby.geo.LabelLayout;
import lobby.geo.LabelRequest;
import lobby.geo.LabelRequest.AlongLine;
import lobby.geo.LabelRequest.AtPoint;
import lobby.geo.LabelRequest.Manner;
import lobby.geo.LabelRequest.Side;
import lobby.geo.LabelRequest.Words;
import lobby.geo.MapFeature;
import lobby.geo.MapLayer;
import lobby.geo.Path;
import lobby.geo.PlacedLabel;
import lobby.geo.RoadClass;
import lobby.geo.ScreenPoint;
import lobby.geo.Sheet;
import lobby.geo.Sheet.Part;
import lobby.geo.Viewport;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;
import lobby.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Chooses the labels for what the screen shows, places and paints them.
///
/// Knows no JavaFX. Used by one thread at a time. The order of features in the map's files does not matter.
final class LabelPainter {

    /// Id of the name of the axis, which is several roads.
    static final String AXIS = "axis";

    private final Sheets sheets;
    private final Letterpress letterpress;

    LabelPainter(Sheets sheets, MapFonts fonts) {
        this.sheets = sheets;
        letterpress = new Letterpress(fonts);
    }

    /// Places labels with nothing before them, on a screen that rests; see the other one.
    List<LabelSprite> place(MapScene scene, Viewport screen, List<Box> taken) {
        return place(scene, screen, taken, List.of(), false);
    }

    /// The labels for this view, and for a margin around it from where a hand may bring them in. None overlaps another
    /// or a taken box; each is seen as a whole, or not at all.
    ///
    /// A label keeps its id from view to view. While scale and bearing are the same, one that is seen stays as it
    /// is; after a zoom or a turn it stays where it stood if it still fits.
    ///
    /// @param screen exactly what the screen shows, without margin
    /// @param taken boxes of pin, plates and markers, in pixels of the screen
    /// @param previous what was shown before
    /// @param moving whether a hand moves the map on: a label may then be cut by the edge of the screen on its way
    List<LabelSprite> place(
            MapScene scene, Viewport screen, List<Box> taken, List<LabelSprite> previous, boolean moving) {
        if (!scene.detail().labels() || !(screen.width() > 0 && screen.height() > 0)) {
            return List.of();
        }
        var before = previous.stream().map(LabelSprite::placement).toList();
        return new Pass(scene, sheets.of(scene), screen, taken)
                .place(before, moving).stream()
                        .map(label -> sprite(label, scene, screen))
                        .toList();
    }

    private LabelSprite sprite(PlacedLabel label, MapScene scene, Viewport screen) {
        var request = label.request();
        var look = new Letterpress.Look(
                scene.palette().argb(request.ink()),
                scene.palette().argb("halo"),
                screen.unit().px(LabelStyle.HALO));
        var picture = letterpress.picture(label, look);
        var first = label.runs().getFirst();
        var text = String.join("\n", request.lines().stream().map(Words::text).toList());
        return new LabelSprite(
                request.id(),
                text,
                label.anchor(),
                first.x() + picture.left(),
                first.y() + picture.top(),
                picture.width(),
                picture.height(),
                picture.argb(),
                label);
    }

    /// One placing of all labels.
    private final class Pass {

        private static final double UNSEEN = 0.5;

        /// Share of the screen's longer side that labels are placed beyond each of its edges.
        private static final double MARGIN = 0.25;

        /// Units around a marker's point in which a name means the same thing.
        private static final double MARKED = 90;

        /// Areas of more points are not searched for spots, since each spot costs by the number of points.
        private static final int MOST_SEARCHED = 2000;

        /// The most important first; beyond that any order will do, if it is not that of the file.
        private static final Comparator<MapFeature> BY_RANK = Comparator.comparingInt(MapFeature::rank)
                .thenComparing(MapFeature::id)
                .thenComparing(feature -> feature.geometry().bounds(), Comparator.comparing(WorldBounds::toString));

        private final MapScene scene;
        private final Sheet sheet;
        private final Viewport screen;
        private final MapStyle style;
        private final LabelLayout layout;
        private final WorldBounds seen;
        private final WorldBounds near;
        private final double tolerance;
        private final List<LabelRequest> requests = new ArrayList<>();
        private final Set<String> said = new HashSet<>();

        Pass(MapScene scene, Sheet sheet, Viewport screen, List<Box> taken) {
            this.scene = scene;
            this.sheet = sheet;
            this.screen = screen;
            style = MapStyle.of(screen.camera().metresPerUnit());
            double margin = MARGIN * Math.max(screen.width(), screen.height());
            layout = new LabelLayout(screen, margin, letterpress, scene.reserved());
            taken.forEach(layout::take);
            tolerance = UNSEEN * screen.metresPerPixel();
            seen = around(screen, 0);
            near = around(screen, margin);
        }

        private static WorldBounds around(Viewport screen, double margin) {
            return WorldBounds.around(List.of(
                    screen.toWorld(new ScreenPoint(-margin, -margin)),
                    screen.toWorld(new ScreenPoint(screen.width() + margin, -margin)),
                    screen.toWorld(new ScreenPoint(-margin, screen.height() + margin)),
                    screen.toWorld(new ScreenPoint(screen.width() + margin, screen.height() + margin))));
        }

        List<PlacedLabel> place(List<PlacedLabel> previous, boolean moving) {
            scene.plates().forEach(plate -> said.add(words(plate.name())));
            keepOff();
            if (scene.detail().metro()) {
                stations();
            }
            axis();
            rivers();
            lakes();
            hills();
            parks();
            if (scene.detail().roadNames()) {
                roads();
            }
            sites();
            places();
            return layout.place(requests, previous, moving);
        }

        private double px(double units) {
            return screen.unit().px(units);
        }

        /// Labels grow by half of what other text grows by.
        private double text(double units) {
            return px(units) * (1 + (screen.unit().textScale() - 1) / 2);
        }

        private String words(LocalizedText name) {
            return name.in(scene.language());
        }

        private boolean isChinese() {
            return scene.language().getLanguage().equals(Locale.CHINESE.getLanguage());
        }

        private Words line(String text, double units, int weight) {
            return new Words(text, text(units), weight);
        }

        /// No label lies across axis, metro or route, and none across a cluster's edge where there is a choice.
        private void keepOff() {
            sheet.axis()
                    .ifPresent(axis -> layout.forbid(axis, 0, 0, px(style.axis() / 2 + LabelStyle.KEEP_OFF), "axis"));
            if (scene.detail().metro()) {
                var aside = MetroAside.of(screen, style);
                sheet.line()
                        .forEach(path -> layout.forbid(
                                path, aside.dx(), aside.dy(), px(style.metro() / 2 + LabelStyle.KEEP_OFF), "metro"));
            }
            var route = scene.route();
            if (route != null) {
                layout.forbid(route.line(), 0, 0, px(RouteLayer.KEPT_OFF), "route");
            }
            for (var cluster : sheet.shapes(Part.CLUSTERS, near)) {
                cluster.outlines(tolerance).forEach(ring -> layout.avoid(closed(ring), px(2)));
            }
        }

        private static Path closed(Path ring) {
            int size = ring.size();
            double[] xy = new double[2 * size + 2];
            for (int i = 0; i <= size; i++) {
                xy[2 * i] = ring.x(i % size);
                xy[2 * i + 1] = ring.y(i % size);
            }
            return new Path(xy);
        }

        private void stations() {
            var stops = sheet.stops().stream()
                    .sorted(Comparator.comparing(Sheet.Stop::feature, BY_RANK))
                    .toList();
            var aside = MetroAside.of(screen, style);
            var affine = new Affine(screen);
            double room = px(style.station() + LabelStyle.STATION_ROOM);
            for (var stop : stops) {
                double x = affine.x(stop.at().x(), stop.at().y()) + aside.dx();
                double y = affine.y(stop.at().x(), stop.at().y()) + aside.dy();
                layout.take(new Box(x - room, y - room, 2 * room, 2 * room));
                var name = stop.feature().name();
                if (name != null) {
                    requests.add(new AtPoint(
                            stop.feature().id(),
                            "metro-ink",
                            station(name),
                            List.of(stop.at()),
                            aside.dx(),
                            aside.dy(),
                            px(style.station() + LabelStyle.STATION_AWAY),
                            LabelStyle.STATION_SIDES));
                }
            }
        }

        /// Both languages, as soon as there is room for them.
        private List<Words> station(LocalizedText name) {
            var second = scene.second();
            if (style == MapStyle.OVERVIEW || second == null || !name.speaks(second)) {
                return List.of(line(
                        words(name),
                        style == MapStyle.OVERVIEW ? LabelStyle.SMALL : LabelStyle.PLACE,
                        style == MapStyle.OVERVIEW ? LabelStyle.MEDIUM : LabelStyle.BOLD));
            }
            return List.of(
                    line(words(name), LabelStyle.PLACE, LabelStyle.BOLD),
                    line(name.in(second), LabelStyle.SMALL, LabelStyle.REGULAR));
        }

        private void axis() {
            sheet.axis().ifPresent(axis -> {
                var manner = new Manner(
                        px(isChinese() ? 10 : 1),
                        0,
                        px(style.axis() / 2) + text(22),
                        0,
                        LabelStyle.LINE_TURN,
                        LabelStyle.LINE_BEND);
                for (var name : List.of(scene.notes().axisName(), scene.notes().axisShort())) {
                    requests.add(new AlongLine(
                            AXIS,
                            "ink",
                            line(words(name), LabelStyle.axis(style), LabelStyle.BOLD),
                            axis,
                            manner,
                            null));
                }
            });
        }

        private static List<Sheet.Shape> sorted(List<Sheet.Shape> shapes) {
            return shapes.stream()
                    .sorted(Comparator.comparing(Sheet.Shape::feature, BY_RANK))
                    .toList();
        }

        private void rivers() {
            var manner = new Manner(
                    px(isChinese() ? 14 : 0.5),
                    LabelStyle.WATER_LEAN,
                    px(LabelStyle.besideRiver(style)),
                    0,
                    LabelStyle.WATER_TURN,
                    LabelStyle.WATER_BEND);
            for (var stream : sorted(sheet.shapes(Part.COURSES, near))) {
                boolean river = stream.course() == Sheet.Course.RIVER;
                if (river || stream.course() == Sheet.Course.CANAL) {
                    Sheet.placeNaming(stream.feature(), scene.data()).ifPresent(place -> {
                        var name = place.name();
                        if (name != null) {
                            var words =
                                    line(words(name), river ? LabelStyle.RIVER : LabelStyle.CANAL, LabelStyle.MEDIUM);
                            for (var path : stream.outlines(tolerance)) {
                                requests.add(new AlongLine(place.id(), "water-ink", words, path, manner, point(place)));
                            }
                        }
                    });
                }
            }
        }

        private static @Nullable WorldPoint point(MapFeature feature) {
            return feature.geometry() instanceof Geometry.Point(var at) ? at : null;
        }

        private void lakes() {
            points(Set.of("lake", "reservoir"), LabelStyle.natureRank(style))
                    .forEach(lake -> at(
                            lake,
                            "water-ink",
                            LabelStyle.LAKE,
                            LabelStyle.MEDIUM,
                            px(LabelStyle.WATER_AWAY),
                            LabelStyle.LAKE_SIDES));
        }

        private void parks() {
            for (var park : points(Set.of("wetland", "park"), LabelStyle.natureRank(style))) {
                within(park, Part.GREEN, LabelStyle.SMALL, LabelStyle.PARK_SIDES);
            }
        }

        /// The named points of some kinds, the most important first.
        private List<MapFeature> points(Set<String> kinds, int leastRank) {
            return scene.data().layer(MapLayer.PLACES).stream()
                    .filter(place -> kinds.contains(place.kind()) && place.rank() <= leastRank)
                    .sorted(BY_RANK)
                    .toList();
        }

        private void at(MapFeature place, String ink, double units, int weight, double radius, List<Side> sides) {
            var name = place.name();
            var point = point(place);
            if (name != null && point != null && near.contains(point) && !isMarked(point) && said.add(words(name))) {
                requests.add(new AtPoint(
                        place.id(),
                        ink,
                        List.of(line(words(name), units, weight)),
                        List.of(point),
                        0,
                        0,
                        radius,
                        sides));
            }
        }

        /// Whether a selected marker stands there and says what it is: the map would only say it again.
        private boolean isMarked(WorldPoint point) {
            double near = px(MARKED) * screen.metresPerPixel();
            return scene.markers().stream()
                    .filter(marker -> marker.selected() && marker.label() != null)
                    .anyMatch(marker -> marker.at().distanceTo(point) <= near);
        }

        private void hills() {
            for (var hill : points(Set.of("hill"), LabelStyle.hillRank(style))) {
                within(hill, Part.HILLS, LabelStyle.hill(style, hill.rank()), LabelStyle.HILL_SIDES);
            }
        }

        /// At its own point if that can be seen, else somewhere in the same area, as near to it as may be.
        private void within(MapFeature place, Part part, double units, List<Side> sides) {
            var name = place.name();
            var point = point(place);
            if (name != null && point != null && !isMarked(point) && !said.contains(words(name))) {
                var spots = new ArrayList<WorldPoint>();
                spots.add(point);
                for (var area : sorted(sheet.shapes(part, near))) {
                    var outline = area.outlines(tolerance);
                    if (points(outline) <= MOST_SEARCHED && HitTest.contains(outline, point)) {
                        spots.addAll(elsewhere(area.bounds(), outline, point));
                    }
                }
                if (spots.stream().anyMatch(near::contains)) {
                    said.add(words(name));
                    requests.add(new AtPoint(
                            place.id(),
                            "hill-ink",
                            List.of(line(words(name), units, LabelStyle.MEDIUM)),
                            spots,
                            0,
                            0,
                            0,
                            spots.size() > 1 ? LabelStyle.AREA_SIDES : sides));
                }
            }
        }

        private static int points(List<Path> areas) {
            return areas.stream().mapToInt(Path::size).sum();
        }

        /// Points of an area that can be seen, on a grid that keeps to the ground; after them points just outside.
        private List<WorldPoint> elsewhere(WorldBounds of, List<Path> areas, WorldPoint point) {
            double step = Math.scalb(
                    1.0, Math.getExponent(LabelStyle.SPOTS * screen.camera().metresPerUnit()));
            double outside = LabelStyle.OUTSIDE * screen.camera().metresPerUnit();
            var bounds = of.grown(outside);
            var inner = new ArrayList<WorldPoint>();
            var outer = new ArrayList<WorldPoint>();
            double toX = Math.min(bounds.maxX(), seen.maxX());
            double toY = Math.min(bounds.maxY(), seen.maxY());
            for (double y = upTo(step, Math.max(bounds.minY(), seen.minY())); y < toY; y += step) {
                for (double x = upTo(step, Math.max(bounds.minX(), seen.minX())); x < toX; x += step) {
                    var spot = new WorldPoint(x, y);
                    if (HitTest.contains(areas, spot)) {
                        inner.add(spot);
                    } else if (isBeside(areas, spot, outside)) {
                        outer.add(spot);
                    }
                }
            }
            var nearest = Comparator.<WorldPoint>comparingDouble(spot -> spot.distanceTo(point));
            inner.sort(nearest);
            outer.sort(nearest);
            inner.addAll(outer);
            return inner;
        }

        private static double upTo(double step, double from) {
            return Math.ceil(from / step) * step;
        }

        private static boolean isBeside(List<Path> areas, WorldPoint spot, double metres) {
            return HitTest.contains(areas, new WorldPoint(spot.x(), spot.y() - metres))
                    || HitTest.contains(areas, new WorldPoint(spot.x(), spot.y() + metres))
                    || HitTest.contains(areas, new WorldPoint(spot.x() - metres, spot.y()))
                    || HitTest.contains(areas, new WorldPoint(spot.x() + metres, spot.y()));
        }

        private void roads() {
            var least = style == MapStyle.OVERVIEW ? RoadClass.PRIMARY : RoadClass.SECONDARY;
            var manner = new Manner(
                    px(isChinese() ? 4 : 0),
                    0,
                    0,
                    px(LabelStyle.leastRoad(style)),
                    LabelStyle.ROAD_TURN,
                    LabelStyle.LINE_BEND);
            record Named(LocalizedText name, RoadClass road, Path path) {}
            var named = new ArrayList<Named>();
            for (var road : sorted(sheet.shapes(Part.ROADS, near))) {
                var name = road.feature().name();
                var roadClass = road.feature().roadClass();
                if (name != null && roadClass != null && roadClass.compareTo(least) <= 0) {
                    road.outlines(tolerance).forEach(path -> named.add(new Named(name, roadClass, path)));
                }
            }
            named.sort(Comparator.comparing(Named::road)
                    .thenComparing(Comparator.comparingDouble(
                                    (Named road) -> road.path().length())
                            .reversed()));
            for (var road : named) {
                var text = words(road.name());
                requests.add(new AlongLine(
                        "road-" + road.name().byLanguage().values(),
                        "road-ink",
                        line(text, LabelStyle.SMALL, LabelStyle.MEDIUM),
                        road.path(),
                        manner,
                        null));
            }
        }

        /// In the site where it fits, else beside it. The visitor's own is named by the pin.
        private void sites() {
            if (style.siteEdge() == 0) {
                return;
            }
            for (var site : sorted(sheet.shapes(Part.SITES, near))) {
                var name = site.feature().name();
                if (name != null && !isHere(site) && said.add(words(name))) {
                    requests.add(new AtPoint(
                            site.feature().id(),
                            "ink",
                            List.of(line(words(name), LabelStyle.SMALL, LabelStyle.BOLD)),
                            List.of(site.bounds().centre()),
                            0,
                            0,
                            site.bounds().width() / 2 / screen.metresPerPixel(),
                            LabelStyle.SITE_SIDES));
                }
            }
        }

        private boolean isHere(Sheet.Shape site) {
            var here = scene.here();
            return here != null
                    && site.feature().geometry() instanceof Geometry.Areas areas
                    && HitTest.contains(areas, here.at());
        }

        private void places() {
            var drawnElsewhere =
                    Set.of("cluster", "station", "river", "canal", "lake", "reservoir", "wetland", "park", "hill");
            var here = scene.here();
            scene.data().layer(MapLayer.PLACES).stream()
                    .filter(place -> !drawnElsewhere.contains(place.kind()))
                    .filter(place -> place.rank() <= LabelStyle.placeRank(style))
                    .filter(place -> here == null || !here.at().equals(point(place)))
                    .sorted(BY_RANK)
                    .forEach(place ->
                            at(place, "ink-2", LabelStyle.PLACE, LabelStyle.MEDIUM, 0, LabelStyle.PLACE_SIDES));
        }
    }
}
