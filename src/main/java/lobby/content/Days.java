package lobby.content;

import java.time.LocalDate;

/// Whether a day that a machine's clock tells can be true. Kiosks have no network, and an empty battery is common.
public final class Days {

    /// From this day on a clock is believed; a machine that lost its time shows an earlier one.
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static final LocalDate NO_LONGER = LocalDate.of(2100, 1, 1);

    private Days() {}

    public static boolean isPlausible(LocalDate day) {
        return !day.isBefore(FIRST) && day.isBefore(NO_LONGER);
    }
}
