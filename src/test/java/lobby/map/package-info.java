/// Tests of the map's painters.
@NullMarked
package lobby.map;

import org.jspecify.annotations.NullMarked;
