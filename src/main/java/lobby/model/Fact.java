package lobby.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One statement that the kiosk makes, with who says so and when.
///
/// @param id the id of the fact in the research notes, unique in the whole content
/// @param subject what it is about, a few words
/// @param statement the whole sentence
/// @param brief the same in a few words, where a panel has no room for a sentence; null if there is none
/// @param figure its number, if that is worth showing large; else null
/// @param kind a fact, or some kind of aim
/// @param horizon the last year an aim speaks of; null for facts and open aims
/// @param asOf the time for which it holds
/// @param sources ids of [Source], at least one, the main one first
public record Fact(
        String id,
        LocalizedText subject,
        LocalizedText statement,
        @Nullable LocalizedText brief,
        @Nullable Figure figure,
        FactKind kind,
        @Nullable Integer horizon,
        AsOf asOf,
        List<String> sources) {

    public Fact {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a fact needs at least one source");
        }
        if (horizon != null && !kind.isAim()) {
            throw new IllegalArgumentException("only an aim has a horizon; set kind to aim, plan or target");
        }
    }

    /// The short form, or the sentence where there is none.
    public LocalizedText inBrief() {
        return brief != null ? brief : statement;
    }
}
