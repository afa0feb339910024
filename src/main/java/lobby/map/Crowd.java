package lobby.map;

import java.util.List;
import lobby.geo.Groups;
import lobby.geo.Groups.Group;
import lobby.geo.ScreenPoint;
import lobby.geo.Viewport;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;

/// The markers of a scene: those that stand for themselves, and those that gather where they are crowded.
///
/// Selected markers, and those whose number a list refers to, are looked for by themselves and never gather, unless
/// there are more of them than anybody could look for. Immutable; building a long one takes some tens of milliseconds.
final class Crowd {

    static final Crowd NONE = new Crowd(List.of());

    /// Units between the middles of two markers that gather: a target of 64, which is 21 mm or more.
    static final double DISTANCE = 64;

    /// Units between them if there are more than [#FEW]: then 150 of them fill the largest screen, which has 1920 by
    /// 1080 units, of which the dock takes some.
    static final double FAR_DISTANCE = 120;

    static final int FEW = 150;

    private static final int MOST_STANDING = 24;

    /// A list that is longer is gathered off the JavaFX thread.
    private static final int LONG = 500;

    private final List<Marker> markers;
    private final List<Marker> standing;
    private final Groups<Marker> others;

    Crowd(List<Marker> markers) {
        this.markers = markers;
        var called = markers.stream()
                .filter(marker -> marker.selected() || marker.number() != null)
                .toList();
        var selected = called.stream().filter(Marker::selected).toList();
        if (called.size() <= MOST_STANDING) {
            standing = called;
        } else {
            standing = selected.size() <= MOST_STANDING ? selected : List.of();
        }
        var gathering = standing.size() == called.size()
                ? markers.stream()
                        .filter(marker -> !marker.selected() && marker.number() == null)
                        .toList()
                : markers.stream()
                        .filter(marker -> standing.isEmpty() || !marker.selected())
                        .toList();
        double distance = gathering.size() <= FEW ? DISTANCE : FAR_DISTANCE;
        others = new Groups<>(gathering, Marker::at, distance, MapView.CLOSEST, MapView.FARTHEST * SLACK);
    }

    /// How much farther than allowed a hand can pull the camera.
    private static final double SLACK = 1.5;

    /// Whether it is made of these.
    boolean isOf(List<Marker> others) {
        return markers.equals(others);
    }

    /// Whether gathering these would be felt.
    static boolean isLong(List<Marker> markers) {
        return markers.size() > LONG;
    }

    /// Those that never gather.
    List<Marker> standing() {
        return standing;
    }

    /// What is shown of the others.
    ///
    /// @param margin pixels around the screen that belong to it
    List<Group<Marker>> gathered(Viewport view, double margin) {
        return others.in(seen(view, margin), view.camera().metresPerUnit());
    }

    private static WorldBounds seen(Viewport view, double margin) {
        return WorldBounds.around(List.of(
                corner(view, -margin, -margin),
                corner(view, view.width() + margin, -margin),
                corner(view, -margin, view.height() + margin),
                corner(view, view.width() + margin, view.height() + margin)));
    }

    private static WorldPoint corner(Viewport view, double x, double y) {
        return view.toWorld(new ScreenPoint(x, y));
    }
}
