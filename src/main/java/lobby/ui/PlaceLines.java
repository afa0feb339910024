package lobby.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import lobby.geo.WorldBounds;
import lobby.model.Place;
import lobby.model.Room;
import lobby.session.ScreenId;
import lobby.session.Stop;
import org.jspecify.annotations.Nullable;

/// What panels say about where something is, and from where the camera shows it.
public final class PlaceLines {

    private static final double MARGIN_METRES = 500;

    private PlaceLines() {}

    /// Building, floor and room, as far as they are known.
    public static String words(Room room, Sight sight) {
        return Stream.of(room.building(), room.floor(), room.room())
                .flatMap(Stream::ofNullable)
                .map(sight::in)
                .collect(Collectors.joining(" "));
    }

    /// The way to the metro station that is nearest to a place; null if none is known.
    public static @Nullable Way station(Place place, Sight sight) {
        var line = sight.catalog().pack().map().lineName();
        var texts = sight.texts();
        return sight.catalog()
                .place(place.station())
                .map(station -> new Way(
                        Stop.at(ScreenId.PLACE, station.id()),
                        "",
                        null,
                        sight.in(station.name()),
                        line == null
                                ? texts.say("place.nearestStation")
                                : texts.say("place.nearestStationOn", sight.in(line))))
                .orElse(null);
    }

    /// This kiosk and a place, with room for their signs; null if the map does not know the place.
    public static @Nullable WorldBounds hereAnd(@Nullable String place, Sight sight) {
        return sight.position(place)
                .map(at -> new WorldBounds(at.x(), at.y(), at.x(), at.y()))
                .map(there -> sight.here()
                        .map(here -> there.union(new WorldBounds(here.x(), here.y(), here.x(), here.y())))
                        .orElse(there)
                        .grown(MARGIN_METRES))
                .orElse(null);
    }
}
