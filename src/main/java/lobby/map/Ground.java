package lobby.map;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import lobby.geo.Viewport;
import org.jspecify.annotations.Nullable;

/// All that is drawn at places of the ground, in layers, moving along with the camera.
///
/// While the camera only shifts, this group is translated by whole pixels and nothing in it changes: a drag costs the
/// copying of pictures and nothing else. When it zooms or turns, each layer puts its things in their places anew.
final class Ground {

    private final Group node = new Group();
    private final List<Layer> layers;
    private @Nullable Viewport placed;

    /// One layer.
    interface Layer {

        Node node();

        /// Puts each thing where it is on this screen. Called for each frame of a zoom or a turn: it must be quick.
        void place(Viewport screen);

        /// Whether all that it shows may be translated as it is, to be seen from this screen.
        default boolean canShift(Viewport screen) {
            return true;
        }
    }

    /// @param layers back to front
    Ground(List<Layer> layers) {
        this.layers = List.copyOf(layers);
        node.setManaged(false);
        node.setMouseTransparent(true);
        layers.forEach(layer -> node.getChildren().add(layer.node()));
    }

    Node node() {
        return node;
    }

    /// Things have changed: they are put in their places at the next call of [#show].
    void changed() {
        placed = null;
    }

    void show(Viewport screen) {
        var from = placed;
        if (from != null && isShifted(from, screen) && canShift(screen)) {
            var at = screen.toScreen(from.camera().centre());
            node.setTranslateX(Math.rint(at.x() - from.width() / 2));
            node.setTranslateY(Math.rint(at.y() - from.height() / 2));
        } else {
            node.setTranslateX(0);
            node.setTranslateY(0);
            for (var layer : layers) {
                layer.place(screen);
            }
            placed = screen;
        }
    }

    private boolean canShift(Viewport screen) {
        for (var layer : layers) {
            if (!layer.canShift(screen)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShifted(Viewport from, Viewport to) {
        return from.width() == to.width()
                && from.height() == to.height()
                && from.unit().equals(to.unit())
                && from.camera().metresPerUnit() == to.camera().metresPerUnit()
                && from.camera().bearing() == to.camera().bearing();
    }
}
