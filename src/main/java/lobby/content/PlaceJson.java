package lobby.content;

import lobby.model.Place;
import lobby.model.PlaceKind;
import lobby.model.Room;
import org.jspecify.annotations.Nullable;

/// What an entry of `places.json` looks like.
final class PlaceJson {

    private PlaceJson() {}

    static @Nullable Place place(Entry entry) {
        var id = entry.id();
        var kind = entry.choice("kind", PlaceKind.values(), PlaceKind::key);
        var name = entry.text("name");
        var aliases = entry.strings("aliases");
        var pinyin = entry.pinyin("pinyin");
        var icon = entry.icon("icon");
        var feature = entry.ref("feature", Kind.FEATURE);
        var cluster = entry.ref("cluster", Kind.CLUSTER);
        var address = entry.optionalText("address");
        var station = entry.ref("station", Kind.PLACE);
        var room = entry.optionalEntry("room", "room", PlaceJson::room);
        var hours = entry.optionalText("hours");
        var highlights = entry.entries("highlights", "highlight", FactJson::highlight);
        var figure = entry.ref("figure", Kind.FIGURE);
        var industries = entry.refs("industries", Kind.INDUSTRY);
        var facts = entry.entries("facts", "fact", FactJson::fact);
        var sources = entry.optionalSources();
        return entry.build(() -> new Place(
                id.get(),
                kind.get(),
                name.get(),
                aliases,
                pinyin,
                icon.get(),
                feature,
                cluster,
                address,
                station,
                room,
                hours,
                highlights,
                figure,
                industries,
                facts,
                sources));
    }

    /// Where something is in the house, for places and enterprises alike.
    static @Nullable Room room(Entry entry) {
        var building = entry.optionalText("building");
        var floor = entry.optionalText("floor");
        var room = entry.optionalText("room");
        return entry.build(() -> new Room(building, floor, room));
    }
}
