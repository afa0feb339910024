package lobby.ui;

import lobby.model.Cluster;
import lobby.model.Industry;
import lobby.model.Place;
import lobby.model.Tint;
import lobby.session.ScreenId;
import lobby.session.Stop;
import org.jspecify.annotations.Nullable;

/// A way from one panel to a neighbour, in the words of the moment.
///
/// @param icon empty for a mark in the colour of a cluster
/// @param tint colour of that cluster; else null
/// @param note a smaller line; may be empty
public record Way(Stop stop, String icon, @Nullable Tint tint, String words, String note) {

    public static Way to(Cluster cluster, Sight sight) {
        return new Way(Stop.at(ScreenId.CLUSTER, cluster.id()), "", cluster.tint(), sight.in(cluster.name()), "");
    }

    public static Way to(Industry industry, Sight sight) {
        return new Way(
                Stop.at(ScreenId.INDUSTRIES, industry.id()), industry.icon(), null, sight.in(industry.name()), "");
    }

    public static Way to(Place place, Sight sight) {
        return new Way(Stop.at(ScreenId.PLACE, place.id()), place.icon(), null, sight.in(place.name()), "");
    }

    public static Way toGoals(Sight sight) {
        return new Way(
                Stop.at(ScreenId.GOALS), "bullseye-arrow", null, sight.texts().say("ways.goals"), "");
    }

    /// The id of its control.
    public String id() {
        return stop.key();
    }
}
