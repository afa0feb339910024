/// Tests.
@NullMarked
package lobby.ui.presenter;

import org.jspecify.annotations.NullMarked;
