package lobby.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import lobby.content.Exhibit;
import lobby.geo.Camera;
import lobby.i18n.Texts;
import lobby.session.Comfort;
import lobby.session.Filter;
import lobby.session.ScreenId;
import lobby.session.Search;
import lobby.session.Stop;
import lobby.session.VisitEvent;
import lobby.session.VisitLog;
import lobby.session.VisitorState;
import org.jspecify.annotations.Nullable;

/// What is shown and what a visitor has done to it: the two values of which every screen is made. JavaFX thread only.
///
/// View models read it and call it; nothing else holds state of a visitor.
public final class Visit {

    private final ReadOnlyObjectWrapper<Exhibit> exhibit;
    private final ReadOnlyObjectWrapper<VisitorState> state;
    private final Texts texts;
    private final VisitLog log;
    private Supplier<Stop> shown = () -> Stop.HOME;

    /// @param log is told what the visitor does
    public Visit(Exhibit exhibit, VisitorState first, Texts texts, VisitLog log) {
        this.exhibit = new ReadOnlyObjectWrapper<>(this, "exhibit", exhibit);
        this.state = new ReadOnlyObjectWrapper<>(this, "state", first);
        this.texts = texts;
        this.log = log;
        texts.speak(first.language());
    }

    public ReadOnlyObjectProperty<VisitorState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public VisitorState state() {
        return state.get();
    }

    public ReadOnlyObjectProperty<Exhibit> exhibitProperty() {
        return exhibit.getReadOnlyProperty();
    }

    public Exhibit exhibit() {
        return exhibit.get();
    }

    public Texts texts() {
        return texts;
    }

    /// Replaces the visitor's state as a whole: a reset, a snapshot, a test.
    public void become(VisitorState next) {
        if (!next.language().equals(texts.language())) {
            texts.speak(next.language());
        }
        var before = state.get();
        state.set(next);
        log.follow(before, next);
    }

    /// Notes what a visitor did that leaves no mark on the state, such as the number of hits of a search.
    public void note(VisitEvent event) {
        log.note(event);
    }

    /// What is being shown while nobody is there, and where a visit therefore begins.
    public void waitAt(Supplier<Stop> waitingAt) {
        shown = waitingAt;
    }

    /// Where a visit begins now.
    public Stop shown() {
        return shown.get();
    }

    /// Somebody has come: the visit begins at what was being shown.
    public void wake(Stop shown) {
        change(now -> now.wake(leadsSomewhere(shown) ? shown : Stop.HOME));
    }

    /// Replaces all that is shown. A visitor whose entry is gone finds the first screen.
    public void show(Exhibit next) {
        exhibit.set(next);
        if (!leadsSomewhere(state.get().at())) {
            change(now -> now.startAt(Stop.HOME));
        }
    }

    /// Goes on to another screen, with a way back. A stop that leads nowhere is ignored.
    public void open(Stop stop) {
        if (leadsSomewhere(stop) && !stop.equals(Stop.ATTRACT)) {
            change(now -> now.open(stop));
        }
    }

    /// Starts anew at a station of the dock.
    public void startAt(ScreenId station) {
        change(now -> now.startAt(Stop.at(station)));
    }

    /// Chooses an entry of the open screen, or none.
    public void choose(@Nullable String entry) {
        change(now -> now.choose(entry));
    }

    public void back() {
        change(VisitorState::back);
    }

    /// Closes what is open: the map is left.
    public void close() {
        change(now -> now.startAt(Stop.HOME));
    }

    public void speak(Locale language) {
        become(state.get().withLanguage(language));
    }

    /// Changes how the visitor sees and reaches things.
    public void adjust(UnaryOperator<Comfort> step) {
        change(now -> now.withComfort(step));
    }

    public void narrow(UnaryOperator<Filter> filter) {
        change(now -> now.withFilter(filter.apply(now.filter())));
    }

    /// Looks for something, or changes the keys with which it is typed.
    public void search(UnaryOperator<Search> step) {
        change(now -> now.withSearch(step));
    }

    public void turnTo(int page) {
        change(now -> now.withPage(page));
    }

    /// Fans out the markers that share a place.
    ///
    /// @param key of the stop of one of them; null to fold them away
    public void fanOut(@Nullable String key) {
        change(now -> now.withOnMap(map -> map.withFanned(key)));
    }

    /// Unfolds the keys that move the map, or folds them away.
    public void unfoldArrows(boolean unfolded) {
        change(now -> now.withOnMap(map -> map.withArrows(unfolded)));
    }

    /// @param camera null to let the screen decide again
    public void moveTo(@Nullable Camera camera) {
        change(now -> now.withOnMap(map -> map.withCamera(camera)));
    }

    private void change(UnaryOperator<VisitorState> step) {
        become(step.apply(state.get()));
    }

    private boolean leadsSomewhere(Stop stop) {
        var catalog = exhibit.get().catalog();
        return switch (stop.screen()) {
            case CLUSTER -> catalog.cluster(stop.entry()).isPresent();
            case ENTERPRISE -> catalog.enterprise(stop.entry()).isPresent();
            case PLACE -> catalog.place(stop.entry()).isPresent();
            case TOUR -> catalog.tour(stop.entry()).isPresent();
            default -> true;
        };
    }

    /// What a screen shows, made anew whenever something changes on which it depends while it is open, and kept while
    /// other screens are. Null until it was opened once, or if there is nothing to show: derive from it with `map`,
    /// which passes null by.
    ///
    /// @param page makes it; a value with `equals`, so that what did not change is not shown anew
    public <T> ObservableValue<T> page(ScreenId screen, Function<Sight, @Nullable T> page) {
        ObjectProperty<T> shown = new SimpleObjectProperty<>(this, screen.key());
        Runnable look = () -> {
            var now = state.get();
            if (now.at().screen() == screen) {
                var made = page.apply(new Sight(exhibit.get(), now, texts));
                if (!Objects.equals(made, shown.get())) {
                    shown.set(made);
                }
            }
        };
        state.addListener((_, _, _) -> look.run());
        exhibit.addListener((_, _, _) -> look.run());
        texts.touchProperty().addListener((_, _, _) -> look.run());
        look.run();
        return shown;
    }
}
