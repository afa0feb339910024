package lobby.ui.attract;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import lobby.map.MapScene;
import lobby.model.Fact;
import lobby.model.Notice;
import lobby.model.Tour;
import lobby.session.BurnIn;
import lobby.session.Stop;
import lobby.session.Timetable;
import lobby.session.TourPlayer;
import lobby.session.WallClock;
import lobby.ui.MapFocus;
import lobby.ui.Sight;
import lobby.ui.TourStop;
import lobby.ui.Visit;
import org.jspecify.annotations.Nullable;

/// The tour that plays while nobody is there: what its step says, what the map shows, and how slowly all of it moves.
///
/// Does nothing of itself: it is told of each second that passes.
public final class AttractViewModel {

    private static final int SECONDS_A_MINUTE = 60;
    private static final double MILLIS = 1000;

    /// Seconds after which the camera has arrived, and the map begins to drift.
    private static final double ARRIVED = 2;

    /// What a step says. What it does not say is empty, and takes no room.
    ///
    /// @param about a word before the number
    /// @param secondUnit the unit in the second language
    /// @param secondCaption the caption in the second language
    record Words(
            String about,
            String number,
            String unit,
            String secondUnit,
            String caption,
            String secondCaption,
            String text) {

        static final Words NONE = new Words("", "", "", "", "", "", "");
    }

    /// Everything that is said, first in the language of the moment.
    ///
    /// @param notice what is on today; empty for nothing
    /// @param closed when the hall opens; empty while it is open
    record Page(
            String park,
            String secondPark,
            Words words,
            String notice,
            String noticeText,
            String call,
            String secondCall,
            String closed,
            String secondClosed) {

        boolean isClosed() {
            return !closed.isEmpty();
        }
    }

    private final Visit visit;
    private final InstantSource time;
    private final WallClock clock;
    private final Timetable timetable;
    private final TourPlayer player;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final ReadOnlyObjectWrapper<MapFocus> map = new ReadOnlyObjectWrapper<>(this, "map");
    private final ReadOnlyDoubleWrapper drifted = new ReadOnlyDoubleWrapper(this, "drifted");
    private final ReadOnlyDoubleWrapper right = new ReadOnlyDoubleWrapper(this, "right");
    private final ReadOnlyDoubleWrapper down = new ReadOnlyDoubleWrapper(this, "down");
    private final ReadOnlyDoubleWrapper dimmed = new ReadOnlyDoubleWrapper(this, "dimmed");

    private @Nullable Tour tour;

    /// @param time for how long things stay; need not be the time of day
    /// @param clock for what is done by the hours of the hall
    public AttractViewModel(Visit visit, InstantSource time, WallClock clock, Timetable timetable) {
        this.visit = visit;
        this.time = time;
        this.clock = clock;
        this.timetable = timetable;
        player = new TourPlayer(time);
        visit.stateProperty().addListener((_, before, now) -> {
            if (now.isUnattended()) {
                if (!before.isUnattended()) {
                    begin();
                }
                look();
            } else {
                dimmed.set(0);
            }
        });
        visit.exhibitProperty().addListener((_, _, _) -> {
            begin();
            if (visit.state().isUnattended()) {
                look();
            }
        });
        visit.texts().touchProperty().addListener((_, _, _) -> look());
        begin();
        look();
    }

    private void begin() {
        tour = visit.exhibit().catalog().tours().stream()
                .filter(Tour::attract)
                .findFirst()
                .orElse(null);
        player.play(steps().stream().map(Tour.Step::seconds).toList());
    }

    private List<Tour.Step> steps() {
        return tour == null ? List.of() : tour.steps();
    }

    private Optional<Tour.Step> step() {
        return steps().stream().skip(player.step()).findFirst();
    }

    /// Another second has passed.
    public void tick() {
        if (!visit.state().isUnattended()) {
            return;
        }
        boolean isClosed = timetable.isClosed(clock.now());
        if (!isClosed) {
            player.tick();
        }
        look();
    }

    private void look() {
        var sight = new Sight(visit.exhibit(), visit.state(), visit.texts());
        var now = clock.now();
        var made = page(sight, now);
        if (!made.equals(page.get())) {
            page.set(made);
            map.set(focus(sight));
        }
        dimmed.set(timetable.dimmed(now));
        var instant = time.instant();
        right.set(BurnIn.right(instant));
        down.set(BurnIn.down(instant));
        double seconds = player.shownFor().toMillis() / MILLIS - ARRIVED;
        drifted.set(made.isClosed() ? 0 : Math.floor(Math.max(0, seconds) * BurnIn.A_MINUTE / SECONDS_A_MINUTE));
    }

    private Page page(Sight sight, @Nullable LocalDateTime now) {
        var park = sight.catalog().pack().park();
        var second = sight.secondLanguage();
        var notice = notice(sight);
        boolean isClosed = timetable.isClosed(now);
        var opens = timetable.opens(now).orElse(null);
        return new Page(
                park.isSaid() ? sight.in(park) : "",
                park.isSaid() ? sight.second(park) : "",
                step().map(step -> words(step, sight)).orElse(Words.NONE),
                notice.map(one -> sight.in(one.title())).orElse(""),
                notice.map(Notice::text).map(sight::in).orElse(""),
                sight.texts().say("attract.call"),
                second.map(other -> sight.texts().sayIn(other, "attract.call")).orElse(""),
                isClosed ? closed(sight, sight.language(), now, opens) : "",
                isClosed ? second.map(other -> closed(sight, other, now, opens)).orElse("") : "");
    }

    /// With each step the next one, so that all of them are read.
    private Optional<Notice> notice(Sight sight) {
        var notices = sight.catalog().notices();
        return notices.isEmpty() ? Optional.empty() : Optional.of(notices.get(player.step() % notices.size()));
    }

    private static Words words(Tour.Step step, Sight sight) {
        var figure = sight.catalog().fact(step.figure()).map(Fact::figure).orElse(null);
        var text = step.text();
        var unit = figure == null ? "" : sight.in(figure.unit());
        return new Words(
                figure == null || figure.about() == null ? "" : sight.in(figure.about()),
                figure == null ? "" : sight.in(figure.number()),
                unit,
                figure == null ? "" : sight.second(figure.unit()),
                sight.in(step.caption()),
                sight.second(step.caption()),
                text == null ? "" : sight.in(text));
    }

    private static String closed(
            Sight sight, Locale language, @Nullable LocalDateTime now, @Nullable LocalDateTime opens) {
        var texts = sight.texts();
        if (now == null || opens == null) {
            return texts.sayIn(language, "closed.now");
        }
        var at = texts.timeIn(language, opens);
        if (opens.toLocalDate().equals(now.toLocalDate())) {
            return texts.sayIn(language, "closed.today", at);
        }
        return opens.toLocalDate().equals(now.toLocalDate().plusDays(1))
                ? texts.sayIn(language, "closed.tomorrow", at)
                : texts.sayIn(language, "closed.later", texts.weekdayIn(language, opens), at);
    }

    private MapFocus focus(Sight sight) {
        return step().map(step -> TourStop.focus(step, sight, MapScene.Detail.POSTER, 0))
                .orElseGet(() -> new MapFocus(null, 0, null, 0, null, false, List.of(), MapScene.Detail.POSTER));
    }

    /// Where a visitor lands who comes now: at what is being shown.
    public Stop shown() {
        return page.get().isClosed() ? Stop.HOME : step().map(TourStop::of).orElse(Stop.HOME);
    }

    /// Whether there is something to touch.
    ReadOnlyBooleanProperty touchProperty() {
        return visit.texts().touchProperty();
    }

    ObservableValue<Page> page() {
        return page.getReadOnlyProperty();
    }

    public ObservableValue<MapFocus> map() {
        return map.getReadOnlyProperty();
    }

    public ObservableValue<List<String>> sources() {
        return page.map(_ -> step().stream()
                .flatMap(step -> Stream.ofNullable(step.figure()))
                .flatMap(id -> visit.exhibit().catalog().fact(id).stream())
                .flatMap(fact -> fact.sources().stream())
                .toList());
    }

    /// Units by which the map has been moved on since the step began; 0 when one begins.
    ReadOnlyDoubleProperty driftedProperty() {
        return drifted.getReadOnlyProperty();
    }

    /// Units by which all that stands still is moved to the right.
    public ReadOnlyDoubleProperty rightProperty() {
        return right.getReadOnlyProperty();
    }

    /// The same downwards.
    public ReadOnlyDoubleProperty downProperty() {
        return down.getReadOnlyProperty();
    }

    /// Share of the light that is taken away; 0 when somebody comes.
    ReadOnlyDoubleProperty dimmedProperty() {
        return dimmed.getReadOnlyProperty();
    }
}
