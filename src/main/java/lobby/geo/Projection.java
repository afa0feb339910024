package lobby.geo;

/// Web Mercator, scaled so that a metre on the plane is a metre on the ground at the origin.
///
/// Within 0.1 degree of latitude of the origin, which is more than the map holds, lengths are true to 0.15 %.
///
/// Formula: Snyder, Map Projections, USGS Professional Paper 1395 (1987), p. 41, on the sphere of EPSG:3857.
///
/// @param origin the point that becomes 0, 0
public record Projection(GeoPoint origin) {

    private static final double EARTH_RADIUS = 6_378_137;

    public WorldPoint toWorld(GeoPoint point) {
        double scale = EARTH_RADIUS * Math.cos(Math.toRadians(origin.latitude()));
        return new WorldPoint(
                scale * Math.toRadians(point.longitude() - origin.longitude()),
                scale * (stretched(point.latitude()) - stretched(origin.latitude())));
    }

    public GeoPoint toGround(WorldPoint point) {
        double scale = EARTH_RADIUS * Math.cos(Math.toRadians(origin.latitude()));
        double latitude =
                Math.toDegrees(2 * Math.atan(Math.exp(point.y() / scale + stretched(origin.latitude()))) - Math.PI / 2);
        return new GeoPoint(latitude, origin.longitude() + Math.toDegrees(point.x() / scale));
    }

    private static double stretched(double latitude) {
        return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2));
    }
}
