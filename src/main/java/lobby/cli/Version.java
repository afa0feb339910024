package lobby.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        var versions = versions();
        return new String[] {
            "lobby-kiosk %s (Java %s, JavaFX %s)"
                    .formatted(versions.getProperty("version"), Runtime.version(), versions.getProperty("javafx"))
        };
    }

    private static Properties versions() throws IOException {
        var versions = new Properties();
        try (var file = Version.class.getResourceAsStream("version.properties")) {
            if (file != null) {
                versions.load(file);
            }
        }
        return versions;
    }
}
