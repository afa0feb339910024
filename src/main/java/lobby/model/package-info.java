/// The content as immutable records: what is shown, in every language. Knows only the JDK.
@NullMarked
package lobby.model;

import org.jspecify.annotations.NullMarked;
