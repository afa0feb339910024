package lobby.session;

import java.time.Instant;

/// How far what stands still for long is moved aside, so that it does not burn into the glass.
///
/// It follows a path that depends on the time alone: there and back in each direction, in two rhythms that seldom meet,
/// so that in a day it has been everywhere. At no time faster than [#A_MINUTE].
public final class BurnIn {

    /// Units by which things move in a minute at most, in each direction.
    public static final double A_MINUTE = 24;

    /// Units by which things are off their place at most: 1.5 % of the height of the smallest screen.
    public static final double FARTHEST = 12;

    private static final double SECONDS_A_UNIT = 60 / A_MINUTE;

    /// A slower rhythm across, with no divisor in common.
    private static final double SLOWER = 1.618;

    private BurnIn() {}

    /// Units to the right, from 0 to [#FARTHEST], in whole ones.
    public static double right(Instant now) {
        return right(now, FARTHEST);
    }

    /// Units down, likewise.
    public static double down(Instant now) {
        return down(now, FARTHEST);
    }

    /// Units to the right of something that has the whole screen to wander about.
    ///
    /// @param room units, at least 1
    public static double right(Instant now, double room) {
        return swing(now.getEpochSecond() / SECONDS_A_UNIT, Math.floor(room));
    }

    /// Units down, likewise.
    public static double down(Instant now, double room) {
        return swing(now.getEpochSecond() / SECONDS_A_UNIT / SLOWER, Math.floor(room));
    }

    private static double swing(double way, double room) {
        double turn = Math.floor(way) % (2 * room);
        return turn <= room ? turn : 2 * room - turn;
    }
}
