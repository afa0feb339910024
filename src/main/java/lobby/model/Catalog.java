package lobby.model;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The whole content of a pack, checked: every id that an entry names is there.
///
/// A panel whose file could not be read is empty here, never missing.
///
/// @param story null if the pack tells none
public record Catalog(
        Pack pack,
        List<Cluster> clusters,
        List<Industry> industries,
        List<Enterprise> enterprises,
        Goals goals,
        @Nullable Story story,
        List<Place> places,
        List<Notice> notices,
        List<Tour> tours,
        Map<String, Source> sources) {

    public Catalog {
        clusters = List.copyOf(clusters);
        industries = List.copyOf(industries);
        enterprises = List.copyOf(enterprises);
        places = List.copyOf(places);
        notices = List.copyOf(notices);
        tours = List.copyOf(tours);
        sources = Map.copyOf(sources);
    }

    /// What is shown at a moment: without enterprises that are not valid yet or no longer, and with the notices that
    /// are on, the most urgent first.
    ///
    /// @param moment null if the time is not known: then every enterprise is valid, and no notice for a time is on
    public Catalog at(@Nullable LocalDateTime moment) {
        return new Catalog(
                pack,
                clusters,
                industries,
                moment == null ? enterprises : all(enterprises, one -> one.isValidOn(moment.toLocalDate())),
                goals,
                story,
                places,
                notices.stream()
                        .filter(notice -> moment == null ? notice.isAlwaysOn() : notice.isOn(moment))
                        .sorted(Comparator.comparingInt(Notice::priority).reversed())
                        .toList(),
                tours,
                sources);
    }

    public Optional<Cluster> cluster(@Nullable String id) {
        return find(clusters, Cluster::id, id);
    }

    public Optional<Industry> industry(@Nullable String id) {
        return find(industries, Industry::id, id);
    }

    public Optional<Enterprise> enterprise(@Nullable String id) {
        return find(enterprises, Enterprise::id, id);
    }

    public Optional<Place> place(@Nullable String id) {
        return find(places, Place::id, id);
    }

    public Optional<Tour> tour(@Nullable String id) {
        return find(tours, Tour::id, id);
    }

    public Optional<Source> source(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(sources.get(id));
    }

    /// The statement of this id, wherever it stands.
    public Optional<Fact> fact(@Nullable String id) {
        return facts().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /// All statements, wherever they stand.
    public Stream<Fact> facts() {
        return Facts.in(this);
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> idOf, @Nullable String id) {
        return all.stream().filter(one -> idOf.apply(one).equals(id)).findFirst();
    }

    /// Industries of one group, in the order of the file.
    public List<Industry> industries(IndustryGroup group) {
        return all(industries, industry -> industry.group() == group);
    }

    /// Enterprises that lie in a cluster.
    public List<Enterprise> enterprisesIn(Cluster cluster) {
        return all(enterprises, enterprise -> cluster.id().equals(enterprise.cluster()));
    }

    /// Enterprises that stand at a place.
    public List<Enterprise> enterprisesAt(Place place) {
        return all(enterprises, enterprise -> place.id().equals(enterprise.place()));
    }

    /// Enterprises in an industry.
    public List<Enterprise> enterprisesOf(Industry industry) {
        return all(enterprises, enterprise -> enterprise.industries().contains(industry.id()));
    }

    private static <T> List<T> all(List<T> from, Predicate<T> wanted) {
        return from.stream().filter(wanted).toList();
    }
}
