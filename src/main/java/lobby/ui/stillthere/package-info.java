/// The question whether anybody is still there, over everything.
@NullMarked
package lobby.ui.stillthere;

import org.jspecify.annotations.NullMarked;
