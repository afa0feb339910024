package lobby.content;

import lobby.model.Goals;
import lobby.model.Goals.ActionPlan;
import lobby.model.Goals.AreaShare;
import lobby.model.Goals.Newer;
import org.jspecify.annotations.Nullable;

/// What `goals.json` looks like.
final class GoalsJson {

    private GoalsJson() {}

    static @Nullable Goals goals(Entry entry) {
        var newer = entry.entries("newer", "set of aims", GoalsJson::newer);
        var plan = entry.optionalEntry("plan", "plan", GoalsJson::plan);
        var share = entry.optionalEntry("share", "share of areas", GoalsJson::share);
        var roles = entry.entries("roles", "fact", FactJson::fact);
        var facts = entry.entries("facts", "fact", FactJson::fact);
        return entry.build(() -> new Goals(newer, plan, share, roles, facts));
    }

    private static @Nullable Newer newer(Entry entry) {
        var who = entry.text("who");
        var asOf = entry.asOf("as_of");
        var aims = entry.entries("aims", "fact", FactJson::fact);
        return entry.build(() -> new Newer(who.get(), asOf.get(), aims));
    }

    private static @Nullable ActionPlan plan(Entry entry) {
        var name = entry.text("name");
        var setIn = entry.integer("set_in");
        var horizon = entry.integer("horizon");
        var period = entry.entry("period", "fact", FactJson::fact);
        var figures = entry.entries("figures", "fact", FactJson::factWithFigure);
        var actions = entry.entries("actions", "fact", FactJson::fact);
        var goals = entry.entries("goals", "fact", FactJson::fact);
        var context = entry.entries("context", "fact", FactJson::fact);
        return entry.build(() ->
                new ActionPlan(name.get(), setIn.get(), horizon.get(), period.get(), figures, actions, goals, context));
    }

    private static @Nullable AreaShare share(Entry entry) {
        var wholeName = entry.text("whole_name");
        var partName = entry.text("part_name");
        var whole = entry.entry("whole", "fact", FactJson::factWithFigure);
        var part = entry.entry("part", "fact", FactJson::factWithFigure);
        var percent = entry.entry("percent", "fact", FactJson::factWithFigure);
        var context = entry.entries("context", "fact", FactJson::fact);
        return entry.build(
                () -> new AreaShare(wholeName.get(), partName.get(), whole.get(), part.get(), percent.get(), context));
    }
}
