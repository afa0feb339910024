package lobby.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lobby.geo.Box;
import lobby.geo.ScreenPoint;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;
import org.jspecify.annotations.Nullable;

/// Where plates, callout and markers stand. Found anew only when the camera rests, so that nothing hops under a finger.
///
/// @param callout null if the words do not stand beside the pin
/// @param markers the selected ones last, since they are on top
record Arrangement(List<PlateSpot> plates, @Nullable Spot callout, List<Fan> fans, List<MarkerSpot> markers) {

    static final Arrangement EMPTY = new Arrangement(List.of(), null, List.of(), List.of());

    /// A plate in or above its area.
    ///
    /// @param foot where its post stands in the ground; null if it has none
    /// @param choice which of the ways to place it this is, so that it can be kept
    record PlateSpot(Plate plate, Spot spot, @Nullable WorldPoint foot, String choice) {}

    /// A marker, and the lines beside it.
    ///
    /// @param label null if it has none or there is no room
    record MarkerSpot(Marker marker, Spot square, @Nullable Spot label, List<Lettering.Line> lines) {

        MarkerSpot {
            lines = List.copyOf(lines);
        }

        MarkerSpot with(Spot place, List<Lettering.Line> words) {
            return new MarkerSpot(marker, square, place, words);
        }
    }

    /// The bracket that ties a row of markers to the one point at which they all are.
    ///
    /// @param from pixels below the point at which the stem begins
    /// @param bar pixels below the point at which the bar lies
    /// @param to pixels below the point at which the drops end
    /// @param drops pixels right of the point, in order
    record Fan(Marker first, double from, double bar, double to, List<Double> drops) {

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

    /// The marker that a finger means, however small it is drawn: the nearest within reach, the topmost of equals.
    Optional<Marker> markerAt(Viewport viewport, ScreenPoint finger, double reach) {
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
        return Optional.ofNullable(nearest).map(MarkerSpot::marker);
    }
}
