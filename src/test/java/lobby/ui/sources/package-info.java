/// Tests.
@NullMarked
package lobby.ui.sources;

import org.jspecify.annotations.NullMarked;
