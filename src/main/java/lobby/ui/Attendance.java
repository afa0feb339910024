package lobby.ui;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import lobby.session.Admission;
import lobby.session.IdleClock;
import lobby.session.Patience;
import lobby.session.Stop;
import lobby.session.VisitorState;

/// Lets visits begin and end: wakes for whoever comes, asks who does not move whether they are still there, and begins
/// anew when nobody answers. JavaFX thread only.
///
/// Starts nothing: the kiosk has it look several times a second, tests whenever they like.
public final class Attendance {

    private static final long MILLIS = 1000;

    private final Visit visit;
    private final IdleClock clock;
    private final Admission admission;
    private final Duration idle;
    private final Supplier<VisitorState> fresh;
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper(this, "secondsLeft");

    /// @param idle rest after which a visitor who reads nothing long is asked
    /// @param fresh what the next visitor finds
    public Attendance(Visit visit, IdleClock clock, Admission admission, Duration idle, Supplier<VisitorState> fresh) {
        this.visit = visit;
        this.clock = clock;
        this.admission = admission;
        this.idle = idle;
        this.fresh = fresh;
        visit.stateProperty().addListener((_, before, now) -> {
            if (!before.at().equals(now.at())) {
                admission.screenChanged();
            }
            if (now.isUnattended()) {
                ask(0);
            }
        });
    }

    /// Seconds until the visit ends, from 1, while the kiosk asks whether anybody is there; else 0.
    public ReadOnlyIntegerProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    public boolean isAsking() {
        return secondsLeft.get() > 0;
    }

    /// Somebody has come. What they do with the hand that woke the kiosk does nothing else.
    ///
    /// @param shown what is on the screen
    void arrive(Stop shown) {
        admission.wake();
        visit.wake(shown);
    }

    /// Somebody says that they are still there.
    public void stay() {
        clock.stays();
        ask(0);
    }

    /// Ends the visit, if there is one, and leaves nothing of it.
    public void reset() {
        visit.become(fresh.get());
        // Not before: a visit is as long as its last input is late.
        stay();
    }

    /// Sees whether somebody is still there.
    public void look() {
        if (visit.state().isUnattended()) {
            return;
        }
        if (admission.isHeld()) {
            clock.touched();
        }
        var patience = Patience.with(visit.state(), idle);
        switch (clock.presence(patience)) {
            case PRESENT -> ask(0);
            case DOUBTFUL -> ask((int) Math.ceilDiv(clock.left(patience).toMillis(), MILLIS));
            case GONE -> reset();
        }
    }

    private void ask(int seconds) {
        boolean changes = isAsking() != seconds > 0;
        secondsLeft.set(seconds);
        if (changes) {
            admission.screenChanged();
        }
    }
}
