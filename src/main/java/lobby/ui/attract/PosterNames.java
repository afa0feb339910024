package lobby.ui.attract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.CacheHint;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lobby.geo.Box;
import lobby.geo.Camera;
import lobby.geo.Geometry;
import lobby.geo.MapFeature;
import lobby.geo.MapLayer;
import lobby.geo.NameRoom;
import lobby.geo.Path;
import lobby.geo.ScreenPoint;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;
import lobby.map.Cached;
import lobby.map.MapView;
import lobby.model.Cluster;
import lobby.session.VisitorState;
import lobby.ui.Sight;
import lobby.ui.Visit;
import org.jspecify.annotations.Nullable;

/// The names of the clusters, as large as they have room, on the solid areas of the poster: they hang from the axis.
///
/// Sought anew when the camera rests on another view, hidden while it flies, and moved along while it drifts. Lets
/// touches through to the map.
public final class PosterNames extends Region {

    /// Units of text of the largest name.
    private static final double LARGEST = 132;

    /// What is smaller is not read from afar.
    private static final double SMALLEST = 30;

    /// Share of a name's size that the second language has.
    private static final double SECOND = 0.4;

    /// Units of the smallest words on any screen.
    private static final double LEAST = 20;

    /// Size at which names are measured, pixels.
    private static final double MEASURED = 100;

    /// Units between the middle of the axis and a name, and between a name and the edge.
    private static final double CLEARANCE = 36;

    /// Units at the lower edge that the map keeps for what it says about itself.
    private static final double FOOT = 100;

    private final Visit visit;
    private final MapView map;
    private final Region words;
    private List<Name> names = List.of();
    private @Nullable Viewport placedFor;

    /// One name and where it stands.
    private static final class Name {

        private final Cluster cluster;
        private final Label first = new Label();
        private final Label second = new Label();
        private final VBox node = new VBox(first, second);
        private @Nullable WorldPoint at;

        Name(Cluster cluster, Sight sight) {
            this.cluster = cluster;
            first.setText(sight.in(cluster.name()));
            second.setText(sight.second(cluster.name()));
            first.getStyleClass().add("first");
            second.getStyleClass().add("second");
            second.setManaged(!second.getText().isEmpty());
            node.getStyleClass().add("poster-name");
            node.setManaged(false);
            node.setCacheHint(CacheHint.SPEED);
            Cached.inWindow(node);
        }

        void write(double pixels, double least) {
            first.setStyle("-fx-font-size: %.1fpx".formatted(pixels));
            second.setStyle("-fx-font-size: %.1fpx".formatted(Math.max(least, pixels * SECOND)));
            node.applyCss();
            node.autosize();
        }
    }

    /// @param words where no name may stand: beside them, or above them on a tall screen
    public PosterNames(Visit visit, MapView map, Region words) {
        this.visit = visit;
        this.map = map;
        this.words = words;
        getStyleClass().add("poster-names");
        setMouseTransparent(true);
        ObservableValue<Camera> camera = map.cameraProperty();
        camera.subscribe(_ -> requestLayout());
        map.movingProperty().subscribe(_ -> requestLayout());
        // Not the language of the words, which changes before that of the state.
        visit.stateProperty().map(VisitorState::language).subscribe(_ -> write());
        visit.exhibitProperty().subscribe(_ -> write());
        visibleProperty().subscribe(_ -> requestLayout());
    }

    private void write() {
        var sight = new Sight(visit.exhibit(), visit.state(), visit.texts());
        names = sight.catalog().clusters().stream()
                .map(cluster -> new Name(cluster, sight))
                .toList();
        getChildren().setAll(names.stream().map(name -> name.node).toList());
        placedFor = null;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (!isVisible() || getWidth() <= 0) {
            return;
        }
        boolean isMoving = map.movingProperty().get();
        var view = map.viewport();
        if (!isMoving && !isShifted(placedFor, view)) {
            placedFor = view;
            names.forEach(name -> seek(name, view));
        }
        for (var name : names) {
            var at = name.at;
            name.node.setVisible(!isMoving && at != null);
            if (name.node.isVisible() && at != null) {
                var place = view.toScreen(at);
                name.node.relocate(
                        Math.rint(place.x() - getLayoutX() - name.node.getWidth() / 2),
                        Math.rint(place.y() - getLayoutY()));
            }
        }
    }

    private static boolean isShifted(@Nullable Viewport before, Viewport now) {
        return before != null
                && before.width() == now.width()
                && before.height() == now.height()
                && before.unit().equals(now.unit())
                && before.camera().metresPerUnit() == now.camera().metresPerUnit()
                && before.camera().bearing() == now.camera().bearing()
                && before.camera().centre().distanceTo(now.camera().centre())
                        < now.camera().metresPerUnit() * 4 * CLEARANCE;
    }

    private void seek(Name name, Viewport view) {
        name.write(MEASURED, 0);
        double wide = name.node.prefWidth(-1);
        double high = name.node.prefHeight(-1);
        double margin = view.unit().px(CLEARANCE);
        double most = view.unit().px(LARGEST) * high / MEASURED;
        var axis = axis(view);
        var room = outline(name.cluster).map(PosterNames::rings).map(rings -> onScreen(rings, view)).stream()
                .flatMap(rings -> free(margin).stream()
                        .flatMap(free -> NameRoom.find(
                                rings, free, axis, margin / 2, (wide + margin) / (high + margin / 2), most + margin / 2)
                                .stream()))
                .max(Comparator.comparingDouble(Box::height));
        name.at = null;
        room.ifPresent(box -> {
            double size = MEASURED * (box.height() - margin / 2) / high;
            if (size >= view.unit().px(SMALLEST)) {
                name.write(size, view.unit().px(LEAST));
                name.at = view.toWorld(new ScreenPoint(box.x() + box.width() / 2, box.y() + margin / 4));
            }
        });
    }

    /// Beside the words and above them, over what the map says about itself.
    private List<Box> free(double margin) {
        var said = words.getBoundsInParent();
        double left = getLayoutX() + margin;
        double top = getLayoutY() + margin;
        double right = getLayoutX() + getWidth() - margin;
        double bottom =
                getLayoutY() + getHeight() - FOOT * map.unitProperty().get().pixels();
        return List.of(
                box(left, top, Math.min(right, said.getMinX()), bottom),
                box(left, top, right, Math.min(bottom, said.getMinY())));
    }

    private static Box box(double left, double top, double right, double bottom) {
        return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private Optional<MapFeature> outline(Cluster cluster) {
        return visit.exhibit().map().feature(MapLayer.CLUSTERS, cluster.id());
    }

    private static List<Path> rings(MapFeature feature) {
        return feature.geometry() instanceof Geometry.Areas(var rings) ? rings : List.of();
    }

    private List<Path> axis(Viewport view) {
        var data = visit.exhibit().map();
        return visit.exhibit().catalog().pack().map().axis().stream()
                .flatMap(id -> data.feature(MapLayer.ROADS, id).stream())
                .flatMap(feature -> feature.geometry() instanceof Geometry.Lines(var paths)
                        ? onScreen(paths, view).stream()
                        : Stream.empty())
                .toList();
    }

    private static List<Path> onScreen(List<Path> paths, Viewport view) {
        return paths.stream().map(path -> onScreen(path, view)).toList();
    }

    private static Path onScreen(Path path, Viewport view) {
        var xy = new double[2 * path.size()];
        for (int i = 0; i < path.size(); i++) {
            var at = view.toScreen(new WorldPoint(path.x(i), path.y(i)));
            xy[2 * i] = at.x();
            xy[2 * i + 1] = at.y();
        }
        return new Path(xy);
    }
}
