package lobby.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/// All commands of `lobby-kiosk`, ready to execute a command line.
@Command(
        name = "lobby-kiosk",
        versionProvider = Version.class,
        description = "A map of the innovation clusters for the lobby. Without a command it opens the kiosk.",
        synopsisSubcommandLabel = "[COMMAND]")
public final class Commands implements Callable<Integer> {

    private static final Logger LOG = Logger.getLogger(Commands.class.getName());

    private final Kiosk kiosk;
    private final CommandSpec spec;

    private Commands(Kiosk kiosk) {
        this.kiosk = kiosk;
        spec = RunCommand.withSettings(CommandSpec.forAnnotatedObject(this));
        spec.addSubcommand("run", RunCommand.spec(kiosk));
        spec.addSubcommand("snapshot", CommandSpec.forAnnotatedObject(new SnapshotCommand(kiosk)));
        spec.addSubcommand("bench", CommandSpec.forAnnotatedObject(new BenchCommand(kiosk)));
        var content = CommandSpec.forAnnotatedObject(new ContentCommand());
        content.addSubcommand("check", CommandSpec.forAnnotatedObject(new ContentCheckCommand()));
        content.addSubcommand("search", CommandSpec.forAnnotatedObject(new ContentSearchCommand()));
        content.addSubcommand("proof", CommandSpec.forAnnotatedObject(new ContentProofCommand(kiosk)));
        spec.addSubcommand("content", content);
    }

    /// Executes a command line.
    ///
    /// @return an [ExitCode]
    public static int execute(Kiosk kiosk, PrintWriter out, PrintWriter err, String... arguments) {
        var line = new CommandLine(new Commands(kiosk).spec)
                .setOut(out)
                .setErr(err)
                .setOverwrittenOptionsAllowed(true)
                .setExecutionExceptionHandler((fault, command, _) -> fault(fault, command));
        line.setUsageHelpAutoWidth(false);
        everyCommand(line);
        return line.execute(arguments);
    }

    private static void everyCommand(CommandLine line) {
        line.getCommandSpec().mixinStandardHelpOptions(true);
        line.getCommandSpec().versionProvider(new Version());
        line.getCommandSpec().exitCodeOnInvalidInput(ExitCode.UNUSABLE).exitCodeOnExecutionException(ExitCode.FAULT);
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("Exit codes:%n")
                .exitCodeList(ExitCode.help())
                .optionListHeading("Options:%n")
                .commandListHeading("Commands:%n")
                .sortOptions(false);
        line.getSubcommands().values().forEach(Commands::everyCommand);
    }

    private static int fault(Exception fault, CommandLine command) {
        if (fault instanceof IOException) {
            command.getErr().println(fault.getMessage());
            return ExitCode.UNUSABLE;
        }
        LOG.log(Level.SEVERE, "The command failed", fault);
        command.getErr().println("The program has a fault; the log has the details.");
        return ExitCode.FAULT;
    }

    @Override
    public Integer call() {
        return kiosk.run(RunCommand.order(spec.commandLine().getParseResult()));
    }
}
