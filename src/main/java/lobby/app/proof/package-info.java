/// Proof of a pack: looks at every panel as a visitor would, and says what cannot be read, or not be hit.
@NullMarked
package lobby.app.proof;

import org.jspecify.annotations.NullMarked;
