package lobby.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Guesses what somebody meant who mistyped a word.
final class Nearest {

    private Nearest() {}

    /// The known word closest to this one, if it is close enough to be meant.
    static Optional<String> to(String word, Collection<String> known) {
        int most = Math.max(1, Math.min(3, word.length() / 2));
        return known.stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= most)
                .min(Comparator.comparingInt((String other) -> distance(word, other))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(other -> distance(word, other) <= most);
    }

    /// ` (did you mean "…"?)`, or nothing.
    static String hint(String word, Collection<String> known) {
        return to(word, known).map(" (did you mean \"%s\"?)"::formatted).orElse("");
    }

    private static int distance(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        int[][] distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : step(distances, i, j, a, b);
            }
        }
        return distances[a.length()][b.length()];
    }

    private static int step(int[][] distances, int i, int j, String a, String b) {
        int replaced = distances[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, 1 + distances[i - 2][j - 2]) : least;
    }
}
