package lobby.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import lobby.cli.Kiosk;
import lobby.cli.RunOrder;
import lobby.cli.Setting;
import lobby.cli.SnapshotOrder;

/// Carries out what the command line orders: makes the options, the data folder and the log ready, and opens the kiosk.
final class Desk implements Kiosk {

    private static final Logger LOG = Logger.getLogger(Desk.class.getName());

    @Override
    public int run(RunOrder order) {
        Log.toErrorOutput(Level.INFO);
        var lastResort = new LastResort(InstantSource.system());
        Thread.setDefaultUncaughtExceptionHandler(lastResort);

        // Collected until the log has its file.
        var complaints = new ArrayList<String>();
        var data = DataFolder.open(dataFolder(order, complaints), complaints::add);
        var settings = OptionsFile.read(data.settings(), complaints::add);
        var options = Options.of(order, settings, data.path(), complaints::add);
        data.logs().ifPresent(Log::toFiles);
        complaints.forEach(LOG::warning);
        LOG.log(Level.INFO, "Opens with {0}", options);
        return Opening.open(options, lastResort);
    }

    private static Path dataFolder(RunOrder order, List<String> complaints) {
        var named = order.settings().get(Setting.DATA);
        if (named != null) {
            try {
                return Path.of(named);
            } catch (InvalidPathException e) {
                complaints.add("--data %s: %s, so it is left out".formatted(named, e.getReason()));
            }
        }
        return DataFolder.standard(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    @Override
    public int snapshot(SnapshotOrder order) throws IOException {
        Log.toErrorOutput(Level.WARNING);
        throw new IOException("Snapshots cannot be taken yet");
    }
}
