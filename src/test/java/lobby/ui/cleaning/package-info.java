/// Tests.
@NullMarked
package lobby.ui.cleaning;

import org.jspecify.annotations.NullMarked;
