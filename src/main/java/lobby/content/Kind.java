package lobby.content;

/// What an id can lead to.
enum Kind {
    SOURCE("source", "sources.json"),
    CLUSTER("cluster", "clusters.json"),
    INDUSTRY("industry", "industries.json"),
    ENTERPRISE("enterprise", "enterprises.json"),
    PLACE("place", "places.json"),
    MOMENT("moment", "story.json"),
    FIGURE("fact with a figure", "any file"),
    FEATURE("feature", "assets/map"),
    ROAD("road", "assets/map/roads.geojson"),
    METRO("metro line", "assets/map/metro.geojson"),
    OUTLINE("outline", "assets/map/clusters.geojson"),
    ICON("icon", "assets/images/icons");

    private final String noun;
    private final String home;

    Kind(String noun, String home) {
        this.noun = noun;
        this.home = home;
    }

    String noun() {
        return noun;
    }

    /// Where it is kept, in words for editors.
    String home() {
        return home;
    }
}
