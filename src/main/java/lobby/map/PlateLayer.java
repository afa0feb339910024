package lobby.map;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import lobby.geo.Box;
import lobby.geo.ScreenPoint;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import org.jspecify.annotations.Nullable;

/// The plates, which are nodes: a keyboard or a screen reader has to find them.
///
/// A cluster keeps its node while it has a plate, so that focus stays when words or sizes change.
final class PlateLayer {

    private final Map<String, PlateButton> plates = new LinkedHashMap<>();
    private final ObservableList<Node> nodes;
    private final Consumer<String> pressed;

    /// @param nodes where plates are put, above what is there
    /// @param pressed is told the cluster
    PlateLayer(ObservableList<Node> nodes, Consumer<String> pressed) {
        this.nodes = nodes;
        this.pressed = pressed;
    }

    void show(@Nullable MapScene scene, Unit unit) {
        var wanted = scene == null ? List.<Plate>of() : scene.plates();
        plates.entrySet().removeIf(entry -> {
            boolean gone = wanted.stream().noneMatch(plate -> plate.cluster().equals(entry.getKey()));
            if (gone) {
                nodes.remove(entry.getValue());
            }
            return gone;
        });
        if (scene == null) {
            return;
        }
        for (var plate : wanted) {
            var button = plates.computeIfAbsent(plate.cluster(), cluster -> {
                var added = new PlateButton(() -> pressed.accept(cluster));
                // Else its rounded corners are composed anew in each frame of a drag.
                Cached.inWindow(added);
                nodes.add(added);
                return added;
            });
            button.show(plate, scene, unit);
        }
    }

    /// Width and height of each, by cluster. Sizes them.
    Map<String, Box> sizes() {
        var sizes = new HashMap<String, Box>();
        plates.forEach((cluster, plate) -> {
            // A sign that has just come would be shown for a frame before style reached it.
            plate.applyCss();
            plate.autosize();
            plate.layout();
            sizes.put(cluster, new Box(0, 0, plate.getWidth(), plate.getHeight()));
        });
        return sizes;
    }

    /// Moves each to its place at this moment. What cannot be seen cannot be focused either.
    ///
    /// @param free what of the screen is not under panels, pixels
    void place(Arrangement arrangement, Viewport view, Box free) {
        var boxes = new HashMap<String, Box>();
        arrangement
                .plates()
                .forEach(spot -> boxes.put(spot.plate().cluster(), spot.spot().box(view)));
        plates.forEach((cluster, plate) -> {
            var box = boxes.get(cluster);
            boolean visible = box != null && box.overlaps(free);
            plate.setVisible(visible);
            if (box != null && visible) {
                // Translated, since a change of layout would lay out the whole shell in each frame.
                plate.setTranslateX(Math.rint(box.x()));
                plate.setTranslateY(Math.rint(box.y()));
            }
        });
    }

    @Nullable
    PlateButton at(ScreenPoint point) {
        return plates.values().stream()
                .filter(plate -> plate.isVisible() && plate.getBoundsInParent().contains(point.x(), point.y()))
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
