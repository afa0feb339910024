import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Makes `readings.txt`, by which Chinese names are found by their sound, out of the project pinyin-data.
///
/// Whose characters a dictionary knows (`kXHC1983`, `kTGHZ2013`), takes only those of its readings that it has: the
/// rest are names of rivers and lords of old, by which nobody looks for a company.
///
///     java src/packaging/search/MakeReadings.java PINYIN-DATA src/main/resources/lobby/search/readings.txt
final class MakeReadings {

    private static final Pattern LINE = Pattern.compile("U\\+([0-9A-F]+): (\\S+).*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;

    private static final String HEAD = """
            # The readings of Chinese characters: syllable, characters that are usually read so, characters that may be.
            # Made of pinyin-data 0.15.0 (https://github.com/mozillazg/pinyin-data), Copyright (c) 2016 mozillazg, MIT
            # licence, by src/packaging/search/MakeReadings.java. The umlaut is written v.
            """;

    private MakeReadings() {}

    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var all = readings(data.resolve("pinyin.txt"));
        var known = readings(data.resolve("kTGHZ2013.txt"));
        readings(data.resolve("kXHC1983.txt"))
                .forEach((character, syllables) -> known.computeIfAbsent(character, _ -> new LinkedHashSet<>())
                        .addAll(syllables));
        var lines = new TreeMap<String, List<StringBuilder>>();
        all.forEach((character, syllables) -> {
            if (known.containsKey(character)) {
                syllables.retainAll(known.get(character));
                syllables.addAll(known.get(character));
            } else if (character < FIRST || character > LAST) {
                return;
            }
            int rank = 0;
            for (var syllable : syllables) {
                lines.computeIfAbsent(syllable, _ -> List.of(new StringBuilder(), new StringBuilder()))
                        .get(rank)
                        .appendCodePoint(character);
                rank = 1;
            }
        });
        var text = new ArrayList<>(HEAD.lines().toList());
        lines.forEach((syllable, characters) -> text.add(
                String.join(" ", syllable, characters.get(0), characters.get(1)).stripTrailing()));
        Files.write(Path.of(arguments[1]), text);
    }

    /// By character, the usual one first, without tones.
    private static Map<Integer, SequencedSet<String>> readings(Path file) throws IOException {
        var readings = new LinkedHashMap<Integer, SequencedSet<String>>();
        for (var line : Files.readAllLines(file)) {
            var matcher = LINE.matcher(line);
            if (matcher.matches()) {
                var syllables = new LinkedHashSet<String>();
                for (var toned : matcher.group(2).split(",")) {
                    syllables.add(plain(toned));
                }
                readings.put(Integer.parseInt(matcher.group(1), 16), syllables);
            }
        }
        return readings;
    }

    private static String plain(String toned) {
        var apart = Normalizer.normalize(toned.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(apart.replace("u\u0308", "v")).replaceAll("");
    }
}
