package lobby.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundledContentTest {

    @Test
    void isReadWithoutAProblem() {
        var result = new ContentReader().read(BundledContent.folder());

        assertThat(result.problems()).extracting(ContentProblem::toLine).isEmpty();
        assertThat(result).isInstanceOf(ContentResult.Loaded.class);
    }

    @Test
    void leadsSomewhereWithEveryId() {
        var result = new ContentReader().read(BundledContent.folder());

        assertThat(result)
                .isInstanceOfSatisfying(
                        ContentResult.Loaded.class,
                        loaded -> assertThat(Loose.ends(loaded.exhibit())).isEmpty());
    }

    @Test
    void standsWhereTheProgramStands() {
        var runTime = Path.of("/opt/kiosk");

        assertThat(BundledContent.folder(URI.create("file:/work/target/classes/"), runTime))
                .isEqualTo(Path.of("/work/target/classes"));
        assertThat(BundledContent.folder(URI.create("file:/opt/kiosk/lobby.jar"), runTime))
                .isEqualTo(Path.of("/opt/kiosk/content"));
        assertThat(BundledContent.folder(URI.create("jrt:/lobby"), runTime)).isEqualTo(Path.of("/opt/kiosk/content"));
    }
}
