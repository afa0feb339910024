/// Finds enterprises, places, industries and clusters by what a visitor types.
@NullMarked
package lobby.search;

import org.jspecify.annotations.NullMarked;
