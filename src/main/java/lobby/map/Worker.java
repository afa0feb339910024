package lobby.map;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Has things done elsewhere, and takes what comes of them on the JavaFX thread.
final class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class.getName());

    private final Executor executor;

    /// @param executor one thread, or `Runnable::run` to have everything at once
    Worker(Executor executor) {
        this.executor = executor;
    }

    /// @param done is given null if the task failed, which is logged
    /// @return whether it will be done: no more is, once the kiosk ends
    <T> boolean work(Supplier<T> task, Consumer<@Nullable T> done) {
        try {
            executor.execute(() -> {
                T result = null;
                try {
                    result = task.get();
                } catch (RuntimeException e) {
                    LOG.log(Level.SEVERE, e, () -> "the map could not be painted");
                } finally {
                    // Also after an error, or nothing would be painted any more.
                    hand(result, done);
                }
            });
            return true;
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "no more painting", e);
            return false;
        }
    }

    private static <T> void hand(@Nullable T result, Consumer<@Nullable T> done) {
        if (Platform.isFxApplicationThread()) {
            done.accept(result);
        } else {
            Platform.runLater(() -> done.accept(result));
        }
    }
}
