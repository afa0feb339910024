package lobby.content;

import java.util.regex.Pattern;
import lobby.model.Source;
import org.jspecify.annotations.Nullable;

/// What an entry of `sources.json` looks like.
final class SourceJson {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private SourceJson() {}

    static @Nullable Source source(Entry entry) {
        var id = entry.id();
        var display = entry.text("display");
        var date = entry.optionalAsOf("date");
        var title = entry.optionalString("title");
        boolean showTitle = entry.flag("show_title");
        var publisher = entry.optionalString("publisher");
        var address = entry.optionalString("address", ADDRESS, "an address that begins with http:// or https://");
        boolean showAddress = entry.flag("show_address");
        var note = entry.optionalString("note");
        return entry.build(() ->
                new Source(id.get(), display.get(), date, title, showTitle, publisher, address, showAddress, note));
    }
}
