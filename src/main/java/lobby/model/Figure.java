package lobby.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number large enough to be shown as one.
///
/// @param value the bare number, in the unit that `unit` names in the first language; for arithmetic and checks
/// @param number the digits as each language writes them, "700" or "7"
/// @param unit what follows the digits, such as "million m²"
/// @param about a word before the digits such as "about"; null if the number is exact
/// @param squares how it is drawn; null if it is only written
public record Figure(
        BigDecimal value,
        LocalizedText number,
        LocalizedText unit,
        @Nullable LocalizedText about,
        @Nullable Squares squares) {}
