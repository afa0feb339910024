/// One enterprise: where it is, what it does, who says so.
@NullMarked
package lobby.ui.enterprise;

import org.jspecify.annotations.NullMarked;
