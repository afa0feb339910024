package lobby.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The files of the kiosk's typeface. They come with the program; other content need not bring them.
public final class FontFiles {

    /// Below [#FOLDER], the three weights.
    public static final List<String> NAMES =
            List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Medium.ttf", "NotoSansSC-Bold.ttf");

    /// Below the content's folder.
    public static final String FOLDER = "assets/fonts";

    /// How a file with TrueType outlines begins. Others, of which JavaFX draws no Chinese, begin differently.
    private static final byte[] TRUE_TYPE = {0, 1, 0, 0};

    private FontFiles() {}

    /// Reports fonts that are missing or none. Blocks on the disk.
    static void check(Path folder, Findings findings) {
        var fonts = folder.resolve(FOLDER);
        if (!Files.isDirectory(fonts)) {
            return;
        }
        for (var name : NAMES) {
            var file = fonts.resolve(name);
            if (!Files.isRegularFile(file)) {
                problem(name, "the font is missing", findings);
            } else if (!isTrueType(file)) {
                problem(name, "the file is no TrueType font", findings);
            }
        }
    }

    private static boolean isTrueType(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(TRUE_TYPE.length), TRUE_TYPE);
        } catch (IOException _) {
            return false;
        }
    }

    private static void problem(String name, String words, Findings findings) {
        findings.problem(FOLDER + "/" + name, "", words + ": text is shown in the system's typeface; put it back");
    }
}
