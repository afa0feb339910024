package lobby.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import lobby.content.ContentCheck;
import lobby.content.ContentReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lobby-kiosk content check`: reads a folder as the kiosk would, and prints what is wrong.
@Command(
        name = "check",
        description = {
            "Reads a folder as the kiosk would, and prints what is wrong with it.",
            "One problem a line, as file:line:column: words. The last line is the sum."
        })
final class ContentCheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "holds seeds/ and assets/")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        var report = new ContentCheck(new ContentReader()).check(folder, LocalDate.now(ZoneId.systemDefault()));
        if (spec != null) {
            var out = spec.commandLine().getOut();
            report.findings().forEach(out::println);
            out.println(report.sum());
        }
        return report.exitCode();
    }
}
