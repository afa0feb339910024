package lobby.search;

import java.util.List;
import lobby.search.Text.Unit;
import org.jspecify.annotations.Nullable;

/// Holds what was typed against a name, from one of its words or characters on. Not for two threads at once.
///
/// A character is met by itself, by its reading or by the beginning of that (`x` or `xiao`, `zh` or `zhang`), a word by
/// its letters; the last of them need not be whole. So `xiaoma`, `xmzx` and `xiaomz` all lead to 小马智行.
final class Matcher {

    private static final int ABBREVIATED = 3;
    private static final int OPEN_END = 1;
    private static final int NONE = Integer.MAX_VALUE;

    private final Query.Part part;
    private final boolean forgiving;
    private final boolean abbreviating;
    private final int length;

    /// Where it was already looked from, by letter and unit, once as typed and once with the error spent.
    private int[] seen = new int[0];

    private int round;
    private List<Unit> units = List.of();
    private int cost;
    private int end;
    private int left;
    private long next;

    /// @param forgiving whether one letter may be wrong, missing, too much, or change places with its neighbour
    /// @param abbreviating whether the beginning of a reading stands for it
    Matcher(Query.Part part, boolean forgiving, boolean abbreviating) {
        this.part = part;
        this.forgiving = forgiving;
        this.abbreviating = abbreviating;
        length = part.length();
    }

    /// Whether the name goes on like that from a unit on. Then the rest of what is here tells how.
    boolean matches(Text text, int start) {
        units = text.units();
        cost = NONE;
        next = 0;
        int states = (units.size() + 2) * (length + 1) * 2;
        if (seen.length < states) {
            seen = new int[states];
            round = 0;
        }
        round++;
        enter(0, start, !forgiving, false);
        return cost != NONE;
    }

    /// What the best way costs: nothing if all that was met is whole and as typed.
    int cost() {
        return cost;
    }

    /// Index in the name after what was met.
    int end() {
        return end;
    }

    /// How many words and characters of the name were not met; one more where the last of those that were is not whole.
    int left() {
        return left;
    }

    /// Letters with which it may go on.
    long next() {
        return next;
    }

    /// At the beginning of a unit.
    ///
    /// @param at what of the query comes now
    /// @param spent whether no error is forgiven any more
    private void enter(int at, int unit, boolean spent, boolean shortened) {
        int state = ((unit * (length + 1)) + at) * 2 + (spent ? 1 : 0);
        if (seen[state] == round) {
            return;
        }
        seen[state] = round;
        if (at == length) {
            arrive(unit, 0, shortened);
            if (unit < units.size()) {
                next |= firstLetters(units.get(unit));
            }
            return;
        }
        if (unit == units.size()) {
            // One letter too many at the end.
            if (!spent && at == length - 1) {
                arrive(unit, 0, shortened);
            }
            return;
        }
        var here = units.get(unit);
        int point = part.at(at);
        if (here.isCharacter() && here.character() == point) {
            enter(at + 1, unit + 1, spent, shortened);
        }
        for (var way : here.ways()) {
            if (!spent || way.charAt(0) == point) {
                along(way, 0, at, unit, spent, shortened);
            }
        }
    }

    private void along(String way, int begun, int from, int unit, boolean wasSpent, boolean shortened) {
        int k = begun;
        int at = from;
        boolean spent = wasSpent;
        while (true) {
            if (k == way.length()) {
                enter(at, unit + 1, spent, shortened);
                return;
            }
            if (at == length) {
                next |= Letters.bit(way.charAt(k));
                arrive(unit, k, shortened);
                if (abbreviates(way, k, unit) && unit + 1 < units.size()) {
                    next |= firstLetters(units.get(unit + 1));
                }
                return;
            }
            if (abbreviates(way, k, unit)) {
                enter(at, unit + 1, spent, true);
            }
            if (!spent) {
                forgive(way, k, at, unit, shortened);
            }
            if (way.charAt(k) != part.at(at)) {
                return;
            }
            k++;
            at++;
        }
    }

    /// Spends the one error here, in each of the ways there are.
    private void forgive(String way, int k, int at, int unit, boolean shortened) {
        int typed = part.at(at);
        if (Character.isIdeographic(typed)) {
            return;
        }
        if (way.charAt(k) != typed) {
            along(way, k + 1, at + 1, unit, true, shortened);
        }
        along(way, k + 1, at, unit, true, shortened);
        along(way, k, at + 1, unit, true, shortened);
        if (at + 1 < length && way.charAt(k) == part.at(at + 1)) {
            if (k + 1 < way.length()) {
                if (way.charAt(k + 1) == typed) {
                    along(way, k + 2, at + 2, unit, true, shortened);
                }
            } else if (unit + 1 < units.size()) {
                for (var following : units.get(unit + 1).ways()) {
                    if (following.charAt(0) == typed) {
                        along(following, 1, at + 2, unit + 1, true, shortened);
                    }
                }
            }
        }
    }

    /// Whether so much of a reading stands for all of it: its first letter, or `zh`, `ch`, `sh`.
    private boolean abbreviates(String way, int k, int unit) {
        return abbreviating
                && units.get(unit).isCharacter()
                && k < way.length()
                && (k == 1 || (k == 2 && way.charAt(1) == 'h' && "zcs".indexOf(way.charAt(0)) >= 0));
    }

    private void arrive(int unit, int k, boolean shortened) {
        boolean within = k > 0;
        int price = (shortened ? ABBREVIATED : 0) + (within ? OPEN_END : 0);
        if (price < cost) {
            cost = price;
            left = units.size() - unit + (within ? 1 : 0);
            if (!within) {
                end = units.get(unit - 1).to();
            } else {
                var last = units.get(unit);
                end = last.isCharacter() ? last.to() : Math.min(last.from() + k, last.to());
            }
        }
    }

    /// What a unit may begin with.
    static long firstLetters(Unit unit) {
        long letters = unit.isCharacter() ? Letters.bit(unit.character()) : 0;
        for (var way : unit.ways()) {
            letters |= Letters.bit(way.charAt(0));
        }
        return letters;
    }

    /// What may come second from a unit on.
    ///
    /// @param following null at the end
    static long secondLetters(Unit unit, @Nullable Unit following) {
        long behind = following == null ? 0 : firstLetters(following);
        long letters = unit.isCharacter() ? behind : 0;
        for (var way : unit.ways()) {
            if (way.length() > 1) {
                letters |= Letters.bit(way.charAt(1));
            }
            if (way.length() == 1 || unit.isCharacter()) {
                letters |= behind;
            }
        }
        return letters;
    }
}
