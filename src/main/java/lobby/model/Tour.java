package lobby.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A walk over the map in steps.
///
/// @param attract whether it plays when nobody is there; at most one tour of a pack does
public record Tour(String id, LocalizedText name, boolean attract, List<Step> steps) {

    /// One stop of the walk.
    ///
    /// @param caption what is said
    /// @param text a second line; null for none
    /// @param camera what the map shows
    /// @param opens the panel that opens; null for none
    /// @param figure id of a fact whose figure is shown large; null for none
    /// @param seconds how long it stays when the tour plays by itself, 2 to 120
    public record Step(
            LocalizedText caption,
            @Nullable LocalizedText text,
            Target camera,
            @Nullable Panel opens,
            @Nullable String figure,
            int seconds) {
        public Step {
            if (seconds < 2 || seconds > 120) {
                throw new IllegalArgumentException("seconds must be 2 to 120, but was %d".formatted(seconds));
            }
        }
    }

    /// What the camera looks at.
    public sealed interface Target {

        /// All clusters.
        record Everything() implements Target {}

        /// One cluster by id.
        record OfCluster(String id) implements Target {}

        /// One or more places by id, all in view.
        record OfPlaces(List<String> ids) implements Target {
            public OfPlaces {
                ids = List.copyOf(ids);
                if (ids.isEmpty()) {
                    throw new IllegalArgumentException("a camera target needs at least one place");
                }
            }
        }
    }

    /// A panel by the name of its screen and, where it shows one, its entry.
    public record Panel(String screen, @Nullable String entry) {}

    public Tour {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a tour needs at least one step");
        }
    }
}
