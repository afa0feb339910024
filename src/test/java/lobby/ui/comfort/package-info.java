@NullMarked
package lobby.ui.comfort;

import org.jspecify.annotations.NullMarked;
