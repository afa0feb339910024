package lobby.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A point visitors ask for, out on the map or in the house.
///
/// @param name the name people use
/// @param aliases further names by which it is looked for
/// @param pinyin reading of the Chinese name where the usual guess is wrong; else null
/// @param icon name of an icon
/// @param feature id of a map feature at which it stands; null for a place that is only in words
/// @param cluster id of the [Cluster] it lies in; null if in neither
/// @param address where it is, in words; null if not known
/// @param station id of the [Place] of the nearest metro station; null if none is near or it is not known
/// @param room where in the house; null outside
/// @param hours when it is open; null if not known
/// @param highlights lines that open the panel
/// @param figure id of the fact whose figure is drawn large; null for none
/// @param industries ids of [Industry] it is known for
/// @param facts what is known of it
/// @param sources ids of [Source] of the whole entry; a place that the map data puts there names none
public record Place(
        String id,
        PlaceKind kind,
        LocalizedText name,
        List<String> aliases,
        @Nullable String pinyin,
        String icon,
        @Nullable String feature,
        @Nullable String cluster,
        @Nullable LocalizedText address,
        @Nullable String station,
        @Nullable Room room,
        @Nullable LocalizedText hours,
        List<Highlight> highlights,
        @Nullable String figure,
        List<String> industries,
        List<Fact> facts,
        List<String> sources) {

    public Place {
        aliases = List.copyOf(aliases);
        highlights = List.copyOf(highlights);
        industries = List.copyOf(industries);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }
}
