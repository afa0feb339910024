/// Who says what the visitor just read, and where it can be read.
@NullMarked
package lobby.ui.sources;

import org.jspecify.annotations.NullMarked;
