/// A guided tour for a presenter with a clicker.
@NullMarked
package lobby.ui.presenter;

import org.jspecify.annotations.NullMarked;
