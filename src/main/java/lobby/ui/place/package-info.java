/// One place, out on the map or in the house.
@NullMarked
package lobby.ui.place;

import org.jspecify.annotations.NullMarked;
