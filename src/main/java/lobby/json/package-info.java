/// Strict reading of JSON with line and column, and atomic writing of files.
@NullMarked
package lobby.json;

import org.jspecify.annotations.NullMarked;
