package lobby.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lobby.geo.Camera;
import org.jspecify.annotations.Nullable;

/// Everything a visitor can change, in one value. A reset is a fresh value; nothing of a visitor lives elsewhere.
///
/// @param at where the visitor is
/// @param trail where the visitor came from, oldest first; without repeats in a row, at most [#LONGEST_TRAIL]
/// @param camera where the visitor moved the map to; null while the screen decides
/// @param fanned key of a stop whose marker was opened together with the others of its place; null for none
/// @param language in which everything is said
/// @param theme colours
/// @param textSize size of text
/// @param lowReach whether all controls are in the lower part
/// @param reducedMotion whether nothing flies or slides
/// @param filter what lists of enterprises are narrowed to
/// @param arrows whether the keys that move the map are unfolded
/// @param pages which page of a stop's panel is open, by stop; 0 is not written down
public record VisitorState(
        Stop at,
        List<Stop> trail,
        @Nullable Camera camera,
        @Nullable String fanned,
        Locale language,
        Theme theme,
        TextSize textSize,
        boolean lowReach,
        boolean reducedMotion,
        Filter filter,
        boolean arrows,
        Map<Stop, Integer> pages) {

    /// A trail longer than this forgets its beginning.
    public static final int LONGEST_TRAIL = 20;

    public VisitorState {
        trail = List.copyOf(trail);
        pages = Map.copyOf(pages);
    }

    /// What a visitor finds who comes to a fresh kiosk.
    public static VisitorState fresh(Locale language, Theme theme) {
        return new VisitorState(
                Stop.HOME,
                List.of(),
                null,
                null,
                language,
                theme,
                TextSize.STANDARD,
                false,
                false,
                Filter.NONE,
                false,
                Map.of());
    }

    /// Goes on to another screen; the way back leads here.
    public VisitorState open(Stop next) {
        if (next.equals(at)) {
            return this;
        }
        var longer = new ArrayList<>(trail);
        longer.add(at);
        var shortened = longer.subList(Math.max(0, longer.size() - LONGEST_TRAIL), longer.size());
        return moved(next, shortened);
    }

    /// Starts anew at a station of the dock: there is no way back to what was before.
    public VisitorState startAt(Stop station) {
        return moved(station, List.of());
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
        return new VisitorState(
                to, newTrail, null, null, language, theme, textSize, lowReach, reducedMotion, filter, arrows, pages);
    }

    /// @param moved null to let the screen decide again
    public VisitorState withCamera(@Nullable Camera moved) {
        return new VisitorState(
                at, trail, moved, fanned, language, theme, textSize, lowReach, reducedMotion, filter, arrows, pages);
    }

    /// @param opened null to fold away what was fanned out
    public VisitorState withFanned(@Nullable String opened) {
        return new VisitorState(
                at, trail, camera, opened, language, theme, textSize, lowReach, reducedMotion, filter, arrows, pages);
    }

    public VisitorState withLanguage(Locale spoken) {
        return new VisitorState(
                at, trail, camera, fanned, spoken, theme, textSize, lowReach, reducedMotion, filter, arrows, pages);
    }

    public VisitorState withTheme(Theme chosen) {
        return new VisitorState(
                at, trail, camera, fanned, language, chosen, textSize, lowReach, reducedMotion, filter, arrows, pages);
    }

    /// Pages are forgotten, since text of another size breaks elsewhere.
    public VisitorState withTextSize(TextSize chosen) {
        return new VisitorState(
                at, trail, camera, fanned, language, theme, chosen, lowReach, reducedMotion, filter, arrows, Map.of());
    }

    public VisitorState withReducedMotion(boolean reduced) {
        return new VisitorState(
                at, trail, camera, fanned, language, theme, textSize, lowReach, reduced, filter, arrows, pages);
    }

    public VisitorState withArrows(boolean unfolded) {
        return new VisitorState(
                at, trail, camera, fanned, language, theme, textSize, lowReach, reducedMotion, filter, unfolded, pages);
    }

    /// Back to the first page of the lists, which are others now.
    public VisitorState withFilter(Filter chosen) {
        var kept = new HashMap<>(pages);
        kept.keySet().removeIf(stop -> stop.screen() == ScreenId.ENTERPRISES || stop.screen() == ScreenId.MAP_LIST);
        return new VisitorState(
                at, trail, null, null, language, theme, textSize, lowReach, reducedMotion, chosen, arrows, kept);
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
        return new VisitorState(
                at, trail, camera, fanned, language, theme, textSize, lowReach, reducedMotion, filter, arrows, turned);
    }
}
