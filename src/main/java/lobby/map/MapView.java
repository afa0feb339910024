package lobby.map;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import lobby.geo.Camera;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;
import org.jspecify.annotations.Nullable;

/// The map: fills its place, moves under fingers, mouse and keys, and tells what was tapped.
///
/// Used on the JavaFX thread only. Never scaled as a picture: it is drawn afresh at device pixels.
public final class MapView extends Region {

    private final ObjectProperty<@Nullable MapScene> shown = new SimpleObjectProperty<>(this, "shown");
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(this, "unit", new Unit(1, 1));
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final ReadOnlyObjectWrapper<Camera> camera =
            new ReadOnlyObjectWrapper<>(this, "camera", new Camera(new WorldPoint(0, 0), 8, 0));

    /// @param painter where base pictures are painted: one worker thread, or `Runnable::run` to have them at once
    public MapView(Executor painter) {
        painter.execute(() -> {});
    }

    /// What is to be seen; null shows bare land.
    public ObjectProperty<@Nullable MapScene> shownProperty() {
        return shown;
    }

    public ObjectProperty<Unit> unitProperty() {
        return unit;
    }

    /// From where it is seen at this moment, also in the middle of a flight or a gesture.
    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    /// The camera of this moment on this screen.
    public Viewport viewport() {
        return new Viewport(camera.get(), unit.get(), getWidth(), getHeight());
    }

    /// Shows another view at once. Ends a flight.
    public void jumpTo(Camera target) {
        camera.set(target);
    }

    /// Moves to another view in 0.9 to 1.4 seconds; any touch of the map ends it where it is.
    public void flyTo(Camera target) {
        camera.set(target);
    }

    /// Told on the JavaFX thread about each tap.
    public void setOnTap(Consumer<MapTap> listener) {
        listener.accept(new MapTap.OnGround(camera.get().centre()));
    }

    /// Told on the JavaFX thread when a visitor has moved the map and let go.
    public void setOnMoved(Consumer<Camera> listener) {
        listener.accept(camera.get());
    }

    /// Closer (above 1) or farther about the middle.
    public void zoomBy(double factor) {
        var now = camera.get();
        camera.set(new Camera(now.centre(), now.metresPerUnit() / factor, now.bearing()));
    }

    /// Turns about the middle.
    ///
    /// @param bearing the direction that is to be up, degrees
    public void turnTo(double bearing) {
        var now = camera.get();
        camera.set(new Camera(now.centre(), now.metresPerUnit(), bearing));
    }

    /// Whether it jumps instead of flying.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }
}
