package lobby.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import lobby.content.FontFiles;

/// The typeface of the kiosk, loaded from files: by stream or jar JavaFX would first copy it to a temporary folder,
/// which may be full.
public final class Fonts {

    private Fonts() {}

    /// Reads from the disk, a few milliseconds a file.
    ///
    /// @param folder that holds the three weights
    /// @return the files that could not be loaded; the system's typeface stands in for them
    public static List<Path> load(Path folder) {
        var failed = new ArrayList<Path>();
        for (var name : FontFiles.NAMES) {
            var file = folder.resolve(name);
            // JavaFX answers null without a word if a font cannot be loaded.
            if (!Files.isReadable(file) || Font.loadFont(file.toUri().toString(), 20) == null) {
                failed.add(file);
            }
        }
        return failed;
    }
}
