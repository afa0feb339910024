package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lobby.app.proof.Look;
import lobby.app.proof.Proof;
import lobby.app.proof.Report;
import lobby.app.proof.Typeface;
import lobby.content.BundledContent;
import lobby.content.ContentReader;
import lobby.content.ContentResult;
import lobby.session.TextSize;
import lobby.session.Theme;
import lobby.ui.Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The proof in its short form; the whole is `lobby-kiosk content proof`.
@ExtendWith(ApplicationExtension.class)
class ProofTest {

    private static final Path CONTENT = BundledContent.folder();
    private static final Path FONTS = CONTENT.resolve("assets/fonts");

    private static final String ENDLESS = "Unabbreviated".repeat(10).substring(0, 120);
    private static final String ENDLESS_CHINESE = "\u4E2D\u5173\u6751".repeat(40);
    private static final String ROCKET = Character.toString(0x1F680);
    private static final String STACKED_MARKS = "Cafe" + "\u0301\u0323\u0302".repeat(5);
    private static final String RIGHT_TO_LEFT = "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627";

    @TempDir
    private Path folder;

    @BeforeAll
    static void loadFonts() {
        assertThat(Fonts.load(FONTS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void findsNothingWrongWithTheBundledContentInAnyTheme(Theme theme, FxRobot robot) {
        // Each theme in another language and orientation: all of them together take minutes.
        boolean tall = theme == Theme.NIGHT;
        var language = theme == Theme.LIGHT ? Locale.ENGLISH : Locale.CHINESE;
        var look = new Look(tall ? 1080 : 1920, tall ? 1920 : 1080, language, TextSize.STANDARD, theme);

        assertThat(proof(CONTENT, List.of(look), robot)).isEmpty();
    }

    @Test
    void tellsWhatIsWrongWithNastyContentAndNeverFails(FxRobot robot) throws IOException {
        copy("seeds");
        copy("assets/map");
        copy("assets/images");
        change("seeds/enterprises.json", file -> {
            var all = file.getAsJsonArray("enterprises");
            var model = all.get(0).getAsJsonObject();
            all.add(like(model, "endless", ENDLESS_CHINESE, ENDLESS));
            all.add(like(model, "rocket", ROCKET, "Rocket " + ROCKET));
            all.add(like(model, "marks", STACKED_MARKS, STACKED_MARKS));
            all.add(like(model, "right-to-left", RIGHT_TO_LEFT, RIGHT_TO_LEFT));
            var chineseOnly = like(model, "chinese-only", "\u4E2D\u6587", "");
            chineseOnly.getAsJsonObject("name").remove("en");
            all.add(chineseOnly);
            var nowhere = like(model, "nowhere", "\u65E0\u5740", "Nowhere");
            nowhere.remove("place");
            nowhere.remove("cluster");
            nowhere.add("industries", tenIndustries());
            all.add(nowhere);
            for (int i = 0; i < 500; i++) {
                all.add(like(model, "many-" + i, "\u4F01\u4E1A" + i, "Enterprise " + i));
            }
        });
        change("seeds/industries.json", file -> {
            var all = file.getAsJsonArray("industries");
            var nobody = all.get(0).getAsJsonObject().deepCopy();
            nobody.addProperty("id", "nobody");
            nobody.remove("facts");
            all.add(nobody);
        });
        var looks = List.of(
                new Look(1920, 1080, Locale.CHINESE, TextSize.STANDARD, Theme.LIGHT),
                new Look(1080, 1920, Locale.ENGLISH, TextSize.VERY_LARGE, Theme.LIGHT));

        var lines = proof(folder, looks, robot);

        assertThat(lines)
                .anyMatch(line -> line.contains("missing glyph") && line.contains("U+1F680"))
                .noneMatch(line -> line.contains("\u05E9"))
                .anyMatch(line -> line.contains("broken word") && line.contains("Unabbreviated"));
        assertThat(Files.readString(folder.resolve("proof/report.html")))
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("<q>Rocket " + ROCKET + "</q>")
                .doesNotContain("src=\"http");
        try (var left = Files.list(folder.resolve("proof"))) {
            assertThat(left).as("nothing but the report is left").hasSize(1);
        }
    }

    private List<String> proof(Path content, List<Look> looks, FxRobot robot) {
        var read = (ContentResult.Loaded) new ContentReader().read(content);
        var lines = new ArrayList<String>();
        try (var report = new Report(folder.resolve("proof"), "test", lines::add)) {
            var typeface = Typeface.read(FONTS);
            robot.interact(() -> {
                var proof = new Proof(
                        read.exhibit().catalog(),
                        typeface,
                        Options.STANDARD_DIAGONAL,
                        (first, width, height) -> new Studio(read.exhibit(), first, FONTS, width, height));
                try {
                    proof.run(looks, false, report);
                    report.write(List.of());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject like(JsonObject model, String id, String chinese, String english) {
        var made = model.deepCopy();
        made.addProperty("id", id);
        made.remove("aliases");
        made.remove("pinyin");
        made.remove("description");
        var name = new JsonObject();
        name.addProperty("zh", chinese);
        name.addProperty("en", english);
        made.add("name", name);
        return made;
    }

    private static JsonArray tenIndustries() {
        var ten = new JsonArray();
        Stream.of(
                        "next-generation-it",
                        "biomedicine",
                        "integrated-circuits",
                        "new-materials",
                        "aerospace-economy",
                        "autonomous-driving",
                        "artificial-intelligence",
                        "commercial-aerospace",
                        "financial-technology",
                        "e-sports")
                .forEach(ten::add);
        return ten;
    }

    private void change(String file, Consumer<JsonObject> step) throws IOException {
        var path = folder.resolve(file);
        var tree = JsonParser.parseString(Files.readString(path)).getAsJsonObject();
        step.accept(tree);
        Files.writeString(path, tree.toString());
    }

    private void copy(String part) throws IOException {
        var from = CONTENT.resolve(part);
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = folder.resolve(part).resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
    }
}
