@NullMarked
package lobby.json;

import org.jspecify.annotations.NullMarked;
