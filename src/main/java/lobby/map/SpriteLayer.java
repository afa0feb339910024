package lobby.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import lobby.geo.Affine;
import lobby.geo.Viewport;

/// Shows sprites, each a node at whole pixels. What comes or goes does so softly, if it is told to.
///
/// Opacity is that of each sprite and never of the layer, which would be drawn into a picture of its own first.
final class SpriteLayer {

    private static final double FADE_OUT_SECONDS = 0.16;
    private static final double FADE_IN_SECONDS = 0.2;

    private final Group node = new Group();
    private final List<Standing> standing = new ArrayList<>();

    /// A sprite that is seen, or will be, or was.
    private static final class Standing {

        private final ImageView view = new ImageView();
        private Sprite sprite;
        private boolean wanted = true;

        Standing(Sprite sprite) {
            this.sprite = sprite;
            view.setImage(sprite.image());
        }

        void become(Sprite other) {
            sprite = other;
            wanted = true;
            view.setImage(other.image());
        }

        void place(Affine screen) {
            double x = sprite.anchor().x();
            double y = sprite.anchor().y();
            view.setTranslateX(Math.rint(screen.x(x, y) + sprite.dx()));
            view.setTranslateY(Math.rint(screen.y(x, y) + sprite.dy()));
        }

        boolean isSettled() {
            return view.getOpacity() == (wanted ? 1 : 0);
        }

        void fade(double seconds) {
            view.setOpacity(
                    wanted
                            ? Math.min(1, view.getOpacity() + seconds / FADE_IN_SECONDS)
                            : Math.max(0, view.getOpacity() - seconds / FADE_OUT_SECONDS));
        }
    }

    SpriteLayer() {
        node.setMouseTransparent(true);
        node.setManaged(false);
    }

    Node node() {
        return node;
    }

    /// @param sprites back to front
    /// @param softly whether those that are new come, and those that are gone go, in the next fractions of a second
    void show(List<Sprite> sprites, boolean softly) {
        Map<String, Standing> before = new HashMap<>();
        standing.forEach(one -> before.put(one.sprite.id(), one));
        standing.clear();
        for (var sprite : sprites) {
            var known = before.remove(sprite.id());
            if (known == null) {
                known = new Standing(sprite);
                known.view.setOpacity(softly ? 0 : 1);
            } else {
                known.become(sprite);
                known.view.setOpacity(softly ? known.view.getOpacity() : 1);
            }
            standing.add(known);
        }
        if (softly) {
            for (var gone : before.values()) {
                gone.wanted = false;
                if (gone.view.getOpacity() > 0) {
                    standing.add(gone);
                }
            }
        }
        publish();
    }

    /// All that is seen goes softly.
    void dim() {
        standing.forEach(one -> one.wanted = false);
    }

    /// @param seconds since the last call
    /// @return whether anything still comes or goes
    boolean fade(double seconds) {
        boolean under = false;
        boolean gone = false;
        for (var one : standing) {
            if (!one.isSettled()) {
                one.fade(seconds);
                under |= !one.isSettled();
            }
            gone |= !one.wanted && one.isSettled();
        }
        if (gone) {
            standing.removeIf(one -> !one.wanted && one.isSettled());
            publish();
        }
        return under;
    }

    boolean isFading() {
        for (var one : standing) {
            if (!one.isSettled()) {
                return true;
            }
        }
        return false;
    }

    /// Puts each where it stands on this screen.
    void place(Viewport screen) {
        var onScreen = new Affine(screen);
        for (var one : standing) {
            one.place(onScreen);
        }
    }

    private void publish() {
        var views = new ArrayList<Node>(standing.size());
        standing.forEach(one -> views.add(one.view));
        if (!views.equals(node.getChildren())) {
            node.getChildren().setAll(views);
        }
    }
}
