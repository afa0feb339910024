package lobby.ui.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import lobby.geo.WorldBounds;
import lobby.map.MapScene;
import lobby.map.Marker;
import lobby.model.Enterprise;
import lobby.model.Fact;
import lobby.model.Highlight;
import lobby.model.Place;
import lobby.model.PlaceKind;
import lobby.model.Squares;
import lobby.session.Filter;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.FactLine;
import lobby.ui.MapFocus;
import lobby.ui.PlaceLines;
import lobby.ui.Sight;
import lobby.ui.TakeAlong;
import lobby.ui.Visit;
import lobby.ui.Way;
import lobby.ui.WayThere;
import org.jspecify.annotations.Nullable;

/// What the panel of a place says, and where the place is.
public final class PlaceViewModel {

    private static final double CLOSEST = 4;
    private static final double PLATE = 40;
    private static final int NAMED_ENTERPRISES = 3;

    /// A line with an icon.
    ///
    /// @param note may be empty
    record Line(String icon, String text, String note) {}

    /// A number as the panel shows it.
    ///
    /// @param tag what kind of aim it is; empty for a fact
    /// @param about a word before the digits; may be empty
    /// @param squares how it is drawn; null if it is only written
    record Amount(
            String tag,
            String subject,
            String when,
            String about,
            String number,
            String unit,
            @Nullable Chart squares) {}

    /// Counted squares.
    ///
    /// @param filledLabel what the filled ones are; empty if all are
    /// @param restLabel what the others are; empty if all are filled
    record Chart(int count, int filled, String each, String filledLabel, String restLabel) {}

    /// Everything on the panel, in the visitor's language.
    ///
    /// @param water whether it is water, so that its figure has that colour
    /// @param way from here; null if there is none
    /// @param station the ride there, or the way to the nearest station; null if neither is known
    /// @param enterprisesTitle empty if none are known here
    record Page(
            String id,
            String name,
            String secondName,
            boolean water,
            List<Line> lines,
            @Nullable WayThere way,
            @Nullable Way station,
            @Nullable Amount amount,
            @Nullable TakeAlong take,
            String enterprisesTitle,
            String enterprisesNote,
            List<Way> ways,
            List<FactLine> facts,
            List<String> sources,
            List<Marker> markers,
            @Nullable WorldBounds bounds) {
        Page {
            lines = List.copyOf(lines);
            ways = List.copyOf(ways);
            facts = List.copyOf(facts);
            sources = List.copyOf(sources);
            markers = List.copyOf(markers);
        }
    }

    private final Visit visit;
    private final ObservableValue<Page> page;

    public PlaceViewModel(Visit visit) {
        this.visit = visit;
        page = visit.page(
                ScreenId.PLACE,
                sight -> sight.catalog()
                        .place(sight.entry())
                        .map(place -> page(place, sight))
                        .orElse(null));
    }

    private static Page page(Place place, Sight sight) {
        var enterprises = sight.catalog().enterprisesAt(place);
        var figured = figured(place);
        var way = way(place, sight);
        return new Page(
                place.id(),
                sight.in(place.name()),
                sight.second(place.name()),
                place.kind() == PlaceKind.WETLAND || place.kind() == PlaceKind.WATER,
                lines(place, way, sight),
                way,
                way != null && way.ride() != null ? way.ride() : PlaceLines.station(place, sight),
                figured.map(fact -> amount(fact, sight)).orElse(null),
                TakeAlong.place(place, sight),
                enterprises.isEmpty() ? "" : enterprisesTitle(enterprises.size(), sight),
                enterprises.stream()
                        .limit(NAMED_ENTERPRISES)
                        .map(sight::firstName)
                        .collect(Collectors.joining(sight.texts().say("list.separator"))),
                ways(place, sight),
                sight.lines(place.facts()),
                sources(place, figured, enterprises, sight),
                markers(place, sight),
                PlaceLines.hereAnd(place.id(), way, sight));
    }

    /// With the address at its end; null if there is none.
    private static @Nullable WayThere way(Place place, Sight sight) {
        var way = WayThere.to(place.id(), sight).orElse(null);
        var address = place.address();
        return way == null || address == null ? way : way.endingAt(sight.in(address), sight);
    }

    private static Optional<Fact> figured(Place place) {
        return place.facts().stream()
                .filter(fact -> fact.id().equals(place.figure()) && fact.figure() != null)
                .findFirst();
    }

    private static List<Line> lines(Place place, @Nullable WayThere way, Sight sight) {
        var texts = sight.texts();
        var lines = new ArrayList<Line>();
        place.highlights().stream().map(line -> line(line, sight)).forEach(lines::add);
        var room = place.room();
        if (room != null) {
            lines.add(new Line("door", PlaceLines.words(room, sight), ""));
        }
        var hours = place.hours();
        if (hours != null) {
            lines.add(new Line("clock-outline", sight.in(hours), texts.say("place.hours")));
        }
        var address = place.address();
        var note = way == null && sight.isSchematic(place.id()) ? texts.say("place.schematic") : "";
        // On the way there it is said where that ends.
        if (address != null && way == null) {
            lines.add(new Line("map-marker-outline", sight.in(address), note));
        }
        return lines;
    }

    private static Line line(Highlight highlight, Sight sight) {
        var note = highlight.note();
        var named = highlight.named();
        boolean naming = named != null && sight.catalog().pack().showPeople();
        return new Line(
                highlight.icon(),
                sight.in(naming && named != null ? named : highlight.text()),
                note == null ? "" : sight.in(note));
    }

    private static Amount amount(Fact fact, Sight sight) {
        var line = sight.line(fact);
        var figure = Objects.requireNonNull(fact.figure());
        var about = figure.about();
        var squares = figure.squares();
        return new Amount(
                line.tag(),
                line.subject(),
                line.when(),
                about == null ? "" : sight.in(about),
                sight.in(figure.number()),
                sight.in(figure.unit()),
                squares == null ? null : chart(squares, sight));
    }

    private static Chart chart(Squares squares, Sight sight) {
        var filled = squares.filledLabel();
        var rest = squares.restLabel();
        return new Chart(
                squares.count(),
                squares.filled(),
                sight.texts().say("place.eachSquare", sight.in(squares.each())),
                filled == null ? "" : sight.in(filled),
                rest == null ? "" : sight.in(rest));
    }

    private static String enterprisesTitle(int count, Sight sight) {
        return count == 1
                ? sight.texts().say("place.oneEnterprise")
                : sight.texts().say("place.enterprises", count);
    }

    private static List<Way> ways(Place place, Sight sight) {
        var catalog = sight.catalog();
        var ways = new ArrayList<Way>();
        catalog.cluster(place.cluster()).ifPresent(cluster -> ways.add(Way.to(cluster, sight)));
        place.industries().stream()
                .flatMap(id -> catalog.industry(id).stream())
                .forEach(industry -> ways.add(Way.to(industry, sight)));
        return ways;
    }

    private static List<String> sources(
            Place place, Optional<Fact> figured, List<Enterprise> enterprises, Sight sight) {
        return Stream.of(
                        place.sources().stream(),
                        figured.stream().flatMap(fact -> fact.sources().stream()),
                        enterprises.stream()
                                .limit(NAMED_ENTERPRISES)
                                .flatMap(enterprise ->
                                        enterprise.sources().stream().limit(1)),
                        sight.sourcesOf(place.highlights()).stream(),
                        place.facts().stream().flatMap(fact -> fact.sources().stream()))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /// Where the kiosk itself stands the pin does. Stations have their names on the map already.
    private static List<Marker> markers(Place place, Sight sight) {
        var outline = sight.exhibit().icons().outline(place.icon()).orElse(null);
        return sight
                .position(place.id())
                .filter(at -> !sight.here().filter(at::equals).isPresent())
                .stream()
                .map(at -> new Marker(
                        Stop.at(ScreenId.PLACE, place.id()).key(),
                        at,
                        sight.tint(place.cluster()),
                        null,
                        outline,
                        true,
                        place.kind() == PlaceKind.STATION ? null : place.name()))
                .toList();
    }

    ObservableValue<Page> page() {
        return page;
    }

    void follow(Way way) {
        visit.open(way.stop());
    }

    void openEnterprises() {
        var shown = page.getValue();
        if (shown != null) {
            visit.narrow(_ -> Filter.NONE.ofPlace(shown.id()));
            visit.open(Stop.at(ScreenId.ENTERPRISES));
        }
    }

    public ObservableValue<MapFocus> map() {
        return page.map(shown -> new MapFocus(
                        shown.bounds(), CLOSEST, null, PLATE, null, true, shown.markers(), MapScene.Detail.ALL)
                .along(shown.way() == null ? null : shown.way().route()));
    }

    public ObservableValue<List<String>> sources() {
        return page.map(Page::sources);
    }
}
