package lobby.map;

import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/// Calls once for each picture of the screen, while something moves. Tests bring their own.
interface Frames {

    /// Begins to call, unless it does already.
    void start();

    void stop();

    /// Whether there is a screen on which a movement can be seen.
    boolean seen();

    /// Where [Frames] come from.
    @FunctionalInterface
    interface Source {

        /// @param node what moves
        /// @param frame is called with a time in nanoseconds
        Frames of(Node node, LongConsumer frame);
    }

    /// The pulses of JavaFX.
    static Frames pulses(Node node, LongConsumer frame) {
        return new Frames() {

            private final AnimationTimer timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frame.accept(now);
                }
            };

            @Override
            public void start() {
                timer.start();
            }

            @Override
            public void stop() {
                timer.stop();
            }

            @Override
            public boolean seen() {
                var scene = node.getScene();
                return scene != null
                        && scene.getWindow() != null
                        && scene.getWindow().isShowing();
            }
        };
    }
}
