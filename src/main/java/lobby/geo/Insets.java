package lobby.geo;

/// What covers the edges of the map, in pixels.
public record Insets(double top, double right, double bottom, double left) {

    public static final Insets NONE = new Insets(0, 0, 0, 0);
}
