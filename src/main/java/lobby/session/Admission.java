package lobby.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Decides of every input whether it does what it was meant for, and notes that somebody is there.
///
/// The first touch only wakes: until the hand has let go altogether, and a moment longer, all it does is refused. For a
/// moment after a change of screen its controls take no tap, since it was meant for what stood there before.
/// An input goes by the name of what presses: a finger, a mouse button, a key. One thread.
public final class Admission {

    private static final Logger LOG = Logger.getLogger(Admission.class.getName());

    /// How long new controls are deaf, and how long after the first gesture its echoes may come: of one touch both a
    /// finger and a mouse are told, by ways of different length.
    static final Duration MOMENT = Duration.ofMillis(300);

    /// What says nothing for so long is stuck, or its release was lost. It no longer holds back others.
    static final Duration LOST = Duration.ofSeconds(20);

    /// What is held for longer is no visitor but a fault of the glass, or something that leans against it.
    static final Duration LONGEST_HOLD = Duration.ofMinutes(2);

    private final InstantSource time;
    private final IdleClock clock;
    private final Map<Object, Hold> held = new HashMap<>();
    private boolean waking;
    private Instant lastRefused = Instant.MIN;
    private Instant lastChange = Instant.MIN;

    private static final class Hold {

        private final Instant since;
        private final boolean refused;
        private Instant heard;
        private boolean reported;

        private Hold(Instant since, boolean refused) {
            this.since = since;
            this.refused = refused;
            heard = since;
        }
    }

    /// @param time that only runs forward
    /// @param clock is told of every input
    public Admission(InstantSource time, IdleClock clock) {
        this.time = time;
        this.clock = clock;
    }

    /// Somebody has come, by the input that is asked about next or is under way.
    public void wake() {
        waking = true;
        lastRefused = time.instant();
        clock.stays();
    }

    /// Other controls than before are shown.
    public void screenChanged() {
        lastChange = time.instant();
    }

    /// Something is pressed.
    ///
    /// @param guarded whether it is on a control that a change of screen may have put there
    /// @return whether it does anything
    public boolean press(Object what, boolean guarded) {
        var now = time.instant();
        held.values().removeIf(hold -> isLost(hold, now));
        // A key that is held is pressed again and again.
        var before = held.get(what);
        if (before != null) {
            return move(what);
        }
        clock.touched();
        boolean admitted = !isWaking(now) && !(guarded && now.isBefore(lastChange.plus(MOMENT)));
        held.put(what, new Hold(now, !admitted));
        return noted(admitted, now);
    }

    /// What is pressed moves.
    ///
    /// @return whether it does anything
    public boolean move(Object what) {
        var hold = held.get(what);
        if (hold == null) {
            return true;
        }
        hold.heard = time.instant();
        if (!isStuck(hold, hold.heard)) {
            clock.touched();
        }
        return noted(!hold.refused, hold.heard);
    }

    /// What was pressed is let go, or lost.
    ///
    /// @return whether that does anything
    public boolean release(Object what) {
        var hold = held.remove(what);
        if (hold == null) {
            return true;
        }
        var now = time.instant();
        if (!isStuck(hold, now)) {
            clock.touched();
        }
        return noted(!hold.refused, now);
    }

    /// A wheel turns, or something else happens that is over at once.
    ///
    /// @return whether it does anything
    public boolean turn() {
        clock.touched();
        var now = time.instant();
        return noted(!isWaking(now), now);
    }

    /// Whether somebody holds anything down at this moment, however still.
    public boolean isHeld() {
        var now = time.instant();
        return held.values().stream().anyMatch(hold -> !isStuck(hold, now));
    }

    /// Whether the gesture that woke is still under way.
    public boolean isWaking() {
        return isWaking(time.instant());
    }

    private boolean noted(boolean admitted, Instant now) {
        if (!admitted) {
            lastRefused = now;
        }
        return admitted;
    }

    private boolean isWaking(Instant now) {
        boolean over =
                held.values().stream().noneMatch(hold -> hold.refused) && !now.isBefore(lastRefused.plus(MOMENT));
        if (over) {
            waking = false;
        }
        return waking;
    }

    private static boolean isLost(Hold hold, Instant now) {
        return !now.isBefore(hold.heard.plus(LOST));
    }

    private static boolean isStuck(Hold hold, Instant now) {
        boolean stuck = !now.isBefore(hold.since.plus(LONGEST_HOLD));
        if (stuck && !hold.reported) {
            hold.reported = true;
            LOG.log(
                    Level.WARNING,
                    "Something has been held down for {0} minutes and no longer counts as a visitor: look at the glass,"
                            + " clean it, and see whether something leans against it or lies on the keyboard",
                    LONGEST_HOLD.toMinutes());
        }
        return stuck;
    }
}
