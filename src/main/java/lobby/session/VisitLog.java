package lobby.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Tells what visitors do, most of which follows from their steps. One thread.
///
/// The way back over what was opened already is not told again.
public final class VisitLog {

    private final InstantSource lastInput;
    private final Consumer<VisitEvent> sink;
    private Instant begun;

    /// @param lastInput when somebody touched the kiosk last
    /// @param sink gets each event as it happens, and must not block
    public VisitLog(InstantSource lastInput, Consumer<VisitEvent> sink) {
        this.lastInput = lastInput;
        this.sink = sink;
        begun = lastInput.instant();
    }

    /// A log that nobody reads.
    public static VisitLog unread() {
        return new VisitLog(() -> Instant.EPOCH, _ -> {});
    }

    /// Notes what leaves no mark on the state.
    public void note(VisitEvent event) {
        sink.accept(event);
    }

    /// Notes what can be told from a step.
    public void follow(VisitorState before, VisitorState now) {
        if (now.isUnattended()) {
            if (!before.isUnattended()) {
                note(new VisitEvent.VisitEnded(Duration.between(begun, lastInput.instant())));
            }
            return;
        }
        if (before.isUnattended()) {
            begun = lastInput.instant();
            note(new VisitEvent.VisitStarted(now.language()));
            return;
        }
        if (!before.at().equals(now.at()) && !isWayBack(before, now)) {
            opened(now.at());
        }
        if (!before.language().equals(now.language())) {
            note(new VisitEvent.LanguageChosen(now.language()));
        }
        if (!before.comfort().equals(now.comfort())) {
            note(new VisitEvent.ComfortChosen(now.comfort()));
        }
    }

    private static boolean isWayBack(VisitorState before, VisitorState now) {
        var back = before.back();
        return !before.trail().isEmpty()
                && back.at().equals(now.at())
                && back.trail().equals(now.trail());
    }

    private void opened(Stop stop) {
        var entry = stop.entry();
        if (stop.screen() == ScreenId.ENTERPRISE && entry != null) {
            note(new VisitEvent.EnterpriseOpened(entry));
        } else if (stop.screen() == ScreenId.PLACE && entry != null) {
            note(new VisitEvent.PlaceOpened(entry));
        } else if (stop.screen() != ScreenId.HOME) {
            note(new VisitEvent.PanelOpened(stop.screen(), entry));
        }
    }
}
