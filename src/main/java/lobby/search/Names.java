package lobby.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lobby.model.Cluster;
import lobby.model.Enterprise;
import lobby.model.Industry;
import lobby.model.LocalizedText;
import lobby.model.Place;
import lobby.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/// Gathers the names by which everything is looked for, in the order in which equals are listed: as they sound, one
/// kind after the other.
final class Names {

    private static final int ALIAS = 5;
    private static final int KIND = 5;
    private static final int LEGAL_NAME = 7;

    /// By what it does, an enterprise is found behind all that are called so.
    private static final int FIELD = 60;

    private record Named(Subject subject, @Nullable String pinyin, List<Name> names) {}

    private record Name(int weight, String words) {}

    private final Map<PlaceKind, List<String>> kinds;
    private final Readings readings = Readings.bundled();
    private final List<Named> all = new ArrayList<>();

    /// @param kinds what visitors call places of a kind
    Names(Map<PlaceKind, List<String>> kinds) {
        this.kinds = kinds;
    }

    void add(Enterprise enterprise) {
        var names = new ArrayList<Name>();
        add(0, enterprise.name(), names);
        enterprise.aliases().forEach(alias -> names.add(new Name(ALIAS, alias)));
        add(LEGAL_NAME, enterprise.legalName(), names);
        add(FIELD, enterprise.field(), names);
        all.add(new Named(new Subject.OfEnterprise(enterprise), enterprise.pinyin(), names));
    }

    void add(Cluster cluster) {
        var names = new ArrayList<Name>();
        add(0, cluster.name(), names);
        all.add(new Named(new Subject.OfCluster(cluster), null, names));
    }

    void add(Place place) {
        var names = new ArrayList<Name>();
        add(0, place.name(), names);
        place.aliases().forEach(alias -> names.add(new Name(ALIAS, alias)));
        kinds.getOrDefault(place.kind(), List.of()).forEach(word -> names.add(new Name(KIND, word)));
        all.add(new Named(new Subject.OfPlace(place), place.pinyin(), names));
    }

    void add(Industry industry) {
        var names = new ArrayList<Name>();
        add(0, industry.name(), names);
        all.add(new Named(new Subject.OfIndustry(industry), null, names));
    }

    private static void add(int weight, @Nullable LocalizedText text, List<Name> names) {
        if (text != null) {
            text.byLanguage().values().forEach(words -> names.add(new Name(weight, words)));
        }
    }

    /// Makes the index of all that was added.
    <T> T arranged(BiFunction<List<Subject>, List<Text>, T> index) {
        var sorted = all.stream()
                .sorted(Comparator.<Named>comparingInt(named -> rank(named.subject()))
                        .thenComparing(this::sound))
                .toList();
        var texts = new ArrayList<Text>();
        for (int entry = 0; entry < sorted.size(); entry++) {
            var named = sorted.get(entry);
            var own = ownReadings(named);
            var known = new HashSet<String>();
            for (var name : named.names()) {
                if (known.add(name.words())) {
                    texts.add(Text.of(entry, name.weight(), name.words(), character -> readings(character, own)));
                }
            }
        }
        return index.apply(sorted.stream().map(Named::subject).toList(), texts);
    }

    /// Of which there are few stand first.
    private static int rank(Subject subject) {
        return switch (subject) {
            case Subject.OfCluster _ -> 0;
            case Subject.OfEnterprise _ -> 1;
            case Subject.OfPlace _ -> 2;
            case Subject.OfIndustry _ -> 3;
        };
    }

    private String sound(Named named) {
        var own = ownReadings(named);
        return Text.of(0, 0, named.names().getFirst().words(), character -> readings(character, own)).units().stream()
                .map(unit -> unit.ways().isEmpty() ? "" : unit.ways().getFirst())
                .collect(Collectors.joining(" "));
    }

    /// What an entry says of its own characters, which holds for all its names.
    private Map<Integer, List<String>> ownReadings(Named named) {
        var own = new HashMap<Integer, List<String>>();
        if (named.pinyin() != null) {
            var syllables = List.of(named.pinyin().split(" "));
            for (var name : named.names()) {
                var characters = name.words()
                        .codePoints()
                        .filter(Character::isIdeographic)
                        .boxed()
                        .toList();
                if (characters.size() == syllables.size()) {
                    for (int i = 0; i < characters.size(); i++) {
                        own.merge(characters.get(i), List.of(syllables.get(i)), Names::both);
                    }
                    break;
                }
            }
        }
        return own;
    }

    private List<String> readings(int character, Map<Integer, List<String>> own) {
        return both(own.getOrDefault(character, List.of()), readings.of(character));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return some.isEmpty()
                ? more
                : Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
