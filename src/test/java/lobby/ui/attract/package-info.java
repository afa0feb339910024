/// Tests.
@NullMarked
package lobby.ui.attract;

import org.jspecify.annotations.NullMarked;
