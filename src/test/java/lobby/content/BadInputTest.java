package lobby.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lobby.geo.MapLayer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever becomes of one file, the kiosk opens with all the others, and the editor hears of it.
class BadInputTest {

    @TempDir
    private Path folder;

    static List<String> files() {
        return Stream.concat(
                        Arrays.stream(Seed.values()).map(Seed::file),
                        Arrays.stream(MapLayer.values()).map(MapReader::file))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void costsOneFileOnly(String file) throws IOException {
        var pack = new SmallPack(folder);
        var path = folder.resolve(file);
        var whole = pack.text(file);
        var bytes = whole.getBytes(StandardCharsets.UTF_8);

        leaves(pack, file, Files.write(path, new byte[0]), "empty");
        leaves(pack, file, Files.write(path, Arrays.copyOf(bytes, bytes.length / 2)), "");
        leaves(pack, file, Files.write(path, Arrays.copyOf(bytes, bytes.length - 2)), "");
        leaves(pack, file, Files.writeString(path, "[".repeat(200_000)), "deep");
        leaves(pack, file, Files.writeString(path, "[" + whole + "]"), "");
        leaves(pack, file, Files.writeString(path, "7"), "");
        leaves(pack, file, Files.writeString(path, "null"), "");
        leaves(pack, file, Files.writeString(path, "{\"nothing\": 1}"), "");
        leaves(pack, file, Files.writeString(path, whole + whole), "after its end");
        leaves(pack, file, Files.write(path, whole.getBytes(StandardCharsets.UTF_16)), "UTF-8");
        leaves(pack, file, Files.write(path, "\u7FE0\u6E56".getBytes(Charset.forName("GBK"))), "UTF-8");
        leaves(pack, file, Files.writeString(path, " ".repeat(MapReader.MOST_BYTES + 1)), "larger than");
        Files.delete(path);
        leaves(pack, file, path, "missing");
        Files.createDirectory(path);
        leaves(pack, file, path, "folder");
        Files.delete(path);
        leaves(pack, file, Files.createSymbolicLink(path, path.getFileName()), "cannot be read");
    }

    private static void leaves(SmallPack pack, String file, Path path, String words) {
        assertThat(path.toString()).endsWith(file);
        var loaded = pack.loaded();

        assertThat(loaded.problems())
                .filteredOn(problem -> problem.file().equals(file))
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.words()).contains(words).doesNotContain("Exception");
                    assertThat(problem.line()).isPositive();
                });
        var catalog = loaded.exhibit().catalog();
        assertThat(Loose.ends(loaded.exhibit())).isEmpty();
        assertThat(catalog.pack().title().in(catalog.pack().defaultLanguage())).isNotBlank();
        long empty = Stream.of(
                        catalog.clusters(),
                        catalog.industries(),
                        catalog.enterprises(),
                        catalog.places(),
                        catalog.notices(),
                        catalog.tours(),
                        catalog.goals().roles())
                .filter(List::isEmpty)
                .count();
        assertThat(empty).as("panels that are empty").isLessThanOrEqualTo(1);
        long emptyLayers = Arrays.stream(MapLayer.values())
                .filter(layer -> loaded.exhibit().map().layer(layer).isEmpty())
                .count();
        assertThat(emptyLayers).as("layers that are empty").isLessThanOrEqualTo(1);
    }
}
