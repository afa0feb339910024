package lobby.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CleaningLockTest {

    private Instant now = Instant.EPOCH;
    private final CleaningLock lock = new CleaningLock(() -> now);

    @Test
    void holdsForAMinute() {
        assertThat(lock.isOn()).isFalse();
        lock.begin();
        assertThat(lock.left()).isEqualTo(Duration.ofSeconds(60));
        now = now.plusMillis(59_999);
        assertThat(lock.isOn()).isTrue();
        now = now.plusMillis(1);
        assertThat(lock.isOn()).isFalse();
    }

    @Test
    void endsWhenTheClockIsSetBack() {
        lock.begin();
        now = now.minusSeconds(3600);

        assertThat(lock.isOn()).isFalse();
        now = now.plusSeconds(3610);
        assertThat(lock.isOn()).isFalse();
    }
}
