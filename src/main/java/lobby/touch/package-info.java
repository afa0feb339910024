/// Gestures out of touch points, mouse and keys. No JavaFX.
@NullMarked
package lobby.touch;

import org.jspecify.annotations.NullMarked;
