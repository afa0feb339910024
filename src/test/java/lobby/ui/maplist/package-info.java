@NullMarked
package lobby.ui.maplist;

import org.jspecify.annotations.NullMarked;
