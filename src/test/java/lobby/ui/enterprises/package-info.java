@NullMarked
package lobby.ui.enterprises;

import org.jspecify.annotations.NullMarked;
