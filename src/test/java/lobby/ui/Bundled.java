package lobby.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import lobby.content.Exhibit;
import lobby.i18n.Texts;
import lobby.model.Catalog;
import lobby.model.Goals;
import lobby.model.Pack;
import lobby.model.Source;
import lobby.model.Story;
import lobby.session.Stop;
import lobby.session.Theme;
import lobby.session.VisitLog;
import lobby.session.VisitorState;
import org.jspecify.annotations.Nullable;

/// Visits of the bundled content, or of it with a part exchanged.
public final class Bundled {

    public static final Locale CHINESE = Locale.of("zh");

    public static final Exhibit EXHIBIT = Content.bundled();

    private Bundled() {}

    public static Visit visit(Locale language) {
        return visit(EXHIBIT, language);
    }

    public static Visit visit(Exhibit exhibit, Locale language) {
        var fresh = VisitorState.fresh(language, Theme.LIGHT).wake(Stop.HOME);
        return new Visit(exhibit, fresh, new Texts(language), VisitLog.unread());
    }

    public static Exhibit with(Goals goals) {
        return with(EXHIBIT.catalog().pack(), goals, EXHIBIT.catalog().story(), List.copyOf(sources()));
    }

    public static Exhibit with(@Nullable Story story) {
        return with(EXHIBIT.catalog().pack(), EXHIBIT.catalog().goals(), story, List.copyOf(sources()));
    }

    public static Exhibit with(Pack pack) {
        return with(pack, EXHIBIT.catalog().goals(), EXHIBIT.catalog().story(), List.copyOf(sources()));
    }

    public static Exhibit with(List<Source> sources) {
        return with(
                EXHIBIT.catalog().pack(),
                EXHIBIT.catalog().goals(),
                EXHIBIT.catalog().story(),
                sources);
    }

    private static Collection<Source> sources() {
        return EXHIBIT.catalog().sources().values();
    }

    private static Exhibit with(Pack pack, Goals goals, @Nullable Story story, List<Source> sources) {
        var all = EXHIBIT.catalog();
        var byId = new HashMap<String, Source>();
        sources.forEach(source -> byId.put(source.id(), source));
        return new Exhibit(
                new Catalog(
                        pack,
                        all.clusters(),
                        all.industries(),
                        all.enterprises(),
                        goals,
                        story,
                        all.places(),
                        all.notices(),
                        all.tours(),
                        byId),
                EXHIBIT.map(),
                EXHIBIT.icons());
    }
}
