package lobby.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import lobby.session.VisitEvent;

/// How the kiosk watches over those who come and go.
///
/// @param time that only runs forward, whatever is done to the machine's clock
/// @param idle rest after which a visitor is asked whether they are still there
/// @param events gets what visitors do, on the JavaFX thread
record Watch(InstantSource time, Duration idle, Consumer<VisitEvent> events) {

    /// No time passes and nothing is noted.
    static Watch asleep() {
        return new Watch(() -> Instant.EPOCH, Duration.ofSeconds(60), _ -> {});
    }

    /// The time since the program started.
    static InstantSource uptime() {
        long start = System.nanoTime();
        return () -> Instant.EPOCH.plusNanos(System.nanoTime() - start);
    }
}
