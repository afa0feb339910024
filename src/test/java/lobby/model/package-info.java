/// Tests.
@NullMarked
package lobby.model;

import org.jspecify.annotations.NullMarked;
