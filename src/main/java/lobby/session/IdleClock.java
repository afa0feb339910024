package lobby.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Judges from the time since the last input whether anybody still stands at the kiosk.
///
/// Starts nothing and waits for nothing: the kiosk asks several times a second, tests ask whenever they like. Once in
/// doubt it stays so until it is told that somebody is there, and grants the whole time for an answer however late the
/// doubt was noticed, as after a sleep of the machine. One thread.
public final class IdleClock {

    private final InstantSource time;
    private Instant lastInput;
    private @Nullable Instant asked;

    /// @param time that only runs forward
    public IdleClock(InstantSource time) {
        this.time = time;
        lastInput = time.instant();
    }

    /// Somebody touched something. A doubt that is there stays, but the time for an answer begins anew.
    public void touched() {
        lastInput = time.instant();
    }

    /// Somebody says that they are there, or has just come.
    public void stays() {
        touched();
        asked = null;
    }

    /// When somebody touched something last.
    public Instant lastInput() {
        return lastInput;
    }

    /// What is to be thought at this moment.
    public Presence presence(Patience patience) {
        var now = time.instant();
        if (asked == null && !now.isBefore(lastInput.plus(patience.idle()))) {
            asked = now;
        }
        if (asked == null) {
            return Presence.PRESENT;
        }
        return left(patience).isPositive() ? Presence.DOUBTFUL : Presence.GONE;
    }

    /// What is left of the time for an answer; all of it while there is no doubt.
    public Duration left(Patience patience) {
        if (asked == null) {
            return patience.answer();
        }
        var from = asked.isAfter(lastInput) ? asked : lastInput;
        return patience.answer().minus(Duration.between(from, time.instant()));
    }
}
