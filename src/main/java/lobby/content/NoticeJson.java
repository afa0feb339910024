package lobby.content;

import lobby.model.Notice;
import org.jspecify.annotations.Nullable;

/// What an entry of `notices.json` looks like.
final class NoticeJson {

    private NoticeJson() {}

    static @Nullable Notice notice(Entry entry) {
        var id = entry.id();
        var title = entry.text("title");
        var text = entry.optionalText("text");
        var from = entry.optionalDateTime("from");
        var until = entry.optionalDateTime("until");
        var priority = entry.has("priority") ? entry.integer("priority") : new Field<>(0);
        var place = entry.ref("place", Kind.PLACE);
        return entry.build(() -> new Notice(id.get(), title.get(), text, from, until, priority.get(), place));
    }
}
