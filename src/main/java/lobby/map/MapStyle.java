package lobby.map;

import lobby.geo.RoadClass;
import lobby.geo.Sheet;

/// How broad everything is drawn at a scale, in units.
enum MapStyle {
    OVERVIEW,
    CLUSTER,
    SITE;

    /// Metres to a unit from which on the map is an overview.
    private static final double OVERVIEW_FROM = 5;

    private static final double CLUSTER_FROM = 2.2;

    /// Bands of relief inside the foot of a hill, and how broad each is before [#relief()].
    static final int RELIEF_BANDS = 7;

    static final double RELIEF_BAND = 17;
    static final double RELIEF_LINE = 1.2;

    static final double WETLAND_TILE_WIDTH = 34;
    static final double WETLAND_TILE_HEIGHT = 22;
    static final double WETLAND_STROKE = 2;

    static final double AXIS_EDGE = 3;
    static final double METRO_EDGE = 2;
    static final double CLUSTER_FILL = 0.12;
    static final double CLUSTER_BAND = 0.26;

    /// What is left of a cluster that is not looked at.
    static final double FADED = 0.45;

    static final double SITE_FILL = 0.7;
    static final double SITE_HERE_FILL = 0.16;

    static MapStyle of(double metresPerUnit) {
        if (metresPerUnit >= OVERVIEW_FROM) {
            return OVERVIEW;
        }
        return metresPerUnit >= CLUSTER_FROM ? CLUSTER : SITE;
    }

    private double pick(double overview, double cluster, double site) {
        return switch (this) {
            case OVERVIEW -> overview;
            case CLUSTER -> cluster;
            case SITE -> site;
        };
    }

    /// What bands of relief are multiplied with.
    double relief() {
        return pick(1, 1.5, 2.4);
    }

    /// Inner line along a shore.
    double shore() {
        return pick(1.2, 2, 2);
    }

    /// Ponds that are smaller are left out, square metres.
    double leastPond() {
        return pick(30_000, 6_000, 0);
    }

    /// Breadth of a stream; 0 for none.
    double stream(Sheet.Course course) {
        return switch (course) {
            case RIVER -> pick(8, 16, 28);
            case CANAL -> pick(6, 11, 18);
            case MINOR -> pick(2.5, 5, 10);
            case STREAM -> pick(0, 2, 4);
        };
    }

    /// Breadth of a road without its casing; 0 for none.
    double road(RoadClass road) {
        return switch (road) {
            case MOTORWAY -> pick(6, 11, 22);
            case TRUNK -> pick(5, 10, 20);
            case PRIMARY -> pick(4.5, 9, 18);
            case SECONDARY -> pick(3, 7, 15);
            case TERTIARY -> pick(1.6, 5, 11);
            case MINOR -> pick(0, 2, 6);
        };
    }

    /// Primary roads and above are drawn in the colours of major ones.
    static boolean major(RoadClass road) {
        return road.compareTo(RoadClass.PRIMARY) <= 0;
    }

    /// What the casing of a road adds to its breadth.
    static double casing(RoadClass road) {
        return major(road) ? 2.4 : 1.8;
    }

    double axis() {
        return pick(11, 17, 30);
    }

    /// The same on a poster.
    double boldAxis() {
        return pick(22, 28, 36);
    }

    /// Whether a poster shows roads of a class.
    static boolean isOnPoster(RoadClass road) {
        return road.compareTo(RoadClass.SECONDARY) <= 0;
    }

    double metro() {
        return pick(5, 8, 12);
    }

    /// From the middle of the axis to the middle of the metro line, which is drawn beside it.
    double metroAside() {
        return axis() / 2 + pick(6, 9, 14);
    }

    /// Radius of a station's ring, to the middle of its stroke.
    double station() {
        return pick(8, 12, 17);
    }

    double clusterBand() {
        return pick(11, 17, 23);
    }

    double clusterEdge() {
        return pick(2.5, 3.5, 3.5);
    }

    double clusterDash() {
        return pick(10, 14, 14);
    }

    double clusterGap() {
        return pick(7, 10, 10);
    }

    /// Edge of a park site; 0 where sites are not drawn.
    double siteEdge() {
        return pick(0, 3, 4);
    }
}
