package lobby.content;

import org.jspecify.annotations.Nullable;

/// A member that an entry cannot do without, so that all that is wrong with the entry is told before it is given up.
///
/// @param value null if it is missing or wrong, which is then reported already
record Field<T>(@Nullable T value) {

    /// @throws IllegalStateException if there is none; an entry that is whole has all
    T get() {
        if (value == null) {
            throw new IllegalStateException("an entry that lacks something is not to be built");
        }
        return value;
    }

    T or(T other) {
        return value != null ? value : other;
    }
}
