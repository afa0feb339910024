package lobby.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lobby.content.Exhibit;
import lobby.geo.Geometry;
import lobby.geo.MapFeature;
import lobby.geo.MapLayer;
import lobby.geo.Path;
import lobby.geo.Polyline;
import lobby.geo.WorldBounds;
import lobby.geo.WorldPoint;
import lobby.i18n.Texts;
import lobby.model.Catalog;
import lobby.model.Cluster;
import lobby.model.Enterprise;
import lobby.model.Fact;
import lobby.model.Highlight;
import lobby.model.IndustryGroup;
import lobby.model.LocalizedText;
import lobby.model.Source;
import lobby.model.Tint;
import lobby.session.VisitorState;
import org.jspecify.annotations.Nullable;

/// What a view model makes its page of: the content, the visitor, and the words of the moment.
public record Sight(Exhibit exhibit, VisitorState state, Texts texts) {

    /// The number of strategic industries has a name of its own.
    private static final int SIX = 6;

    public Catalog catalog() {
        return exhibit.catalog();
    }

    public Locale language() {
        return state.language();
    }

    /// The chosen entry; null for none.
    public @Nullable String entry() {
        return state.at().entry();
    }

    /// The words in the visitor's language.
    public String in(LocalizedText text) {
        return text.in(language());
    }

    /// The language that stands second on plates and heads; empty if the pack speaks one only.
    public Optional<Locale> secondLanguage() {
        return catalog().pack().languages().stream()
                .filter(language -> !language.equals(language()))
                .findFirst();
    }

    /// The words in the language that stands second; empty if they are the same.
    public String second(LocalizedText text) {
        var words = secondLanguage().map(text::in).orElse("");
        return words.equals(in(text)) ? "" : words;
    }

    /// The name of an enterprise that comes first: where its name in the visitor's language is only our rendering, the
    /// original does.
    public String firstName(Enterprise enterprise) {
        return isRendered(enterprise) ? second(enterprise.name()) : in(enterprise.name());
    }

    /// The name that comes second; empty if there is none.
    public String secondName(Enterprise enterprise) {
        return isRendered(enterprise) ? in(enterprise.name()) : second(enterprise.name());
    }

    private boolean isRendered(Enterprise enterprise) {
        return enterprise.nameRendered().contains(language().getLanguage())
                && !second(enterprise.name()).isEmpty();
    }

    /// What a source says about an enterprise, and when.
    public String status(Enterprise enterprise) {
        return texts.say("status." + enterprise.status().key(), texts.spoken(enterprise.asOf()));
    }

    /// Where a place stands on the map; empty if only words say where it is.
    public Optional<WorldPoint> position(@Nullable String place) {
        return catalog()
                .place(place)
                .flatMap(found -> exhibit.map().feature(found.feature()))
                .map(feature -> at(feature.geometry()));
    }

    /// A road, or a river, stands at the middle of its longest stretch.
    private static WorldPoint at(Geometry geometry) {
        return switch (geometry) {
            case Geometry.Point(var at) -> at;
            case Geometry.Areas areas -> areas.bounds().centre();
            case Geometry.Lines(var paths) -> {
                var longest = Polyline.of(paths.stream()
                        .max(Comparator.comparingDouble(Path::length))
                        .orElseThrow());
                double half = longest.length() / 2;
                yield new WorldPoint(longest.xAt(half), longest.yAt(half));
            }
        };
    }

    /// Where this kiosk stands; empty if that is not known.
    public Optional<WorldPoint> here() {
        return position(catalog().pack().viewpoint().place());
    }

    /// Whether a place stands on the map where we drew it rather than where it was surveyed.
    public boolean isSchematic(@Nullable String place) {
        return catalog()
                .place(place)
                .flatMap(found -> exhibit.map().feature(found.feature()))
                .filter(MapFeature::schematic)
                .isPresent();
    }

    /// All clusters and some points besides; empty if there are none of either.
    public Optional<WorldBounds> clustersAnd(Collection<WorldPoint> points) {
        return Stream.concat(
                        exhibit.map().layer(MapLayer.CLUSTERS).stream()
                                .map(feature -> feature.geometry().bounds()),
                        points.stream().map(at -> WorldBounds.around(List.of(at))))
                .reduce(WorldBounds::union);
    }

    /// The colour of a cluster; null for none.
    public @Nullable Tint tint(@Nullable String cluster) {
        return catalog().cluster(cluster).map(Cluster::tint).orElse(null);
    }

    /// What a group of industries is called.
    public String heading(IndustryGroup group) {
        return switch (group) {
            case STRATEGIC ->
                catalog().industries(group).size() == SIX
                        ? texts.say("industries.sixStrategic")
                        : texts.say("industries.strategic");
            case FUNCTIONAL -> texts.say("industries.functional");
            case DIRECTION ->
                texts.say("industries.direction", in(catalog().pack().park()));
        };
    }

    /// Statements for a list.
    public List<FactLine> lines(Collection<Fact> facts) {
        return facts.stream().map(this::line).toList();
    }

    /// One statement for a list.
    public FactLine line(Fact fact) {
        return FactLine.of(fact, this);
    }

    /// The sources of the statements that lines stand on, which may be those of other entries.
    public List<String> sourcesOf(Collection<Highlight> lines) {
        return lines.stream()
                .flatMap(line -> line.facts().stream())
                .flatMap(id -> catalog().fact(id).stream())
                .flatMap(fact -> fact.sources().stream())
                .distinct()
                .toList();
    }

    /// Sources as the foot of a panel names them, each once.
    ///
    /// @param ids in the order of their weight
    public List<String> sourceLine(Collection<String> ids) {
        var lines = new ArrayList<String>();
        for (var id : new LinkedHashSet<>(ids)) {
            catalog()
                    .source(id)
                    .map(this::sourceWords)
                    .filter(words -> !lines.contains(words))
                    .ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    private String sourceWords(Source source) {
        var who = in(source.display());
        return source.date() == null ? texts.say("panel.undated", who) : who + " " + texts.plain(source.date());
    }
}
