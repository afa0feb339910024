package lobby.session;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The time of day in the hall, as far as the machine's clock can be believed.
///
/// A kiosk has no network, and an empty battery is common: whoever asks has to say what happens without a time.
public record WallClock(InstantSource source, ZoneId zone) {

    /// From this day on a clock is believed; a machine that lost its time shows an earlier one.
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static final LocalDate NO_LONGER = LocalDate.of(2100, 1, 1);

    /// Whether a day that a machine's clock tells can be true.
    public static boolean isPlausible(LocalDate day) {
        return !day.isBefore(FIRST) && day.isBefore(NO_LONGER);
    }

    /// Null if the machine cannot know.
    public @Nullable LocalDateTime now() {
        var now = LocalDateTime.ofInstant(source.instant(), zone);
        return isPlausible(now.toLocalDate()) ? now : null;
    }
}
