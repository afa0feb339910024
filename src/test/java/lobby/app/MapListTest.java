package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import lobby.content.BundledContent;
import lobby.content.ContentReader;
import lobby.content.ContentResult;
import lobby.content.Exhibit;
import lobby.geo.Geometry;
import lobby.geo.HitTest;
import lobby.geo.MapFeature;
import lobby.geo.MapLayer;
import lobby.map.MapScene;
import lobby.map.Marker;
import lobby.model.Place;
import lobby.session.Filter;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.Theme;
import lobby.session.VisitorState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Whoever cannot point at the map finds in lists what others tap there: the same things under the same filters.
@ExtendWith(ApplicationExtension.class)
class MapListTest {

    private static final Path CONTENT = BundledContent.folder();

    private final Exhibit exhibit = ((ContentResult.Loaded) new ContentReader().read(CONTENT)).exhibit();
    private @Nullable Composition composed;

    @BeforeEach
    void compose(FxRobot robot) {
        robot.interact(() -> {
            composed = new Composition(
                    exhibit,
                    VisitorState.fresh(Locale.ENGLISH, Theme.LIGHT)
                            .wake(Stop.HOME)
                            .withComfort(comfort -> comfort.withReducedMotion(true)),
                    CONTENT.resolve("assets/fonts"),
                    _ -> {},
                    Options.STANDARD_DIAGONAL,
                    null);
            new Scene(kiosk().shell(), 1920, 1080);
            settle();
        });
    }

    @Test
    void holdsAllThatCanBeTappedOnTheMapOfAnyScreen(FxRobot robot) {
        robot.interact(() -> {
            var fresh = kiosk().visit().state();
            var listed = listed();
            var missing = new ArrayList<String>();
            for (var stop : everyStop()) {
                kiosk().visit().become(fresh.open(stop));
                settle();
                tappable(scene()).stream()
                        .filter(key -> !listed.contains(key))
                        .forEach(key -> missing.add(stop.key() + ": " + key));
            }

            assertThat(missing).isEmpty();
        });
    }

    @Test
    void holdsNothingElse(FxRobot robot) {
        robot.interact(() -> {
            var listed = listed();

            assertThat(tappable(scene())).isEqualTo(listed);
            assertThat(listed).hasSizeGreaterThan(40);
        });
    }

    @Test
    void isNarrowedLikeTheMapAndTheListOfEnterprises(FxRobot robot) {
        robot.interact(() -> {
            for (var filter : List.of(
                    Filter.NONE.ofCluster("cuihu"),
                    Filter.NONE.ofPlace("ic-park"),
                    Filter.NONE.ofIndustry("integrated-circuits"))) {
                kiosk().visit().narrow(_ -> filter);
                var expected = exhibit.catalog().enterprises().stream()
                        .filter(filter::passes)
                        .filter(one -> exhibit.catalog()
                                .place(one.place())
                                .flatMap(place -> exhibit.map().feature(place.feature()))
                                .isPresent())
                        .map(one -> Stop.at(ScreenId.ENTERPRISE, one.id()).key())
                        .collect(Collectors.toSet());

                assertThat(enterprises(listed())).isEqualTo(expected);
                assertThat(enterprises(tappable(scene()))).isEqualTo(expected);

                kiosk().visit().startAt(ScreenId.ENTERPRISES);
                settle();
                var rows = kiosk().shell().lookupAll(".row").stream()
                        .map(row -> String.valueOf(row.getId()))
                        .collect(Collectors.toSet());
                assertThat(rows).containsAll(expected).containsAll(enterprises(tappable(scene())));
            }
        });
    }

    @Test
    void opensWhatATapOnTheMapOpens(FxRobot robot) {
        robot.interact(() -> {
            for (var key : listed()) {
                kiosk().visit().startAt(ScreenId.MAP_LIST);
                var row = kiosk().shell().lookupAll(".map-list .row").stream()
                        .filter(one -> key.equals(one.getId()))
                        .findFirst()
                        .orElseThrow();

                ((ButtonBase) row).fire();

                assertThat(kiosk().visit().state().at().key()).isEqualTo(key);
            }
        });
    }

    @Test
    void isOneKeyAwayFromTheMap(FxRobot robot) {
        robot.interact(() -> {
            kiosk().visit().become(kiosk().visit().state().open(Stop.at(ScreenId.CLUSTER, "cuihu")));
            settle();

            ((ButtonBase) Objects.requireNonNull(kiosk().shell().lookup("#list"))).fire();

            assertThat(kiosk().visit().state().at()).isEqualTo(Stop.at(ScreenId.MAP_LIST));
            assertThat(kiosk().visit().state().back().at()).isEqualTo(Stop.at(ScreenId.CLUSTER, "cuihu"));
        });
    }

    /// A group comes closer, then parts, then fans out, and ends with the panel of each of its enterprises.
    @Test
    void isWhereGroupsOpenUntilEachEnterpriseIsReached(FxRobot robot) {
        robot.interact(() -> {
            kiosk().visit().startAt(ScreenId.MAP_LIST);
            settle();
            var pony = Stop.at(ScreenId.ENTERPRISE, "pony-ai").key();
            double scale = kiosk().map().cameraProperty().get().metresPerUnit();
            assertThat(mark(pony).getAccessibleText()).isEqualTo("15 together, opens");
            press(pony);
            assertThat(kiosk().map().cameraProperty().get().metresPerUnit()).isLessThan(scale);
            assertThat(kiosk().visit().state().onMap().camera())
                    .isEqualTo(kiosk().map().cameraProperty().get());
            assertThat(mark(pony).getAccessibleText()).isEqualTo("12 together, opens");

            press(pony);

            assertThat(kiosk().visit().state().onMap().fanned()).isEqualTo(pony);
            var park = exhibit.catalog()
                    .enterprisesAt(exhibit.catalog().place("zgc-no1").orElseThrow());
            assertThat(park).hasSize(12);
            park.forEach(one -> assertThat(
                            mark(Stop.at(ScreenId.ENTERPRISE, one.id()).key()).getAccessibleText())
                    .doesNotContain("together")
                    .isNotEmpty());
            var last = Stop.at(ScreenId.ENTERPRISE, park.getLast().id());
            press(last.key());
            assertThat(kiosk().visit().state().at()).isEqualTo(last);
            assertThat(kiosk().visit().state().onMap().fanned()).isNull();
        });
    }

    private Node mark(String key) {
        return kiosk().map().lookupAll(".map-mark").stream()
                .filter(node -> node.isVisible() && ("mark-" + key).equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no mark for " + key));
    }

    private void press(String key) {
        Event.fireEvent(
                mark(key), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        settle();
    }

    private Composition kiosk() {
        return Objects.requireNonNull(composed);
    }

    private Set<String> listed() {
        kiosk().visit().startAt(ScreenId.MAP_LIST);
        settle();
        return kiosk().shell().lookupAll(".map-list .row").stream()
                .map(row -> String.valueOf(row.getId()))
                .collect(Collectors.toSet());
    }

    private MapScene scene() {
        return Objects.requireNonNull(kiosk().map().shownProperty().get());
    }

    /// Keys of the stops behind all markers, signs and areas of clusters, names of places and of the axis.
    private Set<String> tappable(MapScene scene) {
        var keys = new HashSet<String>();
        scene.markers().stream().map(Marker::id).forEach(keys::add);
        scene.plates()
                .forEach(plate ->
                        keys.add(Stop.at(ScreenId.CLUSTER, plate.cluster()).key()));
        scene.data()
                .layer(MapLayer.CLUSTERS)
                .forEach(cluster ->
                        keys.add(Stop.at(ScreenId.CLUSTER, cluster.id()).key()));
        var axis = scene.notes().axis().stream().limit(1);
        var named = Stream.of(MapLayer.METRO, MapLayer.PLACES)
                .flatMap(layer -> scene.data().layer(layer).stream())
                .filter(feature -> isFound(feature, scene))
                .map(MapFeature::id);
        Stream.concat(axis, named)
                .flatMap(id -> exhibit.catalog().places().stream().filter(place -> id.equals(place.feature())))
                .map(Place::id)
                .forEach(id -> keys.add(Stop.at(ScreenId.PLACE, id).key()));
        return keys;
    }

    private static boolean isFound(MapFeature feature, MapScene scene) {
        return feature.geometry() instanceof Geometry.Point(var at)
                && HitTest.feature(scene.data(), at, 1, 5).isPresent();
    }

    private static Set<String> enterprises(Set<String> keys) {
        return keys.stream()
                .filter(key -> key.startsWith(ScreenId.ENTERPRISE.key() + "-"))
                .collect(Collectors.toSet());
    }

    private List<Stop> everyStop() {
        var catalog = exhibit.catalog();
        return Stream.of(
                        ScreenId.ofVisits().stream()
                                .filter(screen -> !screen.needsEntry())
                                .map(Stop::at),
                        catalog.clusters().stream().map(one -> Stop.at(ScreenId.CLUSTER, one.id())),
                        catalog.industries().stream().map(one -> Stop.at(ScreenId.INDUSTRIES, one.id())),
                        catalog.enterprises().stream().map(one -> Stop.at(ScreenId.ENTERPRISE, one.id())),
                        catalog.places().stream().map(one -> Stop.at(ScreenId.PLACE, one.id())))
                .flatMap(stops -> stops)
                .toList();
    }

    private void settle() {
        for (int i = 0; i < 3; i++) {
            kiosk().shell().requestLayout();
            kiosk().shell().applyCss();
            kiosk().shell().layout();
        }
    }
}
