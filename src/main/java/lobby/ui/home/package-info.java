/// The first screen: the map with its signs, a title and a legend.
@NullMarked
package lobby.ui.home;

import org.jspecify.annotations.NullMarked;
