@NullMarked
package lobby.search;

import org.jspecify.annotations.NullMarked;
