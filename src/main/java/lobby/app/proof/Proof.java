package lobby.app.proof;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import lobby.model.Catalog;
import lobby.session.VisitorState;
import org.jspecify.annotations.Nullable;

/// Looks at every panel of a pack in every language, both orientations, two sizes of text and every theme, and puts
/// what it sees into a [Report]. JavaFX thread only.
public final class Proof {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /// A long list is looked at on its first pages, in its middle and on its last.
    private static final int FIRST_PAGES = 3;

    private final Catalog catalog;
    private final Typeface typeface;
    private final double diagonal;
    private final Studios studios;
    private final Legibility legibility = new Legibility();

    /// Opens kiosks for pictures.
    @FunctionalInterface
    public interface Studios {

        /// @param first what is shown first
        /// @param width of the pictures in pixels
        /// @param height of the pictures in pixels
        Sitter open(VisitorState first, int width, int height);
    }

    /// @param catalog whose panels are looked at
    /// @param diagonal of the screen in inches, for which the studios make their kiosks
    public Proof(Catalog catalog, Typeface typeface, double diagonal, Studios studios) {
        this.catalog = catalog;
        this.typeface = typeface;
        this.diagonal = diagonal;
        this.studios = studios;
    }

    /// Takes about a quarter of a second a picture.
    ///
    /// @param full whether each entry and page is looked at, not only the longest and a sample of many like ones,
    ///     and each theme with very large text as well
    /// @throws IOException if the report cannot be written
    public void run(boolean full, Report report) throws IOException {
        var languages = catalog.pack().languages();
        run(Look.all(languages, full), full, report);
    }

    /// The same, only so looked at.
    public void run(List<Look> looks, boolean full, Report report) throws IOException {
        var subjects = Subject.of(catalog, catalog.pack().languages(), typeface, full);
        @Nullable Sitter sitter = null;
        @Nullable Look before = null;
        for (var look : looks) {
            if (sitter == null || before == null || !look.sharesKioskWith(before)) {
                sitter = studios.open(look.fresh(), look.width(), look.height());
            }
            before = look;
            for (var subject : subjects) {
                look(sitter, look, subject, full, report);
            }
        }
    }

    /// The pages of a subject.
    private void look(Sitter sitter, Look look, Subject subject, boolean full, Report report) throws IOException {
        var inspector =
                new Inspector(typeface, diagonal * MILLIMETRES_PER_INCH / Math.hypot(look.width(), look.height()));
        var opened = subject.from(look.fresh());
        int pages = 1;
        for (int page = 0; page < pages; page++) {
            if (full || page < FIRST_PAGES || page == pages / 2 || page == pages - 1) {
                sitter.show(opened.withPage(page));
                pages = sitter.pageCount();
                var findings = Stream.of(inspector.inspect(sitter.root()), legibility.measure(sitter))
                        .flatMap(List::stream)
                        .toList();
                var where = pages == 1 ? subject.key() : "%s, page %d of %d".formatted(subject.key(), page + 1, pages);
                report.add(where, look.words(), legibility.picture().toImage(), findings);
            }
        }
    }
}
