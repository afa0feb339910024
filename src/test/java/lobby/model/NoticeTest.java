package lobby.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 24, 12, 0);

    private static Notice notice(@Nullable LocalDateTime from, @Nullable LocalDateTime until) {
        return new Notice("welcome", LocalizedText.of("欢迎", "Welcome"), null, from, until, 0, null);
    }

    @Test
    void isOnFromItsFirstMomentUntilJustBeforeItsLast() {
        var welcome = notice(TEN, NOON);

        assertThat(welcome.isOn(TEN.minusSeconds(1))).isFalse();
        assertThat(welcome.isOn(TEN)).isTrue();
        assertThat(welcome.isOn(NOON.minusSeconds(1))).isTrue();
        assertThat(welcome.isOn(NOON)).isFalse();
    }

    @Test
    void isAlwaysOnOnlyWithoutAnyTime() {
        assertThat(notice(null, null).isAlwaysOn()).isTrue();
        assertThat(notice(null, null).isOn(TEN)).isTrue();
        assertThat(notice(TEN, null).isAlwaysOn()).isFalse();
        assertThat(notice(null, NOON).isAlwaysOn()).isFalse();
    }
}
