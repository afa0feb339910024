package lobby.ui.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import lobby.model.AsOf;
import lobby.model.Pack;
import lobby.model.Source;
import lobby.session.ScreenId;
import lobby.session.Stop;
import lobby.ui.MapFocus;
import lobby.ui.Sight;
import lobby.ui.Visit;
import org.jspecify.annotations.Nullable;

/// Who says what the visitor just read: the sources of the panel from which this one was opened, or all there are.
///
/// Shows of a source what it may: who and when always, title and address where the content allows it, nothing else.
public final class SourcesViewModel {

    private static final Pattern SCHEME = Pattern.compile("^[a-z]+://", Pattern.CASE_INSENSITIVE);

    private static final double CLOSEST = 7.4;

    /// One source.
    ///
    /// @param title may be empty
    /// @param address without its scheme; may be empty
    record Row(String who, String date, String title, String address) {}

    /// Everything on the sheet, in the visitor's language.
    ///
    /// @param credits who made what the kiosk is made of
    record Page(List<Row> rows, List<String> credits) {
        Page {
            rows = List.copyOf(rows);
            credits = List.copyOf(credits);
        }
    }

    private final ObservableValue<Page> page;
    private final ObservableValue<MapFocus> map;

    /// @param shownBy ids of the sources of what a stop showed when it was left, the weightiest first
    public SourcesViewModel(Visit visit, Function<Stop, List<String>> shownBy) {
        page = visit.page(ScreenId.SOURCES, sight -> page(sight, shownBy));
        map = visit.exhibitProperty().map(exhibit -> MapFocus.clusters(exhibit.map(), CLOSEST, 0));
    }

    private static Page page(Sight sight, Function<Stop, List<String>> shownBy) {
        var trail = sight.state().trail();
        var named = trail.isEmpty()
                ? List.<Source>of()
                : shownBy.apply(trail.getLast()).stream()
                        .flatMap(id -> sight.catalog().source(id).stream())
                        .toList();
        var sources = named.isEmpty() ? all(sight) : named;
        return new Page(
                sources.stream().map(source -> row(source, sight)).distinct().toList(),
                credits(sight.catalog().pack(), sight));
    }

    /// Newest first, undated ones last.
    private static List<Source> all(Sight sight) {
        return sight.catalog().sources().values().stream()
                .sorted(Comparator.comparing((Source source) -> day(source.date()))
                        .reversed()
                        .thenComparing(Source::id))
                .toList();
    }

    private static LocalDate day(@Nullable AsOf time) {
        return switch (time) {
            case AsOf.Day(var date) -> date;
            case AsOf.Month(var month) -> month.atDay(1);
            case AsOf.WholeYear(var year) -> year.atDay(1);
            case AsOf.Words _ -> LocalDate.MIN;
            case null -> LocalDate.MIN;
        };
    }

    private static Row row(Source source, Sight sight) {
        var date = source.date();
        var title = source.title();
        var address = source.address();
        return new Row(
                sight.in(source.display()),
                date == null
                        ? sight.texts().say("sources.undated")
                        : sight.texts().plain(date),
                title == null || !source.showTitle() ? "" : title,
                address == null || !source.showAddress()
                        ? ""
                        : SCHEME.matcher(address).replaceFirst(""));
    }

    private static List<String> credits(Pack pack, Sight sight) {
        var licences = pack.licences().stream().map(sight::in).toList();
        var credit = pack.map().credit();
        if (licences.stream().anyMatch(line -> line.contains(credit))) {
            return licences;
        }
        var both = new ArrayList<>(licences);
        both.add(credit);
        return both;
    }

    ObservableValue<Page> page() {
        return page;
    }

    public ObservableValue<MapFocus> map() {
        return map;
    }
}
