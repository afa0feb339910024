package lobby.search;

import java.util.Comparator;
import java.util.List;

/// Something that was found, and by which of its names.
///
/// @param names that were met, the best first; none in a list where nothing was looked for
public record Hit(Subject subject, List<Name> names) {

    /// A name as the content writes it, and what the visitor typed of it.
    ///
    /// @param marked in the order of the name
    public record Name(String words, List<Span> marked) {
        public Name {
            marked = marked.stream().sorted(Comparator.comparingInt(Span::from)).toList();
        }
    }

    /// A part of a name.
    ///
    /// @param from index of its first `char`
    /// @param to index after its last
    public record Span(int from, int to) {}

    public Hit {
        names = List.copyOf(names);
    }

    /// What the visitor typed of this name; nothing if it was found by others.
    public List<Span> markedIn(String words) {
        return names.stream()
                .filter(name -> name.words().equals(words))
                .findFirst()
                .map(Name::marked)
                .orElse(List.of());
    }
}
