/// Tests of `lobby.touch`.
@NullMarked
package lobby.touch;

import org.jspecify.annotations.NullMarked;
