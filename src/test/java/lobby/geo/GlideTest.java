package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GlideTest {

    private static final Viewport NORTH_UP =
            new Viewport(new Camera(new WorldPoint(0, 0), 2, 0), new Unit(1, 1), 1000, 800);

    @Test
    void goesOnWithTheSpeedOfTheFinger() {
        var glide = Glide.after(NORTH_UP, 1000, 0);

        var soon = glide.at(0.01).centre();
        assertThat(soon.x()).isCloseTo(-1000 * 0.01 * 2, within(0.5));
        assertThat(soon.y()).isZero();
    }

    @Test
    void followsTheFingerOnATurnedMap() {
        var view = Grip.seenFrom(NORTH_UP, new Camera(new WorldPoint(0, 0), 2, 70));
        var ground = view.toWorld(new ScreenPoint(500, 400));

        var later = Grip.seenFrom(view, Glide.after(view, 300, -200).at(0.01)).toScreen(ground);

        assertThat(later.x() - 500).isCloseTo(3, within(0.1));
        assertThat(later.y() - 400).isCloseTo(-2, within(0.1));
    }

    @Test
    void slowsDownAndStands() {
        var glide = Glide.after(NORTH_UP, 2000, 500);

        assertThat(glide.seconds()).isBetween(1.0, 3.0);
        assertThat(glide.at(glide.seconds() + 5)).isEqualTo(glide.end());
        double late = glide.end()
                .centre()
                .distanceTo(glide.at(glide.seconds() - 0.016).centre());
        assertThat(late).isLessThan(1);
    }

    @Test
    void doesNotBeginForAFingerThatStood() {
        assertThat(Glide.after(NORTH_UP, 0, 0).seconds()).isZero();
    }
}
