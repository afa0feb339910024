package lobby.map;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The typeface of the map's labels, in its three weights.
///
/// @param regular weight 400
/// @param medium weight 500
/// @param bold weight 700
record MapFonts(Font regular, Font medium, Font bold) {

    private static final Logger LOG = Logger.getLogger(MapFonts.class.getName());

    /// Reads `NotoSansSC-Regular.ttf`, `-Medium.ttf` and `-Bold.ttf` of a folder. One that cannot be read is logged and
    /// replaced by another of them, or by a font of the system.
    static MapFonts load(Path folder) {
        var regular = read(folder.resolve("NotoSansSC-Regular.ttf"), new Font(Font.SANS_SERIF, Font.PLAIN, 1));
        return new MapFonts(
                regular,
                read(folder.resolve("NotoSansSC-Medium.ttf"), regular),
                read(folder.resolve("NotoSansSC-Bold.ttf"), regular));
    }

    private static Font read(Path file, Font otherwise) {
        try (var in = Files.newInputStream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            LOG.log(Level.WARNING, e, () -> "cannot read the font " + file);
            return otherwise;
        }
    }
}
