/// The sheet on which visitors say how they want to see and reach things.
@NullMarked
package lobby.ui.comfort;

import org.jspecify.annotations.NullMarked;
