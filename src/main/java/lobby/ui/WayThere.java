package lobby.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lobby.geo.Geometry;
import lobby.geo.MapFeature;
import lobby.geo.MetroLine;
import lobby.geo.Walk;
import lobby.geo.WorldPoint;
import lobby.map.Route;
import lobby.model.LocalizedText;
import lobby.model.Place;
import lobby.session.ScreenId;
import lobby.session.Stop;
import org.jspecify.annotations.Nullable;

/// The way from this kiosk to a place: what panels say of it, and the line that the map draws.
///
/// The number belongs to the line: along streets it is its length, else the straight distance, and the words say which.
///
/// @param words which way and how far
/// @param note how that was measured
/// @param ride by the metro line of the map; null where it is near enough to walk, or not near enough to a station
/// @param route what the map draws
public record WayThere(String words, String note, @Nullable Way ride, Route route) {

    /// The icon in front of the words.
    public static final String ICON = "navigation-variant-outline";

    /// Metres up to which minutes on foot are said: beyond half an hour few would walk.
    private static final double WALKABLE = 2000;

    /// Kilometres an hour on foot. The Highway Capacity Manual reckons with 1.2 m/s, which is 4.3; this is the next
    /// figure that can be said.
    private static final BigDecimal SPEED = new BigDecimal("4.5");

    private static final double METRES_PER_MINUTE = SPEED.doubleValue() * 1000 / 60;

    /// A way that is longer than so many times the straight line, once around a block aside, tells of a gap in the map
    /// rather than of the ground: a street that lacks, or two that end too far apart to be joined.
    private static final double MOST_DETOUR = 2;

    private static final double AROUND_A_BLOCK = 500;

    /// Streets that are followed for less are not named, metres.
    private static final double PASSING = 100;

    private static final int MOST_STREETS = 3;

    /// The share of the way that the named streets must make up to be named.
    private static final double NEARLY_ALL = 0.8;

    private static final List<String> OCTANTS =
            List.of("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west");

    /// The way to a place on the map.
    ///
    /// @return empty for this house and all that is in it, for what has no place on the map, and for a road,
    /// which is in no one place
    public static Optional<WayThere> to(@Nullable String id, Sight sight) {
        var place = sight.catalog().place(id).orElse(null);
        var from = sight.here().orElse(null);
        var to = sight.position(id).orElse(null);
        if (place == null || from == null || to == null || from.equals(to) || isRoad(place, sight)) {
            return Optional.empty();
        }
        // Where the name of a lake or a hill stands on the map is no place that one could walk to.
        var walk = place.kind().isWide()
                ? Optional.<Walk>empty()
                : sight.exhibit().streets().way(from, to).filter(found -> isLikely(found, from.distanceTo(to)));
        return Optional.of(walk.map(found -> along(found, place, from, to, sight))
                .orElseGet(() -> straight(place, from, to, sight)));
    }

    /// The same, saying in words where it ends.
    public WayThere endingAt(String address, Sight sight) {
        return new WayThere(words, address + sight.texts().say("list.semicolon") + note, ride, route);
    }

    private static boolean isLikely(Walk walk, double straight) {
        return walk.metres() <= MOST_DETOUR * straight + AROUND_A_BLOCK;
    }

    private static boolean isRoad(Place place, Sight sight) {
        return sight.exhibit()
                .map()
                .feature(place.feature())
                .filter(feature -> feature.geometry() instanceof Geometry.Lines)
                .isPresent();
    }

    private static WayThere along(Walk walk, Place place, WorldPoint from, WorldPoint to, Sight sight) {
        var texts = sight.texts();
        double metres = walk.metres();
        boolean onFoot = metres < WALKABLE;
        var notes = new ArrayList<String>();
        var streets = streets(walk, sight);
        if (!streets.isEmpty()) {
            notes.add(texts.say("way.streets", streets));
        }
        notes.add(texts.say("way.measuredAlong"));
        if (sight.isSchematic(place.id())) {
            notes.add(texts.say("way.endSchematic"));
        }
        if (onFoot) {
            notes.add(texts.say("way.speed", SPEED));
        }
        var bearing = texts.say("way." + octant(from, to));
        long minutes = Math.max(1, Math.round(metres / METRES_PER_MINUTE));
        return new WayThere(
                !onFoot
                        ? texts.say("way.along", bearing, distance(metres, sight))
                        : minutes == 1
                                ? texts.say("way.alongOneMinute", bearing, distance(metres, sight))
                                : texts.say("way.alongMinutes", bearing, distance(metres, sight), minutes),
                String.join(texts.say("list.semicolon"), notes),
                onFoot ? null : ride(place, from, to, sight),
                Route.way(walk.line()));
    }

    private static WayThere straight(Place place, WorldPoint from, WorldPoint to, Sight sight) {
        var texts = sight.texts();
        double metres = from.distanceTo(to);
        var notes = new ArrayList<>(List.of(texts.say("way.measuredStraight")));
        if (place.kind().isWide()) {
            notes.add(texts.say("way.toName"));
        } else if (sight.isSchematic(place.id())) {
            notes.add(texts.say("way.endSchematic"));
        }
        return new WayThere(
                texts.say("way.straight", texts.say("way." + octant(from, to)), distance(metres, sight)),
                String.join(texts.say("list.semicolon"), notes),
                metres < WALKABLE ? null : ride(place, from, to, sight),
                Route.direction(from, to));
    }

    /// The compass point of eight in which something lies.
    private static String octant(WorldPoint from, WorldPoint to) {
        double eighths = Math.atan2(to.x() - from.x(), to.y() - from.y()) / (Math.PI / 4);
        return OCTANTS.get(Math.floorMod((int) Math.rint(eighths), OCTANTS.size()));
    }

    /// A round length: whole kilometres from 3 on, tenths below, and below 1 km to 50 m, since the streets are not
    /// known more exactly; very short ones to 10 m.
    static String distance(double metres, Sight sight) {
        double step = metres < 100 ? 10 : metres < 1000 ? 50 : metres < 3000 ? 100 : 1000;
        long round = Math.max(10, Math.round(metres / step) * (long) step);
        return round < 1000
                ? sight.texts().say("map.metres", round)
                : sight.texts()
                        .say(
                                "map.kilometres",
                                BigDecimal.valueOf(round, 3)
                                        .setScale(1, RoundingMode.HALF_UP)
                                        .stripTrailingZeros()
                                        .toPlainString());
    }

    /// The named streets in their order; empty unless nearly all of the way follows them.
    private static String streets(Walk walk, Sight sight) {
        var names = new ArrayList<String>();
        double named = 0;
        for (var leg : walk.legs()) {
            var street = leg.street();
            if (street != null && leg.metres() >= PASSING) {
                named += leg.metres();
                if (names.isEmpty() || !names.getLast().equals(sight.in(street))) {
                    names.add(sight.in(street));
                }
            }
        }
        return named < NEARLY_ALL * walk.metres() || names.size() > MOST_STREETS
                ? ""
                : names.stream().collect(Collectors.joining(sight.texts().say("way.then")));
    }

    /// By the line that the map draws, from the station that is near here to the one that is near there. How to get to
    /// the one and on from the other is not promised.
    private static @Nullable Way ride(Place place, WorldPoint from, WorldPoint to, Sight sight) {
        var notes = sight.catalog().pack().map();
        var line = notes.lineName();
        var ride =
                MetroLine.of(sight.exhibit().map(), notes.line()).ride(from, to).orElse(null);
        if (line == null || ride == null) {
            return null;
        }
        // It leads on to a station, but never to the panel that is open.
        var station = placeOf(ride.to(), sight)
                .filter(there -> !there.equals(place))
                .or(() -> placeOf(ride.from(), sight))
                .orElse(null);
        if (station == null) {
            return null;
        }
        var texts = sight.texts();
        return new Way(
                Stop.at(ScreenId.PLACE, station.id()),
                "",
                null,
                ride.stops() == 1
                        ? texts.say("way.oneStop", sight.in(line))
                        : texts.say("way.stops", sight.in(line), ride.stops()),
                texts.say("way.stations", name(ride.from(), sight), name(ride.to(), sight)));
    }

    private static Optional<Place> placeOf(MapFeature feature, Sight sight) {
        return sight.catalog().places().stream()
                .filter(place -> feature.id().equals(place.feature()))
                .findFirst();
    }

    private static String name(MapFeature station, Sight sight) {
        return placeOf(station, sight)
                .map(Place::name)
                .or(() -> Optional.<LocalizedText>ofNullable(station.name()))
                .map(sight::in)
                .orElse("");
    }
}
