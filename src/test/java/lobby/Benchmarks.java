package lobby;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.ToolProvider;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.generators.BenchmarkProcessor;

/// Runs the benchmarks: all classes of the tests whose names end so.
///
/// What JMH makes of them is compiled here and not by the build, whose checks it would not pass. A short form is run by
/// every build, to prove that they can be.
public final class Benchmarks {

    private static final String ENDING = "Benchmark.class";

    private Benchmarks() {}

    /// @param args for JMH: a pattern of names, how long, how often; `-h` lists them
    static void main(String... args) throws IOException {
        prepare();
        Main.main(args);
    }

    /// Generates and compiles what JMH runs, beside the tests, where it looks for it.
    static void prepare() {
        var tests = folder();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var options = List.of("-d", tests.toString(), "-cp", System.getProperty("java.class.path"), "-proc:full");
        var task = compiler.getTask(null, null, Benchmarks::tell, options, names(tests), null);
        task.setLocale(Locale.ROOT);
        task.setProcessors(List.of(new BenchmarkProcessor()));
        if (!task.call()) {
            throw new IllegalStateException("the benchmarks could not be prepared: javac says above why");
        }
    }

    private static void tell(Diagnostic<?> said) {
        if (said.getKind() == Diagnostic.Kind.ERROR) {
            System.err.println(said);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Benchmarks.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Path tests) {
        try (var files = Files.walk(tests)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(file -> tests.relativize(file).toString().replace('\\', '/'))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
