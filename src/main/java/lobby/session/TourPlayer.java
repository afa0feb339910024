package lobby.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Says at which step a tour is that plays by itself, round and round.
///
/// Starts nothing and waits for nothing: the kiosk asks once a second, tests ask whenever they like. It goes on by one
/// step at a time, however long nobody asked and wherever the clock jumped to, so that no step is left out and none
/// stays.
public final class TourPlayer {

    private final InstantSource time;
    private List<Duration> stays = List.of();
    private int step;
    private Instant since;

    public TourPlayer(InstantSource time) {
        this.time = time;
        since = time.instant();
    }

    /// Begins with the first step.
    ///
    /// @param seconds how long each step stays; none at all stay at the first for good
    public void play(List<Integer> seconds) {
        stays = seconds.stream().map(Duration::ofSeconds).toList();
        step = 0;
        since = time.instant();
    }

    /// The step at which it is, from 0.
    public int step() {
        return step;
    }

    /// How long the step has been there.
    public Duration shownFor() {
        var passed = Duration.between(since, time.instant());
        return passed.isNegative() ? Duration.ZERO : passed;
    }

    /// Goes on if the time of the step is over.
    ///
    /// @return whether it went on
    public boolean tick() {
        if (stays.size() < 2) {
            return false;
        }
        var passed = Duration.between(since, time.instant());
        if (!passed.isNegative() && passed.compareTo(stays.get(step)) < 0) {
            return false;
        }
        step = (step + 1) % stays.size();
        since = time.instant();
        return true;
    }
}
