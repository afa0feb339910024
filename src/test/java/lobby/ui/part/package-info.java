@NullMarked
package lobby.ui.part;

import org.jspecify.annotations.NullMarked;
