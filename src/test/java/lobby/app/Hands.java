package lobby.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javafx.geometry.Point2D;
import lobby.geo.Camera;
import lobby.geo.ScreenPoint;
import lobby.geo.Viewport;
import lobby.geo.WorldPoint;

/// Moves the map of an open kiosk with fingers, and holds it to what they did. Places in units of JavaFX on the map.
final class Hands {

    /// Pixels of the screen by which ground may be off the finger that holds it.
    private static final double OFF = 2;

    private static final int STEPS = 30;

    private final OpenKiosk kiosk;
    private final Fingertips tips;

    Hands(OpenKiosk kiosk, Fingertips tips) {
        this.kiosk = kiosk;
        this.tips = tips;
    }

    /// Completes when the reader of touch screens says that it is ready, with what it says.
    static CompletableFuture<String> ready() {
        var said = new CompletableFuture<String>();
        LOGGER.addHandler(new Handler() {
            @Override
            public void publish(LogRecord message) {
                var words = new SimpleFormatter().formatMessage(message);
                if (words.startsWith("Touch is ready")) {
                    said.complete(words);
                }
            }

            @Override
            public void flush() {
                // Nothing is kept.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        });
        return said;
    }

    /// Held, since loggers that nobody holds are forgotten with their handlers.
    private static final Logger LOGGER = Logger.getLogger("lobby.touch.PanelReader");

    static String wait(CompletableFuture<String> said) throws Exception {
        return said.get(60, TimeUnit.SECONDS);
    }

    /// Shows the middle of the map at a scale that leaves room in every direction.
    void lookAtTheMiddle(double bearing) throws Exception {
        OpenKiosk.onFxThread(() -> {
            var bounds = kiosk.map().limits().centre();
            var middle = new WorldPoint((bounds.minX() + bounds.maxX()) / 2, (bounds.minY() + bounds.maxY()) / 2);
            kiosk.map().jumpTo(new Camera(middle, 8, bearing));
            return null;
        });
        kiosk.settle();
    }

    /// A place on the free part of the map, from its middle.
    Point2D place(double right, double down) throws Exception {
        return OpenKiosk.onFxThread(() ->
                new Point2D(kiosk.map().getWidth() / 2 + right, kiosk.map().getHeight() * 0.45 + down));
    }

    /// Pulls with one finger, rests, and leaves.
    void drag(Point2D from, Point2D to) throws Exception {
        move(List.of(new Path(from, to)));
    }

    /// Lets fingers go along straight ways at once; each holds the ground under it if there are one or two.
    void move(List<Path> paths) throws Exception {
        var held = new ArrayList<WorldPoint>();
        for (var path : paths) {
            held.add(view().toWorld(screenPoint(path.from())));
        }
        for (int finger = 1; finger <= paths.size(); finger++) {
            land(finger, paths.get(finger - 1).from());
        }
        for (int step = 1; step <= STEPS; step++) {
            for (int finger = 1; finger <= paths.size(); finger++) {
                move(finger, paths.get(finger - 1).at((double) step / STEPS));
            }
        }
        try {
            kiosk.until(() -> isUnder(held, paths), "the ground to be where the fingers are");
        } catch (AssertionError e) {
            var now = view();
            throw new AssertionError(
                    "%s; ground at %s, fingers %s of which %d count, camera %s"
                            .formatted(
                                    e.getMessage(),
                                    held.stream().map(now::toScreen).toList(),
                                    paths.stream().map(Path::to).toList(),
                                    OpenKiosk.onFxThread(() -> kiosk.map().fingers()),
                                    now.camera()),
                    e);
        }
        // Fingers that rested throw nothing.
        kiosk.settle();
        tips.liftAll();
        kiosk.until(() -> kiosk.map().fingers() == 0, "the fingers to leave");
        kiosk.settle();
        for (int finger = 0; finger < paths.size(); finger++) {
            var ground = view().toScreen(held.get(finger));
            var tip = paths.get(finger).to();
            assertThat(ground.x()).as("ground under finger %d", finger + 1).isCloseTo(tip.getX(), within(off()));
            assertThat(ground.y()).as("ground under finger %d", finger + 1).isCloseTo(tip.getY(), within(off()));
        }
    }

    /// Two fingers about a middle, from so far apart to so far apart.
    void pinch(Point2D middle, double from, double to) throws Exception {
        var one = new Point2D(from / 2, 0);
        var other = new Point2D(to / 2, 0);
        move(List.of(
                new Path(middle.subtract(one), middle.subtract(other)), new Path(middle.add(one), middle.add(other))));
    }

    /// Two fingers on a circle, clockwise.
    void turn(Point2D middle, double radius, double degrees) throws Exception {
        move(List.of(new Arc(middle, -radius, degrees).path(), new Arc(middle, radius, degrees).path()));
    }

    /// A finger's way.
    static class Path {

        private final Point2D from;
        private final Point2D to;

        Path(Point2D from, Point2D to) {
            this.from = from;
            this.to = to;
        }

        Point2D from() {
            return from;
        }

        Point2D to() {
            return to;
        }

        Point2D at(double share) {
            return from.interpolate(to, share);
        }
    }

    private record Arc(Point2D middle, double radius, double degrees) {

        Path path() {
            return new Path(at(0), at(1)) {
                @Override
                Point2D at(double share) {
                    return Arc.this.at(share);
                }
            };
        }

        private Point2D at(double share) {
            double angle = Math.toRadians(degrees * share);
            return middle.add(radius * Math.cos(angle), radius * Math.sin(angle));
        }
    }

    void land(int finger, Point2D place) throws Exception {
        var pixel = pixel(place);
        tips.land(finger, pixel.getX(), pixel.getY());
    }

    void move(int finger, Point2D place) throws Exception {
        var pixel = pixel(place);
        tips.move(finger, pixel.getX(), pixel.getY());
    }

    void lift(int finger) throws IOException {
        tips.lift(finger);
    }

    /// Pixel of the desktop.
    private Point2D pixel(Point2D place) throws Exception {
        return OpenKiosk.onFxThread(() -> desktop(kiosk.map().localToScreen(place)));
    }

    Point2D desktop(Point2D onScreen) {
        return onScreen.multiply(kiosk.stage().getOutputScaleX());
    }

    Viewport view() throws Exception {
        return OpenKiosk.onFxThread(() -> kiosk.map().viewport());
    }

    private boolean isUnder(List<WorldPoint> held, List<Path> paths) {
        for (int finger = 0; finger < Math.min(2, held.size()); finger++) {
            var ground = kiosk.map().viewport().toScreen(held.get(finger));
            var tip = paths.get(finger).to();
            if (Math.hypot(ground.x() - tip.getX(), ground.y() - tip.getY()) > off()) {
                return false;
            }
        }
        return true;
    }

    private double off() {
        return OFF / kiosk.stage().getOutputScaleX();
    }

    private static ScreenPoint screenPoint(Point2D place) {
        return new ScreenPoint(place.getX(), place.getY());
    }
}
