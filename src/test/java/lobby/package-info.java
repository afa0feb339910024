/// Tests of the code base as a whole.
@NullMarked
package lobby;

import org.jspecify.annotations.NullMarked;
