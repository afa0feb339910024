package lobby.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Lets the glass be wiped: for a minute nothing that touches it counts.
///
/// It ends by itself, whatever happens to the clock, so that nobody is ever locked out for longer.
public final class CleaningLock {

    public static final Duration LASTS = Duration.ofSeconds(60);

    private final InstantSource time;
    private @Nullable Instant begun;

    public CleaningLock(InstantSource time) {
        this.time = time;
    }

    public void begin() {
        begun = time.instant();
    }

    /// Whether it holds now.
    public boolean isOn() {
        return !left().isZero();
    }

    /// How much longer it holds; zero if it does not.
    public Duration left() {
        if (begun == null) {
            return Duration.ZERO;
        }
        var passed = Duration.between(begun, time.instant());
        if (passed.isNegative() || passed.compareTo(LASTS) >= 0) {
            begun = null;
            return Duration.ZERO;
        }
        return LASTS.minus(passed);
    }
}
