package lobby.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencesTest {

    @TempDir
    private Path folder;

    private SmallPack pack;

    @BeforeEach
    void pack() {
        pack = new SmallPack(folder);
    }

    @Test
    void allLeadSomewhere() {
        assertThat(Loose.ends(pack.loaded().exhibit())).isEmpty();
    }

    @Test
    void allLeadSomewhereHoweverTheFilesAreSpoiled() {
        long seed = Long.getLong("seed", System.nanoTime());
        var random = new Random(seed);

        for (int round = 0; round < 150; round++) {
            for (var one : Seed.values()) {
                var tree = pack.tree(one.key());
                int blows = random.nextInt(3);
                for (int i = 0; i < blows; i++) {
                    spoil(tree, random);
                }
                pack.seed(one.key(), tree.toString());
            }
            var result = pack.read();

            assertThat(result.problems())
                    .as("seed %d, round %d", seed, round)
                    .allSatisfy(problem -> assertThat(problem.words()).isNotBlank());
            if (result instanceof ContentResult.Loaded loaded) {
                assertThat(Loose.ends(loaded.exhibit()))
                        .as("seed %d, round %d", seed, round)
                        .isEmpty();
            }
            if (round % 10 == 9) {
                pack.restore();
            }
        }
    }

    /// Changes one value anywhere, or takes it out.
    private static void spoil(JsonElement root, Random random) {
        var containers = new ArrayList<JsonElement>();
        collect(root, containers);
        var chosen = containers.get(random.nextInt(containers.size()));
        if (chosen instanceof JsonObject object && !object.isEmpty()) {
            var key = List.copyOf(object.keySet()).get(random.nextInt(object.size()));
            if (random.nextInt(3) == 0) {
                object.remove(key);
            } else {
                object.add(key, anything(random));
            }
        } else if (chosen instanceof JsonArray array && !array.isEmpty()) {
            int index = random.nextInt(array.size());
            switch (random.nextInt(3)) {
                case 0 -> array.remove(index);
                case 1 -> array.add(array.get(index).deepCopy());
                default -> array.set(index, anything(random));
            }
        }
    }

    private static void collect(JsonElement json, List<JsonElement> containers) {
        if (json instanceof JsonObject object) {
            containers.add(object);
            object.asMap().values().forEach(value -> collect(value, containers));
        } else if (json instanceof JsonArray array) {
            containers.add(array);
            array.forEach(value -> collect(value, containers));
        }
    }

    private static JsonElement anything(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> JsonNull.INSTANCE;
            case 1 -> new JsonPrimitive(random.nextInt(500));
            case 2 -> new JsonPrimitive("nobody");
            case 3 ->
                new JsonPrimitive(List.of("house", "east", "paper", "acme", "chips", "fact-figure")
                        .get(random.nextInt(6)));
            case 4 -> new JsonObject();
            default -> new JsonPrimitive(random.nextBoolean());
        };
    }
}
