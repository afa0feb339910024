@NullMarked
package lobby.ui.place;

import org.jspecify.annotations.NullMarked;
