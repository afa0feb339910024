package lobby.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import lobby.model.Catalog;
import lobby.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/// All that can be found, ready to be asked at every keystroke.
///
/// Names are not looked up but walked through: each word and each character of each name is where a query may begin,
/// and two bits tell for most of them that it does not. So a name is found by any mixture of characters, readings and
/// initials, without a list of all mixtures. Immutable; may be asked by several threads at once. To make one takes some
/// hundred milliseconds for 10,000 enterprises, so that is no work for the JavaFX thread.
public final class SearchIndex {

    /// An error is not forgiven in less than this many letters.
    private static final int FORGIVEN_FROM = 4;

    /// What it costs to be found by less than a whole name: by all but one character, or less.
    private static final int NEARLY_WHOLE = 6;

    private static final int WITHIN = 10;

    private static final int AT_A_WORD = 20;
    private static final int AT_A_CHARACTER = 25;
    private static final int APART = 50;
    private static final int GUESSED = 200;

    private static final int NONE = Integer.MAX_VALUE;

    private final List<Subject> subjects;
    private final List<Text> texts;

    /// By place where a query may begin: the text, its unit, and the letters that may come first and second there.
    private final int[] textOf;

    private final int[] unitOf;
    private final long[] first;
    private final long[] second;

    private final int[] firstTextOf;

    /// By text: all letters that may be typed for it.
    private final long[] lettersOf;

    private final BitSet shown;

    private SearchIndex(List<Subject> subjects, List<Text> texts) {
        this.subjects = List.copyOf(subjects);
        this.texts = List.copyOf(texts);
        int count = texts.stream().mapToInt(text -> text.units().size()).sum();
        textOf = new int[count];
        unitOf = new int[count];
        first = new long[count];
        second = new long[count];
        lettersOf = new long[texts.size()];
        int start = 0;
        for (int i = 0; i < texts.size(); i++) {
            lettersOf[i] = Letters.in(texts.get(i));
            var units = texts.get(i).units();
            for (int unit = 0; unit < units.size(); unit++) {
                textOf[start] = i;
                unitOf[start] = unit;
                first[start] = Matcher.firstLetters(units.get(unit));
                second[start] =
                        Matcher.secondLetters(units.get(unit), unit + 1 < units.size() ? units.get(unit + 1) : null);
                start++;
            }
        }
        firstTextOf = new int[subjects.size()];
        for (int i = texts.size() - 1; i >= 0; i--) {
            firstTextOf[texts.get(i).entry()] = i;
        }
        shown = new BitSet(subjects.size());
        shown.set(0, subjects.size());
    }

    private SearchIndex(SearchIndex whole, BitSet shown) {
        subjects = whole.subjects;
        texts = whole.texts;
        textOf = whole.textOf;
        unitOf = whole.unitOf;
        first = whole.first;
        second = whole.second;
        firstTextOf = whole.firstTextOf;
        lettersOf = whole.lettersOf;
        this.shown = shown;
    }

    /// @param kinds what visitors call places of a kind, in all languages
    public static SearchIndex of(Catalog catalog, Map<PlaceKind, List<String>> kinds) {
        var names = new Names(kinds);
        catalog.enterprises().forEach(names::add);
        catalog.clusters().forEach(names::add);
        catalog.places().forEach(names::add);
        catalog.industries().forEach(names::add);
        return names.arranged(SearchIndex::new);
    }

    /// The same, in which only a part is found. Takes no time to speak of.
    public SearchIndex only(Predicate<Subject> wanted) {
        var left = new BitSet(subjects.size());
        shown.stream().filter(entry -> wanted.test(subjects.get(entry))).forEach(left::set);
        return new SearchIndex(this, left);
    }

    /// What a visitor finds who typed so much: as it stands, or else with one error put right.
    ///
    /// @param typed of any length, in any script; a blank one finds nothing, but tells what letters lead on
    /// @param most how many hits are wanted
    public Findings find(String typed, int most) {
        var query = Query.of(typed);
        if (query.isEmpty()) {
            return new Findings(List.of(), 0, false, Letters.of(beginnings(shown)));
        }
        return find(query, most);
    }

    private Findings find(Query query, int most) {
        var found = exact(query);
        if (found.isEmpty()) {
            found = forgiven(query, false);
        }
        if (found.isEmpty()) {
            found = forgiven(query, true);
        }
        return found.findings(query, most);
    }

    /// What is near to a query that finds nothing: what its beginning finds, as much of it as finds something.
    public Findings near(String typed, int most) {
        var query = Query.of(typed);
        int nothing = query.length();
        int something = 0;
        var best = new Findings(List.of(), 0, false, "");
        // What a longer beginning finds, a shorter one does.
        while (nothing - something > 1) {
            int middle = (something + nothing) / 2;
            var shorter = query.shortened(middle);
            var found = exact(shorter);
            if (found.isEmpty()) {
                nothing = middle;
            } else {
                something = middle;
                best = found.findings(shorter, most);
            }
        }
        return best;
    }

    private Found exact(Query query) {
        var found = new Found();
        if (query.parts().size() == 1) {
            found.add(List.of(scan(query.parts().getFirst(), false, true)), 0);
        } else {
            found.add(List.of(scan(query.joined(), false, true)), 0);
            found.add(
                    query.parts().stream().map(part -> scan(part, false, true)).toList(), APART);
        }
        return found;
    }

    /// With an error in one of the parts.
    private Found forgiven(Query query, boolean abbreviating) {
        var found = new Found();
        found.guessed = true;
        var parts = query.parts();
        if (parts.size() > 1 && query.joined().letters() >= FORGIVEN_FROM) {
            found.add(List.of(scan(query.joined(), true, abbreviating)), GUESSED);
        }
        List<Scan> exact = parts.size() == 1
                ? List.of()
                : parts.stream().map(part -> scan(part, false, true)).toList();
        for (int wrong = 0; wrong < parts.size(); wrong++) {
            if (parts.get(wrong).letters() >= FORGIVEN_FROM) {
                var scans = new ArrayList<>(exact);
                var forgiven = scan(parts.get(wrong), true, abbreviating);
                if (scans.isEmpty()) {
                    scans.add(forgiven);
                } else {
                    scans.set(wrong, forgiven);
                }
                found.add(scans, GUESSED + (parts.size() > 1 ? APART : 0));
            }
        }
        return found;
    }

    /// Where one part of a query was met, by entry.
    private final class Scan {

        private final int[] cost = new int[subjects.size()];
        private final int[] text = new int[subjects.size()];
        private final int[] from = new int[subjects.size()];
        private final int[] to = new int[subjects.size()];
        private final long[] next = new long[subjects.size()];
        private final Matcher matcher;

        private Scan(Matcher matcher) {
            this.matcher = matcher;
            Arrays.fill(cost, NONE);
        }

        /// Takes note of where a name is met from one of its units on.
        private void meet(int entry, int number, int unit) {
            var met = texts.get(number);
            int price = matcher.cost() + met.weight() + where(unit, met, matcher.left());
            if (price < cost[entry]) {
                cost[entry] = price;
                text[entry] = number;
                from[entry] = met.units().get(unit).from();
                to[entry] = matcher.end();
            }
        }

        /// What is met of another name of an entry that was found; null if nothing is.
        private Hit.@Nullable Span in(Text name) {
            int least = NONE;
            Hit.Span best = null;
            for (int unit = 0; unit < name.units().size(); unit++) {
                if (matcher.matches(name, unit)) {
                    int price = matcher.cost() + where(unit, name, matcher.left());
                    if (price < least) {
                        least = price;
                        best = new Hit.Span(name.units().get(unit).from(), matcher.end());
                    }
                }
            }
            return best;
        }
    }

    private Scan scan(Query.Part part, boolean forgiving, boolean abbreviating) {
        var matcher = new Matcher(part, forgiving, abbreviating);
        var scan = new Scan(matcher);
        long one = Letters.bit(part.at(0));
        long two = part.length() > 1 ? Letters.bit(part.at(1)) : ~0L;
        long needed = Letters.in(part);
        boolean single = part.length() == 1 && part.letters() == 1;
        for (int start = 0; start < first.length; start++) {
            boolean possible = forgiving
                    ? ((first[start] | second[start]) & (one | two)) != 0
                    : (first[start] & one) != 0 && (part.length() == 1 || (second[start] & two) != 0);
            if (!possible || Long.bitCount(needed & ~lettersOf[textOf[start]]) > (forgiving ? 1 : 0)) {
                continue;
            }
            var text = texts.get(textOf[start]);
            int entry = text.entry();
            if (!shown.get(entry) || !matcher.matches(text, unitOf[start])) {
                continue;
            }
            scan.next[entry] |= matcher.next();
            if (single && !begins(start)) {
                continue;
            }
            scan.meet(entry, textOf[start], unitOf[start]);
        }
        return scan;
    }

    /// Whether it is where a single letter is looked for: at the beginning of a name or a word, or else half of all
    /// would be found by it.
    private boolean begins(int start) {
        return unitOf[start] == 0
                || !texts.get(textOf[start]).units().get(unitOf[start]).isCharacter();
    }

    /// @param left how many words and characters of the name were not typed
    private static int where(int unit, Text text, int left) {
        if (unit == 0) {
            boolean nearly = left == 1 && text.units().getLast().isCharacter();
            return left == 0 ? 0 : nearly ? NEARLY_WHOLE : WITHIN;
        }
        return text.units().get(unit).isCharacter() ? AT_A_CHARACTER : AT_A_WORD;
    }

    /// The letters with which single letters find something.
    private long beginnings(BitSet among) {
        long letters = 0;
        for (int start = 0; start < first.length; start++) {
            if (begins(start) && among.get(texts.get(textOf[start]).entry())) {
                letters |= first[start];
            }
        }
        return letters;
    }

    /// Entries that meet all parts of a query, in one way or another.
    private final class Found {

        private final int[] cost = new int[subjects.size()];
        private final int[] by = new int[subjects.size()];
        private final List<List<Scan>> ways = new ArrayList<>();
        private boolean guessed;
        private int count;
        private long next;

        private Found() {
            Arrays.fill(cost, NONE);
        }

        private boolean isEmpty() {
            return count == 0;
        }

        private void add(List<Scan> parts, int price) {
            ways.add(parts);
            for (int entry = shown.nextSetBit(0); entry >= 0; entry = shown.nextSetBit(entry + 1)) {
                int all = price;
                for (var scan : parts) {
                    // Whose last part only leads on is not found by it, but may be by the next letter.
                    if (scan == parts.getLast() && all != NONE) {
                        next |= scan.next[entry];
                    }
                    all = all == NONE || scan.cost[entry] == NONE ? NONE : all + scan.cost[entry];
                }
                if (all < cost[entry]) {
                    if (cost[entry] == NONE) {
                        count++;
                    }
                    cost[entry] = all;
                    by[entry] = ways.size() - 1;
                }
            }
        }

        private Findings findings(Query query, int most) {
            // Entries stand in the order of their names.
            var order = IntStream.range(0, subjects.size())
                    .filter(entry -> cost[entry] != NONE)
                    .mapToLong(entry -> ((long) cost[entry] << Integer.SIZE) | entry)
                    .sorted()
                    .toArray();
            var hits = Arrays.stream(order)
                    .limit(most)
                    .mapToObj(entry -> hit((int) entry))
                    .toList();
            return new Findings(hits, count, guessed, Letters.of(query.open() ? next : beginningsOf(order)));
        }

        private long beginningsOf(long[] order) {
            var found = new BitSet(subjects.size());
            for (long entry : order) {
                found.set((int) entry);
            }
            return beginnings(found);
        }

        private Hit hit(int entry) {
            var met = ways.get(by[entry]);
            var spans = new LinkedHashMap<String, List<Hit.Span>>();
            for (var scan : met) {
                var best = texts.get(scan.text[entry]);
                spans.computeIfAbsent(best.words(), _ -> new ArrayList<>())
                        .add(new Hit.Span(scan.from[entry], scan.to[entry]));
            }
            // Whichever of its names is shown, what was typed is marked in it.
            for (int i = firstTextOf[entry]; i < texts.size() && texts.get(i).entry() == entry; i++) {
                var name = texts.get(i);
                for (var scan : met) {
                    var span = spans.containsKey(name.words()) && scan.text[entry] == i ? null : scan.in(name);
                    if (span != null) {
                        spans.computeIfAbsent(name.words(), _ -> new ArrayList<>())
                                .add(span);
                    }
                }
            }
            return new Hit(
                    subjects.get(entry),
                    spans.entrySet().stream()
                            .map(name -> new Hit.Name(name.getKey(), name.getValue()))
                            .toList());
        }
    }
}
