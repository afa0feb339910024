/// Tests of the map's arithmetic.
@NullMarked
package lobby.geo;

import org.jspecify.annotations.NullMarked;
