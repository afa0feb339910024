package lobby.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lobby.content.ContentProblem.Weight;
import lobby.model.Enterprise;
import lobby.session.WallClock;
import lobby.take.Contact;

/// Checks a folder of content for an editor, with the very reader of the kiosk.
public final class ContentCheck {

    private final ContentReader reader;

    public ContentCheck(ContentReader reader) {
        this.reader = reader;
    }

    /// Blocks on the disk.
    ///
    /// @param folder holds `seeds/` and `assets/`
    /// @param today for advice on entries that want to be looked at again
    public ContentReport check(Path folder, LocalDate today) {
        return switch (reader.read(folder)) {
            case ContentResult.Rejected rejected ->
                new ContentReport(
                        lines(rejected.problems()),
                        "unusable: " + rejected.problem().words(),
                        2);
            case ContentResult.Loaded loaded -> {
                var all = new ArrayList<>(loaded.problems());
                all.addAll(reviews(loaded, today));
                all.addAll(cutNames(loaded));
                long problems = count(all, Weight.PROBLEM);
                yield new ContentReport(
                        lines(all), sum(loaded, problems, count(all, Weight.ADVICE)), problems > 0 ? 1 : 0);
            }
        };
    }

    private static List<String> lines(List<ContentProblem> problems) {
        return problems.stream().map(ContentProblem::toLine).toList();
    }

    private static long count(List<ContentProblem> all, Weight weight) {
        return all.stream().filter(problem -> problem.weight() == weight).count();
    }

    private static List<ContentProblem> reviews(ContentResult.Loaded loaded, LocalDate today) {
        var file = Seed.ENTERPRISES.file();
        if (!WallClock.isPlausible(today)) {
            var words =
                    "the machine's clock says %s, which cannot be: days of review are not looked at".formatted(today);
            return List.of(new ContentProblem(file, "", 1, 1, Weight.ADVICE, words));
        }
        var advice = new ArrayList<ContentProblem>();
        for (var enterprise : loaded.exhibit().catalog().enterprises()) {
            review(enterprise, today, advice, file);
        }
        return advice;
    }

    private static void review(Enterprise enterprise, LocalDate today, List<ContentProblem> advice, String file) {
        var reviewBy = enterprise.reviewBy();
        if (reviewBy != null && reviewBy.isBefore(today)) {
            var words = "enterprise \"%s\": was to be looked at again by %s".formatted(enterprise.id(), reviewBy);
            advice.add(new ContentProblem(file, "", 1, 1, Weight.ADVICE, words));
        }
        var validUntil = enterprise.validUntil();
        if (validUntil != null && validUntil.isBefore(today)) {
            var words = "enterprise \"%s\": is no longer shown since %s".formatted(enterprise.id(), validUntil);
            advice.add(new ContentProblem(file, "", 1, 1, Weight.ADVICE, words));
        }
    }

    private static List<ContentProblem> cutNames(ContentResult.Loaded loaded) {
        return loaded.exhibit().catalog().enterprises().stream()
                .filter(enterprise ->
                        enterprise.name().byLanguage().values().stream().anyMatch(Contact::cutsName))
                .map(enterprise -> new ContentProblem(
                        Seed.ENTERPRISES.file(),
                        "",
                        1,
                        1,
                        Weight.ADVICE,
                        "enterprise \"%s\": its name is too long for the QR code, which holds only its beginning; shorten it"
                                .formatted(enterprise.id())))
                .toList();
    }

    private static String sum(ContentResult.Loaded loaded, long problems, long advice) {
        var catalog = loaded.exhibit().catalog();
        return ("%s, %s: %d clusters, %d industries, %d enterprises (%d hidden), %d places, %d notices, %d tours,"
                        + " %d sources")
                .formatted(
                        problems == 0 ? "no problem" : problems == 1 ? "1 problem" : problems + " problems",
                        advice == 0 ? "no advice" : advice + " to look at",
                        catalog.clusters().size(),
                        catalog.industries().size(),
                        catalog.enterprises().size(),
                        loaded.hidden(),
                        catalog.places().size(),
                        catalog.notices().size(),
                        catalog.tours().size(),
                        catalog.sources().size());
    }
}
