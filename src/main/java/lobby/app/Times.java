package lobby.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import lobby.session.Timetable;
import lobby.session.WallClock;

/// What time of day it is in the hall, and what is done by it.
record Times(WallClock clock, Timetable timetable) {

    /// Nobody knows what time it is: for pictures.
    static final Times UNKNOWN = new Times(new WallClock(() -> Instant.EPOCH, ZoneOffset.UTC), Timetable.NONE);

    /// By the clock of this machine.
    static Times of(Timetable timetable) {
        return new Times(new WallClock(InstantSource.system(), ZoneId.systemDefault()), timetable);
    }
}
