package lobby.ui.presenter;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.KeyCode;
import lobby.model.Tour;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.session.VisitEvent;
import lobby.session.VisitorState;
import lobby.ui.TourStop;
import lobby.ui.Visit;
import org.jspecify.annotations.Nullable;

/// Whether somebody presents, and what their keys do: those of a clicker, and those to come and go. JavaFX thread only.
///
/// At which step the tour is stands in the visitor's state, as the page of its stop, so that it is still there after
/// free exploration. That somebody presents does not: it outlives whatever is shown, until the presenter ends it.
public final class Presenter {

    private final Visit visit;
    private final Supplier<VisitorState> fresh;
    private final ReadOnlyBooleanWrapper presenting = new ReadOnlyBooleanWrapper(this, "presenting");
    private final ReadOnlyBooleanWrapper black = new ReadOnlyBooleanWrapper(this, "black");
    private @Nullable String tour;
    private @Nullable String first;

    /// @param fresh what is left when the presenter goes
    public Presenter(Visit visit, Supplier<VisitorState> fresh) {
        this.visit = visit;
        this.fresh = fresh;
        visit.stateProperty().addListener((_, _, now) -> {
            if (now.at().screen() != ScreenId.TOUR) {
                black.set(false);
            }
        });
    }

    /// While it holds nobody is asked whether they are still there.
    public ReadOnlyBooleanProperty presentingProperty() {
        return presenting.getReadOnlyProperty();
    }

    /// Whether the presenter wants to be looked at rather than the screen.
    public ReadOnlyBooleanProperty blackProperty() {
        return black.getReadOnlyProperty();
    }

    /// Lets a key begin a tour; without one no key does anything, since a visitor might find it.
    public void offer(String id) {
        first = id;
    }

    /// Begins a tour with its first step. One that the content does not have is ignored.
    public void begin(String id) {
        if (visit.exhibit().catalog().tour(id).isPresent()) {
            tour = id;
            presenting.set(true);
            visit.become(fresh.get().startAt(Stop.at(ScreenId.TOUR, id)));
            visit.note(new VisitEvent.TourRun(id));
        }
    }

    /// Back to the step at which the presenter went exploring.
    public void resume() {
        if (tour != null) {
            visit.open(Stop.at(ScreenId.TOUR, tour));
        }
    }

    /// Back to self-service, with nothing left of the tour.
    public void end() {
        tour = null;
        black.set(false);
        presenting.set(false);
        visit.become(fresh.get());
    }

    /// What a key does.
    ///
    /// @return whether it did something, and nobody else should take it
    boolean press(KeyCode key) {
        if (!presenting.get()) {
            if (key != KeyCode.F5 || first == null) {
                return false;
            }
            begin(first);
            return true;
        }
        if (key == KeyCode.F6) {
            end();
            return true;
        }
        return visit.state().at().screen() == ScreenId.TOUR ? pressOnTour(key) : pressOutside(key);
    }

    private boolean pressOutside(KeyCode key) {
        return switch (key) {
            case ESCAPE, F5, PAGE_DOWN, PAGE_UP -> {
                resume();
                yield true;
            }
            default -> false;
        };
    }

    private boolean pressOnTour(KeyCode key) {
        switch (key) {
            case PAGE_DOWN, RIGHT, DOWN, SPACE -> step(1);
            case PAGE_UP, LEFT, UP -> step(-1);
            case B, PERIOD -> black.set(!black.get());
            case ESCAPE -> explore();
            case F5 -> black.set(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// On to another step, or from black to the one that was there.
    void step(int by) {
        black.set(false);
        var steps = current().map(Tour::steps).orElseThrow();
        int next = Math.clamp(visit.state().page() + by, 0, steps.size() - 1);
        if (next != visit.state().page()) {
            visit.turnTo(next);
        }
    }

    /// Leaves the tour at what its step is about.
    void explore() {
        black.set(false);
        visit.open(current()
                .map(shown -> shown.steps().get(visit.state().page()))
                .map(TourStop::of)
                .orElse(Stop.HOME));
    }

    private Optional<Tour> current() {
        return visit.exhibit().catalog().tour(visit.state().at().entry());
    }
}
