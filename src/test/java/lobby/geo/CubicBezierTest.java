package lobby.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CubicBezierTest {

    @Test
    void isTheIdentityForHandlesOnTheDiagonal() {
        var straight = new CubicBezier(0.3, 0.3, 0.7, 0.7);

        for (int i = 0; i <= 10; i++) {
            assertThat(straight.at(i / 10.0)).isCloseTo(i / 10.0, within(1e-9));
        }
    }

    @Test
    void knowsTheCurveOfCssEase() {
        // The value that browsers give for cubic-bezier(.25,.1,.25,1) at half time.
        assertThat(new CubicBezier(0.25, 0.1, 0.25, 1).at(0.5)).isCloseTo(0.8024, within(1e-4));
    }

    @Test
    void beginsAndEndsExactlyAndNeverGoesBack() {
        double before = 0;
        for (int i = 0; i <= 200; i++) {
            double now = CubicBezier.CAMERA.at(i / 200.0);
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(CubicBezier.CAMERA.at(0)).isZero();
        assertThat(CubicBezier.CAMERA.at(1)).isEqualTo(1);
    }
}
