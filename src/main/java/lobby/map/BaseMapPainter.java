package lobby.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.color.ColorSpace;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import lobby.geo.Affine;
import lobby.geo.Box;
import lobby.geo.Geometry;
import lobby.geo.HitTest;
import lobby.geo.Path;
import lobby.geo.RoadClass;
import lobby.geo.ScreenPoint;
import lobby.geo.Sheet;
import lobby.geo.Sheet.Part;
import lobby.geo.Viewport;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;
import lobby.model.Tint;
import org.jspecify.annotations.Nullable;

/// Paints the base of the map, from land to station rings, at device pixels.
///
/// Knows no JavaFX. Used by one thread at a time.
final class BaseMapPainter {

    private final Sheets sheets;

    BaseMapPainter(Sheets sheets) {
        this.sheets = sheets;
    }

    /// Paints what the viewport shows, with a camera that may be turned, into a new picture.
    BasePicture paint(MapScene scene, Viewport viewport) {
        return paint(scene, viewport, null, null);
    }

    /// @param viewport as large as the picture is to be, so larger than the screen for one with a margin; rounded up
    /// to whole pixels
    /// @param into where it is painted; null for new pixels, as many as are needed
    /// @param before a picture of the same scene, scale and bearing, whole pixels away: what both show is copied
    /// from it, and only the rest is painted; null to paint all
    BasePicture paint(MapScene scene, Viewport viewport, @Nullable Pixels into, @Nullable BasePicture before) {
        int width = Math.max(1, (int) Math.ceil(viewport.width()));
        int height = Math.max(1, (int) Math.ceil(viewport.height()));
        var pixels = into == null ? new Pixels(width, height) : into;
        var picture = new BasePicture(pixels, width, height, viewport);
        for (var part : before == null ? List.of(picture.whole()) : picture.takeFrom(before)) {
            paint(scene, picture, part);
        }
        return picture;
    }

    private void paint(MapScene scene, BasePicture picture, BasePicture.Part part) {
        var graphics = image(picture, part).createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            new Pass(graphics, scene, sheets.of(scene), picture.view(part), part.width(), part.height()).paint();
        } finally {
            graphics.dispose();
        }
    }

    private static BufferedImage image(BasePicture picture, BasePicture.Part part) {
        int[] masks = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};
        var model = new DirectColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                Integer.SIZE,
                masks[0],
                masks[1],
                masks[2],
                masks[3],
                true,
                DataBuffer.TYPE_INT);
        int[] pixels = picture.pixels().argb();
        int stride = picture.pixels().width();
        int first = part.y() * stride + part.x();
        var data = new DataBufferInt(pixels, pixels.length, first);
        var raster = Raster.createPackedRaster(data, part.width(), part.height(), stride, masks, null);
        return new BufferedImage(model, raster, true, null);
    }

    /// One painting of one picture.
    private static final class Pass {

        /// What is drawn lies at most this far outside what it is drawn from, units: half the broadest relief.
        private static final double SPILL = 300;

        /// Pixels by which a simplified line may be off.
        private static final double UNSEEN = 0.4;

        /// The same for everything but relief.
        private static final double BREADTH = 60;

        /// Beyond this many points hills are drawn without bands, since broad strokes round many corners take long.
        private static final int MOST_BANDED = 1500;

        /// Beyond this many points the inner band of a cluster is cut out without smoothing, since exact cutting takes
        /// time by the square of them.
        private static final int MOST_EXACT = 200;

        /// Beyond this length in pixels an edge is drawn without dashes, since each dash takes time.
        private static final double LONGEST_DASHED = 200_000;

        private static final Box EVERYTHING = new Box(-1e9, -1e9, 2e9, 2e9);

        private final Graphics2D graphics;
        private final MapScene scene;
        private final Sheet sheet;
        private final Viewport viewport;
        private final int width;
        private final int height;
        private final Affine screen;
        private final Tracer tracer;
        private final MapStyle style;
        private final boolean isPoster;
        private final double tolerance;
        private final WorldBounds seen;

        Pass(Graphics2D graphics, MapScene scene, Sheet sheet, Viewport viewport, int width, int height) {
            this.graphics = graphics;
            this.scene = scene;
            this.sheet = sheet;
            this.viewport = viewport;
            this.width = width;
            this.height = height;
            screen = new Affine(viewport);
            tracer = new Tracer(screen, new Box(0, 0, width, height).grown(px(BREADTH)));
            style = MapStyle.of(viewport.camera().metresPerUnit());
            isPoster = scene.detail().poster();
            tolerance = UNSEEN * viewport.metresPerPixel();
            seen = WorldBounds.around(List.of(
                            viewport.toWorld(new ScreenPoint(0, 0)),
                            viewport.toWorld(new ScreenPoint(width, 0)),
                            viewport.toWorld(new ScreenPoint(0, height)),
                            viewport.toWorld(new ScreenPoint(width, height))))
                    .grown(SPILL * viewport.camera().metresPerUnit());
        }

        void paint() {
            graphics.setColor(colour("land"));
            graphics.fill(new Rectangle2D.Double(0, 0, width, height));
            hills();
            green();
            lakes();
            streams();
            if (isPoster) {
                roads();
                clusterSigns();
            } else {
                clusterFills();
                sites();
                roads();
                clusterEdges();
            }
            axis();
            if (scene.detail().metro()) {
                metro();
            }
        }

        private Color colour(String token) {
            return new Color(scene.palette().argb(token), true);
        }

        private Color colour(String token, double opacity) {
            int argb = scene.palette().argb(token);
            int alpha = (int) Math.rint((argb >>> 24) * opacity);
            return new Color((alpha << 24) | (argb & 0xFFFFFF), true);
        }

        private BasicStroke round(double units) {
            return new BasicStroke((float) px(units), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }

        private double px(double units) {
            return viewport.unit().px(units);
        }

        private List<Sheet.Shape> shapes(Part part) {
            return sheet.shapes(part, seen);
        }

        /// All hills at once: bands along every foot, then land over what spilled out. No clip, so no jagged foot.
        private void hills() {
            var hills = shapes(Part.HILLS);
            if (hills.isEmpty()) {
                return;
            }
            var traced = new Tracer(screen, new Box(0, 0, width, height).grown(px(SPILL))).areas(outlines(hills));
            var outline = traced.shape();
            graphics.setColor(colour("hill-3"));
            graphics.fill(outline);
            boolean banded = traced.points() <= MOST_BANDED;
            for (int band = banded ? MapStyle.RELIEF_BANDS : 0; band >= 1; band--) {
                double breadth = 2 * band * MapStyle.RELIEF_BAND * style.relief();
                draw(outline, "hill-line", breadth + 2 * MapStyle.RELIEF_LINE);
                draw(outline, band > 4 ? "hill-3" : band > 1 ? "hill-2" : "hill-1", breadth);
            }
            outline.append(new Rectangle2D.Double(-2, -2, width + 4, height + 4), false);
            graphics.setColor(colour("land"));
            graphics.fill(outline);
        }

        private void draw(@Nullable Path2D outline, String token, double units) {
            if (outline == null) {
                return;
            }
            graphics.setColor(colour(token));
            graphics.setStroke(round(units));
            graphics.draw(outline);
        }

        private void green() {
            for (var green : shapes(Part.GREEN)) {
                boolean isWetland = green.feature().kind().equals("wetland");
                if (isPoster && !isWetland) {
                    continue;
                }
                var outline = area(green);
                graphics.setColor(colour("park"));
                graphics.fill(outline);
                if (isWetland) {
                    graphics.setPaint(wetland());
                    graphics.fill(outline);
                }
            }
        }

        /// Rows of short strokes that keep to the ground while the map is moved.
        private TexturePaint wetland() {
            int tileWidth = Math.max(1, (int) Math.rint(px(MapStyle.WETLAND_TILE_WIDTH)));
            int tileHeight = Math.max(1, (int) Math.rint(px(MapStyle.WETLAND_TILE_HEIGHT)));
            var tile = new BufferedImage(tileWidth, tileHeight, BufferedImage.TYPE_INT_ARGB_PRE);
            var strokes = tile.createGraphics();
            strokes.setRenderingHints(graphics.getRenderingHints());
            strokes.scale(tileWidth / MapStyle.WETLAND_TILE_WIDTH, tileHeight / MapStyle.WETLAND_TILE_HEIGHT);
            strokes.setColor(colour("water-line"));
            strokes.setStroke(
                    new BasicStroke((float) MapStyle.WETLAND_STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            strokes.draw(new Line2D.Double(3, 5, 18, 5));
            strokes.draw(new Line2D.Double(20, 16, 31, 16));
            strokes.dispose();
            return new TexturePaint(
                    tile,
                    new Rectangle2D.Double(
                            Math.rint(screen.x(0, 0)), Math.rint(screen.y(0, 0)), tileWidth, tileHeight));
        }

        private void lakes() {
            for (var lake : shapes(Part.LAKES)) {
                if (lake.squareMetres() >= style.leastPond()) {
                    var outline = area(lake);
                    graphics.setColor(colour("water"));
                    graphics.fill(outline);
                    draw(outline, "water-line", style.shore());
                }
            }
        }

        private void streams() {
            var streams = shapes(Part.COURSES);
            for (var course : Sheet.Course.values()) {
                double breadth = style.stream(course);
                if (breadth > 0) {
                    var lines = tracer.lines(
                            outlines(streams.stream()
                                    .filter(stream -> stream.course() == course)
                                    .toList()),
                            0,
                            0);
                    draw(lines.shape(), "water", breadth);
                }
            }
        }

        private double opacity(Sheet.Shape cluster) {
            var focus = scene.focus();
            return focus == null || focus.equals(cluster.feature().id()) ? 1 : MapStyle.FADED;
        }

        private String tint(Sheet.Shape cluster) {
            return sign(cluster) + "-area";
        }

        private String sign(Sheet.Shape cluster) {
            return scene.tints().getOrDefault(cluster.feature().id(), Tint.JADE).key();
        }

        /// Solid, in the colour of their signs, since their names stand on them.
        private void clusterSigns() {
            for (var cluster : shapes(Part.CLUSTERS)) {
                graphics.setColor(colour(sign(cluster)));
                graphics.fill(area(cluster));
            }
        }

        private void clusterFills() {
            for (var cluster : shapes(Part.CLUSTERS)) {
                var outline = area(cluster);
                graphics.setColor(colour(tint(cluster), MapStyle.CLUSTER_FILL * opacity(cluster)));
                graphics.fill(outline);
                graphics.setColor(colour(tint(cluster), MapStyle.CLUSTER_BAND * opacity(cluster)));
                var band = new BasicStroke((float) px(2 * style.clusterBand()));
                if (points(cluster) <= MOST_EXACT) {
                    var inside = new Area(outline);
                    inside.intersect(new Area(band.createStrokedShape(outline)));
                    graphics.fill(inside);
                } else {
                    graphics.setClip(outline);
                    graphics.setStroke(band);
                    graphics.draw(outline);
                    graphics.setClip(null);
                }
            }
        }

        private int points(Sheet.Shape shape) {
            return shape.outlines(tolerance).stream().mapToInt(Path::size).sum();
        }

        private void sites() {
            double edge = style.siteEdge();
            if (edge == 0) {
                return;
            }
            var here = scene.here();
            for (var site : shapes(Part.SITES)) {
                boolean ours = here != null && holds(site, here.at());
                var outline = area(site);
                graphics.setColor(
                        ours ? colour("here", MapStyle.SITE_HERE_FILL) : colour("surface", MapStyle.SITE_FILL));
                graphics.fill(outline);
                draw(outline, ours ? "here" : "ink-2", edge);
            }
        }

        private static boolean holds(Sheet.Shape site, WorldPoint at) {
            return site.feature().geometry() instanceof Geometry.Areas areas && HitTest.contains(areas, at);
        }

        /// All casings first, so that roads that meet run into each other; small roads below great ones.
        private void roads() {
            var roads = new EnumMap<RoadClass, List<Sheet.Shape>>(RoadClass.class);
            for (var road : shapes(Part.ROADS)) {
                var given = road.feature().roadClass();
                roads.computeIfAbsent(given == null ? RoadClass.MINOR : given, _ -> new ArrayList<>())
                        .add(road);
            }
            var lines = new EnumMap<RoadClass, Path2D>(RoadClass.class);
            roads.forEach((road, shapes) -> {
                if (style.road(road) > 0 && (!isPoster || MapStyle.isOnPoster(road))) {
                    lines.put(road, tracer.lines(outlines(shapes), 0, 0).shape());
                }
            });
            var upwards = List.copyOf(lines.keySet()).reversed();
            for (var road : upwards) {
                var token = MapStyle.major(road) ? "road-major-case" : "road-case";
                draw(lines.get(road), token, style.road(road) + MapStyle.casing(road));
            }
            for (var road : upwards) {
                draw(lines.get(road), MapStyle.major(road) ? "road-major" : "road", style.road(road));
            }
        }

        private void clusterEdges() {
            for (var cluster : shapes(Part.CLUSTERS)) {
                double length = cluster.outlines(tolerance).stream()
                                .mapToDouble(Path::length)
                                .sum()
                        / viewport.metresPerPixel();
                boolean dashed = length < LONGEST_DASHED && points(cluster) < Tracer.MOST_POINTS;
                float[] dashes = {(float) px(style.clusterDash()), (float) px(style.clusterGap())};
                graphics.setColor(colour(tint(cluster), opacity(cluster)));
                graphics.setStroke(new BasicStroke(
                        (float) px(style.clusterEdge()),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        4,
                        dashed ? dashes : null,
                        0));
                // Dashes are counted from the beginning of the ring: a cut one would have them swim with the camera.
                graphics.draw(
                        dashed
                                ? new Tracer(screen, EVERYTHING)
                                        .areas(cluster.outlines(tolerance))
                                        .shape()
                                : area(cluster));
            }
        }

        private void axis() {
            sheet.axis().ifPresent(axis -> {
                var line = tracer.lines(List.of(axis), 0, 0).shape();
                double breadth = isPoster ? style.boldAxis() : style.axis();
                draw(line, "land", breadth + 2 * MapStyle.AXIS_EDGE);
                draw(line, "axis", breadth);
            });
        }

        private void metro() {
            var aside = MetroAside.of(viewport, style);
            var line = tracer.lines(sheet.line(), aside.dx(), aside.dy()).shape();
            draw(line, "land", style.metro() + 2 * MapStyle.METRO_EDGE);
            draw(line, "metro", style.metro());
            double radius = px(style.station());
            for (var stop : sheet.stops()) {
                if (seen.contains(stop.at())) {
                    double x = screen.x(stop.at().x(), stop.at().y()) + aside.dx();
                    double y = screen.y(stop.at().x(), stop.at().y()) + aside.dy();
                    var ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
                    graphics.setColor(colour("surface"));
                    graphics.fill(ring);
                    graphics.setColor(colour("metro"));
                    graphics.setStroke(new BasicStroke((float) (radius / 2)));
                    graphics.draw(ring);
                }
            }
        }

        private List<Path> outlines(List<Sheet.Shape> shapes) {
            return shapes.stream()
                    .flatMap(shape -> shape.outlines(tolerance).stream())
                    .toList();
        }

        private Path2D area(Sheet.Shape shape) {
            return tracer.areas(shape.outlines(tolerance)).shape();
        }
    }
}
