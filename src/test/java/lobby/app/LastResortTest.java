package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LastResortTest {

    private static final Logger LOG = Logger.getLogger(LastResort.class.getName());

    private final List<LogRecord> records = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Instant now = Instant.EPOCH;
    private final LastResort lastResort = new LastResort(() -> now);

    @BeforeEach
    void listen() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(listener);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void logsCountsAndLeadsToSafeGround() {
        var led = new ArrayList<String>();
        lastResort.onFault(() -> led.add("home"));

        fail(1);

        assertThat(records).hasSize(1);
        assertThat(lastResort.caught()).isEqualTo(1);
        assertThat(led).containsExactly("home");
    }

    @Test
    void writesDownOnlySomeOfAStorm() {
        fail(10_000);
        now = now.plusSeconds(60);
        fail(1);

        assertThat(lastResort.caught()).isEqualTo(10_001);
        assertThat(records).hasSize(10 + 2);
        assertThat(records.get(10).getParameters()).containsExactly(9_990);
    }

    @Test
    void survivesItsOwnFaults() {
        lastResort.onFault(() -> {
            throw new IllegalStateException("no ground there");
        });

        fail(2);

        assertThat(lastResort.caught()).isEqualTo(2);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            lastResort.uncaughtException(Thread.currentThread(), new IllegalStateException("expected by the test"));
        }
    }
}
