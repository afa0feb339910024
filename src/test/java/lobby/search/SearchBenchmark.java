package lobby.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lobby.model.Catalog;
import lobby.model.LocalizedText;
import lobby.ui.Content;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What a keystroke costs among 10,000 enterprises with names and registered names. Budget: 15 ms for 95 of 100
/// keystrokes, those of queries that find nothing among them. Sampled: the table has the percentiles.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SearchBenchmark {

    private static final int ENTERPRISES = 10_000;
    private static final int SHOWN = 60;

    /// Syllables that many companies are called by, and some with several readings.
    private static final String CHARACTERS = "中科智云数安信创新北京海天星辰长行乐重单华为航宏图电银河微纳思灵博佳讯飞鸿轻舟文顺源";

    private static final String ENDING = "科技发展有限公司";

    private final Catalog catalog = catalog();
    private final SearchIndex index = SearchIndex.of(catalog, Map.of());
    private final List<String> keystrokes = keystrokes();
    private int next;

    private static Catalog catalog() {
        var random = new Random(1);
        return Content.of(
                        List.of(),
                        IntStream.range(0, ENTERPRISES)
                                .mapToObj(i -> {
                                    var name = characters(2 + random.nextInt(3), random);
                                    return Content.enterprise(
                                            "e" + i,
                                            LocalizedText.of(name, "Company " + word(random) + " " + word(random)),
                                            LocalizedText.of("北京" + name + ENDING, "Beijing " + word(random)));
                                })
                                .toList())
                .catalog();
    }

    private static String characters(int count, Random random) {
        return random.ints(count, 0, CHARACTERS.length())
                .mapToObj(i -> CHARACTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static String word(Random random) {
        return random.ints(3 + random.nextInt(6), 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /// Letter by letter, as visitors type: readings, initials, English, errors, nonsense, characters.
    private static List<String> keystrokes() {
        var typed = new ArrayList<String>();
        for (var query :
                List.of("beijing", "zhongkezhi", "zkzy", "compnay", "xiaomazhixing", "qxzvw", "company b", "智云")) {
            for (int length = 1; length <= query.length(); length++) {
                typed.add(query.substring(0, length));
            }
        }
        return typed;
    }

    @Benchmark
    public Findings keystroke() {
        var query = keystrokes.get(next++ % keystrokes.size());
        var found = index.find(query, SHOWN);
        return found.isEmpty() ? index.near(query, 3) : found;
    }

    /// Once, while the content is read. Budget: 1 s.
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public SearchIndex indexing() {
        return SearchIndex.of(catalog, Map.of());
    }
}
