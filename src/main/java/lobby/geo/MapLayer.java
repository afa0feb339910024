package lobby.geo;

/// The layers of the map, back to front, one file of `assets/map` each.
public enum MapLayer {
    HILLS("hills"),
    GREEN("green"),
    WATER("water"),
    ROADS("roads"),
    METRO("metro"),
    SITES("sites"),
    CLUSTERS("clusters"),
    PLACES("places");

    private final String file;

    MapLayer(String file) {
        this.file = file;
    }

    /// Name of its file, without `.geojson`.
    public String file() {
        return file;
    }
}
