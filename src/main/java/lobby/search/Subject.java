package lobby.search;

import lobby.model.Cluster;
import lobby.model.Enterprise;
import lobby.model.Industry;
import lobby.model.Place;

/// What can be found.
public sealed interface Subject {

    record OfEnterprise(Enterprise enterprise) implements Subject {}

    record OfCluster(Cluster cluster) implements Subject {}

    record OfPlace(Place place) implements Subject {}

    record OfIndustry(Industry industry) implements Subject {}
}
