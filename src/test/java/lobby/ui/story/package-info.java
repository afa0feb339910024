/// Tests.
@NullMarked
package lobby.ui.story;

import org.jspecify.annotations.NullMarked;
