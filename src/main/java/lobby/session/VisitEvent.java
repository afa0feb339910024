package lobby.session;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that a visitor did, for whoever counts what visitors look for. Says nothing of who it was.
public sealed interface VisitEvent {

    /// Somebody woke the kiosk.
    ///
    /// @param language in which they were greeted
    record VisitStarted(Locale language) implements VisitEvent {}

    /// Nothing is left of the visit.
    ///
    /// @param length from the first input to the last one
    record VisitEnded(Duration length) implements VisitEvent {}

    /// A panel other than that of an enterprise or a place.
    ///
    /// @param entry id of what is shown or chosen there; null for none
    record PanelOpened(ScreenId screen, @Nullable String entry) implements VisitEvent {}

    /// @param id of the enterprise
    record EnterpriseOpened(String id) implements VisitEvent {}

    /// @param id of the place
    record PlaceOpened(String id) implements VisitEvent {}

    /// A search that the visitor has come to an end of.
    ///
    /// @param query as it was typed
    /// @param results how many there were
    record Searched(String query, int results) implements VisitEvent {}

    record LanguageChosen(Locale language) implements VisitEvent {}

    /// @param chosen how the visitor sees and reaches things from now on
    record ComfortChosen(Comfort chosen) implements VisitEvent {}

    /// A code that a phone takes along came into view.
    ///
    /// @param of what it holds
    record CodeShown(Stop of) implements VisitEvent {}

    /// A presenter began a tour.
    ///
    /// @param id of the tour
    record TourRun(String id) implements VisitEvent {}
}
