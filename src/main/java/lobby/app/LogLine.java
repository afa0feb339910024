package lobby.app;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/// Puts a record into one line, with its stack trace, so that a log can be searched and counted by line.
final class LogLine extends Formatter {

    /// In characters.
    static final int LONGEST = 8_192;

    private static final int MOST_CAUSES = 5;
    private static final int MOST_FRAMES = 20;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx");
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n\\u0085\\u2028\\u2029]+\\s*");

    private final ZoneId zone;

    LogLine(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String format(LogRecord record) {
        var text = "%s %s %s %s%s"
                .formatted(
                        TIME.format(record.getInstant().atZone(zone)),
                        record.getLevel().getName(),
                        record.getLoggerName(),
                        formatMessage(record),
                        trace(record));
        var line = BREAKS.matcher(text.strip()).replaceAll(" | ");
        return (line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line) + "\n";
    }

    /// The chain of causes, with the upper frames of each: the lower ones are the same in every trace.
    private static String trace(LogRecord record) {
        var trace = new StringBuilder();
        var thrown = record.getThrown();
        for (int depth = 0; thrown != null && depth < MOST_CAUSES; depth++) {
            trace.append(depth == 0 ? "\n" : "\nCaused by: ").append(thrown);
            Arrays.stream(thrown.getStackTrace())
                    .limit(MOST_FRAMES)
                    .forEach(frame -> trace.append("\nat ").append(frame));
            thrown = thrown.getCause();
        }
        return trace.toString();
    }
}
