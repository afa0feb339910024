package lobby.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `lobby-kiosk [run]`: opens the kiosk.
///
/// Takes every value as text: a kiosk with a bad setting must open all the same, so whoever gets the order judges them.
@Command(name = "run", description = "Opens the kiosk. It is what happens without a command.")
final class RunCommand implements Callable<Integer> {

    private static final String EXIT_AFTER_FIRST_FRAME = "--exit-after-first-frame";

    private final Kiosk kiosk;
    private final CommandSpec spec;

    private RunCommand(Kiosk kiosk) {
        this.kiosk = kiosk;
        spec = withSettings(CommandSpec.forAnnotatedObject(this));
    }

    static CommandSpec spec(Kiosk kiosk) {
        return new RunCommand(kiosk).spec;
    }

    /// Adds an option for each setting.
    static CommandSpec withSettings(CommandSpec spec) {
        for (var setting : Setting.values()) {
            spec.addOption(OptionSpec.builder("--" + setting.key())
                    .paramLabel(setting.label())
                    .type(String.class)
                    .description(setting.description())
                    .build());
        }
        return spec.addOption(OptionSpec.builder(EXIT_AFTER_FIRST_FRAME)
                .type(boolean.class)
                .hidden(true)
                .build());
    }

    /// The order that a command line makes, where later settings win over earlier ones: those before `run` are earlier.
    static RunOrder order(ParseResult... parsed) {
        var settings = new EnumMap<Setting, String>(Setting.class);
        boolean exit = false;
        for (var result : parsed) {
            settings.putAll(settings(result));
            exit |= result.hasMatchedOption(EXIT_AFTER_FIRST_FRAME);
        }
        return new RunOrder(settings, exit);
    }

    private static Map<Setting, String> settings(ParseResult result) {
        var settings = new EnumMap<Setting, String>(Setting.class);
        for (var setting : Setting.values()) {
            if (result.hasMatchedOption("--" + setting.key())) {
                settings.put(setting, result.<String>matchedOptionValue("--" + setting.key(), ""));
            }
        }
        return settings;
    }

    @Override
    public Integer call() {
        var before = spec.parent().commandLine().getParseResult();
        return kiosk.run(order(before, spec.commandLine().getParseResult()));
    }
}
