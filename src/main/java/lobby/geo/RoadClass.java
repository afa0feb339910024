package lobby.geo;

/// How important a road is, the most important first.
public enum RoadClass {
    MOTORWAY,
    TRUNK,
    PRIMARY,
    SECONDARY,
    TERTIARY,
    MINOR
}
