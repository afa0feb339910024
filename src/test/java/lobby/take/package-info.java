@NullMarked
package lobby.take;

import org.jspecify.annotations.NullMarked;
