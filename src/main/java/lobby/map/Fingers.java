package lobby.map;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import lobby.touch.Contact;
import lobby.touch.PanelReader;
import lobby.touch.PointerInput;
import lobby.touch.PointerInput.Kind;
import lobby.touch.PointerInput.Source;
import org.jspecify.annotations.Nullable;

/// Brings the fingers that JavaFX does not tell of to the map, if it is the map that they landed on.
///
/// A finger that landed on a panel, a key or the dock is theirs and no part of a gesture. On the JavaFX thread only.
public final class Fingers implements AutoCloseable {

    private final MapView map;
    private final Scene scene;
    private final Window window;
    private final Predicate<Contact> admitted;
    private final Set<Long> here = new HashSet<>();
    private final Set<Long> onMap = new HashSet<>();
    private final EventHandler<MouseEvent> before = this::catchUp;
    private final InvalidationListener away = _ -> letGoIfAway();
    private @Nullable PanelReader reader;

    /// @param map in a scene in a window
    /// @param admitted told of every finger that landed on the window; whether it does anything on the map
    Fingers(MapView map, Predicate<Contact> admitted) {
        this.map = map;
        this.admitted = admitted;
        scene = map.getScene();
        window = scene.getWindow();
        window.showingProperty().addListener(away);
        if (window instanceof Stage stage) {
            stage.iconifiedProperty().addListener(away);
        }
    }

    /// Begins to read the touch screens of this desktop.
    ///
    /// @param map in a scene in a window
    /// @param admitted told of every finger that landed on the window; whether it does anything on the map
    public static Fingers read(MapView map, Predicate<Contact> admitted) {
        var fingers = new Fingers(map, admitted);
        fingers.reader = PanelReader.start(Platform::runLater, fingers::take);
        fingers.scene.addEventFilter(MouseEvent.ANY, fingers.before);
        return fingers;
    }

    /// Whether a touch screen is plugged in.
    public boolean hasPanel() {
        return reader != null && reader.hasPanel();
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.close();
        }
        scene.removeEventFilter(MouseEvent.ANY, before);
        window.showingProperty().removeListener(away);
        if (window instanceof Stage stage) {
            stage.iconifiedProperty().removeListener(away);
        }
    }

    void take(Contact contact) {
        if (contact.kind() == Kind.DOWN) {
            here.remove(contact.id());
            onMap.remove(contact.id());
            var place = inScene(contact);
            if (place == null || isAway() || !isInside(place)) {
                return;
            }
            here.add(contact.id());
            // What it lands on is found before it is admitted, which may open another screen.
            if (isOfMap(topmost(scene.getRoot(), place))) {
                onMap.add(contact.id());
            }
        } else if (!here.contains(contact.id())) {
            return;
        }
        boolean isMapsOwn = onMap.contains(contact.id());
        if (contact.kind() == Kind.UP || contact.kind() == Kind.CANCEL) {
            here.remove(contact.id());
            onMap.remove(contact.id());
        }
        if (admitted.test(contact) && isMapsOwn) {
            handOn(contact);
        }
    }

    private void handOn(Contact contact) {
        var place = inScene(contact);
        if (place != null) {
            var at = map.sceneToLocal(place);
            map.touch(new PointerInput(
                    Source.TOUCH, contact.id(), contact.kind(), at.getX(), at.getY(), 0, contact.nanos()));
        }
    }

    /// Where a finger is, also beyond the edges of the window; null if the window is nowhere.
    private @Nullable Point2D inScene(Contact contact) {
        var root = scene.getRoot();
        var local = root.screenToLocal(contact.x() / window.getOutputScaleX(), contact.y() / window.getOutputScaleY());
        return local == null ? null : root.localToScene(local);
    }

    /// What is drawn reaches beyond the edges of the window, fingers on it do not.
    private boolean isInside(Point2D place) {
        return place.getX() >= 0
                && place.getY() >= 0
                && place.getX() < scene.getWidth()
                && place.getY() < scene.getHeight();
    }

    private boolean isAway() {
        return !window.isShowing() || (window instanceof Stage stage && stage.isIconified());
    }

    private void letGoIfAway() {
        if (isAway()) {
            here.clear();
            onMap.clear();
            map.letGo();
        }
    }

    private boolean isOfMap(@Nullable Node touched) {
        for (var node = touched; node != null; node = node.getParent()) {
            if (node.equals(map)) {
                return true;
            }
        }
        return false;
    }

    /// What the mouse would be on: JavaFX keeps its own search to itself.
    ///
    /// @param place in the coordinates of the node's parent
    static @Nullable Node topmost(Node node, Point2D place) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return null;
        }
        var local = node.parentToLocal(place);
        if (node.getClip() != null && !node.getClip().contains(node.getClip().parentToLocal(local))) {
            return null;
        }
        if (node instanceof Parent parent) {
            Node found = null;
            double front = Double.POSITIVE_INFINITY;
            // The last child of the lowest order is in front.
            for (var child : parent.getChildrenUnmodifiable()) {
                if (child.getViewOrder() <= front) {
                    var touched = topmost(child, local);
                    if (touched != null) {
                        found = touched;
                        front = child.getViewOrder();
                    }
                }
            }
            // A group is nothing but its children.
            if (found != null || !(node instanceof Region || node.isPickOnBounds())) {
                return found;
            }
        }
        return node.contains(local) ? node : null;
    }

    private void catchUp(MouseEvent event) {
        var type = event.getEventType();
        boolean decides = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_RELEASED;
        if (reader != null && (decides || type == MouseEvent.MOUSE_DRAGGED)) {
            reader.catchUp(decides);
        }
    }
}
