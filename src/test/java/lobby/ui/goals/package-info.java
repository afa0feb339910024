/// Tests.
@NullMarked
package lobby.ui.goals;

import org.jspecify.annotations.NullMarked;
