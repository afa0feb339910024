@NullMarked
package lobby.ui.enterprise;

import org.jspecify.annotations.NullMarked;
