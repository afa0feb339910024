/// The kiosk's own words, in the language of the moment.
@NullMarked
package lobby.i18n;

import org.jspecify.annotations.NullMarked;
