package lobby.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An enterprise or institute, as far as a source speaks of it.
///
/// @param name the name people use
/// @param nameRendered languages in which `name` is our own rendering, shown second, after the original
/// @param legalName the registered name, possibly in one language only; null if not known
/// @param aliases further names by which it is looked for
/// @param pinyin reading of the Chinese name, syllables apart, where the usual guess is wrong; else null
/// @param creditCode unified social credit code of 18 characters; null if not known
/// @param field what it does, a few words
/// @param industries ids of [Industry]
/// @param cluster id of the [Cluster] it lies in; null if in neither or not known
/// @param place id of the [Place] at which it is shown on the map; null if its place is not known: then it is listed
/// only
/// @param room where in the place; null if not known
/// @param address the street address as listed; null if not known
/// @param phone as it is to be shown; null if not known
/// @param status what the source says
/// @param asOf when it said so; always shown
/// @param validFrom first day on which it is shown; null for no limit
/// @param validUntil last day on which it is shown; null for no limit
/// @param reviewBy the day by which an editor wants to look at it again; null for none
/// @param hidden kept in the file, never shown
/// @param line what the source says, one sentence
/// @param description what it is, with its own time and sources; null if there is none
/// @param website shown as text only; null if there is none
/// @param logo path below `assets/images`; null if there is none
/// @param facts what else is known
/// @param standsOn ids of the research notes that the entry stands on
/// @param sources ids of [Source], at least one
public record Enterprise(
        String id,
        LocalizedText name,
        List<String> nameRendered,
        @Nullable LocalizedText legalName,
        List<String> aliases,
        @Nullable String pinyin,
        @Nullable String creditCode,
        @Nullable LocalizedText field,
        List<String> industries,
        @Nullable String cluster,
        @Nullable String place,
        @Nullable Room room,
        @Nullable LocalizedText address,
        @Nullable String phone,
        EnterpriseStatus status,
        AsOf asOf,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate reviewBy,
        boolean hidden,
        LocalizedText line,
        @Nullable Fact description,
        @Nullable String website,
        @Nullable String logo,
        List<Fact> facts,
        List<String> standsOn,
        List<String> sources) {

    public Enterprise {
        nameRendered = List.copyOf(nameRendered);
        aliases = List.copyOf(aliases);
        industries = List.copyOf(industries);
        facts = List.copyOf(facts);
        standsOn = List.copyOf(standsOn);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an enterprise needs at least one source");
        }
        if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("valid_until lies before valid_from");
        }
    }

    /// Whether its first day has come and its last has not passed.
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }
}
