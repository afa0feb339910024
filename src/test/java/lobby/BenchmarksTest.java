package lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// The benchmarks can be run. How fast they are is no matter for a machine that others share.
class BenchmarksTest {

    @Test
    void runOnceEach() throws RunnerException {
        Benchmarks.prepare();
        var once = new OptionsBuilder()
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();

        var subjects = new Runner(once)
                .run().stream()
                        .map(result -> result.getParams().getBenchmark())
                        .map(name -> List.of(name.split("\\.")).reversed().get(1))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(subjects)
                .contains(
                        "ProjectionBenchmark",
                        "CullingBenchmark",
                        "LabelBenchmark",
                        "BaseMapBenchmark",
                        "GroupsBenchmark",
                        "WayBenchmark",
                        "SearchBenchmark");
    }
}
