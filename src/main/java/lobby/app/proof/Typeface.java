package lobby.app.proof;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lobby.content.FontFiles;

/// Which characters the kiosk's typeface has. A character that it lacks comes from a font of the system, in another
/// weight, or shows as a square.
public final class Typeface {

    private final List<Font> weights;
    private final Map<Integer, Boolean> known = new HashMap<>();

    private Typeface(List<Font> weights) {
        this.weights = List.copyOf(weights);
    }

    /// Reads the three weights from the disk.
    ///
    /// @param folder that holds them
    /// @throws IOException if one of them is missing, or no font
    public static Typeface read(Path folder) throws IOException {
        var weights = new ArrayList<Font>();
        for (var name : FontFiles.NAMES) {
            var file = folder.resolve(name).toFile();
            try {
                weights.add(Font.createFont(Font.TRUETYPE_FONT, file));
            } catch (FontFormatException e) {
                throw new IOException(file + " is no font: put the typeface of the kiosk back", e);
            }
        }
        return new Typeface(weights);
    }

    /// The characters of a text that one of the weights lacks, each once.
    public List<String> missing(String text) {
        return text.codePoints()
                .distinct()
                .filter(point -> !known.computeIfAbsent(point, this::has))
                .mapToObj(Character::toString)
                .toList();
    }

    private boolean has(int point) {
        return isUnseen(point) || weights.stream().allMatch(font -> font.canDisplay(point));
    }

    /// Joiners, marks of direction, variation selectors and spaces show nothing of their own.
    private static boolean isUnseen(int point) {
        return Character.isWhitespace(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT
                || (point >= 0xFE00 && point <= 0xFE0F);
    }
}
