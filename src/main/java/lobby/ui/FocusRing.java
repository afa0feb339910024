package lobby.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import lobby.geo.Insets;
import lobby.session.VisitorState;
import org.jspecify.annotations.Nullable;

/// Shows what has the keyboard's focus, from the first key until a finger or the mouse comes back.
///
/// Also does what keys do everywhere: Enter presses what has the focus, Esc leads back, and a screen that was opened by
/// a key takes the focus. Lies over everything and is touched by nothing; its look is in `base.css`.
final class FocusRing extends Region {

    private final Visit visit;
    private final Node map;
    private final ObservableValue<Insets> covered;
    private boolean keysInUse;
    private Subscription following = Subscription.EMPTY;

    /// @param map whose ring goes around what is free of it
    /// @param covered what covers its edges, pixels
    FocusRing(Visit visit, Node map, ObservableValue<Insets> covered) {
        this.visit = visit;
        this.map = map;
        this.covered = covered;
        getStyleClass().add("focus-ring");
        setId("focus-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                listen(scene);
            }
        });
        covered.subscribe(_ -> follow());
        // Whoever comes next may have no keyboard.
        visit.stateProperty().map(VisitorState::isUnattended).subscribe(unattended -> {
            if (unattended) {
                use(false);
            }
        });
    }

    private void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> use(!event.getCode().isModifierKey() || keysInUse));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> use(false));
        scene.addEventFilter(TouchEvent.TOUCH_PRESSED, _ -> use(false));
        scene.addEventFilter(ScrollEvent.SCROLL, _ -> use(false));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        scene.focusOwnerProperty().subscribe(_ -> follow());
    }

    private void use(boolean keys) {
        if (keys != keysInUse) {
            keysInUse = keys;
            follow();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && owner() instanceof ButtonBase button) {
            button.fire();
            event.consume();
        }
    }

    private void leave() {
        var state = visit.state();
        if (state.onMap().fanned() != null) {
            visit.fanOut(null);
        } else if (state.onMap().arrows()) {
            visit.unfoldArrows(false);
        } else {
            visit.back();
        }
    }

    private @Nullable Node owner() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }

    /// Takes the focus to a screen that has just been opened, if a key did it.
    ///
    /// @param root of the screen
    void opened(Parent root) {
        if (keysInUse) {
            var first = firstControl(root);
            if (first != null) {
                first.requestFocus();
            }
        }
    }

    private static @Nullable Node firstControl(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                var found = firstControl(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private void follow() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        var owner = owner();
        boolean shown = keysInUse && owner != null && getParent() != null && !owner.equals(getParent());
        setVisible(shown);
        if (shown && owner != null) {
            // What was invisible is not styled yet, and the style says how far it reaches out.
            applyCss();
            following = owner.localToSceneTransformProperty()
                    .subscribe(_ -> surround(owner))
                    .and(owner.layoutBoundsProperty().subscribe(_ -> surround(owner)));
        }
    }

    private void surround(Node owner) {
        var at = owner.localToScene(owner.getLayoutBounds());
        var edges = owner.equals(map) ? covered.getValue() : Insets.NONE;
        double reach = getPadding().getTop();
        double left = Math.max(0, at.getMinX() + edges.left() - reach);
        double top = Math.max(0, at.getMinY() + edges.top() - reach);
        double right = Math.min(getScene().getWidth(), at.getMaxX() - edges.right() + reach);
        double bottom = Math.min(getScene().getHeight(), at.getMaxY() - edges.bottom() + reach);
        resizeRelocate(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
