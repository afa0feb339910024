package lobby.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lobby.json.JsonFile;
import lobby.json.JsonResult;

/// `kiosk.json` in the data folder: the settings of one kiosk, by the names that the command line has for them.
///
///     { "mode": "kiosk", "lang": "zh", "diagonal": 55 }
public final class SettingsFile {

    public static final String NAME = "kiosk.json";

    private static final int MOST_BYTES = 1024 * 1024;

    private SettingsFile() {}

    /// What the file says, as text and not judged yet; nothing if there is no such file.
    ///
    /// @param complaints gets a sentence for all that cannot be a setting
    /// @return paths in it are absolute, from the file's folder
    public static Map<Setting, String> read(Path file, Consumer<String> complaints) {
        var settings = new EnumMap<Setting, String>(Setting.class);
        if (!Files.exists(file)) {
            return settings;
        }
        switch (JsonFile.read(file, MOST_BYTES)) {
            case JsonResult.Refused(var fault) ->
                complaints.accept("%s:%d:%d: %s".formatted(file, fault.line(), fault.column(), fault.words()));
            case JsonResult.Read(var document) -> {
                if (document.root() instanceof JsonObject object) {
                    object.entrySet().forEach(entry -> read(entry.getKey(), entry.getValue(), settings, complaints));
                } else {
                    complaints.accept("%s: expected { and settings in it, so it is left out".formatted(NAME));
                }
            }
        }
        settings.computeIfPresent(Setting.CONTENT, (_, path) -> absolute(path, file));
        return settings;
    }

    private static void read(
            String key, JsonElement value, Map<Setting, String> settings, Consumer<String> complaints) {
        var setting = Arrays.stream(Setting.values())
                .filter(known -> known != Setting.DATA && known.key().equals(key))
                .findFirst();
        if (setting.isEmpty()) {
            complaints.accept("%s: there is no setting %s, but there are %s".formatted(NAME, key, known()));
        } else if (value instanceof JsonPrimitive primitive) {
            settings.put(setting.get(), primitive.getAsString());
        } else if (!value.isJsonNull()) {
            complaints.accept("%s: %s must be a text or a number, so it is left out".formatted(NAME, key));
        }
    }

    private static String known() {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting != Setting.DATA)
                .map(Setting::key)
                .collect(Collectors.joining(", "));
    }

    private static String absolute(String path, Path file) {
        try {
            return file.toAbsolutePath().resolveSibling(path).normalize().toString();
        } catch (InvalidPathException _) {
            // Whoever judges the settings says that there is no such folder.
            return path;
        }
    }
}
