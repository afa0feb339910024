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
    void beginsThePlaneWhereTheKioskStands() {
        var map = pack.loaded().exhibit().map();

        assertThat(map.feature("house").orElseThrow().geometry()).isEqualTo(new Geometry.Point(new WorldPoint(0, 0)));
    }
}
