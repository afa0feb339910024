package lobby.ui.enterprise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import lobby.geo.WorldBounds;
import lobby.map.MapScene;
import lobby.map.Marker;
import lobby.model.Enterprise;
import lobby.model.Fact;
import lobby.model.Tint;
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

/// What the panel of an enterprise says, and where it stands.
public final class EnterpriseViewModel {

    private static final double CLOSEST = 4;
    private static final String ICON = "domain";

    /// A line with an icon.
    ///
    /// @param note may be empty
    record Line(String icon, String text, String note) {}

    /// Everything on the panel, in the visitor's language.
    ///
    /// @param tint null if it lies in no cluster
    /// @param place leads to the place where it is; null if that is not known
    /// @param way from here; null if there is none
    /// @param station the ride there, or the way to the nearest metro station; null if neither is known
    /// @param what its field, and the shortest of what is said of it
    /// @param about null if nothing is known but the listing
    record Page(
            String id,
            @Nullable Tint tint,
            String name,
            String secondName,
            Line where,
            @Nullable Way place,
            @Nullable WayThere way,
            @Nullable Way station,
            Line what,
            TakeAlong take,
            List<Way> ways,
            List<Line> lines,
            @Nullable FactLine about,
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

    public EnterpriseViewModel(Visit visit) {
        this.visit = visit;
        page = visit.page(
                ScreenId.ENTERPRISE,
                sight -> sight.catalog()
                        .enterprise(sight.entry())
                        .map(enterprise -> page(enterprise, sight))
                        .orElse(null));
    }

    private static Page page(Enterprise enterprise, Sight sight) {
        var description = enterprise.description();
        var way = WayThere.to(enterprise.place(), sight).orElse(null);
        return new Page(
                enterprise.id(),
                sight.tint(enterprise.cluster()),
                sight.firstName(enterprise),
                sight.secondName(enterprise),
                where(enterprise, way, sight),
                sight.catalog()
                        .place(enterprise.place())
                        .map(place -> Way.to(place, sight))
                        .orElse(null),
                way,
                way != null && way.ride() != null ? way.ride() : station(enterprise, sight),
                what(enterprise, sight),
                TakeAlong.contact(enterprise, sight),
                ways(enterprise, sight),
                lines(enterprise, sight),
                description == null ? null : about(description, sight),
                sight.lines(enterprise.facts()),
                sources(enterprise),
                markers(enterprise, sight),
                PlaceLines.hereAnd(enterprise.place(), way, sight));
    }

    private static @Nullable Way station(Enterprise enterprise, Sight sight) {
        return sight.catalog()
                .place(enterprise.place())
                .map(place -> PlaceLines.station(place, sight))
                .orElse(null);
    }

    private static Line where(Enterprise enterprise, @Nullable WayThere way, Sight sight) {
        var texts = sight.texts();
        var place = sight.catalog().place(enterprise.place());
        var room = enterprise.room();
        var address = enterprise.address();
        var status = sight.status(enterprise);
        var notes = new ArrayList<String>();
        if (place.isEmpty()) {
            if (address != null) {
                notes.add(status);
            }
            notes.add(texts.say("enterprise.notShown"));
            return new Line("map-marker-outline", address == null ? status : sight.in(address), joined(notes, sight));
        }
        if (address != null) {
            notes.add(sight.in(address));
        }
        notes.add(status);
        if (sight.position(enterprise.place()).isEmpty()) {
            notes.add(texts.say("enterprise.notShown"));
        } else if (way == null && sight.isSchematic(enterprise.place())) {
            notes.add(texts.say("place.schematic"));
        }
        var name = sight.in(place.get().name());
        return new Line(
                "map-marker-outline",
                room == null ? name : texts.say("place.room", name, PlaceLines.words(room, sight)),
                joined(notes, sight));
    }

    private static String joined(List<String> notes, Sight sight) {
        return String.join(sight.texts().say("list.semicolon"), notes);
    }

    private static Line what(Enterprise enterprise, Sight sight) {
        var texts = sight.texts();
        var field = enterprise.field();
        var industries = enterprise.industries().stream()
                .flatMap(id -> sight.catalog().industry(id).stream())
                .toList();
        var what = field != null
                ? sight.in(field)
                : industries.stream()
                        .map(industry -> sight.in(industry.name()))
                        .collect(Collectors.joining(texts.say("list.separator")));
        var description = enterprise.description();
        return new Line(
                industries.isEmpty()
                        ? "information-outline"
                        : industries.getFirst().icon(),
                what.isEmpty() ? texts.say("enterprise.said") : what,
                description == null
                        ? sight.in(enterprise.line())
                        : sight.in(description.inBrief()) + texts.say("list.comma") + texts.spoken(description.asOf()));
    }

    /// What the first page has no room for.
    private static List<Line> lines(Enterprise enterprise, Sight sight) {
        var texts = sight.texts();
        var lines = new ArrayList<Line>();
        if (enterprise.description() != null) {
            lines.add(new Line("information-outline", sight.in(enterprise.line()), texts.say("enterprise.listing")));
        }
        var legal = enterprise.legalName();
        if (legal != null && !sight.in(legal).equals(sight.firstName(enterprise))) {
            lines.add(new Line("text-box-outline", sight.in(legal), texts.say("enterprise.legalName")));
        }
        if (enterprise.phone() != null) {
            lines.add(new Line("phone-outline", enterprise.phone(), texts.say("enterprise.phone")));
        }
        if (enterprise.website() != null) {
            lines.add(new Line("web", enterprise.website(), texts.say("enterprise.website")));
        }
        return lines;
    }

    /// With its own date and source, which are not those of the listing.
    private static FactLine about(Fact description, Sight sight) {
        var line = sight.line(description);
        var who = String.join(
                sight.texts().say("list.separator"),
                description.sources().stream()
                        .flatMap(id -> sight.catalog().source(id).stream())
                        .map(source -> sight.in(source.display()))
                        .distinct()
                        .toList());
        return new FactLine(
                line.tag(),
                line.subject(),
                line.statement(),
                who.isEmpty() ? line.when() : line.when() + sight.texts().say("list.comma") + who);
    }

    private static List<Way> ways(Enterprise enterprise, Sight sight) {
        var catalog = sight.catalog();
        var ways = new ArrayList<Way>();
        catalog.cluster(enterprise.cluster()).ifPresent(cluster -> ways.add(Way.to(cluster, sight)));
        enterprise.industries().stream()
                .flatMap(id -> catalog.industry(id).stream())
                .forEach(industry -> ways.add(Way.to(industry, sight)));
        ways.add(Way.toGoals(sight));
        return ways;
    }

    private static List<String> sources(Enterprise enterprise) {
        var description = enterprise.description();
        return Stream.of(
                        enterprise.sources().stream(),
                        description == null ? Stream.<String>empty() : description.sources().stream(),
                        enterprise.facts().stream().flatMap(fact -> fact.sources().stream()))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    private static List<Marker> markers(Enterprise enterprise, Sight sight) {
        var outline = sight.exhibit().icons().outline(ICON).orElse(null);
        return sight.position(enterprise.place()).stream()
                .map(at -> new Marker(
                        Stop.at(ScreenId.ENTERPRISE, enterprise.id()).key(),
                        at,
                        sight.tint(enterprise.cluster()),
                        null,
                        outline,
                        true,
                        enterprise.name()))
                .toList();
    }

    ObservableValue<Page> page() {
        return page;
    }

    void follow(Way way) {
        visit.open(way.stop());
    }

    public ObservableValue<MapFocus> map() {
        return page.map(shown -> new MapFocus(
                        shown.bounds(), CLOSEST, null, 0, null, true, shown.markers(), MapScene.Detail.ALL)
                .along(shown.way() == null ? null : shown.way().route()));
    }

    public ObservableValue<List<String>> sources() {
        return page.map(Page::sources);
    }
}
