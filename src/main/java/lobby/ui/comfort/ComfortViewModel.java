package lobby.ui.comfort;

import javafx.beans.value.ObservableValue;
import lobby.session.Comfort;
import lobby.session.ScreenId;
import lobby.session.TextSize;
import lobby.ui.MapFocus;
import lobby.ui.Visit;

/// What the visitor chose for eyes and hands. Each choice is in force at once, and gone with the session.
public final class ComfortViewModel {

    /// Units of text on the signs, which share the map with a sheet.
    private static final double PLATE = 44;

    /// So that all of both clusters is seen above the sheet.
    private static final double CLOSEST = 11;

    private final Visit visit;
    private final ObservableValue<Comfort> page;
    private final ObservableValue<MapFocus> map;

    public ComfortViewModel(Visit visit) {
        this.visit = visit;
        page = visit.page(ScreenId.COMFORT, sight -> sight.state().comfort());
        map = visit.exhibitProperty().map(exhibit -> MapFocus.clusters(exhibit.map(), CLOSEST, PLATE));
    }

    /// What is in force.
    ObservableValue<Comfort> page() {
        return page;
    }

    public ObservableValue<MapFocus> map() {
        return map;
    }

    void choose(TextSize size) {
        visit.adjust(comfort -> comfort.withTextSize(size));
    }

    void switchLowReach() {
        visit.adjust(comfort -> comfort.withLowReach(!comfort.lowReach()));
    }

    void switchHighContrast() {
        visit.adjust(comfort -> comfort.withHighContrast(!comfort.highContrast()));
    }

    void switchReducedMotion() {
        visit.adjust(comfort -> comfort.withReducedMotion(!comfort.reducedMotion()));
    }

    /// All as the next visitor will find it.
    void reset() {
        visit.adjust(comfort -> Comfort.standard(comfort.hall()));
    }
}
