package lobby.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IconReaderTest {

    @TempDir
    private Path folder;

    private SmallPack pack;

    @BeforeEach
    void pack() {
        pack = new SmallPack(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `<svg viewBox="0 0 24 24"><path d="M0 0"`                            | not well-formed
            ``                                                                   | not well-formed
            `not a picture`                                                      | not well-formed
            `<svg viewBox="0 0 48 48"><path d="M0 0"/></svg>`                    | viewBox must be "0 0 24 24"
            `<svg viewBox="0 0 24 24"><path d="M0 0"/><path d="M1 1"/></svg>`    | single path
            `<svg viewBox="0 0 24 24"><circle r="4"/></svg>`                     | single path
            `<svg viewBox="0 0 24 24"><path d="url(#x)"/></svg>`                 | not path data
            """)
    void tellsWhatIsWrongWithAnIcon(String svg, String words) {
        pack.write("assets/images/icons/bad.svg", svg);

        assertThat(pack.lines())
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .startsWith("assets/images/icons/bad.svg:")
                        .contains(words));
        assertThat(pack.loaded().exhibit().icons().outline("bad")).isEmpty();
        assertThat(pack.loaded().exhibit().icons().outline("leaf")).isPresent();
    }

    @Test
    void opensNoOtherFile() {
        pack.write("secret.txt", "M6,6").write("assets/images/icons/bad.svg", """
                <!DOCTYPE svg [<!ENTITY other SYSTEM "%s">]>
                <svg viewBox="0 0 24 24"><path d="&other;"/></svg>""".formatted(
                        folder.resolve("secret.txt").toUri()));

        assertThat(pack.problems()).hasSize(1);
        assertThat(pack.loaded().exhibit().icons().outline("bad")).isEmpty();
    }

    @Test
    void refusesAHugeIcon() {
        pack.write(
                "assets/images/icons/bad.svg",
                "<svg viewBox=\"0 0 24 24\"><path d=\"M0 0%s\"/></svg>".formatted("L1 1".repeat(20_000)));

        assertThat(pack.lines())
                .singleElement()
                .satisfies(told -> assertThat(told).contains("larger than 64 kB"));
    }

    @Test
    void showsPlainDotsWithoutAnyIcon() throws IOException {
        Files.delete(folder.resolve("assets/images/icons/leaf.svg"));
        Files.delete(folder.resolve("assets/images/icons"));
        var exhibit = pack.loaded().exhibit();

        assertThat(exhibit.icons().outlines()).containsOnlyKeys(IconReader.STAND_IN);
        assertThat(exhibit.catalog().industries().getFirst().icon()).isEqualTo(IconReader.STAND_IN);
        assertThat(Loose.ends(exhibit)).isEmpty();
        assertThat(pack.lines()).anyMatch(told -> told.startsWith("assets/images/icons:1:1: there are no icons"));
    }

    @Test
    void saysSoIfAFileCannotBeRead() throws IOException {
        Files.createSymbolicLink(folder.resolve("assets/images/icons/gone.svg"), folder.resolve("nowhere.svg"));
        Files.createDirectory(folder.resolve("assets/images/icons/folder.svg"));

        assertThat(pack.lines())
                .anyMatch(told -> told.contains("a link that leads nowhere"))
                .anyMatch(told -> told.contains("not an icon"));
    }
}
