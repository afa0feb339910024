package lobby.content;

import lobby.model.Tour;
import lobby.model.Tour.Panel;
import lobby.model.Tour.Step;
import lobby.model.Tour.Target;
import lobby.session.ScreenId;
import org.jspecify.annotations.Nullable;

/// What an entry of `tours.json` looks like.
final class TourJson {

    private TourJson() {}

    static @Nullable Tour tour(Entry entry) {
        var id = entry.id();
        var name = entry.text("name");
        boolean attract = entry.flag("attract");
        var steps = entry.entries("steps", "step", TourJson::step);
        return entry.build(() -> new Tour(id.get(), name.get(), attract, steps));
    }

    private static @Nullable Step step(Entry entry) {
        var caption = entry.text("caption");
        var text = entry.optionalText("text");
        var camera = entry.entry("camera", "camera target", TourJson::target);
        var opens = entry.optionalEntry("opens", "panel", TourJson::panel);
        var figure = entry.ref("figure", Kind.FIGURE);
        var seconds = entry.integer("seconds");
        return entry.build(() -> new Step(caption.get(), text, camera.get(), opens, figure, seconds.get()));
    }

    private static @Nullable Target target(Entry entry) {
        boolean everything = entry.flag("everything");
        var cluster =
                entry.has("cluster") ? entry.neededRef("cluster", Kind.CLUSTER).value() : null;
        var places = entry.refs("places", Kind.PLACE);
        int named = (everything ? 1 : 0) + (entry.has("cluster") ? 1 : 0) + (entry.has("places") ? 1 : 0);
        if (named != 1 || (entry.has("everything") && !everything)) {
            entry.lose(entry.pointer(), "needs exactly one of \"everything\": true, \"cluster\" and \"places\"");
        }
        return entry.build(() -> {
            if (cluster != null) {
                return new Target.OfCluster(cluster);
            }
            return everything ? new Target.Everything() : new Target.OfPlaces(places);
        });
    }

    private static @Nullable Panel panel(Entry entry) {
        var screen = entry.choice("screen", ScreenId.ofVisits().toArray(ScreenId[]::new), ScreenId::key);
        var shown = screen.value();
        if (shown == null) {
            entry.has("entry");
            return entry.build(() -> new Panel(screen.get().key(), null));
        }
        var kind = kindOf(shown);
        if (kind != null && shown.needsEntry()) {
            var needed = entry.neededRef("entry", kind);
            return entry.build(() -> new Panel(shown.key(), needed.get()));
        }
        if (kind == null && entry.has("entry")) {
            entry.report(
                    entry.at("entry"), "screen \"%s\" shows no single entry: it is left out".formatted(shown.key()));
        }
        var chosen = kind == null ? null : entry.ref("entry", kind);
        return entry.build(() -> new Panel(shown.key(), chosen));
    }

    /// What a screen shows one of; null if it has no entries.
    private static @Nullable Kind kindOf(ScreenId screen) {
        return switch (screen) {
            case CLUSTER -> Kind.CLUSTER;
            case INDUSTRIES -> Kind.INDUSTRY;
            case ENTERPRISE -> Kind.ENTERPRISE;
            case STORY -> Kind.MOMENT;
            case PLACE -> Kind.PLACE;
            case SOURCES -> Kind.SOURCE;
            case ATTRACT, HOME, ENTERPRISES, GOALS, MAP_LIST, COMFORT, TOUR -> null;
        };
    }
}
