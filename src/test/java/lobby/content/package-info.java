@NullMarked
package lobby.content;

import org.jspecify.annotations.NullMarked;
