package lobby.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import lobby.geo.Affine;
import lobby.geo.CubicBezier;
import lobby.geo.ScreenPoint;
import lobby.geo.Sheet;
import lobby.geo.Simplification;
import lobby.geo.Viewport;
import org.jspecify.annotations.Nullable;

/// Shows the line from here to there, above the base picture and below the names, and lets it grow.
///
/// A way is a solid line with dots, a direction is dotted and ends in an arrow. Both are as broad at any scale.
final class RouteLayer implements Ground.Layer {

    /// How far from its middle names keep away, in units: little, so that the name of the axis can stand beside it.
    static final double KEPT_OFF = 11;

    /// How long it grows, once the camera has arrived.
    private static final double SECONDS = 0.9;

    private static final double BREADTH = 10;
    private static final double CASING = 18;
    private static final double DOT = 3.5;
    private static final double DOT_STEP = 23;

    private static final double DIRECTION_DOT = 7;
    private static final double DIRECTION_CASING = 14;
    private static final double DIRECTION_STEP = 21;

    /// What a direction leaves free at the pin, and at the marker that it points to.
    private static final double FROM_PIN = 30;

    private static final double TO_MARKER = 46;
    private static final double ARROW_LENGTH = 20;
    private static final double ARROW_HALF = 17;

    /// Length of a dash that is a dot: its round ends are all of it.
    private static final double NO_LENGTH = 0.01;

    /// Pixels that a line may be off.
    private static final double UNSEEN = 0.5;

    /// Share of the screen beyond its edges in which it is drawn: more than a base picture has.
    private static final double BEYOND = 0.5;

    private final Function<MapScene, @Nullable Sheet> sheets;
    private final Polyline casing = stroke();
    private final Polyline body = stroke();
    private final Polyline dots = stroke();
    private final Polyline arrowCasing = stroke();
    private final Polyline arrow = stroke();
    private final Group stations = new Group();
    private final Group node = new Group(casing, arrowCasing, body, dots, arrow, stations);

    private @Nullable MapScene scene;
    private @Nullable Viewport placed;
    private double share = 1;
    private long begun;
    private boolean underWay;

    // The line in the detail of a scale.
    private lobby.geo.@Nullable Polyline line;
    private int detail;

    /// @param sheets the map of a scene, for the stations, which stand above the line; null while it is not ready
    RouteLayer(Function<MapScene, @Nullable Sheet> sheets) {
        this.sheets = sheets;
        node.setVisible(false);
    }

    private static Polyline stroke() {
        var stroke = new Polyline();
        stroke.setFill(null);
        stroke.setStrokeLineCap(StrokeLineCap.ROUND);
        stroke.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return stroke;
    }

    @Override
    public Node node() {
        return node;
    }

    /// Takes what is to be seen from the next placing on.
    ///
    /// @param grows whether a new line grows rather than being there at once
    /// @return whether it has to grow now
    boolean show(@Nullable MapScene now, boolean grows) {
        var before = route(scene);
        var route = route(now);
        scene = now;
        if (route == null || !route.equals(before)) {
            line = null;
            share = route != null && grows ? 0 : 1;
            underWay = false;
        }
        return isGrowing();
    }

    private static @Nullable Route route(@Nullable MapScene scene) {
        return scene == null ? null : scene.route();
    }

    boolean isGrowing() {
        return share < 1;
    }

    /// One frame.
    ///
    /// @param now nanoseconds
    /// @param arrived whether the camera stands, so that it may begin
    void grow(long now, boolean arrived) {
        if (!isGrowing() || !(arrived || underWay)) {
            return;
        }
        if (!underWay) {
            underWay = true;
            begun = now;
        }
        share = CubicBezier.CAMERA.at((now - begun) / 1e9 / SECONDS);
        if (placed != null) {
            place(placed);
        }
    }

    /// All of it, from the next placing on.
    void finish() {
        share = 1;
    }

    @Override
    public void place(Viewport screen) {
        placed = screen;
        var shown = scene;
        var route = route(shown);
        node.setVisible(route != null && share > 0);
        if (shown == null || route == null || share <= 0) {
            return;
        }
        arrow.setVisible(!route.way());
        arrowCasing.setVisible(!route.way());
        stations.setVisible(route.way());
        body.setVisible(route.way());
        if (route.way()) {
            placeWay(screen, shown, route);
        } else {
            placeDirection(screen, shown, route);
        }
    }

    private void placeWay(Viewport screen, MapScene shown, Route route) {
        var pixels = new Affine(screen);
        var way = inDetail(route, screen);
        double end = way.length() * share;
        var points = new ArrayList<Double>();
        double before = 0;
        int last = 0;
        for (int i = 1; i < way.size() && way.walked(i - 1) < end; i++) {
            double x1 = pixels.x(way.x(i - 1), way.y(i - 1));
            double y1 = pixels.y(way.x(i - 1), way.y(i - 1));
            double to = Math.min(way.walked(i), end);
            double x2 = pixels.x(way.xAt(to), way.yAt(to));
            double y2 = pixels.y(way.xAt(to), way.yAt(to));
            if (isNear(screen, x1, y1, x2, y2)) {
                if (points.isEmpty()) {
                    before = way.walked(i - 1) / screen.metresPerPixel();
                    points.add(x1);
                    points.add(y1);
                }
                last = points.size() + 2;
            }
            if (!points.isEmpty()) {
                points.add(x2);
                points.add(y2);
            }
        }
        // Up to where it leaves the screen for good.
        var seen = points.subList(0, Math.min(last, points.size()));
        var unit = screen.unit();
        var palette = shown.palette();
        set(casing, seen, unit.px(CASING), palette.argb("surface"));
        set(body, seen, unit.px(BREADTH), palette.argb("route"));
        set(dots, seen, unit.px(DOT), palette.argb("surface"));
        casing.getStrokeDashArray().clear();
        dots.getStrokeDashArray().setAll(NO_LENGTH, unit.px(DOT_STEP));
        dots.setStrokeDashOffset(before);
        placeStations(screen, shown, way, end);
    }

    private static void set(Polyline stroke, List<Double> points, double breadth, int argb) {
        stroke.getPoints().setAll(points);
        stroke.setStrokeWidth(breadth);
        stroke.setStroke(Colours.of(argb));
    }

    /// The line without the points that nobody would see at this scale.
    private lobby.geo.Polyline inDetail(Route route, Viewport screen) {
        int wanted = Math.getExponent(UNSEEN * screen.metresPerPixel());
        var known = line;
        if (known == null || wanted != detail) {
            known = lobby.geo.Polyline.of(Simplification.simplify(route.line(), Math.scalb(1.0, wanted)));
            line = known;
            detail = wanted;
        }
        return known;
    }

    private static boolean isNear(Viewport screen, double x, double y) {
        return isNear(screen, x, y, x, y);
    }

    private static boolean isNear(Viewport screen, double x1, double y1, double x2, double y2) {
        double across = screen.width() * BEYOND;
        double down = screen.height() * BEYOND;
        return Math.max(x1, x2) > -across
                && Math.max(y1, y2) > -down
                && Math.min(x1, x2) < screen.width() + across
                && Math.min(y1, y2) < screen.height() + down;
    }

    /// The rings of stations that the line would cover.
    private void placeStations(Viewport screen, MapScene shown, lobby.geo.Polyline way, double end) {
        var rings = stations.getChildren();
        int count = 0;
        var sheet = shown.detail().metro() ? sheets.apply(shown) : null;
        if (sheet != null) {
            var style = MapStyle.of(screen.camera().metresPerUnit());
            var aside = MetroAside.of(screen, style);
            double radius = screen.unit().px(style.station());
            double reach = radius * 1.25 + screen.unit().px(CASING / 2);
            var pixels = new Affine(screen);
            for (var stop : sheet.stops()) {
                double x = pixels.x(stop.at().x(), stop.at().y()) + aside.dx();
                double y = pixels.y(stop.at().x(), stop.at().y()) + aside.dy();
                if (isNear(screen, x, y) && isCovered(screen, x, y, reach, way, end)) {
                    if (count == rings.size()) {
                        rings.add(new Circle());
                    }
                    var ring = (Circle) rings.get(count++);
                    ring.setCenterX(x);
                    ring.setCenterY(y);
                    ring.setRadius(radius);
                    ring.setFill(Colours.of(shown.palette().argb("surface")));
                    ring.setStroke(Colours.of(shown.palette().argb("metro")));
                    ring.setStrokeWidth(radius / 2);
                }
            }
        }
        rings.remove(count, rings.size());
    }

    private static boolean isCovered(
            Viewport screen, double x, double y, double reach, lobby.geo.Polyline way, double end) {
        var at = screen.toWorld(new ScreenPoint(x, y));
        double along = Math.min(end, way.nearest(at.x(), at.y()));
        return Math.hypot(way.xAt(along) - at.x(), way.yAt(along) - at.y()) < reach * screen.metresPerPixel();
    }

    private void placeDirection(Viewport screen, MapScene shown, Route route) {
        var pixels = new Affine(screen);
        double fromX = pixels.x(route.line().x(0), route.line().y(0));
        double fromY = pixels.y(route.line().x(0), route.line().y(0));
        double dx = pixels.x(route.line().x(1), route.line().y(1)) - fromX;
        double dy = pixels.y(route.line().x(1), route.line().y(1)) - fromY;
        double length = Math.hypot(dx, dy);
        var unit = screen.unit();
        double first = unit.px(FROM_PIN);
        double tip = first + (length - unit.px(TO_MARKER) - first) * share;
        double back = tip - unit.px(ARROW_LENGTH);
        // So near to each other on the screen that pin and marker say it all.
        if (back < first) {
            node.setVisible(false);
            return;
        }
        dx /= length;
        dy /= length;
        double side = unit.px(ARROW_HALF);
        double step = unit.px(DIRECTION_STEP);
        double last = (back + tip) / 2;
        while (first + step < last && !isNear(screen, fromX + dx * first, fromY + dy * first)) {
            first += step;
        }
        while (last - step > first && !isNear(screen, fromX + dx * last, fromY + dy * last)) {
            last -= step;
        }
        var through = List.of(fromX + dx * first, fromY + dy * first, fromX + dx * last, fromY + dy * last);
        var head = List.of(
                fromX + dx * back - dy * side,
                fromY + dy * back + dx * side,
                fromX + dx * tip,
                fromY + dy * tip,
                fromX + dx * back + dy * side,
                fromY + dy * back - dx * side);
        var palette = shown.palette();
        set(casing, through, unit.px(DIRECTION_CASING), palette.argb("surface"));
        set(dots, through, unit.px(DIRECTION_DOT), palette.argb("route"));
        set(arrowCasing, head, unit.px(DIRECTION_CASING), palette.argb("surface"));
        set(arrow, head, unit.px(DIRECTION_DOT), palette.argb("route"));
        for (var stroke : List.of(casing, dots)) {
            stroke.getStrokeDashArray().setAll(NO_LENGTH, step);
            stroke.setStrokeDashOffset(0);
        }
    }
}
