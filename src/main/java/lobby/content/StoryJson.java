package lobby.content;

import lobby.model.Highlight;
import lobby.model.Story;
import lobby.model.Story.Moment;
import lobby.model.Story.Person;
import lobby.model.Story.Step;
import org.jspecify.annotations.Nullable;

/// What `story.json` looks like.
final class StoryJson {

    private StoryJson() {}

    static @Nullable Story story(Entry entry) {
        var title = entry.text("title");
        var subtitle = entry.optionalText("subtitle");
        var note = entry.optionalText("note");
        var moments = entry.identified("moments", "moment", Moment::id, StoryJson::moment);
        var people = entry.identified("people", "person", Person::id, StoryJson::person);
        return entry.build(() -> new Story(title.get(), subtitle, note, moments, people));
    }

    private static @Nullable Moment moment(Entry entry) {
        var id = entry.id();
        var icon = entry.icon("icon");
        var date = entry.asOf("date");
        var title = entry.text("title");
        boolean chief = entry.flag("chief");
        var place = entry.ref("place", Kind.PLACE);
        var steps = entry.entries("steps", "step", StoryJson::step);
        var enterprises = entry.refs("enterprises", Kind.ENTERPRISE);
        var facts = entry.entries("facts", "fact", FactJson::fact);
        var sources = entry.optionalSources();
        return entry.build(() -> new Moment(
                id.get(), icon.get(), date.get(), title.get(), chief, place, steps, enterprises, facts, sources));
    }

    private static @Nullable Step step(Entry entry) {
        var title = entry.text("title");
        var icon = entry.icon("icon");
        var text = entry.text("text");
        var note = entry.optionalText("note");
        var named = entry.optionalText("named");
        var facts = entry.noteIds("facts");
        return entry.build(() -> new Step(title.get(), new Highlight(icon.get(), text.get(), note, named, facts)));
    }

    private static @Nullable Person person(Entry entry) {
        var id = entry.id();
        var name = entry.text("name");
        var office = entry.text("office");
        var did = entry.texts("did");
        var asOf = entry.asOf("as_of");
        var sources = entry.sources();
        return entry.build(() -> new Person(id.get(), name.get(), office.get(), did, asOf.get(), sources.get()));
    }
}
