package lobby;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds every character that the kiosk may show against the fonts it brings.
///
/// A character that they lack would come from a font of the system: in another weight, or as a square.
class GlyphTest {

    private static final Path FONTS = Path.of("assets/fonts");

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Medium", "Bold"})
    void hasAGlyphForEveryCharacterOfContentMapAndWords(String weight) throws Exception {
        var font = font(weight);

        var missing = shown().filter(point -> !font.canDisplay(point))
                .mapToObj(point -> "U+%04X %s".formatted(point, Character.toString(point)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing)
                .as("characters to be added with src/packaging/fonts/make-fonts")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Medium", "Bold"})
    void hasAGlyphForEveryCharacterOfGb2312(String weight) throws Exception {
        var font = font(weight);

        var missing = IntStream.rangeClosed(0x4E00, 0x9FFF)
                .filter(point -> inGb2312(Character.toString(point)))
                .filter(point -> !font.canDisplay(point))
                .mapToObj(Character::toString)
                .toList();

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Regular, Noto Sans SC", "Medium, Noto Sans SC Medium", "Bold, Noto Sans SC"})
    void bearsTheFamilyNameThatStyleSheetsUse(String weight, String family) throws Exception {
        assertThat(font(weight).getFamily()).isEqualTo(family);
    }

    private static Font font(String weight) throws IOException, FontFormatException {
        return Font.createFont(
                Font.TRUETYPE_FONT,
                FONTS.resolve("NotoSansSC-" + weight + ".ttf").toFile());
    }

    private static boolean inGb2312(String character) {
        return Charset.forName("GB2312").newEncoder().canEncode(character);
    }

    private static IntStream shown() throws IOException {
        var text = new StringBuilder();
        for (var folder : new String[] {"seeds", "assets/map", "src/main/resources/lobby/i18n"}) {
            if (Files.isDirectory(Path.of(folder))) {
                append(text, Path.of(folder));
            }
        }
        return text.codePoints().filter(point -> !Character.isISOControl(point)).distinct();
    }

    private static void append(StringBuilder text, Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = file.toString();
                if (name.endsWith(".properties")) {
                    var words = new Properties();
                    words.load(new StringReader(Files.readString(file, UTF_8)));
                    words.values().forEach(text::append);
                } else if (name.endsWith("json")) {
                    text.append(Files.readString(file, UTF_8));
                }
            }
        }
    }
}
