/// Tests.
@NullMarked
package lobby.i18n;

import org.jspecify.annotations.NullMarked;
