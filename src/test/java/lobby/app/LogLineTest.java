package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {

    private final LogLine line = new LogLine(ZoneOffset.ofHours(8));
    private final LogRecord record = new LogRecord(Level.WARNING, "{0} is missing");

    @Test
    void saysWhenHowBadWhereAndWhat() {
        record.setInstant(Instant.parse("2026-01-02T03:04:05.678Z"));
        record.setLoggerName("lobby.app.Desk");
        record.setParameters(new Object[] {"chip.svg"});

        assertThat(line.format(record))
                .isEqualTo("2026-01-02T11:04:05.678+08:00 WARNING lobby.app.Desk chip.svg is missing\n");
    }

    @Test
    void staysOneLineWithAStackTrace() {
        record.setThrown(new IllegalStateException("first\nsecond", new RuntimeException("cause")));

        assertThat(line.format(record))
                .containsOnlyOnce("\n")
                .endsWith("\n")
                .contains("first | second")
                .contains("Caused by: java.lang.RuntimeException: cause");
    }

    @Test
    void cutsWhatIsTooLong() {
        record.setMessage("x".repeat(1_000_000));

        assertThat(line.format(record)).hasSizeLessThan(LogLine.LONGEST + 5).endsWith(" …\n");
    }
}
