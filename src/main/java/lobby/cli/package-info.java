/// The commands of `lobby-kiosk`, one class each.
@NullMarked
package lobby.cli;

import org.jspecify.annotations.NullMarked;
