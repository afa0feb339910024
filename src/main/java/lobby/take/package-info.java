/// What a visitor takes along: a contact or a few lines, small enough for a code that a phone reads off the glass.
@NullMarked
package lobby.take;

import org.jspecify.annotations.NullMarked;
