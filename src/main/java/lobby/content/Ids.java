package lobby.content;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// All ids that lead somewhere, by kind.
///
/// @param byKind a kind that is missing has none
record Ids(Map<Kind, Set<String>> byKind) {

    Ids {
        var copy = new EnumMap<Kind, Set<String>>(Kind.class);
        for (var kind : Kind.values()) {
            copy.put(kind, Set.copyOf(byKind.getOrDefault(kind, Set.of())));
        }
        byKind = Map.copyOf(copy);
    }

    Set<String> of(Kind kind) {
        return byKind.getOrDefault(kind, Set.of());
    }

    boolean has(Kind kind, String id) {
        return of(kind).contains(id);
    }

    /// The ids of both.
    Ids with(Ids others) {
        return combined(kind -> {
            var ids = new HashSet<>(of(kind));
            ids.addAll(others.of(kind));
            return ids;
        });
    }

    /// The ids that both have.
    Ids within(Ids others) {
        return combined(kind -> {
            var ids = new HashSet<>(of(kind));
            ids.retainAll(others.of(kind));
            return ids;
        });
    }

    private static Ids combined(Function<Kind, Set<String>> idsOf) {
        var all = new EnumMap<Kind, Set<String>>(Kind.class);
        for (var kind : Kind.values()) {
            all.put(kind, idsOf.apply(kind));
        }
        return new Ids(all);
    }
}
