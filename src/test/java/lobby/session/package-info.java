/// Tests.
@NullMarked
package lobby.session;

import org.jspecify.annotations.NullMarked;
