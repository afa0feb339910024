package lobby.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Everything a visitor can change, in one value. A reset is a fresh value; nothing of a visitor lives elsewhere.
///
/// @param at where the visitor is
/// @param trail where the visitor came from, oldest first; without repeats in a row, at most [#LONGEST_TRAIL], never
///     what was shown before anybody came
/// @param language in which everything is said
/// @param comfort how the visitor wants to see and reach things
/// @param onMap what the visitor did on the map
/// @param filter what lists of enterprises are narrowed to
/// @param search what the visitor looks for
/// @param pages which page of a stop's panel is open, by stop; 0 is not written down
public record VisitorState(
        Stop at,
        List<Stop> trail,
        Locale language,
        Comfort comfort,
        OnMap onMap,
        Filter filter,
        Search search,
        Map<Stop, Integer> pages) {

    /// A trail longer than this forgets its beginning.
    public static final int LONGEST_TRAIL = 20;

    public VisitorState {
        trail = List.copyOf(trail);
        pages = Map.copyOf(pages);
    }

    /// What a kiosk shows that nobody has touched yet.
    public static VisitorState fresh(Locale language, Theme theme) {
        return new VisitorState(
                Stop.ATTRACT,
                List.of(),
                language,
                Comfort.standard(theme),
                OnMap.UNTOUCHED,
                Filter.NONE,
                Search.NONE,
                Map.of());
    }

    /// Whether nobody has begun to look around.
    public boolean isUnattended() {
        return at.screen() == ScreenId.ATTRACT;
    }

    /// Somebody has come: the visit begins at what was being shown. Who is there already stays where they are.
    public VisitorState wake(Stop shown) {
        return isUnattended() ? startAt(shown) : this;
    }

    /// Goes on to another screen; the way back leads here.
    public VisitorState open(Stop next) {
        if (next.equals(at)) {
            return this;
        }
        if (isUnattended()) {
            return wake(next);
        }
        var longer = new ArrayList<>(trail);
        longer.add(at);
        var shortened = longer.subList(Math.max(0, longer.size() - LONGEST_TRAIL), longer.size());
        return moved(next, shortened);
    }

    /// Starts anew at a station of the dock: there is no way back to what was before, and nothing is looked for.
    public VisitorState startAt(Stop station) {
        return moved(station, List.of()).withSearch(_ -> Search.NONE);
    }

    /// Chooses an entry of the screen that is open, which is no step on the trail.
    public VisitorState choose(@Nullable String entry) {
        return moved(new Stop(at.screen(), entry), trail);
    }

    /// One step back on the trail, or home from its beginning.
    public VisitorState back() {
        return trail.isEmpty() ? startAt(Stop.HOME) : moved(trail.getLast(), trail.subList(0, trail.size() - 1));
    }

    private VisitorState moved(Stop to, List<Stop> newTrail) {
        return new VisitorState(to, newTrail, language, comfort, onMap.elsewhere(), filter, search, pages);
    }

    public VisitorState withLanguage(Locale spoken) {
        return new VisitorState(at, trail, spoken, comfort, onMap, filter, search, pages);
    }

    /// Pages are forgotten when text of another size breaks elsewhere; the steps of a tour do not.
    public VisitorState withComfort(UnaryOperator<Comfort> step) {
        var chosen = step.apply(comfort);
        var kept = new HashMap<>(pages);
        if (chosen.textSize() != comfort.textSize()) {
            kept.keySet().removeIf(stop -> stop.screen() != ScreenId.TOUR);
        }
        return new VisitorState(at, trail, language, chosen, onMap, filter, search, kept);
    }

    public VisitorState withOnMap(UnaryOperator<OnMap> step) {
        return new VisitorState(at, trail, language, comfort, step.apply(onMap), filter, search, pages);
    }

    /// Back to the first page of the lists, which are others now.
    public VisitorState withFilter(Filter chosen) {
        var kept = pagesBut(ScreenId.ENTERPRISES, ScreenId.MAP_LIST);
        return new VisitorState(at, trail, language, comfort, onMap.elsewhere(), chosen, search, kept);
    }

    /// Back to the first page of what is found, where something else is looked for.
    public VisitorState withSearch(UnaryOperator<Search> step) {
        var next = step.apply(search);
        var kept = next.query().equals(search.query()) ? pages : pagesBut(ScreenId.ENTERPRISES);
        var seen = next.equals(search) ? onMap : onMap.withFanned(null);
        return new VisitorState(at, trail, language, comfort, seen, filter, next, kept);
    }

    private Map<Stop, Integer> pagesBut(ScreenId... screens) {
        var kept = new HashMap<>(pages);
        kept.keySet().removeIf(stop -> List.of(screens).contains(stop.screen()));
        return kept;
    }

    /// The page of the open panel, from 0. The panel may have fewer.
    public int page() {
        return pages.getOrDefault(at, 0);
    }

    public VisitorState withPage(int page) {
        var turned = new HashMap<>(pages);
        if (page == 0) {
            turned.remove(at);
        } else {
            turned.put(at, page);
        }
        return new VisitorState(at, trail, language, comfort, onMap, filter, search, turned);
    }
}
