/// Tests of the bundled content as files, without the kiosk's own reader.
@NullMarked
package lobby.seeds;

import org.jspecify.annotations.NullMarked;
