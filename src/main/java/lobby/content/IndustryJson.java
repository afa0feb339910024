package lobby.content;

import lobby.model.Industry;
import lobby.model.IndustryGroup;
import org.jspecify.annotations.Nullable;

/// What an entry of `industries.json` looks like.
final class IndustryJson {

    private IndustryJson() {}

    static @Nullable Industry industry(Entry entry) {
        var id = entry.id();
        var group = entry.choice("group", IndustryGroup.values(), IndustryGroup::key);
        var icon = entry.icon("icon");
        var name = entry.text("name");
        var text = entry.text("text");
        var clusters = entry.refs("clusters", Kind.CLUSTER);
        var places = entry.refs("places", Kind.PLACE);
        var facts = entry.entries("facts", "fact", FactJson::fact);
        var standsOn = entry.noteIds("stands_on");
        var sources = entry.optionalSources();
        return entry.build(() -> new Industry(
                id.get(), group.get(), icon.get(), name.get(), text.get(), clusters, places, facts, standsOn, sources));
    }
}
