/// What the kiosk shows while its glass is wiped.
@NullMarked
package lobby.ui.cleaning;

import org.jspecify.annotations.NullMarked;
