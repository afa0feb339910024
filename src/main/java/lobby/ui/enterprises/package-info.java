/// The list of enterprises, narrowed by park, cluster and industry.
@NullMarked
package lobby.ui.enterprises;

import org.jspecify.annotations.NullMarked;
