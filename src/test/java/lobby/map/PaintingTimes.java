package lobby.map;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import lobby.geo.Camera;
import lobby.geo.Unit;
import lobby.geo.Viewport;

/// Says how long the worker takes for base pictures and labels, cold and warm, in milliseconds of its own processor
/// time, so that others on the machine disturb it little.
///
/// Run by hand: `java … lobby.map.PaintingTimes [rounds]`.
public final class PaintingTimes {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final double MARGIN = 1.5;
    private static final int ROUNDS = 60;

    private PaintingTimes() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
        var scene = Fixture.scene(Fixture.DATA, Locale.CHINESE, Fixture.LIGHT);
        var begun = spent();
        var painting = new Painting(Path.of("assets/fonts"));
        painting.load();
        System.out.printf("%-24s %8.1f%n", "fonts", (spent() - begun) / 1e6);
        begun = spent();
        painting.warmUp();
        System.out.printf("%-24s %8.1f%n", "warm-up", (spent() - begun) / 1e6);
        Pixels[] pixels = {null};
        for (double scale : new double[] {7.85, 4.15, 1.5, 16}) {
            measure("base picture at " + scale, rounds, round -> {
                var view = view(scale, round, WIDTH * MARGIN, HEIGHT * MARGIN);
                pixels[0] = painting.picture(scene, view, pixels[0], null).pixels();
            });
        }
        for (double scale : new double[] {7.85, 4.15, 1.5, 16}) {
            measure("labels at " + scale, rounds, round -> {
                var view = view(scale, round, WIDTH, HEIGHT);
                painting.labels(scene, view, List.of(), List.of(), false);
            });
            measure("labels, dragged, at " + scale, rounds, new IntConsumer() {
                private List<LabelSprite> shown = List.of();

                @Override
                public void accept(int round) {
                    var view = view(scale, round, WIDTH, HEIGHT);
                    shown = painting.labels(scene, view, List.of(), shown, false);
                }
            });
            measure("labels, turned, at " + scale, rounds, new IntConsumer() {
                private List<LabelSprite> shown = List.of();

                @Override
                public void accept(int round) {
                    var still = view(scale, 0, WIDTH, HEIGHT);
                    var view = new Viewport(
                            new Camera(still.camera().centre(), scale, 3 * round), still.unit(), WIDTH, HEIGHT);
                    shown = painting.labels(scene, view, List.of(), shown, false);
                }
            });
        }
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Viewport view(double scale, int round, double width, double height) {
        var centre = Fixture.at(116.17 + 0.0011 * (round % 60), 40.0722);
        return new Viewport(new Camera(centre, scale, 0), new Unit(1, 1), width, height);
    }

    private static void measure(String what, int rounds, IntConsumer task) {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long from = spent();
            task.accept(i);
            times[i] = (spent() - from) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
                "%-24s first %7.1f  least %6.1f  median %6.1f  p95 %6.1f%n",
                what, first, times[0], times[rounds / 2], times[(int) (rounds * 0.95)]);
    }
}
