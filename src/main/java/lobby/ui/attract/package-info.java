/// What the kiosk shows while nobody is there.
@NullMarked
package lobby.ui.attract;

import org.jspecify.annotations.NullMarked;
