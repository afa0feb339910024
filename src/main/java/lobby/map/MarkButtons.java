package lobby.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import lobby.geo.Box;
import lobby.geo.Viewport;
import lobby.map.Arrangement.MarkerSpot;
import org.jspecify.annotations.Nullable;

/// What a keyboard and a screen reader find of markers and groups: a node for each that is on the screen, and none for
/// what is not.
///
/// They draw nothing, and fingers and the mouse pass through to the map. Given out anew when the map rests and kept for
/// the next time; while it moves, only the one in focus moves along.
final class MarkButtons {

    /// More than are ever on a screen at once, even if all of a crowd stand as close as they may.
    private static final int MOST = 170;

    private final Group node = new Group();
    private final List<Button> buttons = new ArrayList<>();
    private final Consumer<MapTap> pressed;
    private final Runnable leave;

    /// @param pressed is told what a finger there would have meant
    /// @param leave takes the focus when what had it is gone
    MarkButtons(Consumer<MapTap> pressed, Runnable leave) {
        this.pressed = pressed;
        this.leave = leave;
        node.setMouseTransparent(true);
        node.setManaged(false);
    }

    Node node() {
        return node;
    }

    /// @param reserved what covers the map, in pixels
    /// @param words what a screen reader says of each
    void show(Arrangement arrangement, Viewport view, List<Box> reserved, Function<MapTap, String> words) {
        var screen = new Box(0, 0, view.width(), view.height());
        var spots = new ArrayList<MarkerSpot>();
        for (var spot : arrangement.markers()) {
            var middle = spot.square().middle(view);
            if (screen.contains(middle)
                    && reserved.stream().noneMatch(covered -> covered.contains(middle))
                    && spots.size() < MOST) {
                spots.add(spot);
            }
        }
        spots.sort(Comparator.comparingDouble(
                        (MarkerSpot spot) -> spot.square().middle(view).y())
                .thenComparingDouble(spot -> spot.square().middle(view).x()));
        while (buttons.size() < spots.size()) {
            var added = new Button();
            buttons.add(added);
            node.getChildren().add(added);
        }
        keepFocus(spots);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).show(i < spots.size() ? spots.get(i) : null, view, words);
        }
    }

    /// Leaves what is in focus with the node that has it; the others go in order around it.
    private void keepFocus(List<MarkerSpot> spots) {
        for (int i = 0; i < buttons.size(); i++) {
            var focused = buttons.get(i).spot;
            if (focused == null || !buttons.get(i).isInFocus()) {
                continue;
            }
            var id = focused.marker().id();
            var kept =
                    spots.stream().filter(spot -> spot.marker().id().equals(id)).findFirst();
            if (kept.isEmpty()) {
                leave.run();
            } else {
                spots.remove(kept.get());
                int place = Math.min(i, spots.size());
                spots.add(place, kept.get());
                buttons.add(place, buttons.remove(i));
            }
            return;
        }
    }

    /// Moves the one in focus along.
    void place(Viewport view) {
        for (var button : buttons) {
            if (button.isInFocus()) {
                button.place(view);
            }
        }
    }

    private final class Button extends Region {

        private @Nullable MarkerSpot spot;

        Button() {
            getStyleClass().add("map-mark");
            setManaged(false);
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        }

        void show(@Nullable MarkerSpot shown, Viewport view, Function<MapTap, String> words) {
            spot = shown;
            setVisible(shown != null);
            if (shown != null) {
                setId("mark-" + shown.marker().id());
                setAccessibleText(words.apply(shown.tap()));
                resize(
                        Math.rint(shown.square().width()),
                        Math.rint(shown.square().height()));
                place(view);
            }
        }

        void place(Viewport view) {
            if (spot != null) {
                var box = spot.square().box(view);
                setTranslateX(Math.rint(box.x()));
                setTranslateY(Math.rint(box.y()));
            }
        }

        /// Also while another window is in front.
        boolean isInFocus() {
            return getScene() != null && equals(getScene().getFocusOwner());
        }

        private void key(KeyEvent event) {
            switch (event.getCode()) {
                case ENTER, SPACE -> {
                    fire();
                    event.consume();
                }
                default -> {}
            }
        }

        private void fire() {
            if (spot != null) {
                pressed.accept(spot.tap());
            }
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                fire();
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
