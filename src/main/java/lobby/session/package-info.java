/// Who stands in front of the screen and what they have done to it, as one immutable value.
@NullMarked
package lobby.session;

import org.jspecify.annotations.NullMarked;
