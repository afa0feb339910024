package lobby.map;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Keeps what stands still as a picture of itself, to be copied while the map moves below it.
public final class Cached {

    private Cached() {}

    /// Only in a window: a snapshot of a scene without one does not notice that a kept picture is out of date.
    public static void inWindow(Node node) {
        node.cacheProperty()
                .bind(node.sceneProperty()
                        .flatMap(Scene::windowProperty)
                        .flatMap(Window::showingProperty)
                        .orElse(false));
    }
}
