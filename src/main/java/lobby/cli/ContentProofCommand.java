package lobby.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lobby-kiosk content proof`: looks at every panel as a visitor would, and prints what cannot be read or hit.
@Command(
        name = "proof",
        description = {
            "Draws every panel of a folder of content, without a display: in every language, both orientations, at 100",
            "and 150 % text and in every theme. Finds clipped and overlapping text, characters that the typeface lacks,",
            "weak contrast and targets that are too small, and writes report.html with the pictures.",
            "One problem a line. The last line is the sum."
        })
final class ContentProofCommand implements Callable<Integer> {

    private final Kiosk kiosk;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "holds seeds/ and assets/")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "gets report.html, made if missing")
    private Path out = Path.of("");

    @Option(
            names = "--full",
            description = {
                "each entry, not only the longest and a sample of many like ones;",
                "and 150 % text in every theme, not in the light one alone"
            })
    private boolean full;

    ContentProofCommand(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    @Override
    public Integer call() throws IOException {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the specification before it calls");
        }
        return kiosk.proof(new ProofOrder(folder, out, full), spec.commandLine().getOut()::println);
    }
}
