package lobby.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lobby.geo.Geometry;
import lobby.geo.MapLayer;
import lobby.geo.WorldPoint;
import lobby.model.Enterprise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {

    @TempDir
    private Path folder;

    private SmallPack pack;

    @BeforeEach
    void pack() {
        pack = new SmallPack(folder);
    }

    @Test
    void readsAWholeFolderWithoutAProblem() {
        var loaded = pack.loaded();
        var catalog = loaded.exhibit().catalog();

        assertThat(loaded.problems()).isEmpty();
        assertThat(catalog.clusters()).hasSize(2);
        assertThat(catalog.industries()).hasSize(1);
        assertThat(catalog.places()).hasSize(2);
        assertThat(catalog.notices()).hasSize(1);
        assertThat(catalog.tours()).hasSize(1);
        assertThat(catalog.sources()).containsOnlyKeys("paper");
        assertThat(catalog.story()).isNotNull();
        assertThat(catalog.goals().plan()).isNotNull();
        assertThat(catalog.goals().share()).isNotNull();
        assertThat(loaded.exhibit().map().layer(MapLayer.CLUSTERS)).hasSize(2);
        assertThat(loaded.exhibit().icons().outline("leaf")).hasValue("M2,2H22V22H2Z");
    }

    @Test
    void keepsHiddenEnterprisesBackAndCountsThem() {
        var loaded = pack.loaded();

        assertThat(loaded.exhibit().catalog().enterprises())
                .extracting(Enterprise::id)
                .isEqualTo(List.of("acme"));
        assertThat(loaded.hidden()).isEqualTo(1);
    }

    @Test
    void namesFontsThatAreNone() {
        pack.write("assets/fonts/NotoSansSC-Regular.ttf", "OTTO").write("assets/fonts/NotoSansSC-Bold.ttf", "\0\1\0\0");

        assertThat(pack.lines())
                .containsExactly(
                        "assets/fonts/NotoSansSC-Regular.ttf:1:1: the file is no TrueType font:"
                                + " text is shown in the system's typeface; put it back",
                        "assets/fonts/NotoSansSC-Medium.ttf:1:1: the font is missing:"
                                + " text is shown in the system's typeface; put it back");
    }

    @Test
    void advisesOnFilesThatNobodyReads() {
        pack.write("seeds/enterprise.json", "{}").write("seeds/notes.txt", "for editors");

        assertThat(pack.lines())
                .containsExactly("seeds/enterprise.json:1:1: advice: no file of this name is read"
                        + " (did you mean \"seeds/enterprises.json\"?)");
    }

    @Test
    void hasSomethingToShowWithoutAnyContent() {
        assertThat(Exhibit.nothing().catalog().pack().languages()).isNotEmpty();
        assertThat(Loose.ends(Exhibit.nothing())).isEmpty();
    }

    @Test
    void beginsThePlaneWhereTheKioskStands() {
        var map = pack.loaded().exhibit().map();

        assertThat(map.feature("house").orElseThrow().geometry()).isEqualTo(new Geometry.Point(new WorldPoint(0, 0)));
    }
}
