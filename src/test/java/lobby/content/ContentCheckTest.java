package lobby.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final ContentCheck check = new ContentCheck(new ContentReader());

    @TempDir
    private Path folder;

    @Test
    void isCleanForAWholeFolder() {
        var report = check.check(new SmallPack(folder).folder(), TODAY);

        assertThat(report.findings()).isEmpty();
        assertThat(report.sum())
                .isEqualTo("no problem, no advice: 2 clusters, 1 industries, 1 enterprises (1 hidden), 2 places,"
                        + " 1 notices, 1 tours, 1 sources");
        assertThat(report.exitCode()).isZero();
    }

    @Test
    void countsProblems() {
        var pack = new SmallPack(folder).change("notices", "\"priority\": 5", "\"priority\": 50");
        var report = check.check(pack.folder(), TODAY);

        assertThat(report.findings())
                .singleElement()
                .satisfies(line -> assertThat(line).matches("seeds/notices\\.json:\\d+:\\d+: notice \"welcome\": .*"));
        assertThat(report.sum()).startsWith("1 problem, no advice");
        assertThat(report.exitCode()).isEqualTo(1);
    }

    @Test
    void advisesOnEntriesThatWantToBeLookedAt() {
        var pack = new SmallPack(folder)
                .change("enterprises", "\"review_by\": \"2099-01-01\"", "\"review_by\": \"2026-11-23\"")
                .change("enterprises", "\"valid_until\": \"2099-01-01\"", "\"valid_until\": \"2026-11-23\"");
        var report = check.check(pack.folder(), TODAY);

        assertThat(report.findings())
                .hasSize(2)
                .allMatch(line -> line.contains("advice: enterprise \"acme\""))
                .anyMatch(line -> line.endsWith("was to be looked at again by 2026-11-23"));
        assertThat(report.sum()).startsWith("no problem, 2 to look at");
        assertThat(report.exitCode()).isZero();
    }

    @Test
    void advisesOnANameThatNoCodeHolds() {
        var pack = new SmallPack(folder);
        pack.change("enterprises", "\"name\": {\"zh\": \"", "\"name\": {\"zh\": \"" + "名".repeat(100));
        var report = check.check(pack.folder(), TODAY);

        assertThat(report.findings())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("enterprise \"acme\"", "too long for the QR code"));
        assertThat(report.exitCode()).isZero();
    }

    @Test
    void doesNotTrustAClockThatCannotBeRight() {
        var report = check.check(new SmallPack(folder).folder(), LocalDate.of(1970, 1, 1));

        assertThat(report.findings())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("the machine's clock says 1970-01-01"));
        assertThat(report.exitCode()).isZero();
    }

    @Test
    void callsAFolderUnusableThatHoldsNothingToShow() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(check.check(folder.resolve("nowhere"), TODAY).exitCode()).isEqualTo(2);
        assertThat(check.check(folder.resolve("nowhere"), TODAY).sum()).startsWith("unusable: there is no such folder");
        assertThat(check.check(empty, TODAY).exitCode()).isEqualTo(2);
        assertThat(check.check(empty, TODAY).findings()).hasSizeGreaterThan(18);
        assertThat(check.check(Files.createFile(folder.resolve("file")), TODAY).exitCode())
                .isEqualTo(2);
    }
}
