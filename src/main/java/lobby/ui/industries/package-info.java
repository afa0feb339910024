/// The industries in their groups: which are where, who works in them, what the area is to become.
@NullMarked
package lobby.ui.industries;

import org.jspecify.annotations.NullMarked;
