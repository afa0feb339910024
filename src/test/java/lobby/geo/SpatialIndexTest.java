package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SpatialIndexTest {

    @Test
    void findsNothingInNothing() {
        assertThat(new SpatialIndex<WorldBounds>(List.of(), Function.identity()).in(new WorldBounds(0, 0, 1, 1)))
                .isEmpty();
    }

    @RepeatedTest(20)
    void findsWhatALookAtEverythingFindsInTheSameOrder() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var all = new ArrayList<WorldBounds>();
        int count = random.nextInt(3000);
        for (int i = 0; i < count; i++) {
            all.add(some(random, random.nextInt(20) == 0 ? 500 : 10));
        }
        var index = new SpatialIndex<>(all, Function.identity());
        for (int i = 0; i < 50; i++) {
            var part = some(random, 200);
            assertThat(index.in(part))
                    .as("seed %d, part %s", seed, part)
                    .isEqualTo(all.stream().filter(part::touches).toList());
        }
    }

    private static WorldBounds some(Random random, double size) {
        double x = random.nextDouble() * 1000;
        double y = random.nextDouble() * 1000;
        return new WorldBounds(x, y, x + random.nextDouble() * size, y + random.nextDouble() * size);
    }
}
