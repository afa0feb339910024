package lobby.content;

import lobby.model.Cluster;
import lobby.model.Tint;
import org.jspecify.annotations.Nullable;

/// What an entry of `clusters.json` looks like.
final class ClusterJson {

    private ClusterJson() {}

    static @Nullable Cluster cluster(Entry entry) {
        var id = entry.id();
        var name = entry.text("name");
        var fullName = entry.text("full_name");
        var tint = entry.choice("tint", Tint.values(), Tint::key);
        var lead = entry.text("lead");
        var setting = entry.entries("setting", "highlight", FactJson::highlight);
        var structure = entry.optionalEntry("structure", "highlight", FactJson::highlight);
        var industries = entry.refs("industries", Kind.INDUSTRY);
        var place = entry.ref("place", Kind.PLACE);
        var facts = entry.entries("facts", "fact", FactJson::fact);
        var standsOn = entry.noteIds("stands_on");
        var sources = entry.optionalSources();
        var outline = id.value();
        if (outline != null && !entry.reading().known().has(Kind.OUTLINE, outline)) {
            entry.report(
                    entry.at("id"),
                    "has no outline of this id in %s: it is not drawn on the map".formatted(Kind.OUTLINE.home()));
        }
        return entry.build(() -> new Cluster(
                id.get(),
                name.get(),
                fullName.get(),
                tint.get(),
                lead.get(),
                setting,
                structure,
                industries,
                place,
                facts,
                standsOn,
                sources));
    }
}
