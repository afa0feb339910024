package lobby.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the area wants to become, newest first, each aim with its horizon.
///
/// @param newer aims that are still running
/// @param plan the plan of 2020 with its actions, goals and figures; null if the pack has none
/// @param share how much of the whole area lies here; null if the pack does not say
/// @param roles what the free trade area is to be, all of them aims
/// @param facts what else is known
public record Goals(
        List<Newer> newer,
        @Nullable ActionPlan plan,
        @Nullable AreaShare share,
        List<Fact> roles,
        List<Fact> facts) {

    /// Aims of one body, set at one time.
    ///
    /// @param who whose aims
    /// @param asOf when they were set
    public record Newer(LocalizedText who, AsOf asOf, List<Fact> aims) {
        public Newer {
            aims = List.copyOf(aims);
        }
    }

    /// A plan with a name and an end.
    ///
    /// @param period the fact that tells its years
    /// @param figures aims with a [Figure]
    /// @param context facts about the plan itself
    public record ActionPlan(
            LocalizedText name,
            int setIn,
            int horizon,
            Fact period,
            List<Fact> figures,
            List<Fact> actions,
            List<Fact> goals,
            List<Fact> context) {
        public ActionPlan {
            figures = List.copyOf(figures);
            actions = List.copyOf(actions);
            goals = List.copyOf(goals);
            context = List.copyOf(context);
        }
    }

    /// Two areas drawn as squares at the scale of the map, one inside the other. Both facts have a figure in km².
    ///
    /// @param wholeName what the outer square is
    /// @param partName what the inner square is
    /// @param percent the fact whose figure is the share
    public record AreaShare(
            LocalizedText wholeName, LocalizedText partName, Fact whole, Fact part, Fact percent, List<Fact> context) {
        public AreaShare {
            context = List.copyOf(context);
        }
    }

    public Goals {
        newer = List.copyOf(newer);
        roles = List.copyOf(roles);
        facts = List.copyOf(facts);
    }

    public static Goals none() {
        return new Goals(List.of(), null, null, List.of(), List.of());
    }
}
