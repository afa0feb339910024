/// One innovation cluster: what it looks out on, its industries, the way to its enterprises.
@NullMarked
package lobby.ui.cluster;

import org.jspecify.annotations.NullMarked;
