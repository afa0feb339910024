package lobby.session;

import lobby.model.Enterprise;
import org.jspecify.annotations.Nullable;

/// What lists of enterprises are narrowed to. Null is no limit.
///
/// @param cluster id of a cluster
/// @param place id of a place
/// @param industry id of an industry
public record Filter(
        @Nullable String cluster,
        @Nullable String place,
        @Nullable String industry) {

    public static final Filter NONE = new Filter(null, null, null);

    /// The enterprises of a cluster; a cluster and a place exclude each other.
    public Filter ofCluster(@Nullable String id) {
        return new Filter(id, null, industry);
    }

    /// The enterprises at a place; a cluster and a place exclude each other.
    public Filter ofPlace(@Nullable String id) {
        return new Filter(null, id, industry);
    }

    public Filter ofIndustry(@Nullable String id) {
        return new Filter(cluster, place, id);
    }

    /// Whether an enterprise is among those that are left.
    public boolean passes(Enterprise enterprise) {
        return (cluster == null || cluster.equals(enterprise.cluster()))
                && (place == null || place.equals(enterprise.place()))
                && (industry == null || enterprise.industries().contains(industry));
    }
}
