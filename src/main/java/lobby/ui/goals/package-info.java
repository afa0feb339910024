/// What the area wants to become: aims with their horizon, and two areas drawn at the scale of the map.
@NullMarked
package lobby.ui.goals;

import org.jspecify.annotations.NullMarked;
