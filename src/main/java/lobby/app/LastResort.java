package lobby.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Catches what nobody else caught, on any thread: logs it, counts it, and leads the visitor to safe ground.
///
/// A fault in every frame would wash all else out of the log, so only some in a minute are written down.
final class LastResort implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = Logger.getLogger(LastResort.class.getName());
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_IN_A_WINDOW = 10;

    private final InstantSource time;
    private long caught;
    private Instant windowEnd = Instant.MIN;
    private int inWindow;
    private Runnable safeGround = () -> {};

    LastResort(InstantSource time) {
        this.time = time;
    }

    /// @param leadThere runs on the thread that failed, after each fault
    synchronized void onFault(Runnable leadThere) {
        safeGround = leadThere;
    }

    /// Faults since the start.
    synchronized long caught() {
        return caught;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        try {
            note(thread, fault);
            leadToSafety().run();
        } catch (RuntimeException | Error worse) {
            // A handler that fails itself would end the thread; without memory not even this line may be had.
            System.err.println(worse);
        }
    }

    private synchronized Runnable leadToSafety() {
        return safeGround;
    }

    private synchronized void note(Thread thread, Throwable fault) {
        caught++;
        var now = time.instant();
        if (!now.isBefore(windowEnd)) {
            if (inWindow > MOST_IN_A_WINDOW) {
                LOG.log(Level.SEVERE, "{0} more faults were not written down", inWindow - MOST_IN_A_WINDOW);
            }
            windowEnd = now.plus(WINDOW);
            inWindow = 0;
        }
        inWindow++;
        if (inWindow <= MOST_IN_A_WINDOW) {
            LOG.log(Level.SEVERE, fault, () -> "Fault %d, on thread %s".formatted(caught, thread.getName()));
        }
    }
}
