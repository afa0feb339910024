package lobby.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `lobby-kiosk content …`: what editors do.
@Command(name = "content", description = "For editors of content.", synopsisSubcommandLabel = "COMMAND")
final class ContentCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Missing command: content check DIR, perhaps");
        }
    }
}
