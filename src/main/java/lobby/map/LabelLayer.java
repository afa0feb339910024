package lobby.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.image.Image;
import lobby.geo.Box;
import lobby.geo.Viewport;
import org.jspecify.annotations.Nullable;

/// Shows the labels that were placed last, each at its anchor, also under a camera that has moved on.
final class LabelLayer implements Ground.Layer {

    /// Labels on a map that is stretched further lie too close to each other, or too far apart.
    private static final double MOST_STRETCH = 1.4;

    /// Degrees from which names along lines lean too much.
    private static final double MOST_TURN = 30;

    /// Share of the screen after which the margin is used up in which labels were placed.
    private static final double MOST_SHIFT = 0.2;

    private final SpriteLayer layer = new SpriteLayer();
    private List<Label> labels = List.of();
    private @Nullable Occasion placedFor;

    private record Label(LabelSprite sprite, Image image) {

        Sprite standing() {
            return new Sprite(sprite.id(), image, sprite.anchor(), sprite.dx(), sprite.dy());
        }
    }

    /// What labels were placed for.
    ///
    /// @param taken where no label may stand
    record Occasion(MapScene scene, Viewport screen, List<Box> taken) {}

    @Override
    public Node node() {
        return layer.node();
    }

    /// What is shown now.
    List<LabelSprite> sprites() {
        return labels.stream().map(Label::sprite).toList();
    }

    boolean isPlacedFor(Occasion occasion) {
        return occasion.equals(placedFor);
    }

    /// Whether these are the labels of this view, rather than of one before it.
    boolean isPlacedFor(Viewport screen) {
        return placedFor != null && placedFor.screen().equals(screen);
    }

    /// Whether a camera that moves on has come so far that other labels are needed.
    boolean areWornOut(Viewport screen) {
        var placed = placedFor;
        if (placed == null) {
            return true;
        }
        var before = placed.screen();
        double stretch = before.metresPerPixel() / screen.metresPerPixel();
        double turn = Math.abs(
                Math.IEEEremainder(before.camera().bearing() - screen.camera().bearing(), 360));
        var middle = before.toScreen(screen.camera().centre());
        return stretch > MOST_STRETCH
                || stretch < 1 / MOST_STRETCH
                || turn > MOST_TURN
                || Math.abs(middle.x() - before.width() / 2) > MOST_SHIFT * before.width()
                || Math.abs(middle.y() - before.height() / 2) > MOST_SHIFT * before.height();
    }

    /// @param softly whether those that come and go do so in the next fractions of a second
    void show(List<LabelSprite> placed, Occasion occasion, boolean softly) {
        Map<String, Label> before = new HashMap<>();
        labels.forEach(label -> before.put(label.sprite().id(), label));
        labels = placed.stream()
                .map(sprite -> new Label(sprite, image(sprite, before.get(sprite.id()))))
                .toList();
        layer.show(labels.stream().map(Label::standing).toList(), softly);
        placedFor = occasion;
    }

    @SuppressWarnings("ReferenceEquality") // The very same pixels: they are never changed.
    private static Image image(LabelSprite sprite, @Nullable Label before) {
        return before != null && before.sprite().argb() == sprite.argb()
                ? before.image()
                : MarkArtist.image(sprite.width(), sprite.height(), sprite.argb());
    }

    /// No label is left that others would have to stand beside.
    ///
    /// @param softly whether they go in the next fractions of a second
    void forget(boolean softly) {
        labels = List.of();
        placedFor = null;
        layer.show(List.of(), softly);
    }

    /// The labels go softly, until others are shown.
    void dim() {
        placedFor = null;
        layer.dim();
    }

    /// @param seconds since the last call
    void fade(double seconds) {
        layer.fade(seconds);
    }

    boolean isFading() {
        return layer.isFading();
    }

    @Override
    public void place(Viewport screen) {
        layer.place(screen);
    }

    /// What can be read: some labels stand ready beside the screen, or under a panel.
    List<DrawnText> drawn(Viewport view) {
        var screen = new Box(0, 0, view.width(), view.height());
        var covers = placedFor == null ? List.<Box>of() : placedFor.scene().reserved();
        return labels.stream()
                .map(Label::sprite)
                .map(sprite -> {
                    var at = sprite.topLeft(view);
                    var box = new Box(at.x(), at.y(), sprite.width(), sprite.height());
                    return new DrawnText(sprite.id(), DrawnText.Kind.LABEL, sprite.text(), box);
                })
                .filter(text -> text.box().overlaps(screen) && covers.stream().noneMatch(text.box()::overlaps))
                .toList();
    }
}
