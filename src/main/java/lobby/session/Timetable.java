package lobby.session;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the kiosk does by the hours of the hall. A moment that is not known, null, is in the middle of an
/// ordinary day.
///
/// @param opening when the hall is open; null for always
/// @param night when a visitor finds dark colours; null for never
/// @param dimming share of the light that is taken away at night while nobody is there, 0 to [#DARKEST]
public record Timetable(@Nullable Hours opening, @Nullable Hours night, double dimming) {

    /// More would not be seen.
    public static final double DARKEST = 0.9;

    /// A hall that never closes and has no night.
    public static final Timetable NONE = new Timetable(null, null, 0);

    public Timetable {
        if (!(dimming >= 0 && dimming <= DARKEST)) {
            throw new IllegalArgumentException("dimming must be 0 to %s, but was %s".formatted(DARKEST, dimming));
        }
    }

    public boolean isClosed(@Nullable LocalDateTime now) {
        return opening != null && now != null && !opening.include(now);
    }

    /// When a closed hall opens; empty if it never does.
    public Optional<LocalDateTime> opens(@Nullable LocalDateTime now) {
        return opening == null || now == null ? Optional.empty() : opening.nextBegin(now);
    }

    /// The colours that a visitor finds.
    ///
    /// @param byDay those of an ordinary day; who asked for high contrast keeps it
    public Theme theme(Theme byDay, @Nullable LocalDateTime now) {
        return byDay == Theme.LIGHT && isNight(now) ? Theme.NIGHT : byDay;
    }

    /// Share of the light that is taken away while nobody is there.
    public double dimmed(@Nullable LocalDateTime now) {
        return isNight(now) ? dimming : 0;
    }

    private boolean isNight(@Nullable LocalDateTime now) {
        return night != null && now != null && night.include(now);
    }
}
