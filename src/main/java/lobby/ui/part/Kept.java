package lobby.ui.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;

/// Nodes for values, made once and kept for as long as their values are shown.
///
/// A list that is filled anew whenever a visitor chooses would throw away the node that has the keyboard's focus.
///
/// @param <V> a value with `equals`, without what changes while it is shown
/// @param <N> what shows it
public final class Kept<V, N extends Node> {

    private final Function<V, N> maker;
    private Map<V, N> nodes = Map.of();

    public Kept(Function<V, N> maker) {
        this.maker = maker;
    }

    /// The nodes of these values, those of before where there are some; all others are let go.
    public Map<V, N> of(List<V> values) {
        var now = new HashMap<V, N>();
        for (var value : values) {
            var before = nodes.get(value);
            now.put(value, before == null ? maker.apply(value) : before);
        }
        nodes = Map.copyOf(now);
        return nodes;
    }
}
