package lobby.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// The time for which a statement holds, as exactly as its source tells it and no more.
///
/// In the files: `"2020"`, `"2020-09"`, `"2020-09-27"`, or words in each language where a source gives no plain date.
public sealed interface AsOf {

    /// A day of the calendar.
    record Day(LocalDate date) implements AsOf {}

    /// A month of a year.
    record Month(YearMonth month) implements AsOf {}

    /// A whole year.
    record WholeYear(Year year) implements AsOf {}

    /// Words such as "undated, 2021 or later".
    record Words(LocalizedText text) implements AsOf {}
}
