package lobby.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// How Chinese characters are read, without tones, `v` for the umlaut.
///
/// Knows all readings of a character and no words: whoever types `chongqing` is served as well as who types
/// `zhongqing`, and where it matters which comes first the entry says it.
final class Readings {

    private static final String FILE = "readings.txt";

    private final Map<Integer, List<String>> byCharacter;

    private Readings(Map<Integer, List<String>> byCharacter) {
        this.byCharacter = byCharacter;
    }

    /// The table that comes with the program. Reads it anew: for whoever makes an index, once.
    static Readings bundled() {
        try (InputStream file = Objects.requireNonNull(Readings.class.getResourceAsStream(FILE), FILE)) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param table a syllable a line: the syllable, the characters that are usually read so, those that may be
    static Readings of(String table) {
        var byCharacter = new HashMap<Integer, List<String>>();
        var lines = table.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", -1))
                .toList();
        for (int column = 1; column <= 2; column++) {
            for (var line : lines) {
                if (line.length > column) {
                    var syllable = line[0];
                    line[column]
                            .codePoints()
                            .forEach(character -> byCharacter.merge(
                                    character,
                                    List.of(syllable),
                                    (known, more) -> Stream.concat(known.stream(), more.stream())
                                            .toList()));
                }
            }
        }
        return new Readings(byCharacter);
    }

    /// The usual one first; none for what is no Chinese character, or a very rare one.
    List<String> of(int character) {
        return byCharacter.getOrDefault(character, List.of());
    }
}
