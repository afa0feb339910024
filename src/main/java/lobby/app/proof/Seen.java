package lobby.app.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import lobby.geo.Box;
import org.jspecify.annotations.Nullable;

/// What of a scene can be seen, and how to speak of it.
final class Seen {

    private static final int LONGEST = 60;

    private Seen() {}

    /// Every node that is visible, back to front.
    static List<Node> nodes(Parent root) {
        var nodes = new ArrayList<Node>();
        collect(root, nodes::add);
        return nodes;
    }

    private static void collect(Node node, Consumer<Node> into) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        into.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    /// Texts that say something.
    static List<Text> texts(List<Node> nodes) {
        return nodes.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank())
                .toList();
    }

    static Box box(Node node) {
        var at = node.localToScene(node.getLayoutBounds());
        return new Box(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }

    static boolean is(Node node, String styleClass) {
        return node.getStyleClass().contains(styleClass);
    }

    /// The node itself or the nearest one around it that is such.
    static @Nullable Node around(@Nullable Node node, Predicate<Node> such) {
        for (var each = node; each != null; each = each.getParent()) {
            if (such.test(each)) {
                return each;
            }
        }
        return null;
    }

    /// Signs of the map move with it, and may well lie at its edge.
    static boolean isOnMap(Node node) {
        return around(node, each -> is(each, "plate") || is(each, "map-mark")) != null;
    }

    static boolean isDisabled(Node node) {
        return around(node, Node::isDisabled) != null;
    }

    /// The words of the whole label to which a text belongs, of which it may show only a part.
    static String words(Text text) {
        return text.getParent() instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : text.getText();
    }

    static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }

    /// How style sheets would find a node: its own name, and that of the nearest part with an id around it.
    static String name(Node node) {
        var named = around(node, each -> each.getId() != null || !classes(each).isEmpty());
        if (named == null) {
            return node.getClass().getSimpleName();
        }
        if (named.getId() != null) {
            return "#" + named.getId();
        }
        var outer = around(
                named.getParent(),
                each -> each.getId() != null || !classes(each).isEmpty());
        var own = "." + String.join(".", classes(named));
        return outer == null
                ? own
                : (outer.getId() != null
                                ? "#" + outer.getId()
                                : "." + classes(outer).getFirst())
                        + " " + own;
    }

    /// Without those that the toolkit gives to everything.
    private static List<String> classes(Node node) {
        return node.getStyleClass().stream()
                .filter(name -> !List.of("text", "label", "button", "root").contains(name))
                .toList();
    }
}
