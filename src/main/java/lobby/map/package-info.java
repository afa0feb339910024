/// The map control and its layers. Knows nothing of screens.
@NullMarked
package lobby.map;

import org.jspecify.annotations.NullMarked;
