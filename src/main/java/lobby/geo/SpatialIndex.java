package lobby.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Finds what lies in a part of the plane without looking at everything.
///
/// A tree of bounding boxes packed once (sort-tile-recursive: Leutenegger, Edgington and Lopez 1997). Immutable.
///
/// @param <T> what is found
public final class SpatialIndex<T> {

    private static final int FAN = 12;

    private record Node<T>(WorldBounds bounds, List<Node<T>> children, List<Entry<T>> entries) {}

    private record Entry<T>(WorldBounds bounds, int order, T item) {}

    private final List<Node<T>> root;

    /// @param items in the order in which they are to be found
    /// @param boundsOf what each covers
    public SpatialIndex(List<T> items, Function<? super T, WorldBounds> boundsOf) {
        var entries = new ArrayList<Entry<T>>();
        for (int i = 0; i < items.size(); i++) {
            entries.add(new Entry<>(boundsOf.apply(items.get(i)), i, items.get(i)));
        }
        var nodes = tiles(entries, Entry::bounds).stream()
                .map(tile -> new Node<>(around(tile, Entry::bounds), List.<Node<T>>of(), tile))
                .toList();
        while (nodes.size() > FAN) {
            nodes = tiles(nodes, Node::bounds).stream()
                    .map(tile -> new Node<>(around(tile, Node::bounds), tile, List.<Entry<T>>of()))
                    .toList();
        }
        root = nodes;
    }

    /// All whose bounds touch this part, in the order in which they were given.
    public List<T> in(WorldBounds part) {
        var found = new ArrayList<Entry<T>>();
        collect(root, part, found);
        found.sort(Comparator.comparingInt(Entry::order));
        return found.stream().map(Entry::item).toList();
    }

    private static <T> void collect(List<Node<T>> nodes, WorldBounds part, List<Entry<T>> found) {
        for (var node : nodes) {
            if (node.bounds.touches(part)) {
                collect(node.children, part, found);
                for (var entry : node.entries) {
                    if (entry.bounds.touches(part)) {
                        found.add(entry);
                    }
                }
            }
        }
    }

    private static <N> WorldBounds around(List<N> all, Function<N, WorldBounds> boundsOf) {
        return all.stream().map(boundsOf).reduce(WorldBounds::union).orElseThrow();
    }

    /// Neighbours together: cut into upright slices, each slice into tiles of [#FAN].
    private static <N> List<List<N>> tiles(List<N> all, Function<N, WorldBounds> boundsOf) {
        int slices = (int) Math.ceil(Math.sqrt(Math.ceil((double) all.size() / FAN)));
        var byX = all.stream()
                .sorted(Comparator.comparingDouble(
                        one -> boundsOf.apply(one).centre().x()))
                .toList();
        var tiles = new ArrayList<List<N>>();
        for (var slice : cut(byX, slices * FAN)) {
            var byY = slice.stream()
                    .sorted(Comparator.comparingDouble(
                            one -> boundsOf.apply(one).centre().y()))
                    .toList();
            tiles.addAll(cut(byY, FAN));
        }
        return tiles;
    }

    private static <N> List<List<N>> cut(List<N> all, int size) {
        var parts = new ArrayList<List<N>>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(List.copyOf(all.subList(from, Math.min(all.size(), from + size))));
        }
        return parts;
    }
}
