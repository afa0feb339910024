@NullMarked
package lobby.ui.industries;

import org.jspecify.annotations.NullMarked;
