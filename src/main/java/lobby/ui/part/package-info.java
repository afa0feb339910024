/// Parts of which screens are made. They know nothing of the content or of visits.
@NullMarked
package lobby.ui.part;

import org.jspecify.annotations.NullMarked;
