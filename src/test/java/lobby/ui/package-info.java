/// Tests.
@NullMarked
package lobby.ui;

import org.jspecify.annotations.NullMarked;
