package lobby.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the innovation clusters: a plate on the map and the panel it opens.
///
/// @param id also the id of its outline in `assets/map/clusters.geojson`
/// @param name what stands on the plate, short
/// @param fullName its whole name
/// @param tint its colour
/// @param lead the sentence that opens the panel
/// @param setting what it looks out on
/// @param structure how it is laid out, in the words of its source; null if none says so
/// @param industries ids of [Industry], in the order in which they are shown
/// @param place id of the [Place] at its heart whose enterprises the panel leads to; null for those of the whole
/// cluster
/// @param facts what else is known
/// @param standsOn ids of facts that `lead` and `fullName` stand on
/// @param sources ids of [Source] of the whole entry
public record Cluster(
        String id,
        LocalizedText name,
        LocalizedText fullName,
        Tint tint,
        LocalizedText lead,
        List<Highlight> setting,
        @Nullable Highlight structure,
        List<String> industries,
        @Nullable String place,
        List<Fact> facts,
        List<String> standsOn,
        List<String> sources) {

    public Cluster {
        setting = List.copyOf(setting);
        industries = List.copyOf(industries);
        facts = List.copyOf(facts);
        standsOn = List.copyOf(standsOn);
        sources = List.copyOf(sources);
    }
}
