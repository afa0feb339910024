package lobby.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lobby.content.ContentReader;
import lobby.content.ContentResult;
import lobby.content.Exhibit;
import lobby.model.LocalizedText;
import lobby.search.Findings;
import lobby.search.Hit;
import lobby.search.Subject;
import lobby.session.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lobby-kiosk content search`: what a visitor would find, for editors who wonder why something is not found.
@Command(
        name = "search",
        description = {
            "Prints what a visitor would find today who types QUERY, best first, one a line:",
            "kind, id, its names, and what was typed of them in brackets.",
            "Where nothing is found, a line says so and what follows is what is offered instead."
        })
final class ContentSearchCommand implements Callable<Integer> {

    private static final int MOST = 60;
    private static final int MOST_NEAR = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "holds seeds/ and assets/")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "QUERY", description = "as it is typed, in quotation marks if it has spaces")
    private String query = "";

    @Override
    public Integer call() throws IOException {
        if (spec != null) {
            print(spec.commandLine().getOut());
        }
        return ExitCode.DONE;
    }

    private void print(PrintWriter out) throws IOException {
        var search = read().at(LocalDateTime.now(ZoneId.systemDefault())).search();
        // A visitor's query is cut as well.
        var typed = Search.NONE.typed(query).query();
        var found = search.find(typed, MOST);
        if (found.isEmpty()) {
            out.println("nothing is found by \"%s\"; near to it:".formatted(typed));
            print(search.near(typed, MOST_NEAR), out);
            return;
        }
        if (found.guessed()) {
            out.println("nothing is spelled \"%s\"; with one letter put right:".formatted(typed));
        }
        print(found, out);
        if (found.count() > found.hits().size()) {
            out.println("… %d in all".formatted(found.count()));
        }
    }

    private static void print(Findings found, PrintWriter out) {
        found.hits().forEach(hit -> out.println(line(hit)));
    }

    private Exhibit read() throws IOException {
        return switch (new ContentReader().read(folder)) {
            case ContentResult.Loaded loaded -> loaded.exhibit();
            case ContentResult.Rejected rejected ->
                throw new IOException(rejected.problem().toLine());
        };
    }

    private static String line(Hit hit) {
        var what = switch (hit.subject()) {
            case Subject.OfEnterprise(var enterprise) ->
                "enterprise %s %s".formatted(enterprise.id(), names(enterprise.name()));
            case Subject.OfCluster(var cluster) -> "cluster %s %s".formatted(cluster.id(), names(cluster.name()));
            case Subject.OfPlace(var place) -> "place %s %s".formatted(place.id(), names(place.name()));
            case Subject.OfIndustry(var industry) -> "industry %s %s".formatted(industry.id(), names(industry.name()));
        };
        return what
                + hit.names().stream().map(ContentSearchCommand::marked).collect(Collectors.joining(", ", " by ", ""));
    }

    private static String names(LocalizedText name) {
        return String.join(" / ", name.byLanguage().values());
    }

    private static String marked(Hit.Name name) {
        var words = new StringBuilder(name.words());
        name.marked().reversed().forEach(span -> words.insert(span.to(), ']').insert(span.from(), '['));
        return words.toString();
    }
}
