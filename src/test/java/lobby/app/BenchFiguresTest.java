package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.LongStream;
import lobby.app.BenchFigures.Movement;
import org.junit.jupiter.api.Test;

class BenchFiguresTest {

    /// A floor of 2 ms, then 100 frames of 1 to 100 ms in falling order.
    private static List<Movement> run(long floorMillis) {
        return List.of(
                Movement.of(
                        "floor",
                        LongStream.generate(() -> floorMillis * 1_000_000)
                                .limit(100)
                                .toArray(),
                        0,
                        0),
                Movement.of(
                        "pan",
                        LongStream.rangeClosed(1, 100)
                                .map(i -> (101 - i) * 1_000_000)
                                .toArray(),
                        100 * 3072,
                        80_000_000));
    }

    @Test
    void readsSharesOfFramesAndWhatWasAllocatedForEach() {
        var pan = run(2).getLast();

        assertThat(pan.millis(0.5)).isEqualTo(50);
        assertThat(pan.millis(0.95)).isEqualTo(95);
        assertThat(pan.millis(1)).isEqualTo(100);
        assertThat(pan.kilobytes()).isEqualTo(3);
        assertThat(run(2).getFirst().perSecond()).isEqualTo(500);
    }

    /// A machine that was slow in one run was slow for its floor as well.
    @Test
    void comparesEachRunWithItsOwnFloorAndTakesTheMiddleOne() {
        var figures = new BenchFigures("here", List.of(run(2), run(5), run(10)));

        var pan = JsonParser.parseString(figures.json())
                .getAsJsonObject()
                .getAsJsonObject("medians")
                .getAsJsonObject("pan");

        assertThat(pan.get("p50_by_floor_p50").getAsDouble()).isEqualTo(10);
        assertThat(pan.get("worst_by_floor_p50").getAsDouble()).isEqualTo(20);
        assertThat(pan.get("sharp_ms").getAsDouble()).isEqualTo(80);
        assertThat(figures.table()).startsWith("here").contains("pan").contains("10.00");
    }
}
