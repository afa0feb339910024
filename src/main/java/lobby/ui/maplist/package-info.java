/// All that the map shows, as a list.
@NullMarked
package lobby.ui.maplist;

import org.jspecify.annotations.NullMarked;
