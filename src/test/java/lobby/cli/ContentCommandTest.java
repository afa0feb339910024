package lobby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void findsNothingWrongWithTheBundledContent() {
        assertThat(check(Path.of("."))).as(out.toString()).isEqualTo(ExitCode.DONE);
        assertThat(lines()).last().asString().contains("no problem");
    }

    @Test
    void printsOneProblemALineAndTheSumLast() throws IOException {
        copy(Path.of("seeds"));
        copy(Path.of("assets"));
        Files.writeString(folder.resolve("seeds/story.json"), "{\n  \"moments\": [\n");

        assertThat(check(folder)).isEqualTo(ExitCode.PROBLEMS);

        assertThat(lines()).anyMatch(line -> line.matches("seeds/story\\.json:\\d+:\\d+: \\w.*"));
        assertThat(lines()).last().asString().startsWith("1 problem");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysThatAFolderIsNoUse() {
        assertThat(check(folder.resolve("nowhere"))).isEqualTo(ExitCode.UNUSABLE);
        assertThat(lines()).last().asString().startsWith("unusable: ");
    }

    @Test
    void asksForAFolder() {
        assertThat(execute("content", "check")).isEqualTo(ExitCode.UNUSABLE);
        assertThat(execute("content")).isEqualTo(ExitCode.UNUSABLE);

        assertThat(err.toString()).contains("DIR").contains("content check DIR");
    }

    @Test
    void searchesAsAVisitorWould() {
        assertThat(execute("content", "search", ".", "xiaoma")).isEqualTo(ExitCode.DONE);

        assertThat(lines()).containsExactly("enterprise pony-ai 小马智行 / Pony.ai by [小马]智行");
    }

    @Test
    void saysWhatIsFoundByAnotherSpellingAndWhatIsOnlyNear() {
        assertThat(execute("content", "search", ".", "lakxla")).isEqualTo(ExitCode.DONE);
        assertThat(execute("content", "search", ".", "xiaomaqqqq")).isEqualTo(ExitCode.DONE);
        assertThat(execute("content", "search", folder.resolve("nowhere").toString(), "x"))
                .isEqualTo(ExitCode.UNUSABLE);

        assertThat(lines()).hasSize(4);
        assertThat(lines().get(0)).contains("\"lakxla\"");
        assertThat(lines().get(1)).startsWith("enterprise lakala ");
        assertThat(lines().get(2)).startsWith("nothing is found by");
        assertThat(lines().get(3)).startsWith("enterprise pony-ai ");
    }

    private int check(Path content) {
        return execute("content", "check", content.toString());
    }

    private int execute(String... arguments) {
        var nobody = new Kiosk() {
            @Override
            public int run(RunOrder order) {
                throw new AssertionError("nothing to run");
            }

            @Override
            public int snapshot(SnapshotOrder order) {
                throw new AssertionError("nothing to draw");
            }

            @Override
            public int proof(ProofOrder order, Consumer<String> say) {
                throw new AssertionError("nothing to look at");
            }

            @Override
            public int bench(BenchOrder order) {
                throw new AssertionError("nothing to measure");
            }
        };
        return Commands.execute(nobody, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    private void copy(Path from) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(file.toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
    }
}
