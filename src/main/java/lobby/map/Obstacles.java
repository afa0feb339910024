package lobby.map;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import lobby.geo.Box;
import lobby.geo.Geometry;
import lobby.geo.MapFeature;
import lobby.geo.MapLayer;
import lobby.geo.Path;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;

/// What plates, callout and markers keep clear of, on the screen of one viewport.
final class Obstacles {

    private static final double OVERVIEW = 5;
    private static final double CLUSTER = 2.2;

    private final MapScene scene;
    private final Viewport viewport;
    private final List<Line2D> axis;
    private final List<Line2D> metro;
    private final List<Line2D> route = new ArrayList<>();
    private final double axisReach;

    Obstacles(MapScene scene, Viewport viewport) {
        this.scene = scene;
        this.viewport = viewport;
        double scale = viewport.camera().metresPerUnit();
        double half = scale >= OVERVIEW ? 5.5 : scale >= CLUSTER ? 8.5 : 15;
        axisReach = viewport.unit().px(half + 3);
        axis = segments(MapLayer.ROADS, scene.notes().axis(), 0);
        var line = scene.notes().line();
        double beside = viewport.unit().px(half + (scale >= OVERVIEW ? 6 : scale >= CLUSTER ? 9 : 14));
        metro = line == null || !scene.detail().metro() ? List.of() : segments(MapLayer.METRO, List.of(line), beside);
        if (scene.route() != null) {
            add(scene.route().line(), 0, route);
        }
    }

    boolean crossesAxis(Box box) {
        return crosses(box.grown(axisReach), axis);
    }

    boolean crossesMetro(Box box) {
        return crosses(box.grown(axisReach), metro);
    }

    boolean crossesRoute(Box box) {
        return crosses(box.grown(viewport.unit().px(RouteLayer.KEPT_OFF)), route);
    }

    /// Share of the box that lies off the screen or under panels, 0 to 1.
    double hidden(Box box) {
        double seen = overlap(box, new Box(0, 0, viewport.width(), viewport.height()));
        return Math.clamp(1 - seen + covered(box, scene.reserved()), 0, 1);
    }

    /// Share of the box that the others cover, 0 for none.
    static double covered(Box box, List<Box> others) {
        // A loop, since it is asked for each of many places beside each of many others.
        double sum = 0;
        for (var other : others) {
            sum += overlap(box, other);
        }
        return sum;
    }

    /// The area of a cluster on the screen; empty if the map has none of this name.
    Path2D area(String cluster) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        scene.data()
                .feature(MapLayer.CLUSTERS, cluster)
                .map(MapFeature::geometry)
                .filter(Geometry.Areas.class::isInstance)
                .map(Geometry.Areas.class::cast)
                .ifPresent(areas -> areas.rings().forEach(ring -> {
                    for (int i = 0; i < ring.size(); i++) {
                        var at = viewport.toScreen(new WorldPoint(ring.x(i), ring.y(i)));
                        if (i == 0) {
                            path.moveTo(at.x(), at.y());
                        } else {
                            path.lineTo(at.x(), at.y());
                        }
                    }
                    path.closePath();
                }));
        return path;
    }

    private static double overlap(Box box, Box other) {
        double width = Math.min(box.x() + box.width(), other.x() + other.width()) - Math.max(box.x(), other.x());
        double height = Math.min(box.y() + box.height(), other.y() + other.height()) - Math.max(box.y(), other.y());
        return width <= 0 || height <= 0 ? 0 : width * height / (box.width() * box.height());
    }

    private static boolean crosses(Box box, List<Line2D> lines) {
        return lines.stream().anyMatch(line -> line.intersects(box.x(), box.y(), box.width(), box.height()));
    }

    private List<Line2D> segments(MapLayer layer, List<String> ids, double down) {
        var found = new ArrayList<Line2D>();
        for (var feature : scene.data().layer(layer)) {
            if (!ids.contains(feature.id()) || !(feature.geometry() instanceof Geometry.Lines(var paths))) {
                continue;
            }
            for (var path : paths) {
                add(path, down, found);
            }
        }
        return found;
    }

    private void add(Path path, double down, List<Line2D> into) {
        double margin = MarkArranger.margin(viewport);
        for (int i = 1; i < path.size(); i++) {
            var from = viewport.toScreen(new WorldPoint(path.x(i - 1), path.y(i - 1)));
            var to = viewport.toScreen(new WorldPoint(path.x(i), path.y(i)));
            var line = new Line2D.Double(from.x(), from.y() + down, to.x(), to.y() + down);
            if (line.intersects(-margin, -margin, viewport.width() + 2 * margin, viewport.height() + 2 * margin)) {
                into.add(line);
            }
        }
    }
}
