/// Entry point and composition root.
@NullMarked
package lobby.app;

import org.jspecify.annotations.NullMarked;
