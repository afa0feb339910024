package lobby.ui;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Supplier;
import lobby.content.Exhibit;
import lobby.session.VisitorState;
import lobby.session.WallClock;
import org.jspecify.annotations.Nullable;

/// Keeps what nobody looks at in step with the time: enterprises and notices of the day, colours of the hour.
///
/// Does nothing of itself, and nothing at all while a visitor is there: it is told of each second that passes.
public final class Hall {

    private final Visit visit;
    private final Exhibit whole;
    private final WallClock clock;
    private final Supplier<VisitorState> fresh;
    private @Nullable LocalDateTime judged;
    private boolean isJudged;

    /// @param whole all that was read, of whatever day
    /// @param fresh what a visitor is to find who comes now
    public Hall(Visit visit, Exhibit whole, WallClock clock, Supplier<VisitorState> fresh) {
        this.visit = visit;
        this.whole = whole;
        this.clock = clock;
        this.fresh = fresh;
    }

    /// Another second has passed.
    public void tick() {
        if (!visit.state().isUnattended()) {
            return;
        }
        var now = clock.now();
        var minute = now == null ? null : now.truncatedTo(ChronoUnit.MINUTES);
        if (!isJudged || !Objects.equals(minute, judged)) {
            isJudged = true;
            judged = minute;
            judge(now);
        }
        var wanted = fresh.get();
        if (!wanted.equals(visit.state())) {
            visit.become(wanted);
        }
    }

    private void judge(@Nullable LocalDateTime now) {
        var shown = visit.exhibit().catalog();
        var next = whole.catalog().at(now);
        if (!next.enterprises().equals(shown.enterprises()) || !next.notices().equals(shown.notices())) {
            visit.show(whole.at(now));
        }
    }
}
