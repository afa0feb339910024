package lobby.search;

import java.util.List;

/// What a query finds.
///
/// @param hits the best, best first
/// @param count of all that was found, of which `hits` may be the beginning
/// @param guessed whether a typing error was put right to find them
/// @param next letters and digits that lead on: each of them behind the query finds something as it stands
public record Findings(List<Hit> hits, int count, boolean guessed, String next) {

    public Findings {
        hits = List.copyOf(hits);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public boolean leadsOn(char letter) {
        return next.indexOf(Character.toLowerCase(letter)) >= 0;
    }
}
