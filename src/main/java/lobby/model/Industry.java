package lobby.model;

import java.util.List;

/// A field of business: a tile that shows on the map where it is at home.
///
/// @param icon name of an icon
/// @param name a few words
/// @param text what it means here, one to three sentences
/// @param clusters ids of [Cluster] that focus on it
/// @param places ids of [Place] that are known for it, numbered on the map in this order
/// @param facts what is known of it here
/// @param standsOn ids of facts that `text` stands on
/// @param sources ids of [Source] of the whole entry
public record Industry(
        String id,
        IndustryGroup group,
        String icon,
        LocalizedText name,
        LocalizedText text,
        List<String> clusters,
        List<String> places,
        List<Fact> facts,
        List<String> standsOn,
        List<String> sources) {

    public Industry {
        clusters = List.copyOf(clusters);
        places = List.copyOf(places);
        facts = List.copyOf(facts);
        standsOn = List.copyOf(standsOn);
        sources = List.copyOf(sources);
    }
}
