package lobby.session;

import lobby.geo.Camera;
import org.jspecify.annotations.Nullable;

/// What a visitor did on the map.
///
/// @param camera where the visitor moved the map to; null while the screen decides
/// @param fanned key of a stop whose marker was opened together with the others of its place; null for none
/// @param arrows whether the keys that move the map are unfolded
public record OnMap(@Nullable Camera camera, @Nullable String fanned, boolean arrows) {

    public static final OnMap UNTOUCHED = new OnMap(null, null, false);

    /// What is left when another screen or list is shown.
    OnMap elsewhere() {
        return new OnMap(null, null, arrows);
    }

    /// @param moved null to let the screen decide again
    public OnMap withCamera(@Nullable Camera moved) {
        return new OnMap(moved, fanned, arrows);
    }

    /// @param opened null to fold away what was fanned out
    public OnMap withFanned(@Nullable String opened) {
        return new OnMap(camera, opened, arrows);
    }

    public OnMap withArrows(boolean unfolded) {
        return new OnMap(camera, fanned, unfolded);
    }
}
