package lobby.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnterpriseTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private static Enterprise validFrom(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Enterprise(
                "mill",
                LocalizedText.of("磨坊", "Mill"),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                EnterpriseStatus.TENANT,
                new AsOf.WholeYear(Year.of(2026)),
                from,
                until,
                null,
                false,
                LocalizedText.of("磨面", "It grinds"),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of("paper"));
    }

    @Test
    void isValidFromItsFirstDayToItsLast() {
        var mill = validFrom(MAY, JUNE);

        assertThat(mill.isValidOn(MAY.minusDays(1))).isFalse();
        assertThat(mill.isValidOn(MAY)).isTrue();
        assertThat(mill.isValidOn(JUNE)).isTrue();
        assertThat(mill.isValidOn(JUNE.plusDays(1))).isFalse();
    }

    @Test
    void isAlwaysValidWithoutDays() {
        assertThat(validFrom(null, null).isValidOn(MAY)).isTrue();
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> validFrom(JUNE, MAY));
    }
}
