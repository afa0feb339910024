package lobby.ui.goals;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import lobby.geo.MapLayer;
import lobby.geo.WorldBounds;
import lobby.map.MapScene;
import lobby.model.AsOf;
import lobby.model.Fact;
import lobby.model.Figure;
import lobby.model.Goals;
import lobby.model.Tint;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.FactLine;
import lobby.ui.MapFocus;
import lobby.ui.Sight;
import lobby.ui.TakeAlong;
import lobby.ui.Visit;
import org.jspecify.annotations.Nullable;

/// What the panel of goals says: newer aims first, then the plan with its horizon, then what else is known.
///
/// An aim is never told as a result: each has a tag, or stands under a heading that has it.
public final class GoalsViewModel {

    private static final double METRES_PER_KILOMETRE = 1000;

    /// The map shows this many sides of the outer square across.
    private static final double SIDES_ACROSS = 1.31;

    private static final int MOST_IN_WORDS = 10;

    /// One aim.
    ///
    /// @param tag what kind of aim; empty if its heading says so
    /// @param year its horizon; empty for none
    record Aim(String tag, String year, String text) {}

    /// A list of aims under one heading.
    ///
    /// @param tag of all of them; empty if they differ
    /// @param note when they were set; may be empty
    record Aims(String tag, String title, String note, List<Aim> aims) {
        Aims {
            aims = List.copyOf(aims);
        }
    }

    /// An aim with a number.
    ///
    /// @param about a word before the digits; may be empty
    /// @param number empty if the aim has no figure
    /// @param each what one square is; empty for no squares
    /// @param legend what the filled and the hollow squares are; empty if all are filled
    record Amount(
            String tag,
            String text,
            String about,
            String number,
            String unit,
            String each,
            int squares,
            int filled,
            List<String> legend) {
        Amount {
            legend = List.copyOf(legend);
        }
    }

    /// A plan with its years.
    record Plan(
            String era,
            String name,
            List<Amount> figures,
            @Nullable Aims actions,
            @Nullable Aims goals) {
        Plan {
            figures = List.copyOf(figures);
        }
    }

    /// Statements under one heading.
    record Section(String tag, String title, String note, List<FactLine> lines) {
        Section {
            lines = List.copyOf(lines);
        }
    }

    /// A number with its unit and what it counts.
    record Measure(String number, String unit, String name) {}

    /// Two squares at the scale of the map.
    ///
    /// @param wholeSide side of the outer one in metres
    /// @param partSide side of the inner one in metres
    record Share(double wholeSide, double partSide, Measure whole, Measure part, Measure percent) {}

    /// A way on.
    ///
    /// @param tint of a cluster; null for a way with an icon
    record Way(String id, @Nullable Tint tint, String icon, String name, Stop stop) {}

    /// Everything on the panel, in the visitor's language.
    record Page(
            List<Aims> newer,
            @Nullable Plan plan,
            List<Section> sections,
            @Nullable Share share,
            List<Way> ways,
            @Nullable TakeAlong take,
            List<String> sources,
            @Nullable WorldBounds bounds) {
        Page {
            newer = List.copyOf(newer);
            sections = List.copyOf(sections);
            ways = List.copyOf(ways);
            sources = List.copyOf(sources);
        }

        boolean isEmpty() {
            return newer.isEmpty() && plan == null && sections.isEmpty();
        }
    }

    private final Visit visit;
    private final ObservableValue<Page> page;

    /// @param clock tells whether the years of a plan are over
    /// @param zone in which the kiosk stands
    public GoalsViewModel(Visit visit, InstantSource clock, ZoneId zone) {
        this.visit = visit;
        page = visit.page(
                ScreenId.GOALS,
                sight -> page(sight, clock.instant().atZone(zone).getYear()));
    }

    private static Page page(Sight sight, int year) {
        var goals = sight.catalog().goals();
        var share = share(goals.share(), sight);
        var newer = goals.newer().stream()
                .map(aims -> aims(sight.in(aims.who()), sight.texts().spoken(aims.asOf()), aims.aims(), sight))
                .toList();
        var plan = plan(goals, sight, year);
        var sources = sources(goals);
        return new Page(
                newer,
                plan,
                sections(goals, sight),
                share,
                ways(sight),
                take(newer, plan, sources, sight),
                sources,
                share == null ? null : bounds(share, sight));
    }

    /// The aims of the first page, each as the aim it is; null if there are none.
    private static @Nullable TakeAlong take(List<Aims> newer, @Nullable Plan plan, List<String> sources, Sight sight) {
        var lines = new ArrayList<String>();
        newer.forEach(aims -> addAims(aims, lines, sight));
        if (plan != null) {
            lines.add(joined(sight, plan.era(), plan.name()));
            plan.figures()
                    .forEach(one -> lines.add(Stream.of(one.tag(), one.text(), one.about(), one.number(), one.unit())
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(" "))));
            Stream.of(plan.actions(), plan.goals())
                    .flatMap(Stream::ofNullable)
                    .forEach(aims -> addAims(aims, lines, sight));
        }
        if (lines.isEmpty()) {
            return null;
        }
        lines.addFirst(sight.texts().say("goals.title"));
        return TakeAlong.page("goals", lines, sources, sight);
    }

    private static void addAims(Aims aims, List<String> lines, Sight sight) {
        lines.add(joined(sight, (aims.tag() + " " + aims.title()).strip(), aims.note()));
        aims.aims().forEach(aim -> lines.add((aim.tag() + " " + aim.year()).strip() + " " + aim.text()));
    }

    private static String joined(Sight sight, String first, String second) {
        return second.isEmpty() ? first : first + sight.texts().say("list.comma") + second;
    }

    private static Aims aims(String title, String note, List<Fact> facts, Sight sight) {
        var tag = commonTag(facts, sight);
        return new Aims(
                tag,
                title,
                note,
                facts.stream()
                        .map(fact -> new Aim(
                                tag.isEmpty() ? tag(fact, sight) : "",
                                fact.horizon() == null ? "" : String.valueOf(fact.horizon()),
                                sight.in(fact.inBrief())))
                        .toList());
    }

    private static String tag(Fact fact, Sight sight) {
        return fact.kind().isAim() ? sight.texts().say("kind." + fact.kind().key()) : "";
    }

    /// The tag that all of them have; empty if they differ.
    private static String commonTag(List<Fact> facts, Sight sight) {
        var tags = facts.stream().map(fact -> tag(fact, sight)).distinct().toList();
        return tags.size() == 1 ? tags.getFirst() : "";
    }

    private static @Nullable Plan plan(Goals goals, Sight sight, int year) {
        var plan = goals.plan();
        if (plan == null) {
            return null;
        }
        boolean running = year <= plan.horizon() && year >= earliestPlausible(goals, plan);
        return new Plan(
                sight.texts().say(running ? "goals.running" : "aim.past", plan.setIn(), plan.horizon()),
                sight.in(plan.name()),
                plan.figures().stream().map(fact -> amount(fact, sight)).toList(),
                plan.actions().isEmpty()
                        ? null
                        : aims(counted("goals.action", plan.actions().size(), sight), "", plan.actions(), sight),
                plan.goals().isEmpty()
                        ? null
                        : aims(counted("goals.goal", plan.goals().size(), sight), "", plan.goals(), sight));
    }

    /// A clock that stands before what the content already tells of is wrong. Then the years of the plan are named as
    /// if they were over, which is true whatever year it is.
    private static int earliestPlausible(Goals goals, Goals.ActionPlan plan) {
        return goals.newer().stream().flatMapToInt(newer -> year(newer.asOf())).reduce(plan.setIn(), Math::max);
    }

    private static IntStream year(AsOf time) {
        return switch (time) {
            case AsOf.Day(var date) -> IntStream.of(date.getYear());
            case AsOf.Month(var month) -> IntStream.of(month.getYear());
            case AsOf.WholeYear(var year) -> IntStream.of(year.getValue());
            case AsOf.Words _ -> IntStream.empty();
        };
    }

    /// @param key of the word for one of them; with an `s`, of the words for more
    private static String counted(String key, int count, Sight sight) {
        if (count == 1) {
            return sight.texts().say(key);
        }
        var number = count <= MOST_IN_WORDS ? sight.texts().say("number." + count) : String.valueOf(count);
        return sight.texts().say(key + "s", number);
    }

    private static Amount amount(Fact fact, Sight sight) {
        var figure = fact.figure();
        if (figure == null) {
            return new Amount(tag(fact, sight), sight.in(fact.inBrief()), "", "", "", "", 0, 0, List.of());
        }
        var about = figure.about();
        var squares = figure.squares();
        var legend = squares == null
                ? Stream.<String>empty()
                : Stream.of(squares.filledLabel(), squares.restLabel())
                        .flatMap(label -> label == null ? Stream.empty() : Stream.of(sight.in(label)));
        return new Amount(
                tag(fact, sight),
                sight.in(fact.inBrief()),
                about == null ? "" : sight.in(about),
                sight.in(figure.number()),
                sight.in(figure.unit()),
                squares == null ? "" : sight.texts().say("goals.each", sight.in(squares.each())),
                squares == null ? 0 : squares.count(),
                squares == null ? 0 : squares.filled(),
                legend.toList());
    }

    private static List<Section> sections(Goals goals, Sight sight) {
        var sections = new ArrayList<Section>();
        addSection(sections, "goals.roles", roleNote(goals, sight), goals.roles(), sight);
        var plan = goals.plan();
        if (plan != null) {
            var about = new ArrayList<Fact>();
            about.add(plan.period());
            about.addAll(plan.context());
            addSection(sections, "goals.aboutPlan", sight.in(plan.name()), about, sight);
        }
        var share = goals.share();
        if (share != null) {
            var about = new ArrayList<>(List.of(share.whole(), share.part(), share.percent()));
            about.addAll(share.context());
            addSection(sections, "goals.extent", "", about, sight);
        }
        addSection(sections, "goals.facts", "", goals.facts(), sight);
        return sections;
    }

    /// When the roles were set, if all were in one year.
    private static String roleNote(Goals goals, Sight sight) {
        var years = goals.roles().stream()
                .flatMapToInt(fact -> year(fact.asOf()))
                .distinct()
                .toArray();
        return years.length == 1 ? sight.texts().say("goals.setIn", years[0]) : "";
    }

    private static void addSection(List<Section> sections, String key, String note, List<Fact> facts, Sight sight) {
        if (!facts.isEmpty()) {
            sections.add(new Section(commonTag(facts, sight), sight.texts().say(key), note, sight.lines(facts)));
        }
    }

    private static @Nullable Share share(Goals.@Nullable AreaShare share, Sight sight) {
        if (share == null) {
            return null;
        }
        var whole = share.whole().figure();
        var part = share.part().figure();
        var percent = share.percent().figure();
        if (whole == null || part == null || percent == null || !(side(part) > 0) || side(whole) < side(part)) {
            return null;
        }
        return new Share(
                side(whole),
                side(part),
                measure(whole, sight.in(share.wholeName()), sight),
                measure(part, sight.texts().say("goals.partOf", sight.in(share.partName())), sight),
                measure(percent, "", sight));
    }

    /// Side in metres of a square of so many square kilometres.
    private static double side(Figure area) {
        return Math.sqrt(Math.max(0, area.value().doubleValue())) * METRES_PER_KILOMETRE;
    }

    private static Measure measure(Figure figure, String name, Sight sight) {
        return new Measure(sight.in(figure.number()), sight.in(figure.unit()), name);
    }

    /// So much of the map that the outer square, laid over its middle, leaves something of it to be seen.
    private static @Nullable WorldBounds bounds(Share share, Sight sight) {
        return sight.exhibit().map().layer(MapLayer.CLUSTERS).stream()
                .map(feature -> feature.geometry().bounds())
                .reduce(WorldBounds::union)
                .map(WorldBounds::centre)
                .map(middle -> new WorldBounds(middle.x(), middle.y(), middle.x(), middle.y())
                        .grown(share.wholeSide() * SIDES_ACROSS / 2))
                .orElse(null);
    }

    private static List<Way> ways(Sight sight) {
        var ways = new ArrayList<Way>();
        for (var cluster : sight.catalog().clusters()) {
            ways.add(new Way(
                    "to-cluster-" + cluster.id(),
                    cluster.tint(),
                    "",
                    sight.in(cluster.name()),
                    Stop.at(ScreenId.CLUSTER, cluster.id())));
        }
        if (!sight.catalog().industries().isEmpty()) {
            ways.add(station("industries", "hexagon-multiple-outline", ScreenId.INDUSTRIES, sight));
        }
        if (sight.catalog().story() != null) {
            ways.add(station("story", "history", ScreenId.STORY, sight));
        }
        return ways;
    }

    private static Way station(String name, String icon, ScreenId screen, Sight sight) {
        return new Way("to-" + name, null, icon, sight.texts().say("dock." + name), Stop.at(screen));
    }

    private static List<String> sources(Goals goals) {
        var facts = new ArrayList<Fact>();
        goals.newer().forEach(newer -> facts.addAll(newer.aims()));
        var plan = goals.plan();
        if (plan != null) {
            Stream.of(plan.figures(), plan.actions(), plan.goals(), List.of(plan.period()), plan.context())
                    .forEach(facts::addAll);
        }
        var share = goals.share();
        if (share != null) {
            facts.addAll(List.of(share.whole(), share.part(), share.percent()));
            facts.addAll(share.context());
        }
        facts.addAll(goals.roles());
        facts.addAll(goals.facts());
        return facts.stream()
                .flatMap(fact -> fact.sources().stream())
                .distinct()
                .toList();
    }

    ObservableValue<Page> page() {
        return page;
    }

    void open(Stop stop) {
        visit.open(stop);
    }

    public ObservableValue<MapFocus> map() {
        return page.map(shown -> new MapFocus(
                shown.bounds(),
                0,
                null,
                0,
                null,
                false,
                List.of(),
                new MapScene.Detail(false, false, false),
                false,
                null));
    }

    public ObservableValue<List<String>> sources() {
        return page.map(Page::sources);
    }
}
