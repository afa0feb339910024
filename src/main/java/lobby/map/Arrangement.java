package lobby.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lobby.geo.Box;
import lobby.geo.Groups.Group;
import lobby.geo.ScreenPoint;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;
import lobby.model.Tint;
import org.jspecify.annotations.Nullable;

/// Where plates, callout and markers stand. Found anew only when the camera rests, so that nothing hops under a finger;
/// but for groups, which follow a camera that goes far.
///
/// @param view for which it was made; null if for none
/// @param callout null if the words do not stand beside the pin
/// @param markers the selected ones last, since they are on top
record Arrangement(
        @Nullable Viewport view,
        List<PlateSpot> plates,
        @Nullable Spot callout,
        List<Fan> fans,
        List<MarkerSpot> markers) {

    static final Arrangement EMPTY = new Arrangement(null, List.of(), null, List.of(), List.of());

    /// From one scale to another at which groups have to be made anew.
    private static final double OTHER_SCALE = 1.5;

    Arrangement {
        plates = List.copyOf(plates);
        fans = List.copyOf(fans);
        markers = List.copyOf(markers);
    }

    /// A plate in or above its area.
    ///
    /// @param foot where its post stands in the ground; null if it has none
    /// @param choice which of the ways to place it this is, so that it can be kept
    record PlateSpot(Plate plate, Spot spot, @Nullable WorldPoint foot, String choice) {}

    /// A marker or a group, and the lines beside it.
    ///
    /// @param group a single marker is a group of one
    /// @param gathers whether it would be part of a group where it is crowded
    /// @param label null if it has none or there is no room
    record MarkerSpot(
            Group<Marker> group,
            boolean gathers,
            Spot square,
            @Nullable Spot label,
            List<Lettering.Line> lines) {

        MarkerSpot {
            lines = List.copyOf(lines);
        }

        MarkerSpot with(Spot place, List<Lettering.Line> words) {
            return new MarkerSpot(group, gathers, square, place, words);
        }

        /// The marker; of a group the first.
        Marker marker() {
            return group.members().getFirst();
        }

        /// How many markers it stands for.
        int count() {
            return group.members().size();
        }

        /// The colour that all its markers have; null for ink.
        @Nullable
        Tint tint() {
            var tint = marker().tint();
            return group.members().stream().allMatch(member -> member.tint() == tint) ? tint : null;
        }

        MapTap tap() {
            return count() == 1
                    ? new MapTap.OnMarker(marker().id())
                    : new MapTap.OnGroup(
                            group.members().stream().map(Marker::id).toList(),
                            group.at(),
                            group.bounds(),
                            group.splits());
        }
    }

    /// The bracket that ties a row of markers to the one point at which they all are.
    ///
    /// @param opened whether a visitor opened a group
    /// @param from pixels below the point at which the stem begins; above it if negative, as are the others
    /// @param bar pixels below the point at which the bar lies
    /// @param to pixels below the point at which the drops end
    /// @param drops pixels right of the point, in order
    record Fan(Marker first, boolean opened, double from, double bar, double to, List<Double> drops) {

        Fan {
            drops = List.copyOf(drops);
        }
    }

    /// What no label may cover.
    ///
    /// @param pin where the pin stands; null if it does not
    List<Box> taken(Viewport viewport, @Nullable Box pin) {
        return Stream.of(
                        Stream.ofNullable(pin),
                        Stream.ofNullable(callout).map(spot -> spot.box(viewport)),
                        plates.stream()
                                .map(plate -> plate.spot()
                                        .box(viewport)
                                        .grown(viewport.unit().px(8))),
                        markers.stream()
                                .map(marker -> marker.square()
                                        .box(viewport)
                                        .grown(viewport.unit().px(4))),
                        markers.stream()
                                .map(MarkerSpot::label)
                                .flatMap(Stream::ofNullable)
                                .map(spot -> spot.box(viewport)))
                .flatMap(boxes -> boxes)
                .toList();
    }

    /// Whether its groups still do for a view that has moved on: none is missing, and they are neither much too crowded
    /// nor too sparse.
    boolean serves(Viewport now) {
        var made = view;
        if (made == null) {
            return false;
        }
        double scale = now.camera().metresPerUnit() / made.camera().metresPerUnit();
        if (scale > OTHER_SCALE || scale < 1 / OTHER_SCALE) {
            return false;
        }
        double margin = MarkArranger.margin(made);
        var arranged = new Box(-margin, -margin, made.width() + 2 * margin, made.height() + 2 * margin);
        return Stream.of(
                        new ScreenPoint(0, 0),
                        new ScreenPoint(now.width(), 0),
                        new ScreenPoint(0, now.height()),
                        new ScreenPoint(now.width(), now.height()))
                .allMatch(corner -> arranged.contains(made.toScreen(now.toWorld(corner))));
    }

    /// What a finger means, however small it is drawn: the nearest within reach, the topmost of equals.
    Optional<MarkerSpot> markAt(Viewport viewport, ScreenPoint finger, double reach) {
        MarkerSpot nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (var candidate : markers) {
            double distance = candidate.square().middle(viewport).distanceTo(finger);
            boolean meant = candidate.square().box(viewport).contains(finger) || distance <= reach;
            if (meant && distance <= least) {
                nearest = candidate;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
