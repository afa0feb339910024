package lobby.ui.presenter;

import java.util.List;
import javafx.beans.value.ObservableValue;
import lobby.map.MapScene;
import lobby.model.Fact;
import lobby.model.Tour;
import lobby.session.ScreenId;
import lobby.ui.MapFocus;
import lobby.ui.Sight;
import lobby.ui.TourStop;
import lobby.ui.Visit;

/// A step of a guided tour: what is said, to be read from ten metres, and what the map shows.
public final class PresenterViewModel {

    private static final double PLATE = 52;

    /// One step.
    ///
    /// @param caption with its number, if it has one
    /// @param text a second line; may be empty
    /// @param step from 0
    /// @param steps how many there are
    /// @param spoken how far the tour is, for a screen reader
    record Page(String caption, String text, int step, int steps, String spoken, List<String> sources, MapFocus map) {
        Page {
            sources = List.copyOf(sources);
        }

        boolean isFirst() {
            return step == 0;
        }

        boolean isLast() {
            return step == steps - 1;
        }
    }

    private final Presenter presenter;
    private final ObservableValue<Page> page;

    public PresenterViewModel(Visit visit, Presenter presenter) {
        this.presenter = presenter;
        page = visit.page(
                ScreenId.TOUR,
                sight -> sight.catalog()
                        .tour(sight.entry())
                        .map(tour -> page(tour, sight))
                        .orElse(null));
    }

    private static Page page(Tour tour, Sight sight) {
        int last = tour.steps().size() - 1;
        int number = Math.clamp(sight.state().page(), 0, last);
        var step = tour.steps().get(number);
        var fact = sight.catalog().fact(step.figure());
        var text = step.text();
        return new Page(
                fact.map(Fact::figure)
                        .map(figure -> sight.texts()
                                .say(
                                        "presenter.figured",
                                        sight.in(step.caption()),
                                        sight.in(figure.number()),
                                        sight.in(figure.unit())))
                        .orElseGet(() -> sight.in(step.caption())),
                text == null ? "" : sight.in(text),
                number,
                last + 1,
                sight.texts().say("presenter.step", number + 1, last + 1),
                fact.map(Fact::sources).orElse(List.of()),
                TourStop.focus(step, sight, MapScene.Detail.ALL, PLATE));
    }

    ObservableValue<Page> page() {
        return page;
    }

    public ObservableValue<MapFocus> map() {
        return page.map(Page::map);
    }

    public ObservableValue<List<String>> sources() {
        return page.map(Page::sources);
    }

    void next() {
        presenter.step(1);
    }

    void previous() {
        presenter.step(-1);
    }

    void explore() {
        presenter.explore();
    }
}
