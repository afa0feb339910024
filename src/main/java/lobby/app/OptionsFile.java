package lobby.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import lobby.cli.Setting;

/// `kiosk.json`: the settings of one kiosk, by the names that its command line has for them.
final class OptionsFile {

    /// In the data folder.
    static final String NAME = "kiosk.json";

    private OptionsFile() {}

    static Map<Setting, String> read(Path file, Consumer<String> complaints) {
        return Map.of();
    }
}
