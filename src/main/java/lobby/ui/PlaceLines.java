package lobby.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;
import lobby.map.Route;
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

    /// This kiosk and a place and the way between them, with room for their signs; null if the map does not know the
    /// place.
    ///
    /// @param way null if there is none
    public static @Nullable WorldBounds hereAnd(@Nullable String place, @Nullable WayThere way, Sight sight) {
        return Stream.of(
                        sight.position(place).map(PlaceLines::around),
                        sight.position(place).flatMap(_ -> sight.here()).map(PlaceLines::around),
                        Optional.ofNullable(way).map(WayThere::route).map(Route::bounds))
                .flatMap(Optional::stream)
                .reduce(WorldBounds::union)
                .map(all -> all.grown(MARGIN_METRES))
                .orElse(null);
    }

    private static WorldBounds around(WorldPoint at) {
        return WorldBounds.around(List.of(at));
    }
}
