package lobby.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
import lobby.geo.Camera;
import lobby.geo.Path;
import lobby.geo.Polyline;
import lobby.geo.ScreenPoint;
import lobby.geo.Streets;
import lobby.geo.Unit;
import lobby.geo.WorldPoint;
import lobby.model.Icons;
import lobby.ui.Styles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class RouteLayerTest {

    private static final double WIDTH = 800;
    private static final double HEIGHT = 600;
    private static final WorldPoint FROM = new WorldPoint(-2000, 0);
    private static final WorldPoint TO = new WorldPoint(2000, 0);
    private static final Route WAY = Route.way(new Path(-2000, 0, 0, 0, 2000, 0));
    private static final Route DIRECTION = Route.direction(FROM, TO);

    private final SmallMap.Crank crank = new SmallMap.Crank();
    private MapView map;

    @BeforeEach
    void buildTheMap() {
        map = new MapView(Runnable::run, SmallMap.FONTS, crank::attach);
    }

    @Test
    void drawsAWayAsASolidLineAtAnyBearingAndScale(FxRobot robot) {
        robot.interact(() -> {
            open(WAY);
            for (double bearing : new double[] {0, 37, 90, 200}) {
                for (double scale : new double[] {2, 8, 20}) {
                    map.jumpTo(new Camera(new WorldPoint(0, 0), scale, bearing));
                    map.settle();
                    var picture = picture();
                    for (double x = -150 * scale; x <= 150 * scale; x += 7 * scale) {
                        // Its ends are round.
                        if (Math.abs(Math.abs(x) - 2000) > 9 * scale) {
                            assertThat(is("route", picture, new WorldPoint(x, 3.5 * scale)))
                                    .as("bearing %s, scale %s, x %s", bearing, scale, x)
                                    .isEqualTo(Math.abs(x) < 2000);
                        }
                    }
                    assertThat(is("surface", picture, new WorldPoint(3 * scale, 7.5 * scale)))
                            .isTrue();
                }
            }
        });
    }

    @Test
    void drawsADirectionAsDotsThatLeavePinAndMarkerFree(FxRobot robot) {
        robot.interact(() -> {
            open(DIRECTION);
            var picture = picture();
            int dots = 0;
            boolean before = false;
            for (double x = -2000; x <= 1500; x += 8) {
                boolean dot = is("route", picture, new WorldPoint(x, 0));
                dots += dot && !before ? 1 : 0;
                before = dot;
            }

            // 30 units behind the pin, then one in 21 units of 8 metres.
            assertThat(dots).isBetween(18, 21);
            assertThat(is("route", picture, new WorldPoint(-2000 + 20 * 8, 0))).isFalse();
            assertThat(is("route", picture, new WorldPoint(2000 - 30 * 8, 0))).isFalse();
            // A barb of the arrow.
            assertThat(is("route", picture, new WorldPoint(2000 - 56 * 8, 8.5 * 8)))
                    .isTrue();
        });
    }

    @Test
    void growsFromHereToThereOnceTheCameraHasArrived(FxRobot robot) {
        robot.interact(() -> {
            open(null);
            crank.turnOut();

            show(WAY);
            map.flyTo(new Camera(new WorldPoint(0, 0), 9, 0));
            crank.turn();
            crank.turn();
            assertThat(shares()).containsExactly(false, false, false);
            while (map.isMoving()) {
                crank.turn();
            }
            assertThat(shares()).containsExactly(false, false, false);
            for (int i = 0; i < 27; i++) {
                crank.turn();
            }
            assertThat(shares()).containsExactly(true, true, false);
            crank.turnOut();
            assertThat(shares()).containsExactly(true, true, true);
            assertThat(crank.isRunning()).isFalse();
        });
    }

    @Test
    void growsWhereTheCameraHasNowhereToGo(FxRobot robot) {
        robot.interact(() -> {
            open(null);
            crank.turnOut();

            show(WAY);
            assertThat(crank.isRunning()).isTrue();
            crank.turnOut();

            assertThat(shares()).containsExactly(true, true, true);
        });
    }

    @Test
    void growsNotAgainForTheSameLine(FxRobot robot) {
        robot.interact(() -> {
            open(WAY);
            crank.turnOut();

            map.shownProperty().set(with(SmallMap.scene(List.of(), List.of(), null, List.of()), Route.way(WAY.line())));

            assertThat(shares()).containsExactly(true, true, true);
        });
    }

    @Test
    void isThereAtOnceWithoutMotion(FxRobot robot) {
        robot.interact(() -> {
            open(null);
            map.reducedMotionProperty().set(true);

            show(WAY);
            map.layout();

            assertThat(shares()).containsExactly(true, true, true);
        });
    }

    @Test
    void goesWithItsScreen(FxRobot robot) {
        robot.interact(() -> {
            open(WAY);

            show(null);
            map.settle();

            assertThat(shares()).containsExactly(false, false, false);
        });
    }

    @Test
    void drawsWhatComesIntoViewOfALongWay(FxRobot robot) {
        robot.interact(() -> {
            open(Route.way(new Path(-3900, 0, -1000, 2000, 3900, 0)));
            for (var at : List.of(new WorldPoint(-3000, 620), new WorldPoint(-1000, 2000), new WorldPoint(2000, 776))) {
                map.jumpTo(new Camera(at, 0.8, 0));
                map.settle();

                var line = Polyline.of(new Path(-3900, 0, -1000, 2000, 3900, 0));
                double along = line.nearest(at.x(), at.y());
                assertThat(is("route", picture(), new WorldPoint(line.xAt(along) + 4, line.yAt(along)))
                                || is("route", picture(), new WorldPoint(line.xAt(along), line.yAt(along) - 3)))
                        .as("%s", at)
                        .isTrue();
            }
        });
    }

    @Test
    void keepsNamesOffTheLine() {
        var streets = Streets.of(Fixture.DATA, Fixture.NOTES.axis());
        var line = streets.way(Fixture.HERE, Fixture.at(116.1786, 40.0752))
                .orElseThrow()
                .line();
        var scene = with(Fixture.scene(Fixture.DATA, Locale.CHINESE, Fixture.LIGHT), Route.way(line));
        var view = Fixture.view(Fixture.at(116.21, 40.07), 6.3, 0, 960, 540, 1920, 1080);
        var labels = new LabelPainter(new Sheets(), Fixture.FONTS).place(scene, view, List.of());

        assertThat(labels).isNotEmpty();
        var way = Polyline.of(line);
        for (var label : labels) {
            // The name of the axis stands beside it, as near as the line lets it.
            if (!label.id().equals("axis")) {
                for (double at = 0; at < way.length(); at += 20) {
                    var point = view.toScreen(new WorldPoint(way.xAt(at), way.yAt(at)));
                    assertThat(label.placement().boxesOn(view)).as(label.text()).noneMatch(box -> box.contains(point));
                }
            }
        }
    }

    /// Whether the line is there near its beginning, before its middle, and near its end.
    private List<Boolean> shares() {
        var picture = picture();
        double aside = 3.5 * map.cameraProperty().get().metresPerUnit();
        return Stream.of(-1900.0, -300.0, 1900.0)
                .map(x -> is("route", picture, new WorldPoint(x, aside)))
                .toList();
    }

    private PixelReader picture() {
        return map.getScene().snapshot(null).getPixelReader();
    }

    private boolean is(String token, PixelReader picture, WorldPoint at) {
        var point = map.viewport().toScreen(at);
        return isOn(point) && picture.getArgb((int) point.x(), (int) point.y()) == SmallMap.PALETTE.argb(token);
    }

    private static boolean isOn(ScreenPoint point) {
        return point.x() >= 0 && point.y() >= 0 && point.x() < WIDTH && point.y() < HEIGHT;
    }

    private void show(@Nullable Route route) {
        map.shownProperty().set(with(Objects.requireNonNull(map.shownProperty().get()), route));
    }

    private static MapScene with(MapScene scene, @Nullable Route route) {
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
                scene.reserved(),
                route);
    }

    private void open(@Nullable Route route) {
        map.unitProperty().set(new Unit(1, 1));
        map.shownProperty().set(with(SmallMap.scene(List.of(), List.of(), null, List.of()), route));
        map.jumpTo(new Camera(new WorldPoint(0, 0), 8, 0));
        var scene = new Scene(new StackPane(map), WIDTH, HEIGHT);
        scene.getStylesheets()
                .setAll(new Styles(List.of("/lobby/ui/tokens.css", "/lobby/map/map.css"))
                        .compiled(new Unit(1, 1), new Icons(Map.of())));
        map.settle();
    }
}
