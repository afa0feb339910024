package lobby.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import lobby.geo.Box;
import lobby.geo.Camera;
import lobby.geo.ScreenPoint;
import lobby.geo.Unit;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ResamplingTest {

    private static final Unit UNIT = new Unit(1, 1);
    private static final int BARE = 0xFF_AA_BB_CC;
    private static final int UNTOUCHED = 7;

    /// The one promise: each pixel shows what lies under it, for any two cameras.
    @RepeatedTest(40)
    void showsUnderEachPixelWhatLiesThere() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var near = picture(view(random, 90, 60), 0xFF_00_00_00);
        var far = picture(new Viewport(new Camera(new WorldPoint(0, 0), 40, 0), UNIT, 80, 70), 0xFF_80_00_00);
        var screen = view(random, 64, 48);
        var part = new Box(random.nextInt(9), random.nextInt(9), 50, 38);
        var into = new int[64 * 48];
        Arrays.fill(into, UNTOUCHED);

        Resampling.fill(into, screen, part, List.of(near, far), BARE);

        for (int y = 0; y < 48; y++) {
            for (int x = 0; x < 64; x++) {
                int shown = into[y * 64 + x];
                if (!part.contains(new ScreenPoint(x + 0.5, y + 0.5))) {
                    assertThat(shown).as("outside the part, seed %d", seed).isEqualTo(UNTOUCHED);
                } else {
                    var ground = screen.toWorld(new ScreenPoint(x + 0.5, y + 0.5));
                    assertThat(isAllowed(shown, ground, near, far))
                            .as("pixel %d, %d shows %x, seed %d", x, y, shown, seed)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void showsAPictureOfThisVeryViewUnchanged() {
        var view = new Viewport(new Camera(new WorldPoint(5, -8), 3, 30), UNIT, 40, 30);
        var picture = picture(view, 0xFF_00_00_00);
        var into = new int[40 * 30];

        Resampling.fill(into, view, new Box(0, 0, 40, 30), List.of(picture), BARE);

        assertThat(into).isEqualTo(picture.pixels().argb());
    }

    @Test
    void isBareWithoutAnyPicture() {
        var view = new Viewport(new Camera(new WorldPoint(0, 0), 3, 0), UNIT, 4, 3);
        var into = new int[12];

        Resampling.fill(into, view, new Box(0, 0, 4, 3), List.of(), BARE);

        assertThat(into).containsOnly(BARE);
    }

    /// Off by no more than a pixel of the picture, where its edge is near as well.
    private static boolean isAllowed(int shown, WorldPoint ground, BasePicture near, BasePicture far) {
        return shows(shown, ground, near)
                || (!isWellInside(ground, near) && (shows(shown, ground, far) || isBare(shown, ground, far)));
    }

    private static boolean isBare(int shown, WorldPoint ground, BasePicture far) {
        return shown == BARE && !isWellInside(ground, far);
    }

    private static boolean isWellInside(WorldPoint ground, BasePicture picture) {
        var at = picture.viewport().toScreen(ground);
        return at.x() > 1 && at.y() > 1 && at.x() < picture.width() - 1 && at.y() < picture.height() - 1;
    }

    private static boolean shows(int shown, WorldPoint ground, BasePicture picture) {
        var at = picture.viewport().toScreen(ground);
        for (double dy : new double[] {-0.1, 0, 0.1}) {
            for (double dx : new double[] {-0.1, 0, 0.1}) {
                int x = (int) Math.floor(at.x() + dx);
                int y = (int) Math.floor(at.y() + dy);
                if (x >= 0
                        && y >= 0
                        && x < picture.width()
                        && y < picture.height()
                        && picture.pixels().argb()[y * picture.width() + x] == shown) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Viewport view(Random random, double width, double height) {
        double bearing = random.nextBoolean() ? 0 : random.nextDouble() * 360;
        var centre = new WorldPoint(random.nextDouble() * 400 - 200, random.nextDouble() * 400 - 200);
        return new Viewport(new Camera(centre, 2 + random.nextDouble() * 20, bearing), UNIT, width, height);
    }

    /// Each of its pixels is another one.
    private static BasePicture picture(Viewport view, int first) {
        int width = (int) view.width();
        int height = (int) view.height();
        var pixels = new Pixels(width, height);
        Arrays.setAll(pixels.argb(), i -> first + i);
        return new BasePicture(pixels, width, height, view);
    }
}
