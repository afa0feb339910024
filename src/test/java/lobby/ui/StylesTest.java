package lobby.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import lobby.geo.Unit;
import lobby.session.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StylesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/lobby");
    private static final Pattern PIXELS = Pattern.compile("\\d(px|pt|mm|cm|in)\\b");

    @Test
    void turnsUnitsIntoPixelsAndTextFollowsItsSize() {
        var css = Styles.inPixels(".a { -fx-padding: 0 24u -2.5u 0; -fx-font-size: 28t; }", new Unit(2, 1.25));

        assertThat(css).isEqualTo(".a { -fx-padding: 0 48.000px -5.000px 0; -fx-font-size: 70.000px; }");
    }

    @Test
    void leavesColoursAndOutlinesAlone() {
        var css = ".a { -x: #12u4; -fx-shape: \"M0 0H20L10 20Z\"; }";

        assertThat(Styles.inPixels(css, new Unit(2, 1))).isEqualTo(css);
    }

    @Test
    void findsNoPixelsInStyleSheetsAndScreens() throws IOException {
        for (var file : files(".css", ".fxml")) {
            assertThat(PIXELS.matcher(Files.readString(file)).find())
                    .as(file.toString())
                    .isFalse();
        }
    }

    @Test
    void findsNoLengthsInScreens() throws IOException {
        var lengths = Pattern.compile("(spacing|padding|prefWidth|prefHeight|minWidth|minHeight|hgap|vgap)=\"[0-9]");
        for (var file : files(".fxml")) {
            assertThat(lengths.matcher(Files.readString(file)).find())
                    .as(file.toString())
                    .isFalse();
        }
    }

    @Test
    void findsNoColourOutsideTheTokens() throws IOException {
        var colour = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b[^{]*;|rgba?\\(");
        for (var file : files(".css")) {
            if (!file.endsWith("tokens.css")) {
                assertThat(colour.matcher(Files.readString(file)).find())
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void knowsEveryTokenInEveryTheme(Theme theme) {
        assertThat(Tokens.palette(theme).argb().keySet())
                .isEqualTo(Tokens.palette(Theme.LIGHT).argb().keySet());
        assertThat(Tokens.palette(theme).argb("land") >>> 24).isEqualTo(255);
    }

    private static List<Path> files(String... endings) throws IOException {
        try (var all = Files.walk(RESOURCES)) {
            return all.filter(file -> List.of(endings).stream().anyMatch(file.toString()::endsWith))
                    .toList();
        }
    }
}
