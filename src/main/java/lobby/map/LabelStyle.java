package lobby.map;

import java.util.List;
import lobby.geo.LabelRequest.Side;

/// How names are written at a scale, in units.
final class LabelStyle {

    static final double HALO = 5;
    static final double WATER_LEAN = 12;
    static final double STATION_AWAY = 8;
    static final double WATER_AWAY = 14;

    /// Names beside rivers, and how far the river may bend below them.
    static final double WATER_TURN = 1.4;

    static final double WATER_BEND = 320;
    static final double ROAD_TURN = 0.7;
    static final double LINE_TURN = 1.1;
    static final double LINE_BEND = 260;

    /// No label crosses the axis or the metro, nor comes so close to it.
    static final double KEEP_OFF = 3;

    /// A ring and what it keeps free round itself.
    static final double STATION_ROOM = 4;

    /// Distance at most between spots that are tried in an area, and how far outside of it spots may be.
    static final double SPOTS = 48;

    static final double OUTSIDE = 24;

    static final int REGULAR = 400;
    static final int MEDIUM = 500;
    static final int BOLD = 700;

    static final double SMALL = 20;
    static final double PLACE = 22;
    static final double LAKE = 22;
    static final double RIVER = 26;
    static final double CANAL = 24;
    static final double HILL = 24;

    static final List<Side> STATION_SIDES = List.of(
            Side.BELOW,
            Side.RIGHT,
            Side.BELOW_RIGHT,
            Side.LEFT,
            Side.BELOW_LEFT,
            Side.FAR_BELOW,
            Side.ABOVE,
            Side.ABOVE_LEFT,
            Side.ABOVE_RIGHT);
    static final List<Side> LAKE_SIDES =
            List.of(Side.CENTRE, Side.BELOW, Side.ABOVE, Side.RIGHT, Side.LEFT, Side.FAR_BELOW);
    static final List<Side> AREA_SIDES = List.of(Side.CENTRE);
    static final List<Side> HILL_SIDES = List.of(Side.CENTRE, Side.RIGHT, Side.LEFT);
    static final List<Side> PARK_SIDES = List.of(Side.CENTRE, Side.BELOW, Side.ABOVE);
    static final List<Side> PLACE_SIDES = List.of(Side.CENTRE);
    static final List<Side> SITE_SIDES = List.of(Side.CENTRE, Side.RIGHT, Side.BELOW, Side.LEFT);

    private LabelStyle() {}

    static double axis(MapStyle style) {
        return style == MapStyle.OVERVIEW ? 26 : 28;
    }

    /// The great range of hills, or any other.
    static double hill(MapStyle style, int rank) {
        return rank > 1 || style == MapStyle.SITE ? HILL : 34;
    }

    static double besideRiver(MapStyle style) {
        return style == MapStyle.OVERVIEW ? 24 : 32;
    }

    static double leastRoad(MapStyle style) {
        return style == MapStyle.OVERVIEW ? 240 : 160;
    }

    /// Settlements and sights are named up to this rank.
    static int placeRank(MapStyle style) {
        return switch (style) {
            case OVERVIEW -> 2;
            case CLUSTER -> 3;
            case SITE -> 5;
        };
    }

    /// Waters, parks and hills are named up to this rank.
    static int natureRank(MapStyle style) {
        return style == MapStyle.SITE ? 5 : 3;
    }

    /// Hills are large and few: on the overview only the well-known ones.
    static int hillRank(MapStyle style) {
        return style == MapStyle.OVERVIEW ? 2 : 4;
    }
}
