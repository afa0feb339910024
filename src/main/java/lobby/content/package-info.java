/// JSON and GeoJSON on disk, checked entry by entry, become one immutable exhibit.
@NullMarked
package lobby.content;

import org.jspecify.annotations.NullMarked;
