package lobby.session;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Hours of the week, such as those in which a hall is open.
///
/// @param spans those that begin on a day; a day without any is left out
public record Hours(Map<DayOfWeek, List<Span>> spans) {

    /// What operators are told to write.
    public static final String EXPECTED = "hours such as mo-fr 08:30-18:00; sa 09:00-12:00,13:00-17:00";

    private static final Pattern RULE = Pattern.compile("(?:([a-z, -]+?)\\s+)?([0-9:,\\s-]+|off)");
    private static final Pattern SPAN = Pattern.compile("(\\d\\d:\\d\\d)\\s*-\\s*(\\d\\d:\\d\\d)");
    private static final List<String> DAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final String END_OF_DAY = "24:00";

    /// From a time until just before another.
    ///
    /// @param until on the next day if it is not after `from`
    public record Span(LocalTime from, LocalTime until) {

        boolean endsNextDay() {
            return !until.isAfter(from);
        }
    }

    public Hours {
        var sorted = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        spans.forEach((day, ofDay) -> sorted.put(
                day,
                ofDay.stream()
                        .sorted((one, other) -> one.from().compareTo(other.from()))
                        .toList()));
        spans = Map.copyOf(sorted);
    }

    /// Reads rules divided by semicolons. A rule is days, or none for every day, and hours or `off`; a later rule takes
    /// the place of an earlier one. Empty if it cannot be read.
    public static Optional<Hours> parse(String text) {
        var spans = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        try {
            for (var rule : text.strip().toLowerCase(Locale.ROOT).split(";", -1)) {
                var parts = RULE.matcher(rule.strip());
                if (!parts.matches()) {
                    return Optional.empty();
                }
                var hours = parts.group(2).equals("off") ? List.<Span>of() : spans(parts.group(2));
                for (var day : days(parts.group(1) == null ? "mo-su" : parts.group(1))) {
                    spans.put(day, hours);
                }
            }
        } catch (DateTimeException _) {
            return Optional.empty();
        }
        return Optional.of(new Hours(spans));
    }

    private static List<Span> spans(String text) {
        var spans = new ArrayList<Span>();
        for (var each : text.split(",", -1)) {
            var times = SPAN.matcher(each.strip());
            if (!times.matches()) {
                throw new DateTimeException("no hours: " + each);
            }
            var until = times.group(2).equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(times.group(2));
            spans.add(new Span(LocalTime.parse(times.group(1)), until));
        }
        return List.copyOf(spans);
    }

    private static List<DayOfWeek> days(String text) {
        var days = new ArrayList<DayOfWeek>();
        for (var each : text.split(",", -1)) {
            var ends = each.strip().split("-", -1);
            var first = day(ends[0]);
            var last = day(ends[ends.length - 1]);
            if (ends.length > 2) {
                throw new DateTimeException("no days: " + each);
            }
            // Through the end of the week where it ends before it begins.
            int count = (last.getValue() - first.getValue() + DAYS.size()) % DAYS.size() + 1;
            IntStream.range(0, count).mapToObj(first::plus).forEach(days::add);
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.of(DAYS.indexOf(name.strip()) + 1);
    }

    /// Whether a moment lies in them.
    public boolean include(LocalDateTime moment) {
        var time = moment.toLocalTime();
        var today = moment.getDayOfWeek();
        return on(today).stream()
                        .anyMatch(span ->
                                !time.isBefore(span.from()) && (span.endsNextDay() || time.isBefore(span.until())))
                || on(today.minus(1)).stream().anyMatch(span -> span.endsNextDay() && time.isBefore(span.until()));
    }

    /// When they begin next; empty if they never do.
    public Optional<LocalDateTime> nextBegin(LocalDateTime after) {
        return IntStream.rangeClosed(0, DAYS.size())
                .mapToObj(days -> after.toLocalDate().plusDays(days))
                .flatMap(date -> on(date.getDayOfWeek()).stream().map(span -> date.atTime(span.from())))
                .filter(begin -> begin.isAfter(after))
                .findFirst();
    }

    private List<Span> on(DayOfWeek day) {
        return spans.getOrDefault(day, List.of());
    }
}
