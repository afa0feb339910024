package lobby.geo;

/// A position on the ground, in WGS 84 degrees.
///
/// Latitude ends where Web Mercator ends, since every map in the kiosk uses that projection: a point that can be built
/// can be drawn.
public record GeoPoint(double latitude, double longitude) {

    public static final double MAX_LATITUDE = 85.051_128_78;
    public static final double MAX_LONGITUDE = 180;

    public GeoPoint {
        requireWithin(MAX_LATITUDE, "latitude", latitude);
        requireWithin(MAX_LONGITUDE, "longitude", longitude);
    }

    private static void requireWithin(double limit, String name, double degrees) {
        // Negated, so that NaN fails as well.
        if (!(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException("%s must be within ±%s, but was %s".formatted(name, limit, degrees));
        }
    }
}
