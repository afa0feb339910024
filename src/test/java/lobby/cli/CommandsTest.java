package lobby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Logger;
import lobby.session.TextSize;
import lobby.session.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private final List<RunOrder> runs = new ArrayList<>();
    private final List<SnapshotOrder> snapshots = new ArrayList<>();
    private final List<BenchOrder> benches = new ArrayList<>();
    private final List<ProofOrder> proofs = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void openTheKioskWithoutACommand() {
        assertThat(execute()).isEqualTo(ExitCode.DONE);

        assertThat(runs).containsExactly(new RunOrder(Map.of(), false));
    }

    @Test
    void handOnWhatTheOptionsSayWithoutJudgingIt() {
        execute("--mode", "wall", "--size=1280x720", "--exit-after-first-frame");

        assertThat(runs).containsExactly(new RunOrder(Map.of(Setting.MODE, "wall", Setting.SIZE, "1280x720"), true));
    }

    @Test
    void takeOptionsBeforeAndAfterRunOfWhichTheLaterWin() {
        execute("--lang", "zh", "--theme", "night", "run", "--lang", "en");

        assertThat(runs).containsExactly(new RunOrder(Map.of(Setting.LANG, "en", Setting.THEME, "night"), false));
    }

    @Test
    void takeTheLastOfAnOptionThatIsGivenTwice() {
        execute("--lang", "zh", "--lang", "en");

        assertThat(runs).containsExactly(new RunOrder(Map.of(Setting.LANG, "en"), false));
    }

    @Test
    void proofAFolderAndPrintWhatIsFound() {
        assertThat(execute("content", "proof", "pack", "--out", "p", "--full")).isEqualTo(ExitCode.DONE);

        assertThat(proofs).containsExactly(new ProofOrder(Path.of("pack"), Path.of("p"), true));
        assertThat(out.toString().lines()).containsExactly("nothing wrong");
        assertThat(execute("content", "proof", "pack")).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains("--out");
    }

    @Test
    void suggestTheOptionThatWasMeant() {
        assertThat(execute("run", "--sise=1280x720")).isEqualTo(ExitCode.UNUSABLE);

        assertThat(err.toString()).contains("Unknown option: '--sise=1280x720'").contains("--size");
        assertThat(runs).isEmpty();
    }

    @Test
    void suggestTheCommandThatWasMeant() {
        assertThat(execute("snapshto")).isEqualTo(ExitCode.UNUSABLE);

        assertThat(err.toString()).contains("'snapshto'").contains("snapshot");
    }

    @Test
    void sayWhichValueIsMissing() {
        assertThat(execute("--size")).isEqualTo(ExitCode.UNUSABLE);

        assertThat(err.toString()).contains("Missing required parameter for option '--size' (WxH)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "snapshot", "content", "content check", "content proof"})
    void explainThemselvesAndTheirExitCodes(String command) {
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.removeIf(String::isEmpty);
        words.add("--help");

        assertThat(execute(words.toArray(String[]::new))).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).contains("Usage: lobby-kiosk " + command, "--help", "Exit codes:");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void nameEverySettingInTheHelpOfRun() {
        execute("run", "--help");

        for (var setting : Setting.values()) {
            assertThat(out.toString()).contains("--" + setting.key() + "=");
        }
    }

    @Test
    void tellTheirVersion() {
        assertThat(execute("--version")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).matches("lobby-kiosk \\d+\\.\\d+\\.\\d+\\S* \\(Java 25\\S*, JavaFX \\d\\S*\\)\\s+");
    }

    @Test
    void orderSnapshotsOfAllScreensInBothLanguages() {
        assertThat(execute("snapshot", "--out", "pictures")).isEqualTo(ExitCode.DONE);

        assertThat(snapshots)
                .containsExactly(new SnapshotOrder(
                        Path.of("pictures"),
                        SnapshotOrder.ALL,
                        1920,
                        1080,
                        List.of(Locale.CHINESE, Locale.ENGLISH),
                        List.of(Theme.LIGHT),
                        TextSize.STANDARD,
                        false,
                        false,
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    @Test
    void orderTheSnapshotsThatTheOptionsDescribe() {
        var which = "--screen cluster-yongfeng --size 1280x720 --lang en --theme light,night --text 150";
        var view = " --low-reach --all-entries --metres-per-unit 20,1.5 --bearing 0,45 --at wetland";
        execute(("snapshot --out p --content c " + which + view).split(" "));

        assertThat(snapshots)
                .containsExactly(new SnapshotOrder(
                        Path.of("p"),
                        "cluster-yongfeng",
                        1280,
                        720,
                        List.of(Locale.ENGLISH),
                        List.of(Theme.LIGHT, Theme.NIGHT),
                        TextSize.VERY_LARGE,
                        true,
                        true,
                        List.of(20.0, 1.5),
                        List.of(0.0, 45.0),
                        "wetland",
                        Path.of("c")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--size 12",
                "--screen attic",
                "--theme pink",
                "--text 200",
                "--lang _",
                "--metres-per-unit 0.0",
                "--bearing 400.0"
            })
    void refuseASnapshotThatCannotBeMeant(String option) {
        assertThat(execute(("snapshot --out p " + option).split(" "))).isEqualTo(ExitCode.UNUSABLE);

        assertThat(err.toString()).startsWith(option + ": expected ");
        assertThat(snapshots).isEmpty();
    }

    @Test
    void orderTheBenchThatTheOptionsDescribe() {
        execute("bench --size 3840x2160 --seconds 2.5 --runs 3 --markers 100 --software --json".split(" "));
        execute("bench");

        assertThat(benches)
                .containsExactly(
                        new BenchOrder(new PixelSize(3840, 2160), Duration.ofMillis(2500), 3, 100, true, true),
                        new BenchOrder(new PixelSize(1920, 1080), Duration.ofSeconds(4), 5, 2000, false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--size 12", "--seconds 0.1", "--seconds NaN", "--runs 0", "--markers -1"})
    void refuseABenchThatMeasuresNothing(String option) {
        assertThat(execute(("bench " + option).split(" "))).isEqualTo(ExitCode.UNUSABLE);

        assertThat(err.toString()).startsWith(option + ": expected ");
        assertThat(benches).isEmpty();
    }

    @Test
    void putAFaultIntoTheLogAndNotOnTheTerminal() {
        var kiosk = new Kiosk() {
            @Override
            public int run(RunOrder order) {
                throw new IllegalStateException("broken");
            }

            @Override
            public int snapshot(SnapshotOrder order) throws IOException {
                throw new IOException("No room for pictures");
            }

            @Override
            public int proof(ProofOrder order, Consumer<String> say) throws IOException {
                throw new IOException("No room for a report");
            }

            @Override
            public int bench(BenchOrder order) throws IOException {
                throw new IOException("No display");
            }
        };

        Logger.getLogger(Commands.class.getName()).setFilter(_ -> false);
        assertThat(execute(kiosk, "run")).isEqualTo(ExitCode.FAULT);
        assertThat(execute(kiosk, "snapshot", "--out", "p")).isEqualTo(ExitCode.UNUSABLE);

        assertThat(err.toString()).hasLineCount(2).doesNotContain("broken").contains("No room for pictures");
    }

    private int execute(String... arguments) {
        return execute(
                new Kiosk() {
                    @Override
                    public int run(RunOrder order) {
                        runs.add(order);
                        return ExitCode.DONE;
                    }

                    @Override
                    public int snapshot(SnapshotOrder order) {
                        snapshots.add(order);
                        return ExitCode.DONE;
                    }

                    @Override
                    public int proof(ProofOrder order, Consumer<String> say) {
                        proofs.add(order);
                        say.accept("nothing wrong");
                        return ExitCode.DONE;
                    }

                    @Override
                    public int bench(BenchOrder order) {
                        benches.add(order);
                        return ExitCode.DONE;
                    }
                },
                arguments);
    }

    private int execute(Kiosk kiosk, String... arguments) {
        return Commands.execute(kiosk, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
